#include "store/usedby.h"

#include "sendings/sendingstate.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

Result<QStringList> sendingsThatNeed(QSqlDatabase &db, const QString &condition, qint64 value)
{
    Statement rows(db, u"SELECT coalesce(nullif(s.name, ''), m.name), s.state FROM sending s "
                       "JOIN message m ON m.id = s.message_id WHERE %1 ORDER BY s.id"_s.arg(condition));
    if (const Result<void> done = rows.bind(value).run(); !done)
        return failureOf(done);
    QStringList names;
    while (rows.next())
        if (!isOver(sendingStateFrom(rows.text(1))))
            names.append(rows.text(0));
    return names;
}
