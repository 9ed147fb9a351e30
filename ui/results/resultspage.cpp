#include "ui/results/resultspage.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "presentation/sendingwords.h"
#include "ui/common/banner.h"
#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/charts.h"
#include "ui/common/columns.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/results/coursecard.h"
#include "ui/results/engagementcard.h"
#include "ui/results/recipientscard.h"
#include "ui/results/unknownfatecard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/** What has results: everything that was started, or could have been. */
const QList<SendingState> &statesWithResults()
{
    static const QList<SendingState> states{SendingState::Sending, SendingState::Paused, SendingState::Done,
                                            SendingState::EndedAtDeadline, SendingState::Cancelled};
    return states;
}

} // namespace

ResultsPage::ResultsPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_contactOrders(session)
    , m_facts(new PlainLabel({}, QStringLiteral("muted")))
    , m_choice(new QComboBox)
    , m_export(makeButton({}))
    , m_makeGroup(new QToolButton)
    , m_seeds(new PlainLabel({}, QStringLiteral("muted")))
    , m_banner(new Banner)
    , m_empty(new EmptyState(QStringLiteral("results")))
    , m_contents(new QWidget)
    , m_processed(new KpiTile)
    , m_delivered(new KpiTile)
    , m_errors(new KpiTile)
    , m_left(new KpiTile)
    , m_notReached(new KpiTile)
    , m_course(new CourseCard(session, questions, m_orders))
    , m_deliveryCard(new Card)
    , m_donut(new Donut)
    , m_engagement(new EngagementCard(session, questions, m_orders))
    , m_unknown(new UnknownFateCard(session, questions, m_orders))
    , m_recipients(new RecipientsCard(session))
{
    m_export->setObjectName(QStringLiteral("exportResults"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    header()->setBelow(m_facts);
    m_makeGroup->setObjectName(QStringLiteral("makeGroup"));
    m_makeGroup->setProperty("framed", true);
    m_makeGroup->setPopupMode(QToolButton::InstantPopup);
    m_makeGroup->setMenu(new QMenu(m_makeGroup));
    m_seeds->setObjectName(QStringLiteral("seedFigures"));
    m_seeds->setWordWrap(true);
    header()->addAction(m_choice);
    header()->addAction(m_makeGroup);
    header()->addAction(m_export);
    body()->addWidget(m_banner);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_contents, 1);

    auto *layout = new QVBoxLayout(m_contents);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addLayout(tiles());
    m_deliveryCard->content()->addWidget(m_donut);
    m_deliveryCard->content()->addWidget(m_seeds);
    layout->addWidget(new Columns(m_course, m_deliveryCard, 300));
    layout->addWidget(m_unknown);
    layout->addWidget(m_engagement);
    layout->addWidget(m_recipients, 1);

    const auto tell = [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); };
    connect(&m_orders, &SendingOrders::refused, this, tell);
    connect(&m_contactOrders, &ContactOrders::refused, this, tell);
    connect(m_empty, &EmptyState::actionRequested, this, [this] { Q_EMIT pageRequested(QStringLiteral("messages")); });
    connect(m_choice, &QComboBox::activated, this, &ResultsPage::chooseSending);
    connect(m_export, &QPushButton::clicked, this, &ResultsPage::exportResults);
    connect(m_course, &CourseCard::draftMade, this, [this](SendingId draft) {
        Q_EMIT pageRequested(QStringLiteral("sendingform"), {{QStringLiteral("sending"), draft.value}});
    });
    connect(m_engagement, &EngagementCard::imported, this, [this](const QString &sentence, bool isWhole) {
        m_banner->say(isWhole ? Tone::Ok : Tone::Warn, sentence);
        showContents();
    });
    connect(m_recipients, &RecipientsCard::contactRequested, this, [this](ContactId contact) {
        Q_EMIT pageRequested(QStringLiteral("contact"), {{QStringLiteral("contact"), contact.value}});
    });
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

QLayout *ResultsPage::tiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (KpiTile *tile : {m_processed, m_delivered, m_errors, m_left, m_notReached})
        row->addWidget(tile, 1);
    return row;
}

