#include "store/contactindexes.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

Result<bool> ContactIndexes::setAside(QSqlDatabase &db)
{
    QStringList drops;
    {
        Statement any(db, u"SELECT 1 FROM contact LIMIT 1"_s);
        if (const Result<void> done = any.run(); !done)
            return failureOf(done);
        if (any.next())
            return false;
        Statement kept(db, u"SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'contact' AND sql IS NOT NULL "
                           "AND (type = 'index' OR type = 'trigger' AND name = 'audience_contact_came')"_s);
        if (const Result<void> done = kept.run(); !done)
            return failureOf(done);
        while (kept.next()) {
            drops.append(u"DROP %1 \"%2\""_s.arg(kept.text(0), kept.text(1)));
            m_sql.append(kept.text(2));
        }
    } // nothing may read the table while its indexes go
    for (const QString &drop : drops)
        if (const Result<void> done = runSql(db, drop); !done)
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
