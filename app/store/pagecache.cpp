#include "store/pagecache.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

Result<void> keepManyPages(QSqlDatabase &db)
{
    return runSql(db, u"PRAGMA cache_size = -65536"_s);
}

Result<void> keepUsualPages(QSqlDatabase &db)
{
    return runSql(db, u"PRAGMA cache_size = -2000"_s);
}
