#include "ui/home/homepage.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "presentation/sendingwords.h"
#include "ui/common/banner.h"
#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rows.h"
#include "ui/planned/cancelsending.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

HomePage::HomePage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_import(makeButton({}))
    , m_newMessage(makeButton({}, ButtonRole::Primary))
    , m_banner(new Banner)
    , m_firstSteps(new Card)
    , m_toApprove(new Card)
    , m_delivery(new Card)
    , m_running(new Card)
    , m_planned(new Card)
    , m_results(new Card)
{
    m_newMessage->setObjectName(QStringLiteral("newMessage"));
    m_import->setObjectName(QStringLiteral("importContacts"));
    header()->addAction(m_import);
    header()->addAction(m_newMessage);
    connect(m_import, &QPushButton::clicked, this, &HomePage::importRequested);
    connect(m_newMessage, &QPushButton::clicked, this, &HomePage::newMessageRequested);

    auto *grid = new QGridLayout;
    grid->setSpacing(14);
    grid->setColumnStretch(0, 155);
    grid->setColumnStretch(1, 100);
    grid->addWidget(m_toApprove, 0, 0);
    grid->addWidget(m_delivery, 0, 1);
    grid->addWidget(m_running, 1, 0);
    grid->addWidget(m_planned, 1, 1);
    grid->addWidget(m_results, 2, 0, 1, 2);
    body()->addWidget(m_banner);
    body()->addWidget(m_firstSteps);
    m_firstSteps->hide();
    body()->addLayout(grid);
    body()->addStretch();

    connect(&m_orders, &SendingOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&session, &ProjectSession::changed, this, &HomePage::refresh);
    connect(&session, &ProjectSession::deliveryElsewhere, this, [this](const Failure &who) {
        m_deliveredElsewhere = who;
        if (m_overview)
            showDelivery();
    });
    connect(&session.delivery().feed(), &DeliveryFeed::connectionsChanged, this, [this](int count) {
        m_connections = count;
        if (m_overview)
            showDelivery();
    });
    connect(&session.delivery().feed(), &DeliveryFeed::attentionNeeded, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    retranslate();
    refresh();
}

void HomePage::open(const QVariantMap &arguments)
{
    Page::open(arguments);
    refresh();
}

void HomePage::refresh()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return readHomeOverview(database); },
        [this](const Result<HomeOverview> &overview) {
            if (overview)
                showOverview(*overview);
            else
                m_banner->say(Tone::Bad, overview.error().message, overview.error().remedy);
        });
}

void HomePage::showOverview(const HomeOverview &overview)
{
    if (m_overview == overview)
        return;
    m_overview = overview;
    showFirstSteps();
    showToApprove();
    showRunning();
    showPlanned();
    showResults();
    showDelivery();
    Q_EMIT toApproveChanged(int(overview.toApprove.size()));
}

/** What a new project still needs before anything can be sent, in the order one does it; gone once it was done. */
void HomePage::showFirstSteps()
{
    struct Step
    {
        bool done;
        QString text;
        QString action;
        std::function<void()> go;
    };
    const auto settings = [this] { Q_EMIT pageRequested(QStringLiteral("settings")); };
    const QList<Step> steps{{!m_overview->accounts.isEmpty(),
                             tr("Add the SMTP account your provider gave you, and a sender"), tr("Settings"), settings},
                            {m_overview->hasContacts, tr("Import the list of your contacts, in CSV"), tr("Import…"),
                             [this] { Q_EMIT importRequested(); }},
                            {m_overview->messages > 0, tr("Write a message, then choose who receives it"),
                             tr("New message"), [this] { Q_EMIT newMessageRequested(); }}};
    const bool allDone = std::all_of(steps.begin(), steps.end(), [](const Step &step) { return step.done; });
    m_firstSteps->setVisible(!allDone);
    m_firstSteps->setTitle(tr("First steps"));
    Rows rows(m_firstSteps->content(), {1, 0});
    for (const Step &step : steps) {
        QPushButton *button = nullptr;
        if (!step.done) {
            button = makeButton(step.action, ButtonRole::Plain, ButtonSize::Small);
            button->setAccessibleName(QStringLiteral("%1: %2").arg(step.action, step.text));
            connect(button, &QPushButton::clicked, this, step.go);
        }
        rows.add(
            {Rows::marked(step.done ? Tone::Ok : Tone::Neutral, step.done ? tr("%1 — done").arg(step.text) : step.text),
             button});
    }
    rows.finish({});
}

