#include "store/killfilerepository.h"

#include "contacts/emailaddress.h"
#include "store/erasedaddresses.h"
#include "store/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KillFileRepository)
};

/** The comparison form of an address or of `@domain`. */
Result<QString> entryFrom(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.startsWith("*@"_L1) || trimmed.startsWith("%@"_L1)) // anybody there, as the filter of the list has it
        trimmed.remove(0, 1);
    if (!trimmed.startsWith(u'@')) {
        const Result<EmailAddress> address = EmailAddress::parse(trimmed);
        if (!address)
            return failureOf(address);
        return address->key();
    }
    const Result<EmailAddress> anyone = EmailAddress::parse(u"x"_s + trimmed);
    if (!anyone)
        return refused(u"bad-domain"_s, Words::tr("“%1” is not a domain.").arg(trimmed),
                       Words::tr("Write it as @example.org."));
    return u'@' + anyone->wireDomain();
}

/** `*` stands for anything, as `%` does; `_` stands for itself. */
QString likePattern(QString filter)
{
    filter.replace(u'\\', "\\\\"_L1).replace(u'_', "\\_"_L1).replace(u'*', u'%');
    return filter;
}

} // namespace

Result<void> KillFileRepository::add(const QString &text, const QString &reason)
{
    const Result<QStringList> added = addAll({text}, reason);
    return added ? Result<void>() : failureOf(added);
}

Result<QStringList> KillFileRepository::addAll(const QStringList &texts, const QString &reason)
{
    QStringList entries;
    for (const QString &text : texts) {
        const Result<QString> entry = entryFrom(text);
        if (!entry)
            return failureOf(entry);
        entries.append(*entry);
    }
    return m_database.write([&](QSqlDatabase &db) -> Result<QStringList> {
        Statement insert(
            db, u"INSERT OR IGNORE INTO kill_file (project_id, entry, reason, added_at) VALUES (?, ?, ?, ?)"_s);
        QStringList added;
        for (const QString &entry : entries) {
            insert.bind(Database::projectId).bind(entry).bind(reason).bind(m_database.clock().now());
            if (const Result<void> done = insert.run(); !done)
                return failureOf(done);
            if (insert.rowsChanged() > 0)
                added.append(entry);
        }
        return added;
    });
}

Result<void> KillFileRepository::remove(const QString &text)
{
    const Result<QString> entry = entryFrom(text);
    if (!entry)
        return failureOf(entry);
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<ErasedAddresses> erased = ErasedAddresses::read(db);
        if (!erased)
            return failureOf(erased);
        Statement remove(db, u"DELETE FROM kill_file WHERE project_id = ? AND entry IN (?, ?)"_s);
        remove.bind(Database::projectId).bind(*entry);
        if (const Result<void> done = remove.bind(erased->entryFor(*entry)).run(); !done)
            return done;
        if (remove.rowsChanged() == 0)
            return notFound(Words::tr("“%1” is not in the kill file.").arg(text),
                            Words::tr("Look at the list to see how it is written."));
        Statement unmark(db, u"UPDATE contact SET address_erased = 0 WHERE address_key = ? AND address_erased = 1"_s);
        return unmark.bind(*entry).run();
    });
}

Result<QList<KillFileRepository::Entry>> KillFileRepository::list(const QString &filter, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Entry>> {
        Statement rows(
            db, u"SELECT entry, reason, added_at FROM kill_file WHERE project_id = ? AND entry LIKE ? ESCAPE '\\' "
                "ORDER BY entry LIMIT ?"_s);
        rows.bind(Database::projectId).bind(filter.isEmpty() ? u"%"_s : likePattern(filter)).bind(limit);
        if (const Result<void> done = rows.run(); !done)
            return failureOf(done);
        QList<Entry> entries;
        while (rows.next())
            entries.append({rows.text(0), rows.text(1), rows.instant(2)});
        return entries;
    });
}

Result<qint64> KillFileRepository::count(const QString &filter) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<qint64> {
        Statement rows(db, u"SELECT COUNT(*) FROM kill_file WHERE project_id = ? AND entry LIKE ? ESCAPE '\\'"_s);
        rows.bind(Database::projectId).bind(filter.isEmpty() ? u"%"_s : likePattern(filter));
        if (const Result<void> done = rows.run(); !done)
            return failureOf(done);
        return rows.next() ? rows.number(0) : 0;
    });
}

Result<std::optional<KillFileRepository::Entry>> KillFileRepository::find(const QString &address) const
{
    const Result<QString> entry = entryFrom(address);
    if (!entry)
        return failureOf(entry);
    return m_database.read([&](QSqlDatabase &db) -> Result<std::optional<Entry>> {
        const Result<ErasedAddresses> erased = ErasedAddresses::read(db);
        if (!erased)
            return failureOf(erased);
        Statement found(db,
                        u"SELECT entry, reason, added_at FROM kill_file WHERE project_id = ? AND entry IN (?, ?, ?) "
                        "ORDER BY entry LIKE '@%' LIMIT 1"_s);
        found.bind(Database::projectId).bind(*entry).bind(entry->mid(entry->lastIndexOf(u'@')));
        found.bind(erased->entryFor(*entry));
        if (const Result<void> done = found.run(); !done)
            return failureOf(done);
        if (!found.next())
            return std::optional<Entry>();
        return std::optional(Entry{found.text(0), found.text(1), found.instant(2)});
    });
}

Result<bool> KillFileRepository::contains(const QString &address) const
{
    return find(address).map([](const std::optional<Entry> &entry) { return entry.has_value(); });
}
