#pragma once

#include "base/instant.h"
#include "sendings/recipientstate.h"

#include <QString>

/** What a failed delivery says about the address itself (specification §11.5). */
enum class AddressFault {
    None,         ///< nothing: a policy, our reputation, our authentication, a message too large
    Error,        ///< one more error of a streak
    DoesNotExist, ///< 5.1.1, 5.1.2, 5.1.3, 5.1.6, 5.1.10, or a 550 that says so in words
};

/** Of a final outcome; `enhanced` is the status code of RFC 3463, empty when the server gave none. */
AddressFault addressFaultOf(RecipientState state, int replyCode, const QString &enhanced, const QString &text);

/** Errors of one address without a success between them. */
struct ErrorStreak
{
    int errors = 0;
    Instant first{};
    Instant last{};

    ErrorStreak with(Instant error) const { return {errors + 1, errors == 0 ? error : first, error}; }
    bool operator==(const ErrorStreak &) const = default;
};

/** When repeated errors quarantine an address: so many **and** over so many days. */
struct QuarantineRule
{
    int errors = 7; ///< at least 3
    int days = 45;  ///< at most 90

    bool applies(const ErrorStreak &streak) const
    {
        return streak.errors >= errors && streak.last - streak.first >= std::chrono::days(days);
    }
    bool operator==(const QuarantineRule &) const = default;
};

/** Why a contact is in quarantine. */
enum class QuarantineCause { DoesNotExist, RepeatedErrors, ByHand };

/** `DOES_NOT_EXIST`, …: the words of the store and of the command line. */
QString wordFor(QuarantineCause cause);
QuarantineCause quarantineCauseFrom(const QString &word);
/** Translated, for people. */
QString nameOf(QuarantineCause cause);
