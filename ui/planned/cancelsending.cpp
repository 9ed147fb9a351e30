#include "ui/planned/cancelsending.h"

#include "presentation/sendingorders.h"
#include "ui/common/questions.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CancelSending)
};

/** The last choice: it goes on after all. */
enum Fate { CancelPrepared, DeliverPrepared, GoOn };

} // namespace

void cancelSending(const Sending &sending, SendingOrders &orders, Questions &questions, QWidget *parent)
{
    const QString title = Words::tr("Cancel “%1”").arg(sending.name);
    if (sending.state != SendingState::Sending) {
        const auto reason = questions.askText(parent, title, Words::tr("Why is it cancelled? Nothing more will leave."),
                                              Words::tr("Cancel the sending"), {});
        if (reason)
            orders.cancel(sending.id, *reason, SteerSending::Prepared::Cancel);
        return;
    }
    orders.pause(sending.id, Words::tr("Stopped, waiting for the reason"),
                 [&orders, &questions, parent, sending, title](const Result<Sending> &paused) {
                     if (!paused)
                         return;
                     const auto chosen = questions.askTextAndChoice(
                         parent, title,
                         Words::tr("It is stopped. Why, and what becomes of the messages already prepared?"),
                         {Words::tr("Cancel them too: nothing more leaves"),
                          Words::tr("Let those already prepared leave, cancel the others"),
                          Words::tr("Cancel nothing: the sending goes on")},
                         Words::tr("Decide"));
                     if (!chosen || chosen->choice == GoOn)
                         orders.resume(sending.id);
                     else
                         orders.cancel(sending.id, chosen->text,
                                       chosen->choice == DeliverPrepared ? SteerSending::Prepared::Deliver
                                                                         : SteerSending::Prepared::Cancel);
                 });
}
