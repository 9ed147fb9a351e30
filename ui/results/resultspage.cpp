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
#include "ui/common/rows.h"
#include "ui/common/tableview.h"
#include "ui/planned/cancelsending.h"
#include "ui/planned/pacedialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int unknownShownAtMost = 200;

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
    , m_recipients(session)
    , m_facts(new PlainLabel({}, QStringLiteral("muted")))
    , m_choice(new QComboBox)
    , m_export(makeButton({}))
    , m_remaining(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
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
    , m_progressCard(new Card)
    , m_progress(new ProgressRow)
    , m_course(new QVBoxLayout)
    , m_pause(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_cancel(makeButton({}, ButtonRole::Danger, ButtonSize::Small))
    , m_waiting(new PlainLabel)
    , m_tryNow(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_pace(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_deliveryCard(new Card)
    , m_donut(new Donut)
    , m_unknownCard(new Card)
    , m_unknown(new PlainLabel)
    , m_unknownList(new QListWidget)
    , m_treatAsDelivered(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_resend(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_recipientsCard(new Card)
    , m_state(new QComboBox)
    , m_search(new QLineEdit)
    , m_table(new TableView)
{
    m_table->setObjectName(QStringLiteral("recipientTable"));
    m_state->setObjectName(QStringLiteral("recipientState"));
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
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (KpiTile *tile : {m_processed, m_delivered, m_errors, m_left, m_notReached})
        tiles->addWidget(tile, 1);
    layout->addLayout(tiles);
    m_progressCard->content()->addWidget(m_progress);
    m_waiting->setWordWrap(true);
    m_progressCard->content()->addWidget(m_waiting);
    m_progressCard->content()->addLayout(m_course, 1);
    for (QPushButton *button : {m_pause, m_tryNow, m_pace, m_cancel, m_remaining})
        m_progressCard->setTrailing(button);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_deliveryCard->content()->addWidget(m_donut);
    m_deliveryCard->content()->addWidget(m_seeds);
    layout->addWidget(new Columns(m_progressCard, m_deliveryCard, 300));

    m_unknown->setWordWrap(true);
    m_unknownCard->setTone(Tone::Warn);
    m_unknownCard->content()->addWidget(m_unknown);
    m_unknownList->setMaximumHeight(96);
    m_unknownList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_unknownCard->content()->addWidget(m_unknownList);
    auto *settle = new QHBoxLayout;
    settle->addWidget(m_treatAsDelivered);
    settle->addWidget(m_resend);
    settle->addStretch();
    m_unknownCard->content()->addLayout(settle);
    layout->addWidget(m_unknownCard);

    auto *filters = new QHBoxLayout;
    m_search->setClearButtonEnabled(true);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_state);
    m_recipientsCard->content()->addLayout(filters);
    m_table->setModel(&m_recipients);
    m_table->setItemDelegateForColumn(RecipientListModel::State,
                                      new TagDelegate(RecipientListModel::ToneRole, m_table));
    m_table->setMinimumHeight(260);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_recipientsCard->content()->addWidget(m_table, 1);
    layout->addWidget(m_recipientsCard, 1);

    connect(&m_orders, &SendingOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&m_contactOrders, &ContactOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(m_empty, &EmptyState::actionRequested, this, [this] { Q_EMIT pageRequested(QStringLiteral("messages")); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const SendingLine *line = current();
        if (line && line->sending.state == SendingState::Paused)
            m_orders.resume(m_sending);
        else
            m_orders.pause(m_sending);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const SendingLine *line = current())
            cancelSending(line->sending, m_orders, m_questions, this);
    });
    connect(m_choice, &QComboBox::activated, this, &ResultsPage::chooseSending);
    connect(m_export, &QPushButton::clicked, this, [this] { exportResults(); });
    connect(m_remaining, &QPushButton::clicked, this, &ResultsPage::copyToRemaining);
    connect(m_treatAsDelivered, &QPushButton::clicked, this, [this] { settleUnknown(false); });
    connect(m_resend, &QPushButton::clicked, this, [this] { settleUnknown(true); });
    connect(m_tryNow, &QPushButton::clicked, this, [this] { m_orders.resume(m_sending); });
    connect(m_pace, &QPushButton::clicked, this, &ResultsPage::changePace);
    connect(m_search, &QLineEdit::textChanged, &m_recipients, &RecipientListModel::setSearch);
    connect(m_state, &QComboBox::activated, this, [this] {
        const QString word = m_state->currentData().toString();
        m_recipients.setState(word.isEmpty() ? std::nullopt : std::optional(recipientStateFrom(word)));
    });
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        const qint64 contact = index.data(RecipientListModel::ContactIdRole).toLongLong();
        Q_EMIT pageRequested(QStringLiteral("contact"), {{QStringLiteral("contact"), contact}});
    });
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
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
    m_remaining->setVisible(line && isOver(line->sending.state) &&
                            line->figures.delivered() < line->figures.targeted());
    if (!line) {
        header()->setTitle(tr("Results"));
        m_facts->clear();
        return;
    }
    const Sending &sending = line->sending;
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    header()->setTitle(sending.name);
    QStringList facts{nameOf(sending.state)};
    if (sending.startedAt)
        facts.append(sending.endedAt ? QStringLiteral("%1 – %2").arg(formatDayAndTime(*sending.startedAt, zone),
                                                                     formatTime(*sending.endedAt, zone))
                                     : formatDayAndTime(*sending.startedAt, zone));
    facts.append(tr("%Ln e-mail(s)", nullptr, int(line->figures.targeted())));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showFigures(line->figures);
    showStates(line->figures);
    showSeeds(line->figures);
    showCourse(*line);
    m_recipients.setSending(m_sending);
    m_recipients.refresh();
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

/** How far it is, with what may be done about it, and when it left and ended. */
void ResultsPage::showCourse(const SendingLine &line)
{
    const Sending &sending = line.sending;
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    const bool paused = sending.state == SendingState::Paused;
    const bool running = sending.state == SendingState::Sending || paused;
    const qint64 remaining = line.figures.remaining();
    m_pause->setVisible(running);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_cancel->setVisible(running);
    m_pace->setVisible(running);
    m_tryNow->setVisible(!line.waiting.isEmpty());
    m_progress->setName(nameOf(sending.state));
    m_progress->setProgress(line.figures.targeted() - remaining, line.figures.targeted(),
                            paused || !line.waiting.isEmpty() ? Tone::Warn : Tone::Accent);
    QStringList why = line.waiting;
    if (!sending.stateReason.isEmpty())
        why.prepend(sending.stateReason);
    m_waiting->setText(why.join(u'\n'));
    m_waiting->setVisible(!why.isEmpty());

    const QString dash = QStringLiteral("—");
    const auto timeOf = [&](const std::optional<Instant> &at) { return at ? formatDayAndTime(*at, zone) : dash; };
    const QString end =
        sending.endedAt ? timeOf(sending.endedAt) : foreseenEndOf(sending, remaining, m_session.now(), zone);
    const QStringList values{timeOf(sending.startedAt), end.isEmpty() ? dash : end, paceOf(sending),
                             timeOf(sending.deadlineAt), sending.approvedBy.isEmpty() ? dash : sending.approvedBy};
    const QStringList names{tr("Start"), tr("End"), tr("Pace"), tr("Deadline"), tr("Approved by")};
    if (m_courseShown == names + values)
        return;
    m_courseShown = names + values;
    Rows rows(m_course, {0, 2, 0, 2});
    for (qsizetype i = 0; i < names.size(); i += 2) {
        const bool pair = i + 1 < names.size();
        rows.add({Rows::muted(names.at(i)), Rows::text(values.at(i)), pair ? Rows::muted(names.at(i + 1)) : nullptr,
                  pair ? Rows::text(values.at(i + 1)) : nullptr});
    }
    rows.finish({});
}

/** The address takes what the other columns leave; all stay readable at the smallest window. */
void ResultsPage::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto wide = [&](const QString &text) { return metrics.horizontalAdvance(text) + 30; };
    const auto head = [&](RecipientListModel::Column column) {
        return wide(m_recipients.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    };
    int state = head(RecipientListModel::State);
    for (RecipientState each : allRecipientStates())
        state = std::max(state, wide(nameOf(each)));
    m_table->setColumnWidth(RecipientListModel::ContactKey, std::max(90, head(RecipientListModel::ContactKey)));
    m_table->setColumnWidth(RecipientListModel::Address, 230);
    m_table->setColumnWidth(RecipientListModel::Version, head(RecipientListModel::Version));
    m_table->setColumnWidth(RecipientListModel::State, std::min(state, 170));
    m_table->setColumnWidth(RecipientListModel::Attempts, head(RecipientListModel::Attempts));
    m_table->setColumnWidth(RecipientListModel::Time,
                            std::max(head(RecipientListModel::Time), wide(QStringLiteral("28 sept. 2026 00:00"))));
}

void ResultsPage::showFigures(const SendingFigures &figures)
{
    m_processed->show(formatCount(figures.processed()), tr("Processed"),
                      rateOf(figures.processed(), figures.targeted()));
    m_delivered->show(formatCount(figures.delivered()), tr("Delivered"),
                      tr("%1 · accepted by the server").arg(rateOf(figures.delivered(), figures.processed())));
    m_errors->show(formatCount(figures.errors()), tr("Errors"),
                   tr("%1 · %2 permanent")
                       .arg(rateOf(figures.errors(), figures.processed()),
                            formatCount(figures.count(RecipientState::BouncedHard))),
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
    m_donut->setParts(parts, rateOf(figures.delivered(), figures.processed()));
    m_donut->describe(tr("Delivery"), words.join(QStringLiteral(", ")));
    showUnknown(figures.count(RecipientState::Unknown));
}

void ResultsPage::showUnknown(qint64 unknown)
{
    m_unknownCard->setVisible(unknown > 0);
    if (unknown == 0)
        return;
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, id = m_sending] {
            return SendingRepository(database).recipients(id, RecipientState::Unknown, {}, 0, unknownShownAtMost);
        },
        [this](const Result<QList<RecipientLine>> &lines) {
            if (!lines)
                return;
            const std::optional<ContactId> chosen = chosenUnknown();
            m_unknownList->clear();
            for (const RecipientLine &line : *lines) {
                auto *item = new QListWidgetItem(line.address, m_unknownList);
                item->setData(Qt::UserRole, line.contact.value);
                item->setSelected(chosen == line.contact);
            }
        });
    m_unknown->setText(tr(
        "The connection was lost before the server answered for %Ln message(s): they may have been delivered. They are "
        "never sent again by themselves. Choose one of them, or decide for all.",
        nullptr, int(unknown)));
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

std::optional<ContactId> ResultsPage::chosenUnknown() const
{
    const QList<QListWidgetItem *> chosen = m_unknownList->selectedItems();
    return chosen.isEmpty() ? std::nullopt : std::optional(ContactId{chosen.first()->data(Qt::UserRole).toLongLong()});
}

void ResultsPage::settleUnknown(bool resend)
{
    const std::optional<ContactId> only = chosenUnknown();
    if (!resend)
        m_orders.treatUnknownAsDelivered(m_sending, only);
    else if (m_questions.confirm(this, tr("Send again"),
                                 only ? tr("%1 may receive the message twice. Send it again?")
                                            .arg(m_unknownList->selectedItems().first()->text())
                                      : tr("Some of these people may receive the message twice. Send it again?"),
                                 tr("Send again"), Questions::Weight::Dangerous))
        m_orders.resendUnknown(m_sending, only);
}

void ResultsPage::changePace()
{
    const SendingLine *line = current();
    if (!line)
        return;
    PaceDialog dialog(line->sending, this);
    if (dialog.exec() == QDialog::Accepted)
        m_orders.changePace(m_sending, dialog.pace());
}

void ResultsPage::copyToRemaining()
{
    m_orders.copyToRemaining(m_sending, [this](SendingId draft) {
        Q_EMIT pageRequested(QStringLiteral("sendingform"), {{QStringLiteral("sending"), draft.value}});
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
    m_remaining->setText(tr("New draft for those not reached"));
    m_progressCard->setTitle(tr("Course of the sending"));
    m_cancel->setText(tr("Cancel…"));
    m_deliveryCard->setTitle(tr("Delivery"));
    m_unknownCard->setTitle(tr("Fate unknown"));
    m_tryNow->setText(tr("Try now"));
    m_pace->setText(tr("Pace…"));
    m_unknownList->setAccessibleName(tr("Messages whose fate is unknown"));
    m_treatAsDelivered->setText(tr("Treat as delivered"));
    m_resend->setText(tr("Send again…"));
    m_recipientsCard->setTitle(tr("Recipients"));
    m_search->setPlaceholderText(tr("Search an address or a contact…"));
    m_search->setAccessibleName(tr("Search the recipients"));
    const int state = std::max(0, m_state->currentIndex());
    m_state->clear();
    m_state->addItem(tr("All states"), QString());
    for (RecipientState each : allRecipientStates())
        m_state->addItem(nameOf(each), wordFor(each));
    m_state->setCurrentIndex(state);
    m_state->setAccessibleName(tr("State"));
    m_table->setAccessibleName(tr("Recipients"));
    m_recipients.headerDataChanged(Qt::Horizontal, 0, RecipientListModel::ColumnCount - 1);
    fitColumns();
    showContents();
}
