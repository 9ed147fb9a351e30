#include "store/killfilesql.h"

#include "store/audiencesql.h"

using namespace Qt::StringLiterals;

QString killFileConditionSql()
{
    return u"(c.address_erased OR c.address_key IN (SELECT entry FROM kill_file) OR '@' || %1 IN (SELECT entry FROM kill_file))"_s
        .arg(AudienceSql::domainOf(u"c.address_key"_s));
}
