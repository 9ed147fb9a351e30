#include "ui/planned/sendingspage.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "presentation/sendingwords.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/pageheader.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"
#include "ui/planned/cancelsending.h"
#include "ui/planned/departurecalendar.h"
#include "ui/planned/pacedialog.h"
#include "ui/planned/rescheduledialog.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace {

constexpr SendingTab tabs[] = {SendingTab::Planned, SendingTab::ToApprove, SendingTab::Running,
                               SendingTab::Drafts,  SendingTab::Over,      SendingTab::Cancelled};
constexpr int shownAtMost = 200; // the others are found by searching

/** A date stays on one line; only an arrow between two may begin the next. */
QString unbroken(QString dates)
{
    return dates.replace(u' ', QChar::Nbsp).replace(QStringLiteral("→\u00a0"), QStringLiteral("→ "));
}

/** More than three are too wide for one line beside the figures. */
QWidget *inLines(const QList<QWidget *> &buttons)
{
    if (buttons.size() <= 3)
        return Rows::beside(buttons);
    auto *cell = new QWidget;
    auto *grid = new QGridLayout(cell);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    const int columns = int(buttons.size() + 1) / 2;
    for (int place = 0; place < buttons.size(); ++place)
        grid->addWidget(buttons.at(place), place / columns, place % columns);
    return cell;
}

} // namespace

SendingsPage::SendingsPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_tabs(new QTabBar)
    , m_search(new QLineEdit)
    , m_banner(new Banner)
    , m_list(new Card)
    , m_calendarCard(new Card)
    , m_calendar(new DepartureCalendar)
{
    m_tabs->setObjectName(QStringLiteral("sendingTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (qsizetype i = 0; i < qsizetype(std::size(tabs)); ++i)
        m_tabs->addTab(QString());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(220);
    header()->setBelow(m_tabs);
    header()->addAction(m_search);
    body()->addWidget(m_banner);
    body()->addWidget(m_list);
    m_calendarCard->content()->addWidget(m_calendar);
    body()->addWidget(m_calendarCard);
    body()->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, &SendingsPage::showContents);
    connect(m_search, &QLineEdit::textChanged, this, &SendingsPage::showContents);
    connect(&m_orders, &SendingOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(m_banner, &Banner::actionRequested, this, &SendingsPage::undo);
    connect(&session, &ProjectSession::changed, this, &SendingsPage::refresh);
    retranslate();
    refresh();
}

void SendingsPage::open(const QVariantMap &arguments)
{
    Page::open(arguments);
    if (arguments.contains(QStringLiteral("tab")))
        m_tabs->setCurrentIndex(arguments.value(QStringLiteral("tab")).toInt());
    offerUndo(SendingId{arguments.value(QStringLiteral("undo")).toLongLong()});
    refresh();
}

/** What was approved for now leaves in a moment: until then it can be taken back (§10). */
void SendingsPage::offerUndo(SendingId sending)
{
    m_undo = sending;
    m_banner->setAction(sending.isValid() ? tr("Undo") : QString());
    if (!sending.isValid())
        return;
    m_banner->say(Tone::Ok, tr("Approved: it leaves in a moment."),
                  tr("Until then you can take it back; the time is set in the settings of the project."));
}

void SendingsPage::undo()
{
    if (m_undo.isValid())
        m_orders.takeBack(std::exchange(m_undo, {}));
    m_banner->setAction({});
    m_banner->hide();
}

void SendingsPage::refresh()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return readSendingLines(database, {}); },
        [this](const Result<QList<SendingLine>> &lines) {
            if (!lines) {
                m_banner->say(Tone::Bad, lines.error().message, lines.error().remedy);
            } else if (m_lines != *lines) {
                m_lines = *lines;
                showContents();
            }
        });
}

SendingTab SendingsPage::currentTab() const
{
    return tabs[std::max(0, m_tabs->currentIndex())];
}

QList<SendingLine> SendingsPage::shownLines() const
{
    QList<SendingLine> shown;
    const QList<SendingState> states = statesOf(currentTab());
    for (const SendingLine &line : m_lines.value_or(QList<SendingLine>()))
        if (states.contains(line.sending.state) && line.sending.name.contains(m_search->text(), Qt::CaseInsensitive))
            shown.append(line);
    return shown.mid(0, shownAtMost);
}

void SendingsPage::showContents()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        qint64 count = 0;
        for (const SendingLine &line : m_lines.value_or(QList<SendingLine>()))
            count += statesOf(tabs[i]).contains(line.sending.state) ? 1 : 0;
        const bool counts = tabs[i] != SendingTab::Over && tabs[i] != SendingTab::Cancelled && count > 0;
        m_tabs->setTabText(i, counts ? tr("%1 (%2)").arg(nameOf(tabs[i]), formatCount(count)) : nameOf(tabs[i]));
    }
    const QList<SendingLine> lines = shownLines();
    Rows rows(m_list->content(), {4, 3, 1, 1, 2, 2, 0}, {2});
    if (!lines.isEmpty())
        rows.head(
            {tr("Message"), tr("Departure"), tr("E-mails"), tr("Pace"), tr("Deadline"), tr("Approved by"), QString()});
    for (const SendingLine &line : lines)
        addLine(rows, line);
    rows.finish(currentTab() == SendingTab::Planned
                    ? tr("Nothing is planned. A sending approved for later appears here.")
                    : tr("Nothing here."));
    m_calendarCard->setVisible(currentTab() == SendingTab::Planned);
    m_calendar->show(lines, m_session.now(), m_session.project().timeZone.toLatin1());
}