void HomePage::showToApprove()
{
    const QList<SendingLine> &lines = m_overview->toApprove;
    m_toApprove->setTitle(tr("Sendings to approve"));
    m_toApprove->setSubtitle(lines.isEmpty() ? QString() : formatCount(lines.size()));
    m_toApprove->setTone(lines.isEmpty() ? Tone::Neutral : Tone::Warn);
    Rows rows(m_toApprove->content(), {1, 0, 0, 0});
    for (const SendingLine &line : lines) {
        const Sending &sending = line.sending;
        QString detail =
            tr("Prepared by %1 · %2").arg(sending.preparedBy, formatRelative(*sending.preparedAt, m_session.now()));
        if (!sending.options.subjectPrefix.isEmpty())
            detail += QStringLiteral(" · ") + sending.options.subjectPrefix;
        QWidget *name = Rows::twoLines(sending.name, detail);
        if (line.messageModifiedSince)
            Rows::addLine(name, tr("The message was modified since: what was prepared is what will leave"),
                          QStringLiteral("warn"));
        QPushButton *examine = makeButton(tr("Examine"), ButtonRole::Primary, ButtonSize::Small);
        examine->setAccessibleName(tr("Examine %1").arg(sending.name));
        connect(examine, &QPushButton::clicked, this, [this, id = sending.id] { Q_EMIT approvalRequested(id); });
        rows.add({name, Rows::number(tr("%Ln e-mail(s)", nullptr, int(line.emails()))),
                  Rows::plain(departureOf(sending, zone())), examine});
    }
    rows.finish(tr("Nothing awaits approval."));
}

void HomePage::showRunning()
{
    m_running->setTitle(tr("In progress"));
    Rows rows(m_running->content(), {4, 3, 0});
    for (const SendingLine &line : m_overview->running) {
        const Sending &sending = line.sending;
        auto *progress = new ProgressRow;
        progress->setName(sending.name);
        progress->setProgress(line.figures.targeted() - line.figures.remaining(), line.figures.targeted(),
                              sending.state == SendingState::Paused || !line.waiting.isEmpty() ? Tone::Warn
                                                                                               : Tone::Accent);
        QString state = nameOf(sending.state);
        if (sending.options.pace.isSet())
            state = paceOf(sending);
        if (const QString end = foreseenEndOf(sending, line.figures.remaining(), m_session.now(), zone());
            !end.isEmpty())
            state += QStringLiteral(" · ") + end;
        if (!sending.stateReason.isEmpty())
            state = sending.stateReason;
        if (!line.waiting.isEmpty())
            state = line.waiting.join(u' ');
        QWidget *figures =
            Rows::twoLinesPlain(tr("%Ln delivered", nullptr, int(line.figures.delivered())) + QStringLiteral(", ") +
                                    tr("%Ln error(s)", nullptr, int(line.figures.errors())),
                                state);
        const bool paused = sending.state == SendingState::Paused;
        QPushButton *pause = makeButton(paused ? tr("Resume") : tr("Pause"), ButtonRole::Plain, ButtonSize::Small);
        connect(pause, &QPushButton::clicked, this,
                [this, id = sending.id, paused] { paused ? m_orders.resume(id) : m_orders.pause(id); });
        QPushButton *cancel = makeButton(tr("Stop…"), ButtonRole::Danger, ButtonSize::Small);
        connect(cancel, &QPushButton::clicked, this,
                [this, sending] { cancelSending(sending, m_orders, m_questions, this); });
        for (QPushButton *button : {pause, cancel})
            button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), sending.name));
        rows.add({progress, figures, Rows::stacked({pause, cancel})});
    }
    rows.finish(tr("Nothing is being delivered."));
}

