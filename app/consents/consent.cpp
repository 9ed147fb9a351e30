#include "consents/consent.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

constexpr int monthsAfterPurchase = 24; // s. 10(10)(a)
constexpr int monthsAfterInquiry = 6;   // s. 10(10)(e)

constexpr std::array<std::pair<ConsentBasis, QLatin1StringView>, 4> words{{
    {ConsentBasis::Express, "EXPRESS"_L1},
    {ConsentBasis::Purchase, "PURCHASE"_L1},
    {ConsentBasis::Inquiry, "INQUIRY"_L1},
    {ConsentBasis::Published, "PUBLISHED"_L1},
}};

/** Of two consents the one that holds longer; of two without end, a positive act is worth more. */
bool holdsLonger(const ConsentState &one, const ConsentState &other)
{
    if (!one.expiry && !other.expiry)
        return !isImplied(one.basis) || isImplied(other.basis);
    return !one.expiry || (other.expiry && *one.expiry > *other.expiry);
}

ConsentState stateOf(const ConsentRecord &record)
{
    return {record.consent, record.given, record.basis, record.effective, record.given ? record.expiry : std::nullopt};
}

} // namespace

QString wordFor(ConsentBasis basis)
{
    return std::ranges::find(words, basis, [](const auto &pair) { return pair.first; })->second;
}

ConsentBasis consentBasisFrom(const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const auto &pair) { return pair.second == word; });
    return found == words.end() ? ConsentBasis::Express : found->first;
}

QString nameOf(ConsentBasis basis)
{
    switch (basis) {
    case ConsentBasis::Express:
        return Words::tr("express");
    case ConsentBasis::Purchase:
        return Words::tr("implied: purchase or contract");
    case ConsentBasis::Inquiry:
        return Words::tr("implied: inquiry");
    case ConsentBasis::Published:
        return Words::tr("implied: published address");
    }
    return {};
}

bool isImplied(ConsentBasis basis)
{
    return basis != ConsentBasis::Express;
}

std::optional<Instant> expiryOf(ConsentBasis basis, Instant since, const QByteArray &zone)
{
    const int months = basis == ConsentBasis::Purchase  ? monthsAfterPurchase
                       : basis == ConsentBasis::Inquiry ? monthsAfterInquiry
                                                        : 0;
    if (months == 0)
        return std::nullopt;
    const QDateTime start = toUtc(since).toTimeZone(QTimeZone(zone));
    return fromUtc(start.addMonths(months).toUTC());
}

std::optional<ConsentState> currentState(QList<ConsentRecord> history)
{
    std::ranges::stable_sort(history, {}, [](const ConsentRecord &record) {
        return std::pair(record.effective, record.id > 0 ? record.id : std::numeric_limits<qint64>::max());
    });
    std::optional<ConsentState> state;
    for (const ConsentRecord &record : std::as_const(history)) {
        const ConsentState next = stateOf(record);
        const bool followsWithdrawal = state && !state->given && next.given;
        if (followsWithdrawal && isImplied(next.basis))
            continue;
        const bool strengthens = !state || !state->given || !next.given || holdsLonger(next, *state);
        if (strengthens)
            state = next;
    }
    return state;
}

bool wouldReactivate(const std::optional<ConsentState> &now, const ConsentRecord &next)
{
    return now && !now->given && next.given;
}
