#include "results/engagement.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

} // namespace

QJsonObject toJson(const Engagement &engagement)
{
    return {{u"opens"_s, engagement.opens},       {u"opened_by"_s, engagement.openers},
            {u"clicks"_s, engagement.clicks},     {u"clicked_by"_s, engagement.clickers},
            {u"nameless"_s, engagement.nameless}, {u"by_machines"_s, engagement.byMachines}};
}

QJsonObject toJson(const RecipientEngagement &engagement)
{
    return {{u"opens"_s, engagement.opens},
            {u"first_open"_s, orNull(engagement.firstOpen)},
            {u"last_open"_s, orNull(engagement.lastOpen)},
            {u"clicks"_s, engagement.clicks},
            {u"first_click"_s, orNull(engagement.firstClick)}};
}