void HomePage::showPlanned()
{
    m_planned->setTitle(tr("Next planned sendings"));
    Rows rows(m_planned->content(), {1, 0});
    for (const SendingLine &line : m_overview->planned.mid(0, 5))
        rows.add({Rows::twoLinesPlain(line.sending.name, departureOf(line.sending, zone())),
                  Rows::number(formatCount(line.emails()))});
    rows.finish(tr("Nothing is planned."));
}

void HomePage::showResults()
{
    m_results->setTitle(tr("Last results"));
    Rows rows(m_results->content(), {3, 1, 1, 1, 1, 0}, {2, 3, 4});
    if (!m_overview->results.isEmpty())
        rows.head({tr("Message"), tr("Finished"), tr("Delivered"), tr("Errors"), tr("Not reached"), QString()});
    for (const SendingLine &line : m_overview->results) {
        const SendingFigures &figures = line.figures;
        QPushButton *see = makeButton(tr("Results"), ButtonRole::Plain, ButtonSize::Small);
        see->setAccessibleName(tr("Results of %1").arg(line.sending.name));
        connect(see, &QPushButton::clicked, this, [this, id = line.sending.id] {
            Q_EMIT pageRequested(QStringLiteral("results"), {{QStringLiteral("sending"), id.value}});
        });
        const qint64 notReached = figures.targeted() - figures.delivered() - figures.errors();
        rows.add({Rows::strong(line.sending.name),
                  Rows::text(formatDay(line.sending.endedAt.value_or(Instant{}), zone())),
                  Rows::number(QStringLiteral("%1 · %2").arg(formatCount(figures.delivered()),
                                                             rateOf(figures.delivered(), figures.processed()))),
                  Rows::number(formatCount(figures.errors())), Rows::number(formatCount(notReached)), see});
    }
    rows.finish(tr("Results appear here after the first sending."));
}

void HomePage::showDelivery()
{
    m_delivery->setTitle(tr("State of the delivery"));
    Rows rows(m_delivery->content(), {1, 0});
    for (const SmtpAccount &account : m_overview->accounts)
        rows.add({Rows::marked(Tone::Ok, account.name),
                  Rows::mutedAtRight(account.tls == SmtpAccount::Tls::None ? tr("not encrypted") : tr("encrypted"))});
    if (m_overview->accounts.isEmpty()) {
        QPushButton *add = makeButton(tr("Add…"), ButtonRole::Plain, ButtonSize::Small);
        connect(add, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("settings")); });
        rows.add({Rows::marked(Tone::Warn, tr("No SMTP account yet: nothing can leave")), add});
    }
    if (!m_deliveredElsewhere.message.isEmpty())
        rows.add({Rows::marked(Tone::Warn, m_deliveredElsewhere.message), nullptr});
    else
        rows.add({Rows::marked(m_session.delivery().isRunning() ? Tone::Ok : Tone::Warn,
                               m_session.delivery().isRunning() ? tr("Delivery active") : tr("Delivery stopped")),
                  Rows::mutedAtRight(tr("%Ln connection(s)", nullptr, m_connections))});
    if (m_overview->unknown > 0)
        rows.add(
            {Rows::marked(Tone::Warn, tr("%Ln message(s) whose fate is unknown", nullptr, int(m_overview->unknown))),
             decideUnknown()});
    rows.finish({});
}

/** To the results of the first sending with messages whose fate is unknown. */
QWidget *HomePage::decideUnknown()
{
    QPushButton *decide = makeButton(tr("Decide…"), ButtonRole::Plain, ButtonSize::Small);
    connect(decide, &QPushButton::clicked, this, [this, id = m_overview->firstUnknown] {
        Q_EMIT pageRequested(QStringLiteral("results"), {{QStringLiteral("sending"), id.value}});
    });
    return decide;
}

QByteArray HomePage::zone() const
{
    return m_session.project().timeZone.toLatin1();
}

void HomePage::retranslate()
{
    header()->setTitle(tr("Home"));
    header()->setSubtitle(QLocale().toString(inZone(m_session.now(), zone()).date(), QLocale::LongFormat));
    m_import->setText(tr("Import contacts…"));
    m_newMessage->setText(tr("New message"));
    if (!m_overview)
        return;
    showFirstSteps();
    showToApprove();
    showRunning();
    showPlanned();
    showResults();
    showDelivery();
}
