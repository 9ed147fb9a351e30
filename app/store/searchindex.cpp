#include "store/searchindex.h"

#include "base/folding.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

QStringList SearchIndex::wordsOf(const QString &search)
{
    return folded(search).split(u' ', Qt::SkipEmptyParts);
}

QString SearchIndex::padded(const QString &text)
{
    return text + QString(pieceLength - 1, u' ');
}

Result<bool> SearchIndex::isBehind() const
{
    const Result<qint64> known = indexedTo();
    if (!known)
        return failureOf(known);
    Statement row(m_db, u"SELECT EXISTS (SELECT 1 FROM contact WHERE id > ?) OR EXISTS (SELECT 1 FROM search_outdated) "
                        "OR EXISTS (SELECT 1 FROM search_index WHERE erased = 1)"_s);
    if (const Result<void> done = row.bind(*known).run(); !done)
        return failureOf(done);
    return row.next() && row.flag(0);
}

Result<bool> SearchIndex::catchUp(int atMost)
{
    const Result<qint64> replaced = replaceOutdated(atMost);
    if (!replaced)
        return failureOf(replaced);
    if (*replaced >= atMost)
        return true;
    const Result<qint64> added = addNew(atMost - int(*replaced));
    if (!added)
        return failureOf(added);
    if (*replaced + *added > 0)
        return true;
    return overwriteErased();
}

Result<void> SearchIndex::startAnew()
{
    const auto all = [this](std::initializer_list<QString> statements) -> Result<void> {
        for (const QString &sql : statements)
            if (const Result<void> done = runSql(m_db, sql); !done)
                return done;
        return {};
    };
    // Pieces of an erased person may wait to be overwritten.
    const Result<void> done =
        all({u"PRAGMA secure_delete = ON"_s, u"INSERT INTO contact_piece (contact_piece) VALUES ('delete-all')"_s,
             u"DELETE FROM search_outdated"_s, u"UPDATE search_index SET indexed_to = 0, erased = 0"_s});
    const Result<void> usual = runSql(m_db, u"PRAGMA secure_delete = OFF"_s);
    return done ? usual : done;
}

Result<void> SearchIndex::forgetGone(ContactId contact)
{
    Statement waiting(m_db, u"SELECT indexed FROM search_outdated WHERE contact_id = ?"_s);
    if (const Result<void> done = waiting.bind(contact).run(); !done)
        return done;
    if (!waiting.next())
        return {}; // never indexed
    if (const Result<void> done = remove(contact, waiting.text(0)); !done)
        return done;
    if (const Result<void> done = lowerEnd(); !done)
        return done;
    return Statement(m_db, u"UPDATE search_index SET erased = 1"_s).run();
}

Result<qint64> SearchIndex::indexedTo() const
{
    Statement row(m_db, u"SELECT indexed_to FROM search_index WHERE project_id = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return row.next() ? row.number(0) : 0;
}

/** Out with the old text, in with the new one; a contact that is gone has none. */
Result<qint64> SearchIndex::replaceOutdated(int atMost)
{
    Statement rows(m_db, u"SELECT o.contact_id, o.indexed, c.search FROM search_outdated o "
                         "LEFT JOIN contact c ON c.id = o.contact_id LIMIT ?"_s);
    if (const Result<void> done = rows.bind(atMost).run(); !done)
        return failureOf(done);
    struct Outdated
    {
        ContactId contact;
        QString indexed;
        std::optional<QString> now;
    };
    QList<Outdated> outdated;
    while (rows.next())
        outdated.append(
            {rows.id<ContactId>(0), rows.text(1), rows.isNull(2) ? std::nullopt : std::optional(rows.text(2))});
    Statement insert(m_db, u"INSERT INTO contact_piece (rowid, search) VALUES (?, ?)"_s);
    for (const Outdated &one : outdated) {
        if (const Result<void> done = remove(one.contact, one.indexed); !done)
            return failureOf(done);
        if (one.now)
            if (const Result<void> done = insert.bind(one.contact).bind(padded(*one.now)).run(); !done)
                return failureOf(done);
    }
    if (const Result<void> done = lowerEnd(); !outdated.isEmpty() && !done)
        return failureOf(done);
    return outdated.size();
}

/** SQLite gives the number of a last contact that is gone to the next one: that one is not in the index. */
Result<void> SearchIndex::lowerEnd()
{
    return runSql(m_db, u"UPDATE search_index SET indexed_to = "
                        "min(indexed_to, (SELECT coalesce(max(id), 0) FROM contact))"_s);
}

Result<qint64> SearchIndex::addNew(int atMost)
{
    const Result<qint64> known = indexedTo();
    if (!known)
        return failureOf(known);
    Statement last(m_db, u"SELECT max(id), count(*) FROM (SELECT id FROM contact WHERE id > ? ORDER BY id LIMIT ?)"_s);
    if (const Result<void> done = last.bind(*known).bind(atMost).run(); !done)
        return failureOf(done);
    if (!last.next() || last.number(1) == 0)
        return 0;
    const qint64 upTo = last.number(0);
    const qint64 added = last.number(1);
    Statement insert(m_db, u"INSERT INTO contact_piece (rowid, search) "
                           "SELECT id, search || ? FROM contact WHERE id > ? AND id <= ? ORDER BY id"_s);
    if (const Result<void> done = insert.bind(padded({})).bind(*known).bind(upTo).run(); !done)
        return failureOf(done);
    Statement note(m_db, u"INSERT INTO search_index (project_id, indexed_to) VALUES (?, ?) "
                         "ON CONFLICT (project_id) DO UPDATE SET indexed_to = excluded.indexed_to"_s);
    if (const Result<void> done = note.bind(Database::projectId).bind(upTo).run(); !done)
        return failureOf(done);
    return added;
}

/** Removing only marks pieces as gone; merging leaves them out, and what held them is overwritten. */
Result<bool> SearchIndex::overwriteErased()
{
    Statement wanted(m_db, u"SELECT 1 FROM search_index WHERE erased = 1"_s);
    if (const Result<void> done = wanted.run(); !done)
        return failureOf(done);
    if (!wanted.next())
        return false;
    const auto changes = [this]() -> qint64 {
        Statement total(m_db, u"SELECT total_changes()"_s);
        return total.run() && total.next() ? total.number(0) : 0;
    };
    if (const Result<void> secure = runSql(m_db, u"PRAGMA secure_delete = ON"_s); !secure)
        return failureOf(secure);
    const qint64 before = changes();
    // Negative: towards one single segment (https://www.sqlite.org/fts5.html#the_merge_command).
    Result<void> done = runSql(m_db, u"INSERT INTO contact_piece (contact_piece, rank) VALUES ('merge', -200)"_s);
    const bool merged = changes() - before < 2; // the documented sign that nothing was left to merge
    if (done && merged)
        done = Statement(m_db, u"UPDATE search_index SET erased = 0"_s).run();
    if (const Result<void> usual = runSql(m_db, u"PRAGMA secure_delete = OFF"_s); done && !usual)
        done = usual;
    if (!done)
        return failureOf(done);
    return !merged;
}

Result<void> SearchIndex::remove(ContactId contact, const QString &indexed)
{
    Statement pieces(m_db, u"INSERT INTO contact_piece (contact_piece, rowid, search) VALUES ('delete', ?, ?)"_s);
    if (const Result<void> done = pieces.bind(contact).bind(padded(indexed)).run(); !done)
        return done;
    Statement outdated(m_db, u"DELETE FROM search_outdated WHERE contact_id = ?"_s);
    return outdated.bind(contact).run();
}
