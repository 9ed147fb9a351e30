#include "ui/rehearsal/rehearsalsummary.h"

#include "presentation/format.h"
#include "presentation/languagename.h"
#include "ui/common/bars.h"
#include "ui/common/card.h"
#include "ui/common/charts.h"
#include "ui/common/columns.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rows.h"

#include <QVBoxLayout>

namespace {

QList<QPointF> lineOf(const QList<Forecast::Point> &curve)
{
    QList<QPointF> line;
    for (const Forecast::Point &point : curve)
        line.append({double(toMilliseconds(point.at)) / 1000, double(point.delivered)});
    return line;
}

} // namespace

RehearsalSummary::RehearsalSummary(QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
    , m_messages(new KpiTile)
    , m_errors(new KpiTile)
    , m_missed(new KpiTile)
    , m_size(new KpiTile)
    , m_courseCard(new Card)
    , m_chart(new LineChart)
    , m_comparison(new PlainLabel)
    , m_sharesCard(new Card)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (KpiTile *tile : {m_messages, m_errors, m_missed, m_size})
        tiles->addWidget(tile, 1);
    layout->addLayout(tiles);
    m_chart->setMinimumHeight(170);
    m_comparison->setWordWrap(true);
    m_courseCard->content()->addWidget(m_chart);
    m_courseCard->content()->addWidget(m_comparison);
    layout->addWidget(new Columns(m_courseCard, m_sharesCard, 340));
}

void RehearsalSummary::show(const RehearsalReport &report)
{
    m_report = report;
    retranslate();
}

void RehearsalSummary::retranslate()
{
    m_courseCard->setTitle(tr("The forecast and what happened"));
    m_sharesCard->setTitle(tr("What was made"));
    showTiles();
    showCourse();
    showShares();
}

void RehearsalSummary::showTiles()
{
    m_messages->show(
        formatCount(m_report.messages), tr("Messages made"),
        tr("of %1 + seed list (%2)").arg(formatCount(m_report.figures.targeted()), formatCount(m_report.seeds())));
    m_errors->show(formatCount(m_report.errors()), tr("Errors"),
                   m_report.errors() > 0 ? tr("the list below says who and why") : tr("every message could be made"),
                   m_report.errors() > 0 ? Tone::Bad : Tone::Ok);
    m_missed->show(formatCount(m_report.missed()), tr("After the deadline"),
                   m_report.deadline ? tr("foreseen: %1").arg(formatCount(m_report.forecast.missed))
                                     : tr("there is none"),
                   m_report.missed() > 0 ? Tone::Warn : Tone::Neutral);
    m_size->show(formatSize(m_report.bytes), tr("In all"), tr("biggest: %1").arg(formatSize(m_report.biggestBytes)));
}

/** The line is the rehearsal, the dashes are the forecast; both in words below. */
void RehearsalSummary::showCourse()
{
    m_chart->setLine(lineOf(m_report.curve), lineOf(m_report.forecast.curve));
    const Instant last = std::max(m_report.end.value_or(m_report.start), m_report.forecast.end);
    QList<LineChart::Mark> times;
    for (Instant at : {m_report.start, m_report.start + (last - m_report.start) / 2})
        times.append({double(toMilliseconds(at)) / 1000, formatTime(at, m_zone)});
    const qint64 top = std::max(m_report.figures.targeted(), m_report.figures.delivered());
    m_chart->setMarks(times, {{double(top), formatCount(top)}});
    m_chart->setLimit(
        m_report.deadline && *m_report.deadline < last
            ? std::optional(LineChart::Mark{double(toMilliseconds(*m_report.deadline)) / 1000,
                                            tr("deadline %1").arg(formatTime(*m_report.deadline, m_zone))})
            : std::nullopt);
    m_comparison->setText(comparison());
    m_chart->describe(tr("The forecast and what happened"), comparison());
}

QString RehearsalSummary::comparison() const
{
    const Instant planned =
        m_report.deadline ? std::min(m_report.forecast.end, *m_report.deadline) : m_report.forecast.end;
    QStringList sentences{tr("Dashed, the forecast: %1 delivered until %2.")
                              .arg(formatCount(m_report.forecast.beforeDeadline), formatDayAndTime(planned, m_zone)),
                          tr("Line, the rehearsal: %1 delivered until %2.")
                              .arg(formatCount(m_report.figures.delivered()),
                                   formatDayAndTime(m_report.end.value_or(m_report.start), m_zone))};
    sentences.append(
        tr("The pace, the limits and the deadline were obeyed by the engine itself; five messages a second "
           "for each connection are assumed of the server."));
    return sentences.join(u' ');
}

void RehearsalSummary::showShares()
{
    Rows rows(m_sharesCard->content(), {1, 0}, {1});
    const auto add = [&rows](const QString &name, const QString &value) {
        rows.add({Rows::text(name), Rows::number(value)});
    };
    for (const RehearsalReport::Share &share : m_report.byLanguage)
        add(languageName(share.name), formatCount(share.messages));
    for (const RehearsalReport::Share &share : m_report.byDomain.mid(0, 3))
        add(share.name, formatCount(share.messages));
    add(tr("Subject prefix"), m_report.subjectPrefix.isEmpty() ? tr("none") : m_report.subjectPrefix);
    add(tr("Version"),
        m_report.specificVersion.isEmpty() ? tr("everyone’s own") : languageName(m_report.specificVersion));
    add(tr("Shared address"), m_report.onePerAddress ? tr("one message") : tr("one message each"));
    rows.finish({});
}
