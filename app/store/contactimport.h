#pragma once

#include "store/contactindexes.h"
#include "store/importjournal.h"
#include "store/importrow.h"

#include <memory>

struct ImportStatements;

/** Who is created and who is changed by an import (specification §16). */
enum class ImportMode {
    Complete, ///< update and add
    Add,
    Update,
    Replace ///< the absent are deactivated, those of the file activated
};

/** How the lines of an import meet the contacts who are there. */
struct ImportRules
{
    ImportMode mode = ImportMode::Complete;
    bool keepWhenEmpty = true;      ///< an empty cell leaves the stored value
    bool reactivates = false;       ///< who is inactive becomes active, unless the list says she left
    bool leavingIsConsents = false; ///< who left has a consent withdrawn instead of being deactivated (§15.3)
    QList<bool> given;              ///< per value: the list has a column for it
};

/**
 * Writes the rows of an import, inside the one transaction that makes the import all or nothing, and keeps the journal
 * that undoes it. An empty project is filled without its indexes, which are made at the end.
 */
class ContactImport
{
public:
    enum class Outcome { Created, Updated, Unchanged, Duplicate, NotWanted };

    ContactImport(QSqlDatabase &db, const ContactFields &own, ImportRules rules, Instant now);
    ~ContactImport();

    /** Before the first line. */
    Result<void> begin();
    /** The group every person of the file joins. */
    Result<void> joinGroup(const QString &name);
    Result<Outcome> put(const ImportRow &row);
    /** The contact the last line created or met; invalid when it did neither. */
    ContactId written() const { return m_written; }
    /** She was, or would have been, able to receive before the list said otherwise. */
    bool becameIneligible() const { return m_becameIneligible; }
    /** The contact of the last line has no address that can be written to. */
    bool isUnreachable() const { return m_isUnreachable; }
    /** After the last line. Replace: how many were deactivated. */
    Result<qint64> finish();
    Result<void> keepJournal(const ImportRecord &record) { return m_journal.finish(record); }

private:
    /** What a contact the project knows becomes. */
    struct After
    {
        QByteArrayView addressKey;
        QList<QByteArrayView> texts; ///< address, language, time zone, own fields
        bool corrected = false;      ///< it is another address
        bool active = true;
        bool isErased = false;
    };

    Result<void> makeRoom();
    Result<bool> takesAddress(const ImportRow &row, QByteArrayView knownKey) const;
    Result<Outcome> create(const ImportRow &row);
    Result<Outcome> meet(const ImportRow &row);
    Result<void> change(qint64 contact, const After &after);
    Result<void> setActive(qint64 contact, bool active);
    Result<void> suppress(qint64 contact, const ImportRow &row);
    Result<void> join(qint64 contact);
    Result<void> joinCreated();
    Result<qint64> deactivateAbsent();

    QSqlDatabase &m_db;
    const ContactFields m_own;
    const ImportRules m_rules;
    const Instant m_now;
    std::unique_ptr<ImportStatements> m_statements;
    ContactIndexes m_indexes;
    ImportJournal m_journal;
    bool m_startsEmpty = false;
    ContactId m_written;
    bool m_becameIneligible = false;
    bool m_isUnreachable = false;
    std::optional<GroupId> m_group;
};
