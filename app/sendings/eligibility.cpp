#include "sendings/eligibility.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using enum ExclusionReason;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExclusionReason)
};

constexpr std::array<std::pair<ExclusionReason, QLatin1StringView>, 11> words{{
    {NoAddress, "NO_ADDRESS"_L1},
    {Invalid, "INVALID"_L1},
    {KillFile, "KILLFILE"_L1},
    {Inactive, "INACTIVE"_L1},
    {Quarantine, "QUARANTINE"_L1},
    {NoConsent, "NO_CONSENT"_L1},
    {Unsubscribed, "UNSUBSCRIBED"_L1},
    {ExcludedGroup, "EXCLUDED_GROUP"_L1},
    {Capped, "CAPPED"_L1},
    {NoVersion, "NO_VERSION"_L1},
    {DuplicateAddress, "DUPLICATE_ADDRESS"_L1},
}};

} // namespace

QString wordFor(ExclusionReason reason)
{
    const auto found = std::ranges::find(words, reason, [](const auto &pair) { return pair.first; });
    return found->second;
}

ExclusionReason exclusionReasonFrom(const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const auto &pair) { return pair.second == word; });
    return found == words.end() ? NoAddress : found->first;
}

QString nameOf(ExclusionReason reason)
{
    switch (reason) {
    case NoAddress:
        return Words::tr("no address");
    case Invalid:
        return Words::tr("invalid address");
    case KillFile:
        return Words::tr("kill file");
    case Inactive:
        return Words::tr("inactive");
    case Quarantine:
        return Words::tr("quarantine");
    case NoConsent:
        return Words::tr("no consent");
    case Unsubscribed:
        return Words::tr("unsubscribed");
    case ExcludedGroup:
        return Words::tr("excluded groups");
    case Capped:
        return Words::tr("written to too often");
    case NoVersion:
        return Words::tr("no version for the language");
    case DuplicateAddress:
        return Words::tr("same address");
    }
    return {};
}

QString countOf(ExclusionReason reason, qint64 contacts)
{
    const int n = int(contacts);
    switch (reason) {
    case NoAddress:
        return Words::tr("%Ln without address", nullptr, n);
    case Invalid:
        return Words::tr("%Ln invalid address(es)", nullptr, n);
    case KillFile:
        return Words::tr("%Ln in the kill file", nullptr, n);
    case Inactive:
        return Words::tr("%Ln inactive", nullptr, n);
    case Quarantine:
        return Words::tr("%Ln in quarantine", nullptr, n);
    case NoConsent:
        return Words::tr("%Ln without consent", nullptr, n);
    case Unsubscribed:
        return Words::tr("%Ln unsubscribed", nullptr, n);
    case ExcludedGroup:
        return Words::tr("%Ln in an excluded group", nullptr, n);
    case Capped:
        return Words::tr("%Ln written to too often", nullptr, n);
    case NoVersion:
        return Words::tr("%Ln without a version in their language", nullptr, n);
    case DuplicateAddress:
        return Words::tr("%Ln shared address(es)", nullptr, n);
    }
    return {};
}

const QList<ExclusionReason> &allExclusionReasons()
{
    static const QList<ExclusionReason> all = [] {
        QList<ExclusionReason> reasons;
        for (const auto &pair : words)
            reasons.append(pair.first);
        return reasons;
    }();
    return all;
}

std::optional<ExclusionReason> exclusionFor(const EligibilityFacts &facts)
{
    if (!facts.hasAddress)
        return NoAddress;
    if (!facts.addressIsValid)
        return Invalid;
    if (facts.inKillFile && (facts.isSeed || !facts.typeSendsToKillFile))
        return KillFile;
    if (!facts.isSeed) {
        if (!facts.active)
            return Inactive;
        if (facts.quarantined)
            return Quarantine;
        if (facts.consent == ConsentStanding::Missing)
            return NoConsent;
        if (facts.consent == ConsentStanding::Withdrawn)
            return Unsubscribed;
        if (facts.inExcludedGroup)
            return ExcludedGroup;
        if (facts.capReached)
            return Capped;
    }
    if (!facts.hasVersion)
        return NoVersion;
    return std::nullopt;
}
