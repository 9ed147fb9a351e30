#pragma once

#include "presentation/rehearsalsession.h"
#include "ui/common/page.h"

class Banner;
class Card;
class ProgressRow;
class Questions;
class QPushButton;
class RehearsalMessages;
class RehearsalSummary;

/** The whole sending without sending: how it goes, what was made, and each message of it. */
class RehearsalPage : public Page
{
    Q_OBJECT

public:
    RehearsalPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** `sending`: rehearses it at once. Without: what was rehearsed last. */
    void open(const QVariantMap &arguments) override;
    RehearsalSession &rehearsal() { return m_rehearsal; }

protected:
    void retranslate() override;

private:
    void start();
    void showProgress(const RehearsalProgress &progress);
    void showResult();
    void showFailure(const Failure &failure);
    void showState();

    ProjectSession &m_session;
    RehearsalSession m_rehearsal;
    Sending m_sending;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_again;
    Banner *m_banner;
    Card *m_progressCard;
    ProgressRow *m_progress;
    RehearsalSummary *m_summary;
    Card *m_messagesCard;
    RehearsalMessages *m_messages;
};
