#include "consents/consentmark.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentMark)
};

} // namespace

QString wordFor(ConsentMark mark)
{
    switch (mark) {
    case ConsentMark::Eligible:
        return u"ELIGIBLE"_s;
    case ConsentMark::Subscribed:
        return u"SUBSCRIBED"_s;
    case ConsentMark::NotSubscribed:
        return u"NOT_SUBSCRIBED"_s;
    case ConsentMark::Unsubscribed:
        return u"UNSUBSCRIBED"_s;
    case ConsentMark::NotEligible:
        return u"NOT_ELIGIBLE"_s;
    }
    return {};
}

QString nameOf(ConsentMark mark)
{
    switch (mark) {
    case ConsentMark::Eligible:
        return Words::tr("Eligible");
    case ConsentMark::Subscribed:
        return Words::tr("Eligible, subscribed");
    case ConsentMark::NotSubscribed:
        return Words::tr("Eligible, not subscribed");
    case ConsentMark::Unsubscribed:
        return Words::tr("Eligible, unsubscribed");
    case ConsentMark::NotEligible:
        return Words::tr("Not eligible");
    }
    return {};
}

ConsentMark markOf(ContactStatus status, bool consentCentre, const QList<CommunicationType> &types,
                   const QList<ConsentState> &states, Instant now)
{
    if (status != ContactStatus::Active)
        return ConsentMark::NotEligible;
    QList<ConsentStanding> standings;
    for (const CommunicationType &type : types)
        if (const ConsentStanding standing = standingOf(ConsentRule::of(type, consentCentre), states, now);
            standing != ConsentStanding::NotRequired)
            standings.append(standing);
    if (standings.isEmpty())
        return ConsentMark::Eligible;
    if (standings.contains(ConsentStanding::Valid))
        return ConsentMark::Subscribed;
    const bool allWithdrawn =
        std::ranges::all_of(standings, [](ConsentStanding each) { return each == ConsentStanding::Withdrawn; });
    return allWithdrawn ? ConsentMark::Unsubscribed : ConsentMark::NotSubscribed;
}
