#include "ui/approval/approvaldialog.h"

#include "presentation/format.h"
#include "ui/approval/checklistview.h"
#include "ui/approval/messagepreview.h"
#include "ui/common/button.h"
#include "ui/common/questions.h"
#include "ui/common/tag.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ApprovalDialog::ApprovalDialog(ProjectSession &session, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_title(new QLabel(this))
    , m_state(new Tag({}, Tone::Warn, this))
    , m_preview(new MessagePreview(session, this))
    , m_instructions(new QLabel(this))
    , m_checks(new ChecklistView(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_rejectButton(new QPushButton(this))
    , m_rehearseButton(new QPushButton(this))
    , m_remaining(new QLabel(this))
    , m_closeButton(new QPushButton(this))
    , m_approveButton(new QPushButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", "title");
    m_instructions->setProperty("role", "heading");
    m_note->setProperty("role", "muted");
    m_note->setWordWrap(true);
    m_remaining->setProperty("role", "muted");
    setButtonRole(*m_rejectButton, ButtonRole::Danger);
    setButtonRole(*m_approveButton, ButtonRole::Primary);
    m_rehearseButton->setAutoDefault(false);
    m_approveButton->setDefault(true);
    m_checks->setModel(&m_checklist);
    m_numberLabel->setBuddy(m_number);
    m_number->setMaximumWidth(140);

    auto *top = new QFrame(this);
    top->setObjectName(QStringLiteral("dialogTop"));
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(22, 16, 22, 16);
    topLayout->addWidget(m_title, 1);
    topLayout->addWidget(m_state);

    auto *instructions = new QVBoxLayout;
    instructions->setContentsMargins(22, 16, 22, 16);
    instructions->setSpacing(8);
    instructions->addWidget(m_instructions);
    instructions->addWidget(m_checks, 1);
    auto *number = new QHBoxLayout;
    number->addWidget(m_numberLabel);
    number->addWidget(m_number);
    number->addStretch();
    instructions->addLayout(number);
    instructions->addWidget(m_note);

    auto *left = new QFrame(this);
    left->setObjectName(QStringLiteral("dialogSide"));
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_preview);
    left->setFixedWidth(390);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(left);
    middle->addLayout(instructions, 1);

    auto *foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("dialogFoot"));
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(22, 12, 22, 12);
    footLayout->setSpacing(10);
    footLayout->addWidget(m_rejectButton);
    footLayout->addWidget(m_rehearseButton);
    footLayout->addStretch();
    footLayout->addWidget(m_remaining);
    footLayout->addWidget(m_closeButton);
    footLayout->addWidget(m_approveButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addLayout(middle, 1);
    layout->addWidget(foot);
    resize(980, 640);

    connect(&m_checklist, &ApprovalChecklist::completenessChanged, this, &ApprovalDialog::refreshReadiness);
    connect(m_number, &QLineEdit::textChanged, &m_checklist, &ApprovalChecklist::setTypedNumber);
    connect(m_approveButton, &QPushButton::clicked, this, &ApprovalDialog::approve);
    connect(m_rejectButton, &QPushButton::clicked, this, &ApprovalDialog::rejectWithReason);
    connect(m_rehearseButton, &QPushButton::clicked, this, [this] {
        Q_EMIT rehearsalRequested(m_dossier.sending.id);
        reject();
    });
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

bool ApprovalDialog::load(SendingId sending)
{
    const Result<ApprovalDossier> dossier = readDossier(m_session.database(), sending);
    if (!dossier) {
        m_questions.tell(this, dossier.error().message, dossier.error().remedy);
        return false;
    }
    m_dossier = *dossier;
    m_number->clear();
    m_checklist.load(m_dossier);
    m_numberLabel->setVisible(m_dossier.numberToType.has_value());
    m_number->setVisible(m_dossier.numberToType.has_value());
    m_preview->load(m_dossier.sending, m_dossier.snapshot);
    retranslate();
    m_checks->setFocus();
    return true;
}

void ApprovalDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_dossier.sending.id.isValid())
        load(m_dossier.sending.id); // the checklist's sentences are made in the language of the moment
    else
        retranslate();
}

void ApprovalDialog::approve()
{
    bool nowAlthoughPast = false;
    if (m_dossier.launchIsPast) {
        nowAlthoughPast = m_questions.confirm(
            this, tr("The planned time has passed"),
            tr("This sending was planned for a moment that has passed. Send it as soon as it is approved?"),
            tr("Send now"), Questions::Weight::Ordinary);
        if (!nowAlthoughPast)
            return;
    }
    m_approveButton->setEnabled(false);
    m_orders.approve(m_dossier.sending.id, nowAlthoughPast,
                     [this](const Result<Sending> &moved) { finish(moved, &ApprovalDialog::approved); });
}

void ApprovalDialog::rejectWithReason()
{
    const std::optional<QString> reason =
        m_questions.askText(this, tr("Reject this sending"),
                            tr("It goes back to draft; its author will see why. Reason:"), tr("Reject"), {});
    if (!reason)
        return;
    m_orders.reject(m_dossier.sending.id, *reason,
                    [this](const Result<Sending> &moved) { finish(moved, &ApprovalDialog::rejected); });
}

void ApprovalDialog::finish(const Result<Sending> &moved, void (ApprovalDialog::*told)(const Sending &))
{
    refreshReadiness();
    if (!moved) {
        m_questions.tell(this, moved.error().message, moved.error().remedy);
        return;
    }
    (this->*told)(*moved);
    accept();
}

void ApprovalDialog::refreshReadiness()
{
    const int remaining = m_checklist.remaining();
    m_approveButton->setEnabled(m_checklist.isComplete());
    if (remaining > 0)
        m_remaining->setText(tr("%Ln instruction(s) left to confirm", nullptr, remaining));
    else
        m_remaining->setText(m_checklist.isNumberRight() ? QString() : tr("Type the number of recipients"));
}

void ApprovalDialog::retranslate()
{
    const Sending &sending = m_dossier.sending;
    setWindowTitle(tr("Approve a sending"));
    m_title->setText(tr("Approve the sending “%1”").arg(sending.name));
    const QString time =
        sending.preparedAt ? formatTime(*sending.preparedAt, m_session.project().timeZone.toLatin1()) : QString();
    m_state->show(tr("To approve · prepared by %1 at %2").arg(sending.preparedBy, time), Tone::Warn);
    m_instructions->setText(tr("Instructions — tick what you have verified"));
    m_checks->setAccessibleName(tr("Instructions to verify"));
    m_numberLabel->setText(tr("Type the number of recipients (%1):").arg(formatCount(m_dossier.recipients)));
    m_note->setText(
        m_dossier.messageModifiedSince
            ? tr("The message was modified since it was prepared: what is shown here is what will leave.")
            : tr("Approving freezes the message and the list. Cancelling stays possible until the departure, under "
                 "Sendings › Planned."));
    m_rejectButton->setText(tr("Reject…"));
    m_rehearseButton->setText(tr("Rehearse"));
    m_closeButton->setText(tr("Close"));
    m_approveButton->setText(tr("Approve"));
    refreshReadiness();
}
