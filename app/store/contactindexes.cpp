#include "store/contactindexes.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

Result<void> ContactIndexes::setAside(QSqlDatabase &db)
{
    QStringList drops;
    {
        Statement kept(db, u"SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'contact' AND sql IS NOT NULL "
                           "AND (type = 'index' OR type = 'trigger' AND name = 'audience_contact_came')"_s);
        if (const Result<void> done = kept.run(); !done)
            return done;
        while (kept.next()) {
            drops.append(u"DROP %1 \"%2\""_s.arg(kept.text(0), kept.text(1)));
            m_sql.append(kept.text(2));
        }
    } // nothing may read the table while its indexes go
    for (const QString &drop : drops)
        if (const Result<void> done = runSql(db, drop); !done)
            return done;
    return {};
}

Result<void> ContactIndexes::restore(QSqlDatabase &db)
{
    for (const QString &sql : std::exchange(m_sql, {}))
        if (const Result<void> done = runSql(db, sql); !done)
            return done;
    return {};
}
