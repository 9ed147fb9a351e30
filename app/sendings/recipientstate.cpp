#include "sendings/recipientstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using enum RecipientState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecipientState)
};

constexpr std::array<std::pair<RecipientState, QLatin1StringView>, 11> words{{
    {Pending, "PENDING"_L1},
    {Sending, "SENDING"_L1},
    {Accepted, "ACCEPTED"_L1},
    {Deferred, "DEFERRED"_L1},
    {BouncedHard, "BOUNCED_HARD"_L1},
    {BouncedSoft, "BOUNCED_SOFT"_L1},
    {ProductionError, "PRODUCTION_ERROR"_L1},
    {Expired, "EXPIRED"_L1},
    {Cancelled, "CANCELLED"_L1},
    {Skipped, "SKIPPED"_L1},
    {Unknown, "UNKNOWN"_L1},
}};

} // namespace

QString wordFor(RecipientState state)
{
    const auto found = std::ranges::find(words, state, [](const auto &pair) { return pair.first; });
    return found->second;
}

RecipientState recipientStateFrom(const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const auto &pair) { return pair.second == word; });
    return found == words.end() ? Unknown : found->first;
}

QString nameOf(RecipientState state)
{
    switch (state) {
    case Pending:
        return Words::tr("Waiting");
    case Sending:
        return Words::tr("Leaving");
    case Accepted:
        return Words::tr("Delivered");
    case Deferred:
        return Words::tr("To be tried again");
    case BouncedHard:
        return Words::tr("Address refused");
    case BouncedSoft:
        return Words::tr("Refused");
    case ProductionError:
        return Words::tr("Processing error");
    case Expired:
        return Words::tr("Deadline passed");
    case Cancelled:
        return Words::tr("Cancelled");
    case Skipped:
        return Words::tr("Not eligible any more");
    case Unknown:
        return Words::tr("Unknown");
    }
    return {};
}

const QList<RecipientState> &allRecipientStates()
{
    static const QList<RecipientState> all = [] {
        QList<RecipientState> states;
        for (const auto &pair : words)
            states.append(pair.first);
        return states;
    }();
    return all;
}

bool isFinal(RecipientState state)
{
    return !isWaiting(state) && state != Sending;
}

bool isWaiting(RecipientState state)
{
    return state == Pending || state == Deferred;
}
