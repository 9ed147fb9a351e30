#include "contacts/trackingcolumns.h"

#include "contacts/contactfield.h"

using namespace Qt::StringLiterals;

bool TrackingColumns::isAnswer(const QString &title)
{
    static const QStringList titles{
        foldedFieldName(answer.toString()), u"trackingconsent"_s,     u"consenttotracking"_s,
        u"trackingofopensandclicks"_s,      u"consentementausuivi"_s, u"consentementdesuivi"_s,
        u"suividesouverturesetdesclics"_s};
    return titles.contains(foldedFieldName(title));
}

bool TrackingColumns::isDate(const QString &title)
{
    static const QStringList titles{foldedFieldName(date.toString()), u"trackingconsentdate"_s,
                                    u"dateoftrackingconsent"_s,       u"dateofthetrackingconsent"_s,
                                    u"dateduconsentementausuivi"_s,   u"dateduconsentementdesuivi"_s,
                                    u"dateconsentementausuivi"_s};
    return titles.contains(foldedFieldName(title));
}
