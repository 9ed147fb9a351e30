#pragma once

#include "presentation/contacttimeline.h"
#include "ui/common/card.h"

class QComboBox;

/** What happened to one contact, by default in the last three months, of one kind or all (specification §13). */
class TimelineCard : public Card
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    void show(const ContactCard &card, Instant now, const QByteArray &zone);
    using QWidget::show;
    void retranslate();

private:
    void fill();

    QComboBox *m_kind;
    QComboBox *m_period;
    std::optional<ContactCard> m_card;
    Instant m_now{};
    QByteArray m_zone;
};
