#include "ui/planned/cancelsending.h"

#include "presentation/sendingorders.h"
#include "ui/common/questions.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CancelSending)
};

std::optional<QString> askReason(const Sending &sending, const QString &question, Questions &questions, QWidget *parent)
{
    return questions.askText(parent, Words::tr("Cancel “%1”").arg(sending.name), question,
                             Words::tr("Cancel the sending"), {});
}

} // namespace

void cancelSending(const Sending &sending, SendingOrders &orders, Questions &questions, QWidget *parent)
{
    if (sending.state != SendingState::Sending) {
        if (const auto reason =
                askReason(sending, Words::tr("Why is it cancelled? Nothing more will leave."), questions, parent))
            orders.cancel(sending.id, *reason);
        return;
    }
    orders.pause(
        sending.id, Words::tr("Stopped, waiting for the reason"),
        [&orders, &questions, parent, sending](const Result<Sending> &paused) {
            if (!paused)
                return;
            const auto reason = askReason(
                sending,
                Words::tr("It is stopped. Why is it cancelled? The messages not yet delivered will not leave."),
                questions, parent);
            if (reason)
                orders.cancel(sending.id, *reason);
            else
                orders.resume(sending.id);
        });
}
