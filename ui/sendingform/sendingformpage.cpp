#include "ui/sendingform/sendingformpage.h"

#include "presentation/format.h"
#include "sendings/seedlist.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/steps.h"
#include "ui/sendingform/concernedcontactsdialog.h"
#include "ui/sendingform/findingscard.h"
#include "ui/sendingform/forecastcard.h"
#include "ui/sendingform/optionssection.h"
#include "ui/sendingform/recipientsection.h"
#include "ui/sendingform/schedulesection.h"

#include <QPushButton>
#include <QVBoxLayout>

SendingFormPage::SendingFormPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_form(session)
    , m_steps(new Steps)
    , m_saved(new PlainLabel({}, QStringLiteral("tiny")))
    , m_test(makeButton({}))
    , m_rehearse(makeButton({}))
    , m_prepare(makeButton({}, ButtonRole::Primary))
    , m_banner(new Banner)
    , m_recipients(new RecipientSection(m_form))
    , m_schedule(new ScheduleSection(m_form, session))
    , m_options(new OptionsSection(m_form, session))
    , m_forecast(new ForecastCard(m_form, session))
    , m_subjectCard(new Card)
    , m_subject(new PlainLabel({}, QStringLiteral("strong")))
    , m_sender(new PlainLabel({}, QStringLiteral("tiny")))
    , m_findings(new FindingsCard)
{
    m_rehearse->setObjectName(QStringLiteral("rehearse"));
    m_prepare->setObjectName(QStringLiteral("prepare"));
    header()->setBelow(m_steps);
    header()->addAction(m_saved);
    header()->addAction(m_test);
    header()->addAction(m_rehearse);
    header()->addAction(m_prepare);
    body()->addWidget(m_banner);
    body()->addWidget(new Columns(leftColumn(), rightColumn(), 300));
    body()->addStretch();

    connect(m_prepare, &QPushButton::clicked, this, &SendingFormPage::prepare);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(m_form.draft().message); });
    connect(m_steps, &Steps::chosen, this, [this](int step) {
        if (step < 2)
            Q_EMIT pageRequested(QStringLiteral("message"),
                                 {{QStringLiteral("message"), m_form.draft().message.value}});
    });
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        m_form.saveNow();
        Q_EMIT pageRequested(QStringLiteral("rehearsal"), {{QStringLiteral("sending"), m_form.draft().id.value}});
    });
    connect(m_recipients, &RecipientSection::reasonClicked, this, [this](ExclusionReason reason) {
        ConcernedContactsDialog(m_session, AudienceQuery::of(m_form.draft(), m_form.message()), reason, this).exec();
    });
    connect(&m_form, &SendingForm::draftChanged, this, &SendingFormPage::showDraft);
    connect(&m_form, &SendingForm::readinessChanged, this, &SendingFormPage::showReadiness);
    connect(&m_form, &SendingForm::saved, this, [this](Instant at) {
        m_savedAt = at;
        showSaved();
    });
    connect(&m_form, &SendingForm::failed, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    retranslate();
}

QWidget *SendingFormPage::leftColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    for (QWidget *section :
         {static_cast<QWidget *>(m_recipients), static_cast<QWidget *>(m_schedule), static_cast<QWidget *>(m_options)})
        layout->addWidget(section);
    layout->addStretch();
    return column;
}

QWidget *SendingFormPage::rightColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    for (PlainLabel *label : {m_subject, m_sender}) {
        label->setWordWrap(true);
        m_subjectCard->content()->addWidget(label);
    }
    for (QWidget *card : {static_cast<QWidget *>(m_forecast), static_cast<QWidget *>(m_subjectCard),
                          static_cast<QWidget *>(m_findings)})
        layout->addWidget(card);
    layout->addStretch();
    return column;
}