void ResultsPage::open(const QVariantMap &arguments)
{
    Page::open(arguments);
    if (arguments.contains(QStringLiteral("sending")))
        m_sending = SendingId{arguments.value(QStringLiteral("sending")).toLongLong()};
    m_banner->hide();
    if (current())
        showContents(); // what is known of it now; news follow
    refresh();
}

void ResultsPage::refresh()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return readSendingLines(database, statesWithResults()); },
        [this](const Result<QList<SendingLine>> &lines) {
            if (!lines) {
                m_banner->say(Tone::Bad, lines.error().message, lines.error().remedy);
                return;
            }
            const bool sameFigures = m_lines == *lines;
            m_lines = *lines;
            if (!current() && !m_lines.isEmpty())
                m_sending = m_lines.first().sending.id;
            if (!sameFigures || m_choice->count() == 0)
                showContents();
        });
}

const SendingLine *ResultsPage::current() const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [this](const SendingLine &line) { return line.sending.id == m_sending; });
    return found == m_lines.end() ? nullptr : &*found;
}

void ResultsPage::chooseSending()
{
    m_sending = SendingId{m_choice->currentData().toLongLong()};
    showContents();
}

void ResultsPage::showContents()
{
    const SendingLine *line = current();
    m_contents->setVisible(line != nullptr);
    m_empty->setVisible(line == nullptr);
    m_export->setEnabled(line != nullptr);
    m_makeGroup->setVisible(line != nullptr);
    fillChoice();
    m_choice->setCurrentIndex(m_choice->findData(m_sending.value));
    m_choice->setVisible(m_lines.size() > 1);
    m_facts->setVisible(line != nullptr);
    if (!line) {
        header()->setTitle(tr("Results"));
        return;
    }
    header()->setTitle(line->sending.name);
    m_facts->setText(factsOf(*line));
    showFigures(line->figures);
    showStates(line->figures);
    showSeeds(line->figures);
    m_course->show(*line);
    m_engagement->show(m_sending, line->figures);
    m_unknown->show(m_sending, line->figures.count(RecipientState::Unknown));
    m_recipients->show(m_sending);
}

QString ResultsPage::factsOf(const SendingLine &line) const
{
    const Sending &sending = line.sending;
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    QStringList facts{nameOf(sending.state)};
    if (sending.startedAt)
        facts.append(sending.endedAt ? QStringLiteral("%1 – %2").arg(formatDayAndTime(*sending.startedAt, zone),
                                                                     formatTime(*sending.endedAt, zone))
                                     : formatDayAndTime(*sending.startedAt, zone));
    facts.append(tr("%Ln e-mail(s)", nullptr, int(line.figures.targeted())));
    return facts.join(QStringLiteral(" · "));
}

/** Left alone while nothing changed: someone may have it open. */
void ResultsPage::fillChoice()
{
    bool same = m_choice->count() == m_lines.size();
    for (int i = 0; same && i < m_choice->count(); ++i)
        same = m_choice->itemData(i).toLongLong() == m_lines.at(i).sending.id.value &&
               m_choice->itemText(i) == m_lines.at(i).sending.name;
    if (same)
        return;
    m_choice->clear();
    for (const SendingLine &each : m_lines)
        m_choice->addItem(each.sending.name, each.sending.id.value);
}

void ResultsPage::showFigures(const SendingFigures &figures)
{
    m_processed->show(formatCount(figures.processed()), tr("Processed"),
                      rateOf(figures.processed(), figures.targeted()));
    m_delivered->show(formatCount(figures.delivered()), tr("Delivered"),
                      tr("%1 · accepted by the server").arg(rateOf(figures.delivered(), figures.processed())));
    m_errors->show(formatCount(figures.errors()), tr("Errors"),
                   tr("%1 · %Ln permanent", nullptr, int(figures.count(RecipientState::BouncedHard)))
                       .arg(rateOf(figures.errors(), figures.processed())),
                   figures.errors() > 0 ? Tone::Bad : Tone::Neutral);
    m_left->show(formatCount(figures.remaining()), tr("Remaining"),
                 tr("%1 to try again").arg(formatCount(figures.count(RecipientState::Deferred))));
    const qint64 notReached = figures.count(RecipientState::Expired) + figures.count(RecipientState::Cancelled) +
                              figures.count(RecipientState::Skipped);
    m_notReached->show(formatCount(notReached), tr("Not reached"), tr("expired, cancelled, no longer eligible"));
}

