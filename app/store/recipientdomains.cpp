#include "store/recipientdomains.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

Result<QMap<QString, qint64>> recipientDomains(QSqlDatabase &db, SendingId sending)
{
    Statement rows(db, u"SELECT substr(address, instr(address, '@') + 1) AS domain, COUNT(*) FROM recipient "
                       "WHERE sending_id = ? GROUP BY domain"_s);
    if (const Result<void> done = rows.bind(sending).run(); !done)
        return failureOf(done);
    QMap<QString, qint64> domains;
    while (rows.next())
        domains[rows.text(0).toLower()] += rows.number(1);
    return domains;
}
