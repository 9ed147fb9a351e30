#pragma once

#include "presentation/projectsession.h"
#include "ui/common/card.h"

#include <optional>

class PlainLabel;
class QListWidget;
class QPushButton;
class Questions;
class SendingOrders;

/** The messages the server never answered for: a person decides of one of them, or of all. Hidden without any. */
class UnknownFateCard : public Card
{
    Q_OBJECT

public:
    UnknownFateCard(ProjectSession &session, Questions &questions, SendingOrders &orders, QWidget *parent = nullptr);

    /** `unknown`: how many of them the sending has. */
    void show(SendingId sending, qint64 unknown);
    void retranslate();

private:
    /** The contact chosen in the list; none: all of them. */
    std::optional<ContactId> chosen() const;
    void fillList();
    void sendAgain();

    ProjectSession &m_session;
    Questions &m_questions;
    SendingOrders &m_orders;
    SendingId m_sending;
    PlainLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_treatAsDelivered;
    QPushButton *m_resend;
};
