#include "ui/sendingform/forecastcard.h"

#include "presentation/format.h"
#include "ui/common/charts.h"
#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

namespace {

double secondsOf(Instant instant)
{
    return double(toMilliseconds(instant)) / 1000.0;
}

} // namespace

ForecastCard::ForecastCard(SendingForm &form, ProjectSession &session, QWidget *parent)
    : Card({}, parent)
    , m_form(form)
    , m_session(session)
    , m_chart(new LineChart)
    , m_summary(new PlainLabel)
    , m_missed(new PlainLabel({}, QStringLiteral("bad")))
    , m_remedy(new PlainLabel({}, QStringLiteral("muted")))
{
    m_chart->setMinimumHeight(170);
    content()->addWidget(m_chart);
    for (PlainLabel *label : {m_summary, m_missed, m_remedy}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    connect(&form, &SendingForm::readinessChanged, this, &ForecastCard::showContents);
    connect(&form, &SendingForm::draftChanged, this, &ForecastCard::showContents);
    retranslate();
}

void ForecastCard::showContents()
{
    const std::optional<Forecast> &forecast = m_form.forecast();
    m_chart->setVisible(forecast && !forecast->curve.isEmpty());
    m_missed->setVisible(forecast && forecast->missed > 0);
    m_remedy->setVisible(forecast && forecast->missed > 0);
    if (!forecast) {
        m_summary->setText(tr("Calculate the recipients to foresee the course of the sending."));
        return;
    }
    m_summary->setText(summary(*forecast));
    drawCurve(*forecast);
    if (forecast->missed == 0)
        return;
    m_missed->setText(tr("%Ln e-mail(s) will not leave before the deadline.", nullptr, int(forecast->missed)));
    if (forecast->rateNeeded && forecast->endNeeded)
        m_remedy->setText(tr("To deliver everything: %1 per hour, or a deadline at %2.")
                              .arg(formatCount(*forecast->rateNeeded),
                                   formatDayAndTime(*forecast->endNeeded, m_session.project().timeZone.toLatin1())));
}

QString ForecastCard::summary(const Forecast &forecast) const
{
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    if (forecast.curve.isEmpty())
        return tr("There is nobody to deliver to.");
    const Instant start = forecast.curve.first().at;
    const Instant end = m_form.deadline() ? std::min(*m_form.deadline(), forecast.end) : forecast.end;
    const QString delivered =
        formatCount(forecast.missed > 0 ? forecast.beforeDeadline : forecast.curve.last().delivered);
    if (end - start < std::chrono::minutes(1))
        return tr("%1 delivered in less than a minute.").arg(delivered);
    const bool sameDay = inZone(start, zone).date() == inZone(end, zone).date();
    return tr("%1 delivered from %2 to %3.")
        .arg(delivered, formatDayAndTime(start, zone), sameDay ? formatTime(end, zone) : formatDayAndTime(end, zone));
}

/** The part after the deadline is dashed: it would be, but will not. */
void ForecastCard::drawCurve(const Forecast &forecast)
{
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    const std::optional<Instant> deadline = forecast.missed > 0 ? m_form.deadline() : std::nullopt;
    QList<QPointF> line;
    QList<QPointF> projection;
    for (const Forecast::Point &point : forecast.curve) {
        const QPointF at(secondsOf(point.at), double(point.delivered));
        if (deadline && point.at > *deadline) {
            if (projection.isEmpty()) {
                const QPointF cut(secondsOf(*deadline), double(forecast.beforeDeadline));
                line.append(cut);
                projection.append(cut);
            }
            projection.append(at);
        } else {
            line.append(at);
        }
    }
    m_chart->setLine(line, projection);
    if (forecast.curve.isEmpty())
        return;
    const Instant first = forecast.curve.first().at;
    const Instant last = forecast.curve.last().at;
    const Instant middle = first + (last - first) / 2;
    QList<LineChart::Mark> times;
    for (Instant at : {first, middle})
        if (times.isEmpty() || times.first().label != formatTime(at, zone))
            times.append({secondsOf(at), formatTime(at, zone)});
    const qint64 top = forecast.curve.last().delivered;
    m_chart->setMarks(times, {{double(top), formatCount(top)}});
    m_chart->setLimit(deadline ? std::optional(LineChart::Mark{secondsOf(*deadline),
                                                               tr("deadline %1").arg(formatTime(*deadline, zone))})
                               : std::nullopt);
    m_chart->describe(tr("Foreseen course"), summary(forecast));
}

void ForecastCard::retranslate()
{
    setTitle(tr("Foreseen course"));
    showContents();
}
