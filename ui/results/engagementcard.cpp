#include "ui/results/engagementcard.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "presentation/sendinglines.h"
#include "presentation/sendingorders.h"
#include "presentation/sendingwords.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EngagementCard::EngagementCard(ProjectSession &session, Questions &questions, SendingOrders &orders, QWidget *parent)
    : Card({}, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(orders)
    , m_words(new PlainLabel)
    , m_apart(new PlainLabel({}, u"muted"_s))
    , m_import(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
{
    m_words->setObjectName(u"engagement"_s);
    m_import->setObjectName(u"importEvents"_s);
    for (PlainLabel *label : {m_words, m_apart}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    setTrailing(m_import);
    connect(m_import, &QPushButton::clicked, this, &EngagementCard::importList);
}

void EngagementCard::show(SendingId sending, const SendingFigures &figures)
{
    m_figures = figures;
    if (m_sending != sending)
        m_engagement.reset();
    m_sending = sending;
    tell();
    read();
}

/** One reading at a time: figures may change ten times a second. */
void EngagementCard::read()
{
    m_isOutdated = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    Database &database = m_session.database();
    inBackground(
        this, [&database, sending = m_sending] { return readEngagement(database, sending); },
        [this, sending = m_sending](const Result<Engagement> &engagement) {
            m_isReading = false;
            if (engagement && sending == m_sending)
                m_engagement = *engagement;
            tell();
            if (m_isOutdated)
                read();
        });
}

void EngagementCard::tell()
{
    m_apart->hide();
    m_words->clear();
    if (!m_engagement)
        return;
    const Engagement &known = *m_engagement;
    if (known.isEmpty()) {
        m_words->setText(tr("No open or click of this sending is known. If your mail provider keeps a list of them, "
                            "import it: groups can then speak of who opened, and who did not."));
        return;
    }
    const auto rate = [this](qint64 recipients) { return rateOf(recipients, m_figures.delivered()); };
    m_words->setText(tr("Opened by at least %Ln recipient(s)", nullptr, int(known.openers)) + u" ("_s +
                     rate(known.openers) + u"), "_s + tr("clicked by %Ln", "recipients", int(known.clickers)) +
                     u" ("_s + rate(known.clickers) + u"). "_s + tr("In all, %Ln open(s)", nullptr, int(known.opens)) +
                     u", "_s + tr("%Ln click(s)", nullptr, int(known.clicks)) + u'.');
    QStringList apart;
    if (known.nameless > 0)
        apart.append(tr("%Ln of them without a name: of people who did not agree to be followed. For groups they "
                        "have not opened.",
                        nullptr, int(known.nameless)));
    if (known.byMachines > 0)
        apart.append(tr("%Ln more came from machines and count nowhere.", nullptr, int(known.byMachines)));
    m_apart->setText(apart.join(u' '));
    m_apart->setVisible(!apart.isEmpty());
}

void EngagementCard::importList()
{
    const std::optional<QString> file =
        m_questions.chooseFile(this, tr("Import opens and clicks"), tr("Lists (*.csv *.txt *.tsv *.xlsx *.zip)"));
    if (file)
        m_orders.importEvents(m_sending, *file, [this](const EventReport &report) {
            QStringList sentences{eventSentence(report)};
            for (const EventReport::Rejection &each : report.rejections.mid(0, 3))
                sentences.append(tr("Line %1: %2").arg(formatCount(each.line), each.reason));
            Q_EMIT imported(sentences.join(u' '), report.rejected == 0);
        });
}

void EngagementCard::retranslate()
{
    setTitle(tr("Opens and clicks"));
    m_import->setText(tr("Import a list…"));
    tell();
}