void SendingsPage::addLine(Rows &rows, const SendingLine &line)
{
    const Sending &sending = line.sending;
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    // The tab says most states already.
    QStringList details;
    if (sending.state == SendingState::Late || sending.state == SendingState::Paused ||
        sending.state == SendingState::EndedAtDeadline || sending.state == SendingState::Preparing)
        details.append(nameOf(sending.state));
    if (!sending.stateReason.isEmpty())
        details.append(sending.stateReason);
    details.append(line.waiting);
    const QString detail = details.join(QStringLiteral(" · "));
    rows.add({Rows::twoLines(sending.name, detail),
              Rows::twoLinesPlain(unbroken(departureOf(sending, zone)), departureNote(sending, zone)),
              Rows::number(formatCount(line.emails())), Rows::plain(paceOf(sending)),
              Rows::text(sending.deadlineAt ? formatDayAndTime(*sending.deadlineAt, zone) : QStringLiteral("—")),
              Rows::text(sending.approvedBy.isEmpty() ? QStringLiteral("—") : sending.approvedBy),
              inLines(actionsFor(line))});
}

QList<QWidget *> SendingsPage::actionsFor(const SendingLine &line)
{
    const SendingId id = line.sending.id;
    const QString name = line.sending.name;
    QList<QWidget *> actions;
    const auto add = [&](const QString &text, ButtonRole role, auto action) {
        QPushButton *button = makeButton(text, role, ButtonSize::Small);
        button->setAccessibleName(tr("%1: %2").arg(text, name));
        connect(button, &QPushButton::clicked, this, action);
        actions.append(button);
    };
    switch (currentTab()) {
    case SendingTab::Drafts:
        add(tr("Open"), ButtonRole::Plain, [this, id] {
            Q_EMIT pageRequested(QStringLiteral("sendingform"), {{QStringLiteral("sending"), id.value}});
        });
        break;
    case SendingTab::ToApprove:
        add(tr("Examine"), ButtonRole::Primary, [this, id] { Q_EMIT approvalRequested(id); });
        break;
    case SendingTab::Planned:
        add(tr("Open"), ButtonRole::Plain, [this, id] {
            Q_EMIT pageRequested(QStringLiteral("sendingform"), {{QStringLiteral("sending"), id.value}});
        });
        actions.append(moreFor(line));
        add(tr("Cancel"), ButtonRole::Danger,
            [this, sending = line.sending] { cancelSending(sending, m_orders, m_questions, this); });
        break;
    case SendingTab::Running:
        if (line.sending.state == SendingState::Paused)
            add(tr("Resume"), ButtonRole::Plain, [this, id] { m_orders.resume(id); });
        else
            add(tr("Pause"), ButtonRole::Plain, [this, id] { m_orders.pause(id); });
        if (!line.waiting.isEmpty())
            add(tr("Try now"), ButtonRole::Plain, [this, id] { m_orders.resume(id); });
        add(tr("Pace…"), ButtonRole::Plain, [this, line] { changePace(line); });
        add(tr("Results"), ButtonRole::Plain, [this, id] {
            Q_EMIT pageRequested(QStringLiteral("results"), {{QStringLiteral("sending"), id.value}});
        });
        add(tr("Cancel"), ButtonRole::Danger,
            [this, sending = line.sending] { cancelSending(sending, m_orders, m_questions, this); });
        break;
    case SendingTab::Over:
    case SendingTab::Cancelled:
        add(tr("Results"), ButtonRole::Plain, [this, id] {
            Q_EMIT pageRequested(QStringLiteral("results"), {{QStringLiteral("sending"), id.value}});
        });
        break;
    }
    return actions;
}

/** What one seldom does to a planned sending, behind three dots. */
QWidget *SendingsPage::moreFor(const SendingLine &line)
{
    QPushButton *more = makeButton(QStringLiteral("…"), ButtonRole::Plain, ButtonSize::Small);
    more->setAccessibleName(tr("More: %1").arg(line.sending.name));
    more->setToolTip(tr("Rehearsal, another date or pace, or back to draft"));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Rehearse"), this, [this, id = line.sending.id] {
        Q_EMIT pageRequested(QStringLiteral("rehearsal"), {{QStringLiteral("sending"), id.value}});
    });
    menu->addAction(tr("Reschedule…"), this, [this, line] { reschedule(line); });
    if (line.sending.state != SendingState::Late)
        menu->addAction(tr("Pace…"), this, [this, line] { changePace(line); });
    menu->addAction(tr("Take back to draft"), this, [this, id = line.sending.id] { m_orders.takeBack(id); });
    more->setMenu(menu);
    return more;
}

void SendingsPage::reschedule(const SendingLine &line)
{
    RescheduleDialog dialog(line.sending, m_session, this);
    if (dialog.exec() == QDialog::Accepted)
        m_orders.reschedule(line.sending.id, dialog.start());
}

void SendingsPage::changePace(const SendingLine &line)
{
    PaceDialog dialog(line.sending, this);
    if (dialog.exec() == QDialog::Accepted)
        m_orders.changePace(line.sending.id, dialog.pace());
}

void SendingsPage::retranslate()
{
    header()->setTitle(tr("Sendings"));
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search the sendings"));
    m_tabs->setAccessibleName(tr("Sendings by state"));
    m_calendarCard->setTitle(tr("Calendar of departures"));
    m_calendarCard->setSubtitle(tr("next 14 days"));
    showContents();
}
