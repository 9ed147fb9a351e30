#include "ui/planned/cancelsending.h"

#include "ui/common/questions.h"
#include "workflow/steersending.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CancelSending)
};

} // namespace

Result<void> cancelSending(const Sending &sending, ProjectSession &session, Questions &questions, QWidget *parent)
{
    SteerSending steer(session.database());
    const bool wasRunning = sending.state == SendingState::Sending;
    if (wasRunning) {
        const Result<Sending> paused = steer.pause(sending.id, session.user(), Words::tr("Stopped, waiting for the reason"));
        if (!paused)
            return failureOf(paused);
        session.noteChange();
    }
    const QString question = wasRunning
        ? Words::tr("It is stopped. Why is it cancelled? The messages not yet delivered will not leave.")
        : Words::tr("Why is it cancelled? Nothing will leave.");
    const std::optional<QString> reason =
        questions.askText(parent, Words::tr("Cancel “%1”").arg(sending.name), question, Words::tr("Cancel the sending"), {});
    Result<Sending> moved = sending;
    if (reason)
        moved = steer.cancel(sending.id, session.user(), *reason);
    else if (wasRunning)
        moved = steer.resume(sending.id, session.user());
    session.noteChange();
    if (!moved)
        return failureOf(moved);
    return {};
}