void ResultsPage::showStates(const SendingFigures &figures)
{
    QList<Donut::Part> parts;
    QStringList words;
    for (RecipientState state : allRecipientStates()) {
        const qint64 rows = figures.count(state);
        if (rows == 0)
            continue;
        const QString label = QStringLiteral("%1 %2").arg(nameOf(state), formatCount(rows));
        parts.append({double(rows), toneOf(state), label});
        words.append(label);
    }
    m_donut->setParts(parts, rateOf(figures.delivered(), figures.targeted())); // the share that is coloured so
    m_donut->describe(tr("Delivery"), words.join(QStringLiteral(", ")));
}

void ResultsPage::exportResults()
{
    const SendingLine *line = current();
    const std::optional<QString> file =
        line ? m_questions.chooseNewFile(this, tr("Export the results"), line->sending.name + QStringLiteral(".csv"),
                                         tr("Spreadsheet (*.csv)"))
             : std::nullopt;
    if (file)
        m_orders.exportCsv(m_sending, *file, [this, file = *file](qint64 rows) {
            m_banner->say(Tone::Ok, tr("%Ln recipient(s) written to %1.", nullptr, int(rows)).arg(file));
        });
}

/** A group of those who received, or did not: menu and names are made anew with the language. */
void ResultsPage::fillGroupMenu()
{
    QMenu *menu = m_makeGroup->menu();
    menu->clear();
    const std::tuple<ResultPart, QString, QString> parts[] = {
        {ResultPart::Received, tr("Those who received…"), tr("Received %1")},
        {ResultPart::NotReceived, tr("Those who did not receive…"), tr("Did not receive %1")},
        {ResultPart::Bounced, tr("Those refused by their server…"), tr("Refused by their server: %1")},
        {ResultPart::Opened, tr("Those who opened…"), tr("Opened %1")},
        {ResultPart::Clicked, tr("Those who clicked…"), tr("Clicked in %1")},
        {ResultPart::NotOpened, tr("Those who received, not known to have opened…"), tr("Not known to have opened %1")},
        {ResultPart::All, tr("All recipients…"), tr("Recipients of %1")}};
    for (const auto &[part, text, name] : parts)
        menu->addAction(text, this, [this, part = part, name = name] {
            if (const SendingLine *line = current())
                makeGroup(part, name.arg(line->sending.name));
        });
}

void ResultsPage::makeGroup(ResultPart part, const QString &suggestion)
{
    const auto name = m_questions.askText(this, tr("Make a group"), tr("Name of the group:"), tr("Create"), suggestion);
    if (!name)
        return;
    m_contactOrders.groupFromResults(m_sending, part, *name, [this](GroupId group) {
        Q_EMIT pageRequested(QStringLiteral("group"), {{QStringLiteral("group"), group.value}});
    });
}

/** Apart from every rate above (§5.4). */
void ResultsPage::showSeeds(const SendingFigures &figures)
{
    QStringList parts;
    qint64 copies = 0;
    for (auto it = figures.seeds.begin(); it != figures.seeds.end(); ++it) {
        copies += it.value();
        if (it.value() > 0)
            parts.append(QStringLiteral("%1 %2").arg(nameOf(it.key()), formatCount(it.value())));
    }
    m_seeds->setVisible(copies > 0);
    m_seeds->setText(tr("Seed list, not counted above: %1").arg(parts.join(QStringLiteral(", "))));
}

void ResultsPage::retranslate()
{
    m_makeGroup->setText(tr("Make a group…"));
    fillGroupMenu();
    m_empty->setSentence(tr("Results appear here after the first sending: write a message, choose who receives it."));
    m_empty->setAction(tr("Go to the messages"));
    m_choice->setAccessibleName(tr("Sending"));
    m_export->setText(tr("Export…"));
    m_deliveryCard->setTitle(tr("Delivery"));
    m_course->retranslate();
    m_engagement->retranslate();
    m_unknown->retranslate();
    m_recipients->retranslate();
    showContents();
}
