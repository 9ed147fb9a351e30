#include "presentation/tone.h"

Tone toneOf(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Active:
        return Tone::Ok;
    case ContactStatus::Quarantine:
        return Tone::Warn;
    case ContactStatus::Inactive:
        return Tone::Neutral;
    case ContactStatus::NoAddress:
    case ContactStatus::Invalid:
    case ContactStatus::KillFile:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(ConsentMark mark)
{
    switch (mark) {
    case ConsentMark::Eligible:
    case ConsentMark::Subscribed:
        return Tone::Ok;
    case ConsentMark::NotSubscribed:
        return Tone::Neutral;
    case ConsentMark::Unsubscribed:
        return Tone::Warn;
    case ConsentMark::NotEligible:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(RecipientState state)
{
    switch (state) {
    case RecipientState::Accepted:
        return Tone::Ok;
    case RecipientState::Pending:
    case RecipientState::Sending:
        return Tone::Accent;
    case RecipientState::Deferred:
    case RecipientState::Unknown:
    case RecipientState::Expired:
        return Tone::Warn;
    case RecipientState::BouncedHard:
    case RecipientState::BouncedSoft:
    case RecipientState::ProductionError:
        return Tone::Bad;
    case RecipientState::Cancelled:
    case RecipientState::Skipped:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(SendingState state)
{
    switch (state) {
    case SendingState::Done:
        return Tone::Ok;
    case SendingState::ToApprove:
    case SendingState::Paused:
    case SendingState::Late:
    case SendingState::EndedAtDeadline:
        return Tone::Warn;
    case SendingState::Scheduled:
    case SendingState::Sending:
        return Tone::Accent;
    case SendingState::Cancelled:
        return Tone::Bad;
    case SendingState::Draft:
    case SendingState::Preparing:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}
