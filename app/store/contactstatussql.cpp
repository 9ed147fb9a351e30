#include "store/contactstatussql.h"

#include "store/killfilesql.h"

using namespace Qt::StringLiterals;

QString contactStatusSql()
{
    return u"(CASE WHEN c.address = '' THEN 1 WHEN c.address_key IS NULL THEN 2 WHEN %1 THEN 3 WHEN c.active = 0 THEN "
           u"4 "
           "WHEN c.quarantined = 1 THEN 5 ELSE 0 END)"_s.arg(killFileConditionSql());
}
