#pragma once

#include "presentation/sendingform.h"
#include "ui/common/card.h"

class QComboBox;
class QLabel;
class QRadioButton;
class WallTimeEdit;

/** "2 · Date and time of sending": now, optimized send times, later (specification §6). */
class ScheduleSection : public Card
{
    Q_OBJECT

public:
    ScheduleSection(SendingForm &form, ProjectSession &session, QWidget *parent = nullptr);

    void retranslate();

private:
    void showDraft();
    void takeChoice();
    WallTime tomorrowMorning() const;

    SendingForm &m_form;
    ProjectSession &m_session;
    QRadioButton *m_now;
    QRadioButton *m_optimized;
    QRadioButton *m_later;
    QComboBox *m_window;
    QLabel *m_windowNote;
    WallTimeEdit *m_when;
    bool m_isShowing = false;
};
