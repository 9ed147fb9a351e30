#pragma once

#include "presentation/projectsession.h"
#include "presentation/sendinglines.h"
#include "ui/common/card.h"

class PlainLabel;
class ProgressRow;
class QPushButton;
class QVBoxLayout;
class Questions;
class SendingOrders;

/** How far a sending is, when it left and ended, why it waits, and what may be done about it. */
class CourseCard : public Card
{
    Q_OBJECT

public:
    CourseCard(ProjectSession &session, Questions &questions, SendingOrders &orders, QWidget *parent = nullptr);

    void show(const SendingLine &line);
    void retranslate();

Q_SIGNALS:
    /** A new draft for those who were not reached. */
    void draftMade(SendingId draft);

private:
    void showWaiting();
    void showTimes();
    void changePace();

    ProjectSession &m_session;
    Questions &m_questions;
    SendingOrders &m_orders;
    SendingLine m_line;
    ProgressRow *m_progress;
    PlainLabel *m_waiting;
    QVBoxLayout *m_times;
    QStringList m_timesShown;
    QPushButton *m_pause;
    QPushButton *m_tryNow;
    QPushButton *m_pace;
    QPushButton *m_cancel;
    QPushButton *m_remaining;
};