void SendingFormPage::open(const QVariantMap &arguments)
{
    Page::open(arguments);
    m_banner->hide(); // what opens may have something to say
    Result<void> opened;
    if (arguments.contains(QStringLiteral("message")))
        opened = m_form.startFor(MessageId{arguments.value(QStringLiteral("message")).toLongLong()});
    else if (arguments.contains(QStringLiteral("sending")))
        opened = m_form.open(SendingId{arguments.value(QStringLiteral("sending")).toLongLong()});
    m_savedAt.reset();
    showSaved();
    if (!opened)
        m_banner->say(Tone::Bad, opened.error().message, opened.error().remedy);
}

void SendingFormPage::showDraft()
{
    const Sending &draft = m_form.draft();
    const bool editable = isEditable(draft.state);
    header()->setTitle(draft.name);
    for (QWidget *section :
         {static_cast<QWidget *>(m_recipients), static_cast<QWidget *>(m_schedule), static_cast<QWidget *>(m_options)})
        section->setEnabled(editable);
    if (!editable)
        m_banner->say(Tone::Accent, tr("This sending can be read here, not changed: %1.").arg(nameOf(draft.state)),
                      canMove(draft.state, SendingState::Draft) ? tr("To change it, take it back to draft first.")
                                                                : QString());
    if (draft.state == SendingState::Draft && !draft.stateReason.isEmpty())
        m_banner->say(Tone::Warn, tr("This sending was rejected: %1").arg(draft.stateReason),
                      tr("Correct it, then prepare it again."));
    m_subject->setText(m_form.subjectPreview());
    const MessageVersion *version =
        versionFor(m_form.message().versions, draft.options.specificVersion, m_session.project().defaultLanguage());
    m_sender->setText(QStringLiteral("%1 <%2>\n%3")
                          .arg(m_form.message().sender.name, m_form.message().sender.address,
                               version ? version->preheader : QString()));
    showReadiness();
}

void SendingFormPage::showSaved()
{
    m_saved->setText(m_savedAt ? tr("Saved at %1").arg(formatTime(*m_savedAt, m_form.zone())) : QString());
}

void SendingFormPage::showReadiness()
{
    m_findings->show(isEditable(m_form.draft().state) ? m_form.obstacles() : QStringList(), m_form.findings());
    m_prepare->setEnabled(m_form.obstacles().isEmpty() && isEditable(m_form.draft().state));
    m_prepare->setToolTip(m_form.obstacles().join(u'\n'));
    m_rehearse->setEnabled(m_prepare->isEnabled());
    m_rehearse->setToolTip(m_rehearse->isEnabled()
                               ? tr("The whole sending, message by message, without sending anything")
                               : m_prepare->toolTip());
}

void SendingFormPage::prepare()
{
    if (const qint64 seeds = m_form.seedMembers();
        seeds > SeedList::usual &&
        !m_questions.confirm(
            this, tr("A long seed list"),
            tr("%Ln contact(s) receive a copy as seed list, whether or not they are eligible. Is it the "
               "right group?",
               nullptr, int(seeds)),
            tr("Prepare sending")))
        return;
    m_prepare->setEnabled(false);
    m_form.prepare([this](const Result<Sending> &prepared) {
        showReadiness();
        if (prepared)
            Q_EMIT approvalRequested(prepared->id);
        else
            m_banner->say(Tone::Bad, prepared.error().message, prepared.error().remedy);
    });
}

void SendingFormPage::retranslate()
{
    m_steps->setSteps({tr("Message"), tr("Tests and validations"), tr("Sending")}, 2);
    m_test->setText(tr("Send a test…"));
    m_rehearse->setText(tr("Rehearse"));
    m_prepare->setText(tr("Prepare sending"));
    m_subjectCard->setTitle(tr("Preview of the subject"));
    m_findings->setTitle(tr("Before preparing"));
    m_recipients->retranslate();
    m_schedule->retranslate();
    m_options->retranslate();
    m_forecast->retranslate();
    showSaved();
    if (m_form.draft().id.isValid()) {
        showDraft();
        m_form.refreshReadiness();
    }
}
