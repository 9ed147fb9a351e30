#include "store/contactindexes.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

Result<bool> ContactIndexes::setAside(QSqlDatabase &db)
{
    QStringList names;
    {
        Statement any(db, u"SELECT 1 FROM contact LIMIT 1"_s);
        if (const Result<void> done = any.run(); !done)
            return failureOf(done);
        if (any.next())
            return false;
        Statement indexes(
            db,
            u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'contact' AND sql IS NOT NULL"_s);
        if (const Result<void> done = indexes.run(); !done)
            return failureOf(done);
        while (indexes.next()) {
            names.append(indexes.text(0));
            m_sql.append(indexes.text(1));
        }
    } // nothing may read the table while its indexes go
    for (const QString &name : names)
        if (const Result<void> done = runSql(db, u"DROP INDEX \"%1\""_s.arg(name)); !done)
            return failureOf(done);
    return true;
}

Result<void> ContactIndexes::restore(QSqlDatabase &db)
{
    for (const QString &sql : std::exchange(m_sql, {}))
        if (const Result<void> done = runSql(db, sql); !done)
            return done;
    return {};
}
