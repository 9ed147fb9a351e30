#pragma once

#include "contacts/contactfield.h"
#include "store/contactrow.h"
#include "store/database.h"
#include "store/erasedaddresses.h"

#include <QSet>

#include <memory>

/** Who is created and who is changed by an import (specification §16). */
enum class ImportMode {
    Complete, ///< update and add
    Add,
    Update,
    Replace ///< the absent are deactivated, those of the file activated
};

/**
 * Writes the lines of an import, inside the one transaction that makes the import all or nothing. Statements are
 * prepared once; nothing of the file is held but a fingerprint of each key, to know the second line of a person.
 */
class ContactImport
{
public:
    /** The values of one line, by field name. */
    using Line = QHash<QString, QString>;
    enum class Outcome { Created, Updated, Duplicate, NotWanted };

    ContactImport(QSqlDatabase &db, const Project &project, const ContactFields &own, ImportMode mode,
                  bool keepWhenEmpty, Instant now);
    ~ContactImport();

    /** Before the first line. */
    Result<void> begin();
    /** The group every person of the file joins. */
    Result<void> joinGroup(const QString &name);
    /** Refused, with the reason, when the line makes no contact: nothing was written for it. */
    Result<Outcome> put(const Line &line);
    /** The contact the last line created or updated; invalid when it did neither. */
    ContactId written() const { return m_written; }
    /** Whether it wrote anything of her: a line that says what is known already changes nothing. */
    bool changed() const { return m_changed; }
    /** After the last line. Replace: how many were deactivated. */
    Result<qint64> finish();

private:
    Result<ContactId> create(const Contact &contact, const QString &key);
    Result<void> update(const Contact &before, const Contact &after);
    Result<void> remember(ContactId id);
    bool isRepeated(const QString &key);

    class Statements;
    QSqlDatabase &m_db;
    Project m_project;
    ContactFields m_own;
    ImportMode m_mode;
    bool m_keepWhenEmpty;
    Instant m_now;
    ContactRow m_row;
    std::unique_ptr<Statements> m_statements;
    ErasedAddresses m_erased;
    ContactId m_written;
    bool m_changed = false;
    std::optional<GroupId> m_group;
    QSet<std::pair<quint64, quint64>> m_seen;
};
