#include "ui/rehearsal/rehearsalpage.h"

#include "presentation/format.h"
#include "ui/common/banner.h"
#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/pageheader.h"
#include "ui/rehearsal/rehearsalmessages.h"
#include "ui/rehearsal/rehearsalsummary.h"

#include <QPushButton>
#include <QVBoxLayout>

RehearsalPage::RehearsalPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_rehearsal(session)
    , m_back(makeButton({}))
    , m_cancel(makeButton({}))
    , m_again(makeButton({}, ButtonRole::Primary))
    , m_banner(new Banner)
    , m_progressCard(new Card)
    , m_progress(new ProgressRow)
    , m_summary(new RehearsalSummary(session.project().timeZone.toLatin1()))
    , m_messagesCard(new Card)
    , m_messages(new RehearsalMessages(m_rehearsal, questions, session.project().timeZone.toLatin1()))
{
    m_cancel->setObjectName(QStringLiteral("cancelRehearsal"));
    m_again->setObjectName(QStringLiteral("rehearseAgain"));
    for (QPushButton *button : {m_back, m_cancel, m_again})
        header()->addAction(button);
    m_progressCard->content()->addWidget(m_progress);
    m_messagesCard->content()->addWidget(m_messages, 1);
    body()->addWidget(m_banner);
    body()->addWidget(m_progressCard);
    body()->addWidget(m_summary);
    body()->addWidget(m_messagesCard, 1);
    body()->addStretch();

    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_sending.state == SendingState::Draft)
            Q_EMIT pageRequested(QStringLiteral("sendingform"), {{QStringLiteral("sending"), m_sending.id.value}});
        else
            Q_EMIT pageRequested(QStringLiteral("sendings"));
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_rehearsal.cancel();
    });
    connect(m_again, &QPushButton::clicked, this, &RehearsalPage::start);
    connect(&m_rehearsal, &RehearsalSession::progressed, this, &RehearsalPage::showProgress);
    connect(&m_rehearsal, &RehearsalSession::finished, this, &RehearsalPage::showResult);
    connect(&m_rehearsal, &RehearsalSession::failed, this, &RehearsalPage::showFailure);
    connect(m_messages, &RehearsalMessages::failed, this, &RehearsalPage::showFailure);
    connect(&m_rehearsal, &RehearsalSession::exported, this,
            [this](const QString &file) { m_banner->say(Tone::Ok, tr("The message is in %1.").arg(file)); });
    retranslate();
}

void RehearsalPage::open(const QVariantMap &arguments)
{
    Page::open(arguments);
    if (!arguments.contains(QStringLiteral("sending")) || m_rehearsal.isRunning())
        return;
    m_sending.id = SendingId{arguments.value(QStringLiteral("sending")).toLongLong()};
    start();
}

void RehearsalPage::start()
{
    const Result<Sending> sending = m_rehearsal.read(m_sending.id);
    if (!sending)
        return showFailure(sending.error());
    m_sending = *sending;
    m_banner->hide();
    m_rehearsal.start(m_sending.id);
    m_cancel->setEnabled(true);
    m_messages->refresh();
    showProgress({RehearsalProgress::Stage::Copying, 0, 0, m_session.now()});
    retranslate();
}

void RehearsalPage::showProgress(const RehearsalProgress &progress)
{
    m_progress->setProgress(progress.done, progress.whole);
    switch (progress.stage) {
    case RehearsalProgress::Stage::Copying:
        m_progress->setName(tr("Copying the project"));
        break;
    case RehearsalProgress::Stage::Preparing:
        m_progress->setName(tr("Preparing the copy"));
        break;
    case RehearsalProgress::Stage::Sending:
        m_progress->setName(tr("Sending into the built-in mail server"));
        break;
    case RehearsalProgress::Stage::Measuring:
        m_progress->setName(tr("Comparing with the forecast"));
        break;
    }
    m_progress->setDetail(tr("It would be %1. Nothing leaves this computer.")
                              .arg(formatDayAndTime(progress.simulated, m_session.project().timeZone.toLatin1())));
    showState();
}

void RehearsalPage::showResult()
{
    m_summary->show(m_rehearsal.result()->report());
    m_messages->refresh();
    showState();
}

void RehearsalPage::showFailure(const Failure &failure)
{
    m_banner->say(failure.code == QLatin1String("cancelled") ? Tone::Warn : Tone::Bad, failure.message, failure.remedy);
    showState();
}

void RehearsalPage::showState()
{
    const bool running = m_rehearsal.isRunning();
    const bool done = m_rehearsal.result() != nullptr;
    m_progressCard->setVisible(running);
    m_summary->setVisible(!running && done);
    m_messagesCard->setVisible(!running && done);
    m_cancel->setVisible(running);
    m_again->setVisible(!running && m_sending.id.isValid());
}

void RehearsalPage::retranslate()
{
    header()->setTitle(tr("Rehearsal"));
    header()->setSubtitle(m_sending.name);
    m_back->setText(m_sending.state == SendingState::Draft ? tr("Back to the form") : tr("Back to the sendings"));
    m_cancel->setText(tr("Cancel"));
    m_again->setText(tr("Rehearse again"));
    m_progressCard->setTitle(tr("In progress"));
    m_messagesCard->setTitle(tr("Every message"));
    m_summary->retranslate();
    m_messages->retranslate();
    showState();
}
