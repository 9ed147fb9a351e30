#pragma once

#include "presentation/projectsession.h"
#include "results/engagement.h"
#include "results/sendingfigures.h"
#include "sendings/sending.h"
#include "ui/common/card.h"

class PlainLabel;
class QPushButton;
class Questions;
class SendingOrders;

/** Who opened and clicked, as far as it is known: the lists of the mail provider say so (specification §12.4). */
class EngagementCard : public Card
{
    Q_OBJECT

public:
    EngagementCard(ProjectSession &session, Questions &questions, SendingOrders &orders, QWidget *parent = nullptr);

    void show(SendingId sending, const SendingFigures &figures);
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    /** What became of an imported list. */
    void imported(const QString &sentence, bool isWhole);

private:
    void read();
    void tell();
    void importList();

    ProjectSession &m_session;
    Questions &m_questions;
    SendingOrders &m_orders;
    SendingId m_sending;
    SendingFigures m_figures;
    std::optional<Engagement> m_engagement; ///< none: not read yet
    bool m_isReading = false;
    bool m_isOutdated = false; ///< asked for while it was read
    PlainLabel *m_words;
    PlainLabel *m_apart;
    QPushButton *m_import;
};
