#pragma once

#include "store/importjournal.h"

/**
 * Takes the last import back (specification §16), exactly: contacts it created go, values, statuses, consents, kill
 * file and memberships are again what they were.
 *
 * Whoever something happened to since stays as she is now and is counted: a message was sent to her or she was left out
 * of one, she gave or withdrew a consent, her address failed, somebody changed her or put her in another group. It is
 * refused while a prepared sending waits for people of the import: its figures were approved.
 */
class ImportUndo
{
public:
    explicit ImportUndo(QSqlDatabase &db)
        : m_db(db)
    {
    }

    /** The import that can be undone, if there is one. */
    Result<std::optional<ImportRecord>> last();

    struct Outcome
    {
        qint64 removed = 0;
        qint64 restored = 0;
        qint64 kept = 0;
        bool operator==(const Outcome &) const = default;
    };
    /** Inside write work. */
    Result<Outcome> run();

private:
    struct Import
    {
        Instant at{};
        QStringList columns;
        qint64 firstContact = 0;
        qint64 lastContact = 0;
        qint64 firstConsent = 0;
        qint64 lastConsent = 0;
        std::optional<GroupId> group;
        bool groupIsNew = false;
    };
    Result<Import> read();
    Result<void> refuseWhileWaiting(const Import &import);
    Result<void> findTouched(const Import &import);
    Result<bool> mostGo(const Import &import);
    Result<qint64> removeCreated(const Import &import);
    Result<qint64> restoreChanged(const Import &import);
    Result<void> restoreTroubles(const Import &import);
    Result<void> takeConsentsBack(const Import &import);
    Result<void> leaveGroup(const Import &import);
    Result<qint64> count(const QString &sql);

    QSqlDatabase &m_db;
};
