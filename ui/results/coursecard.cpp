#include "ui/results/coursecard.h"

#include "presentation/format.h"
#include "presentation/sendingorders.h"
#include "presentation/sendingwords.h"
#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rows.h"
#include "ui/planned/cancelsending.h"
#include "ui/planned/pacedialog.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CourseCard::CourseCard(ProjectSession &session, Questions &questions, SendingOrders &orders, QWidget *parent)
    : Card({}, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(orders)
    , m_progress(new ProgressRow)
    , m_waiting(new PlainLabel)
    , m_times(new QVBoxLayout)
    , m_pause(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_tryNow(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_pace(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_cancel(makeButton({}, ButtonRole::Danger, ButtonSize::Small))
    , m_remaining(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
{
    m_pause->setObjectName(u"pause"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_waiting->setWordWrap(true);
    content()->addWidget(m_progress);
    content()->addWidget(m_waiting);
    content()->addLayout(m_times, 1);
    for (QPushButton *button : {m_pause, m_tryNow, m_pace, m_cancel, m_remaining})
        setTrailing(button);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_line.sending.state == SendingState::Paused)
            m_orders.resume(m_line.sending.id);
        else
            m_orders.pause(m_line.sending.id);
    });
    connect(m_tryNow, &QPushButton::clicked, this, [this] { m_orders.resume(m_line.sending.id); });
    connect(m_pace, &QPushButton::clicked, this, &CourseCard::changePace);
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { cancelSending(m_line.sending, m_orders, m_questions, this); });
    connect(m_remaining, &QPushButton::clicked, this, [this] {
        m_orders.copyToRemaining(m_line.sending.id, [this](SendingId draft) { Q_EMIT draftMade(draft); });
    });
}

void CourseCard::show(const SendingLine &line)
{
    m_line = line;
    const SendingState state = line.sending.state;
    const SendingFigures &figures = line.figures;
    const bool paused = state == SendingState::Paused;
    const bool running = state == SendingState::Sending || paused;
    for (QPushButton *button : {m_pause, m_pace, m_cancel})
        button->setVisible(running);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_tryNow->setVisible(!line.waiting.isEmpty());
    m_remaining->setVisible(isOver(state) && figures.delivered() < figures.targeted());
    m_progress->setName(nameOf(state));
    m_progress->setProgress(figures.targeted() - figures.remaining(), figures.targeted(),
                            paused || !line.waiting.isEmpty() ? Tone::Warn : Tone::Accent);
    showWaiting();
    showTimes();
}

void CourseCard::showWaiting()
{
    QStringList why = m_line.waiting;
    if (!m_line.sending.stateReason.isEmpty())
        why.prepend(m_line.sending.stateReason);
    m_waiting->setText(why.join(u'\n'));
    m_waiting->setVisible(!why.isEmpty());
}

/** Made anew only when one of them changed. */
void CourseCard::showTimes()
{
    const Sending &sending = m_line.sending;
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    const QString dash = u"—"_s;
    const auto timeOf = [&](const std::optional<Instant> &at) { return at ? formatDayAndTime(*at, zone) : dash; };
    const QString end = sending.endedAt ? timeOf(sending.endedAt)
                                        : foreseenEndOf(sending, m_line.figures.remaining(), m_session.now(), zone);
    const QStringList values{timeOf(sending.startedAt), end.isEmpty() ? dash : end, paceOf(sending),
                             timeOf(sending.deadlineAt), sending.approvedBy.isEmpty() ? dash : sending.approvedBy};
    const QStringList names{tr("Start"), tr("End"), tr("Pace"), tr("Deadline"), tr("Approved by")};
    if (m_timesShown == names + values)
        return;
    m_timesShown = names + values;
    Rows rows(m_times, {0, 2, 0, 2});
    for (qsizetype i = 0; i < names.size(); i += 2) {
        const bool pair = i + 1 < names.size();
        rows.add({Rows::muted(names.at(i)), Rows::text(values.at(i)), pair ? Rows::muted(names.at(i + 1)) : nullptr,
                  pair ? Rows::text(values.at(i + 1)) : nullptr});
    }
    rows.finish({});
}

void CourseCard::changePace()
{
    PaceDialog dialog(m_line.sending, this);
    if (dialog.exec() == QDialog::Accepted)
        m_orders.changePace(m_line.sending.id, dialog.pace());
}

void CourseCard::retranslate()
{
    setTitle(tr("Course of the sending"));
    m_tryNow->setText(tr("Try now"));
    m_pace->setText(tr("Pace…"));
    m_cancel->setText(tr("Cancel…"));
    m_remaining->setText(tr("New draft for those not reached"));
}
