#pragma once

#include "consents/communicationtype.h"

#include <QList>
#include <QString>
#include <optional>

/** Why a targeted contact does not receive (specification §3.3), in the order of the decision. */
enum class ExclusionReason {
    NoAddress,
    Invalid,
    KillFile,
    Inactive,
    Quarantine,
    NoConsent,
    Unsubscribed,
    ExcludedGroup,
    Capped,
    NoVersion,
    DuplicateAddress ///< last, among those who passed everything else
};

/** `NO_ADDRESS`, `KILLFILE`, `EXCLUDED_GROUP`, …: the words of the store and of the command line. */
QString wordFor(ExclusionReason reason);
ExclusionReason exclusionReasonFrom(const QString &word);
/** Translated, as the lines of Calculate read. */
QString nameOf(ExclusionReason reason);
/** `172 shared addresses`, `96 in quarantine`: how many contacts, and why. */
QString countOf(ExclusionReason reason, qint64 contacts);
const QList<ExclusionReason> &allExclusionReasons();

/** The facts the decision needs about one contact. */
struct EligibilityFacts
{
    bool hasAddress = true;
    bool addressIsValid = true;
    bool inKillFile = false;
    bool typeSendsToKillFile = false; ///< an administrative type that kill-filed contacts receive too; never seeds
    bool active = true;
    bool quarantined = false;
    ConsentStanding consent = ConsentStanding::NotRequired;
    bool inExcludedGroup = false;
    bool capReached = false; ///< she got as many messages as the project allows in a while
    bool hasVersion = true;
    bool isSeed = false; ///< skips inactive, quarantine, consent, excluded groups and cap (§5.4)

    bool operator==(const EligibilityFacts &) const = default;
};

/** The first reason that applies, or none: she may receive. DuplicateAddress is decided among contacts, not here. */
std::optional<ExclusionReason> exclusionFor(const EligibilityFacts &facts);
