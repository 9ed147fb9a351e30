#include "ui/planned/departurecalendar.h"

#include "presentation/sendingwords.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int days = 14;
constexpr int headHeight = 22;
constexpr int laneHeight = 14;
constexpr double shortestBar = 0.12; // of a day: an instant still shows

double dayOf(Instant instant, QDate first, const QByteArray &zone)
{
    const QDateTime local = inZone(instant, zone);
    return double(first.daysTo(local.date())) + double(local.time().msecsSinceStartOfDay()) / 86'400'000.0;
}

Instant endOf(const SendingLine &line)
{
    const Sending &sending = line.sending;
    if (sending.deadlineAt)
        return *sending.deadlineAt;
    if (sending.options.schedule.kind == Schedule::Kind::Optimized)
        return *sending.launchAt + std::chrono::hours(sending.options.schedule.windowHours);
    return *sending.launchAt;
}

} // namespace

DepartureCalendar::DepartureCalendar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DepartureCalendar::show(const QList<SendingLine> &lines, Instant now, const QByteArray &zone)
{
    setAccessibleName(tr("Calendar of departures"));
    m_first = inZone(now, zone).date();
    m_bars.clear();
    QList<double> laneEnds; // a bar goes in the first lane that is free by then
    QStringList spoken;
    for (const SendingLine &line : lines) {
        if (!line.sending.launchAt)
            continue;
        Bar bar;
        bar.name = line.sending.name;
        bar.when = departureOf(line.sending, zone);
        bar.from = dayOf(*line.sending.launchAt, m_first, zone);
        bar.to = std::max(dayOf(endOf(line), m_first, zone), bar.from + shortestBar);
        if (bar.to < 0 || bar.from >= days)
            continue;
        const auto free = std::find_if(laneEnds.begin(), laneEnds.end(), [&](double end) { return end <= bar.from; });
        bar.lane = int(free - laneEnds.begin());
        if (free == laneEnds.end())
            laneEnds.append(bar.to);
        else
            *free = bar.to;
        m_bars.append(bar);
        spoken.append(QStringLiteral("%1: %2").arg(bar.when, bar.name));
    }
    m_lanes = std::max(3, int(laneEnds.size()));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QRectF DepartureCalendar::rectOf(const Bar &bar) const
{
    const double width = double(this->width()) / days;
    const double from = std::max(0.0, bar.from) * width + 3;
    const double to = std::min(double(days), bar.to) * width - 3;
    return {from, headHeight + 8.0 + bar.lane * laneHeight, std::max(8.0, to - from), 8};
}

void DepartureCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = double(this->width()) / days;
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.86);
    painter.setFont(small);
    for (int day = 0; day < days; ++day) {
        const QDate date = m_first.addDays(day);
        const QRectF cell(day * width + 0.5, 0.5, width - 6, height() - 1);
        painter.setPen(Theme::color(Token::Line));
        painter.setBrush(Theme::color(date.dayOfWeek() > 5 ? Token::Paper : Token::Card));
        painter.drawRect(cell);
        painter.setPen(Theme::color(Token::Ink2));
        painter.drawText(cell.adjusted(6, 4, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(QLocale().toString(date, tr("MMM d")), Qt::ElideRight,
                                                          int(cell.width()) - 8));
    }
    static constexpr Tone tones[] = {Tone::Accent, Tone::Bad, Tone::Ok, Tone::Warn};
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        painter.setBrush(Theme::ink(tones[i % std::size(tones)]));
        painter.drawRoundedRect(rectOf(m_bars.at(i)), 4, 4);
    }
}

QSize DepartureCalendar::sizeHint() const
{
    return {700, headHeight + 20 + m_lanes * laneHeight};
}

bool DepartureCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Bar &bar : m_bars)
        if (rectOf(bar).adjusted(-2, -4, 2, 4).contains(help->pos()))
            QToolTip::showText(
                help->globalPos(),
                QStringLiteral("%1\n%2").arg(bar.name, bar.when).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
                this);
    return true;
}
