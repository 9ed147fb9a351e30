#pragma once

#include "presentation/sendingform.h"
#include "ui/common/card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QTimeEdit;
class WallTimeEdit;

/** "3 · More options": pace, deadline, subject prefix, specific version, SMTP account (specification §7). */
class OptionsSection : public Card
{
    Q_OBJECT

public:
    OptionsSection(SendingForm &form, ProjectSession &session, QWidget *parent = nullptr);

    void retranslate();

private:
    QWidget *paceFields();
    void showDraft();
    void takeChoices();
    void takeAccount();

    SendingForm &m_form;
    ProjectSession &m_session;
    QCheckBox *m_controlPace;
    QRadioButton *m_byHour;
    QSpinBox *m_perHour;
    QLabel *m_perHourUnit;
    QRadioButton *m_byDuration;
    QTimeEdit *m_duration;
    QCheckBox *m_hasDeadline;
    WallTimeEdit *m_deadline;
    QCheckBox *m_hasPrefix;
    QLineEdit *m_prefix;
    QCheckBox *m_forceVersion;
    QComboBox *m_version;
    QLabel *m_accountLabel;
    QComboBox *m_account;
    bool m_isShowing = false;
};
