#include "sendings/sendingstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using enum SendingState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingState)
};

constexpr std::array<std::pair<SendingState, QLatin1StringView>, 10> words{{
    {Draft, "DRAFT"_L1},
    {Preparing, "PREPARING"_L1},
    {ToApprove, "TO_APPROVE"_L1},
    {Scheduled, "SCHEDULED"_L1},
    {Late, "LATE"_L1},
    {Sending, "SENDING"_L1},
    {Paused, "PAUSED"_L1},
    {Done, "DONE"_L1},
    {EndedAtDeadline, "ENDED_AT_DEADLINE"_L1},
    {Cancelled, "CANCELLED"_L1},
}};

} // namespace

QString wordFor(SendingState state)
{
    const auto found = std::ranges::find(words, state, [](const auto &pair) { return pair.first; });
    return found->second;
}

SendingState sendingStateFrom(const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const auto &pair) { return pair.second == word; });
    return found == words.end() ? Draft : found->first;
}

const QList<SendingState> &allSendingStates()
{
    static const QList<SendingState> all = [] {
        QList<SendingState> states;
        for (const auto &pair : words)
            states.append(pair.first);
        return states;
    }();
    return all;
}

QString nameOf(SendingState state)
{
    switch (state) {
    case Draft:
        return Words::tr("Draft");
    case Preparing:
        return Words::tr("Being prepared");
    case ToApprove:
        return Words::tr("To approve");
    case Scheduled:
        return Words::tr("Planned");
    case Late:
        return Words::tr("Late");
    case Sending:
        return Words::tr("Being sent");
    case Paused:
        return Words::tr("Paused");
    case Done:
        return Words::tr("Done");
    case EndedAtDeadline:
        return Words::tr("Ended at the deadline");
    case Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

bool canMove(SendingState from, SendingState to)
{
    static constexpr std::pair<SendingState, SendingState> moves[] = {
        {Draft, Preparing},
        {Preparing, ToApprove},
        {Preparing, Draft},
        {ToApprove, Draft},
        {ToApprove, Scheduled},
        {ToApprove, Sending},
        {ToApprove, Cancelled},
        {Scheduled, Draft},
        {Scheduled, Sending},
        {Scheduled, Late},
        {Scheduled, Cancelled},
        {Late, Draft},
        {Late, Scheduled},
        {Late, Sending},
        {Late, Cancelled},
        {Sending, Paused},
        {Sending, Done},
        {Sending, Cancelled},
        {Sending, EndedAtDeadline},
        {Paused, Sending},
        {Paused, Cancelled},
        {Paused, Done},
        {Paused, EndedAtDeadline},
        {Done, Sending}, // resend of unknown rows
    };
    return std::ranges::find(moves, std::pair{from, to}) != std::end(moves);
}

bool isEditable(SendingState state)
{
    return state == Draft;
}

bool isOver(SendingState state)
{
    return state == Done || state == EndedAtDeadline || state == Cancelled;
}
