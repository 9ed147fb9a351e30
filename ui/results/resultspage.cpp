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
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
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
    , m_recipients(session)
    , m_facts(new PlainLabel({}, QStringLiteral("muted")))
    , m_choice(new QComboBox)
    , m_export(makeButton({}))
    , m_remaining(makeButton({}))
    , m_banner(new Banner)
    , m_contents(new QWidget)
    , m_processed(new KpiTile)
    , m_delivered(new KpiTile)
    , m_errors(new KpiTile)
    , m_left(new KpiTile)
    , m_notReached(new KpiTile)
    , m_progressCard(new Card)
    , m_progress(new ProgressRow)
    , m_deliveryCard(new Card)
    , m_donut(new Donut)
    , m_unknownCard(new Card)
    , m_unknown(new PlainLabel)
    , m_treatAsDelivered(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_resend(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_recipientsCard(new Card)
    , m_state(new QComboBox)
    , m_search(new QLineEdit)
    , m_table(new TableView)
{
    m_export->setObjectName(QStringLiteral("exportResults"));
    m_choice->setMinimumWidth(260);
    header()->setBelow(m_facts);
    header()->addAction(m_choice);
    header()->addAction(m_remaining);
    header()->addAction(m_export);
    body()->addWidget(m_banner);
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
    layout->addWidget(m_progressCard);

    m_unknown->setWordWrap(true);
    m_unknownCard->setTone(Tone::Warn);
    m_unknownCard->content()->addWidget(m_unknown);
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
    m_table->setColumnWidth(RecipientListModel::ContactKey, 90);
    m_table->setColumnWidth(RecipientListModel::Address, 200);
    m_table->setColumnWidth(RecipientListModel::Version, 70);
    m_table->setColumnWidth(RecipientListModel::State, 120);
    m_table->setColumnWidth(RecipientListModel::Attempts, 80);
    m_table->setColumnWidth(RecipientListModel::Time, 170);
    m_recipientsCard->content()->addWidget(m_table, 1);
    m_deliveryCard->content()->addWidget(m_donut);
    layout->addWidget(new Columns(m_recipientsCard, m_deliveryCard, 290), 1);

    connect(&m_orders, &SendingOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(m_choice, &QComboBox::activated, this, &ResultsPage::chooseSending);
    connect(m_export, &QPushButton::clicked, this, [this] { exportResults(); });
    connect(m_remaining, &QPushButton::clicked, this, &ResultsPage::copyToRemaining);
    connect(m_treatAsDelivered, &QPushButton::clicked, this, [this] { m_orders.treatUnknownAsDelivered(m_sending); });
    connect(m_resend, &QPushButton::clicked, this, [this] { resendUnknown(); });
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
    m_export->setEnabled(line != nullptr);
    m_choice->clear();
    for (const SendingLine &each : m_lines)
        m_choice->addItem(each.sending.name, each.sending.id.value);
    m_choice->setCurrentIndex(m_choice->findData(m_sending.value));
    m_choice->setVisible(m_lines.size() > 1);
    m_remaining->setVisible(line && isOver(line->sending.state) &&
                            line->figures.delivered() < line->figures.targeted());
    if (!line) {
        header()->setTitle(tr("Results"));
        m_facts->setText(tr("They appear here after the first sending."));
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
    facts.append(tr("%n e-mail(s)", nullptr, int(line->figures.targeted())));
    facts.append(QString::fromLatin1(zone));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showFigures(line->figures);
    showStates(line->figures);
    const bool running = sending.state == SendingState::Sending || sending.state == SendingState::Paused;
    m_progressCard->setVisible(running);
    m_progress->setName(nameOf(sending.state));
    m_progress->setProgress(line->figures.targeted() - line->figures.remaining(), line->figures.targeted());
    m_progress->setDetail(sending.stateReason.isEmpty() ? paceOf(sending) : sending.stateReason);
    m_recipients.setSending(m_sending);
    m_recipients.refresh();
}

void ResultsPage::showFigures(const SendingFigures &figures)
{
    m_processed->show(formatCount(figures.processed()), tr("Processed"),
                      rateOf(figures.processed(), figures.targeted()));
    m_delivered->show(formatCount(figures.delivered()), tr("Delivered"),
                      tr("%1 · accepted by the server").arg(rateOf(figures.delivered(), figures.processed())),
                      Tone::Ok);
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
    const qint64 unknown = figures.count(RecipientState::Unknown);
    m_unknownCard->setVisible(unknown > 0);
    m_unknown->setText(tr(
        "The connection was lost before the server answered for %n message(s): they may have been delivered. They are "
        "never sent again by themselves.",
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
            m_banner->say(Tone::Ok, tr("%n recipient(s) written to %1.", nullptr, int(rows)).arg(file));
        });
}

void ResultsPage::resendUnknown()
{
    if (m_questions.confirm(this, tr("Send again"),
                            tr("Some of these people may receive the message twice. Send it again?"), tr("Send again"),
                            Questions::Weight::Dangerous))
        m_orders.resendUnknown(m_sending);
}

void ResultsPage::copyToRemaining()
{
    m_orders.copyToRemaining(m_sending, [this](SendingId draft) {
        Q_EMIT pageRequested(QStringLiteral("sendingform"), {{QStringLiteral("sending"), draft.value}});
    });
}

void ResultsPage::retranslate()
{
    m_choice->setAccessibleName(tr("Sending"));
    m_export->setText(tr("Export…"));
    m_remaining->setText(tr("New draft for those not reached"));
    m_progressCard->setTitle(tr("In progress"));
    m_deliveryCard->setTitle(tr("Delivery"));
    m_unknownCard->setTitle(tr("Fate unknown"));
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
    showContents();
}
