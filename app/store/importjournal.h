#pragma once

#include "base/id.h"
#include "store/contactcolumns.h"
#include "store/packedtexts.h"
#include "store/preparedstatement.h"
#include "store/statement.h"

/** What an import was, for the one who may undo it. */
struct ImportRecord
{
    QString file;
    QString who;
    Instant at{};
    qint64 created = 0;
    qint64 updated = 0;
    qint64 deactivated = 0;
    bool operator==(const ImportRecord &) const = default;
};

/**
 * Writes down, while an import runs, what it takes to undo it; all in the transaction of the import. Contacts it
 * creates need no line: their ids follow one another.
 */
class ImportJournal
{
public:
    ImportJournal(QSqlDatabase &db, const ContactFields &own);

    /** Forgets the import before. */
    Result<void> begin();
    void noteCreated(qint64 contact);
    /** Before a contact is changed. */
    Result<void> noteChange(qint64 contact);
    /** Before the contact's trouble with her address is forgotten or replaced. */
    Result<void> noteTrouble(qint64 contact);
    Result<void> noteMember(qint64 contact);
    Result<void> noteKilled(const QString &entry);
    void noteGroup(GroupId group, bool isNew);
    /** Those Replace is about to deactivate: active and not in `kept` (SQL of ids). */
    Result<void> noteDeactivated(const QString &condition);
    Result<void> finish(const ImportRecord &record);

    qint64 firstCreated() const { return m_firstCreated; }
    qint64 lastCreated() const { return m_lastCreated; }

    /** The columns whose values are kept, in their order. */
    static QStringList columns(const ContactFields &own);

private:
    Result<PreparedStatement *> kept(std::unique_ptr<PreparedStatement> &statement, const QString &sql);

    QSqlDatabase &m_db;
    const QStringList m_columns;
    std::unique_ptr<PreparedStatement> m_before;
    std::unique_ptr<PreparedStatement> m_change;
    std::unique_ptr<PreparedStatement> m_trouble;
    std::unique_ptr<PreparedStatement> m_member;
    qint64 m_firstCreated = 1;
    qint64 m_lastCreated = 0;
    qint64 m_firstConsent = 0;
    std::optional<GroupId> m_group;
    bool m_groupIsNew = false;
};
