#pragma once

#include "presentation/contactcard.h"
#include "ui/common/card.h"

/** What was sent to one contact: when, what the server said, the message itself, and *Resend* (specification §13). */
class CommunicationsCard : public Card
{
    Q_OBJECT

public:
    using Card::Card;

    void show(const QList<ContactHistoryLine> &history, const QByteArray &zone);
    using QWidget::show;

private:
    QString engagementOf(const RecipientEngagement &engagement) const;

Q_SIGNALS:
    void viewRequested(const ContactHistoryLine &line);
    void resendRequested(const ContactHistoryLine &line);
};
