#pragma once

#include "presentation/sendingform.h"
#include "ui/common/page.h"

class Banner;
class FindingsCard;
class ForecastCard;
class OptionsSection;
class PlainLabel;
class QPushButton;
class Questions;
class RecipientSection;
class ScheduleSection;
class Card;
class Steps;

/** The article's form on one page: recipients, moment, options; the forecast at the right (mock-up sending). */
class SendingFormPage : public Page
{
    Q_OBJECT

public:
    SendingFormPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** `message`: a new draft for it; `sending`: that draft. */
    void open(const QVariantMap &arguments) override;
    SendingForm &form() { return m_form; }

Q_SIGNALS:
    void approvalRequested(SendingId sending);
    void testRequested(MessageId message);

protected:
    void retranslate() override;

private:
    QWidget *leftColumn();
    QWidget *rightColumn();
    void showDraft();
    void showReadiness();
    void showSaved();
    void prepare();

    ProjectSession &m_session;
    Questions &m_questions;
    SendingForm m_form;
    Steps *m_steps;
    PlainLabel *m_saved;
    QPushButton *m_test;
    QPushButton *m_rehearse;
    QPushButton *m_prepare;
    Banner *m_banner;
    RecipientSection *m_recipients;
    ScheduleSection *m_schedule;
    OptionsSection *m_options;
    ForecastCard *m_forecast;
    Card *m_subjectCard;
    PlainLabel *m_subject;
    PlainLabel *m_sender;
    FindingsCard *m_findings;
    std::optional<Instant> m_savedAt;
};
