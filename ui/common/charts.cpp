#include "ui/common/charts.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace {

QColor areaColor()
{
    QColor color = Theme::color(Token::Accent);
    color.setAlphaF(Theme::current().isDark() ? 0.18F : 0.10F);
    return color;
}

} // namespace

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFont small = font();
    small.setPointSizeF(8.25);
    setFont(small);
}

void Chart::describe(const QString &name, const QString &words)
{
    setAccessibleName(name);
    setAccessibleDescription(words);
    setToolTip(words.toHtmlEscaped());
}

void Chart::drawLabel(QPainter &painter, const QPointF &at, const QString &text, Qt::Alignment alignment,
                      const QColor &color) const
{
    painter.setPen(color); // before measuring: without a pen nothing has a size
    QRectF box = painter.boundingRect(QRectF(), Qt::AlignLeft, text);
    box.moveTop(at.y());
    if (alignment & Qt::AlignVCenter)
        box.moveTop(at.y() - box.height() / 2);
    box.moveLeft(at.x());
    if (alignment & Qt::AlignRight)
        box.moveRight(at.x());
    else if (alignment & Qt::AlignHCenter)
        box.moveLeft(at.x() - box.width() / 2);
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width() - box.width())));
    painter.drawText(box, Qt::AlignLeft, text);
}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    update();
}

QSize BarChart::sizeHint() const
{
    return {360, 190};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal bottom = height() - fontMetrics().height() - 8;
    painter.setPen(Theme::color(Token::Line));
    painter.drawLine(QPointF(0, bottom + 0.5), QPointF(width(), bottom + 0.5));
    double highest = 0;
    for (const Bar &bar : m_bars)
        highest = std::max(highest, bar.value);
    if (highest <= 0)
        return;
    const qreal step = qreal(width()) / m_bars.size();
    QColor body = Theme::color(Token::Accent);
    body.setAlphaF(0.32F);
    for (qsizetype place = 0; place < m_bars.size(); ++place) {
        const Bar &bar = m_bars[place];
        const QRectF slot(place * step + step * 0.15, 0, step * 0.7, bottom);
        const auto upTo = [&](double value) {
            return QRectF(slot.left(), bottom - bottom * value / highest, slot.width(), bottom * value / highest);
        };
        painter.fillRect(upTo(bar.value), bar.part > 0 ? body : Theme::color(Token::Accent));
        painter.fillRect(upTo(bar.part), Theme::color(Token::Accent));
        drawLabel(painter, {slot.center().x(), bottom + 4}, bar.label, Qt::AlignHCenter, Theme::color(Token::Ink2));
    }
}

void LineChart::setLine(const QList<QPointF> &points, const QList<QPointF> &projection)
{
    m_points = points;
    m_projection = projection;
    update();
}

void LineChart::setMarks(const QList<Mark> &horizontal, const QList<Mark> &vertical)
{
    m_horizontal = horizontal;
    m_vertical = vertical;
    update();
}

void LineChart::setLimit(const std::optional<Mark> &limit)
{
    m_limit = limit;
    update();
}

QSize LineChart::sizeHint() const
{
    return {280, 176};
}

void LineChart::paintEvent(QPaintEvent *)
{
    if (m_points.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QPointF> all = m_points + m_projection;
    const auto [west, east] = std::minmax_element(all.begin(), all.end(), [](auto a, auto b) { return a.x() < b.x(); });
    const double top = std::max_element(all.begin(), all.end(), [](auto a, auto b) { return a.y() < b.y(); })->y();
    const double left = m_limit ? std::min(west->x(), m_limit->at) : west->x();
    const double right = m_limit ? std::max(east->x(), m_limit->at) : east->x();
    qreal gutter = 4;
    for (const Mark &mark : m_vertical)
        gutter = std::max(gutter, painter.fontMetrics().horizontalAdvance(mark.label) + 8.0);
    const qreal line = painter.fontMetrics().height();
    const QRectF plot(gutter, line + 4, width() - gutter - 6, height() - 2 * line - 12);
    const auto x = [&](double value) {
        return plot.left() + (right > left ? (value - left) / (right - left) : 0) * plot.width();
    };
    const auto y = [&](double value) { return plot.bottom() - (top > 0 ? value / top : 0) * plot.height(); };
    const auto trace = [&](const QList<QPointF> &points) {
        QPolygonF polygon;
        for (const QPointF &point : points)
            polygon += QPointF(x(point.x()), y(point.y()));
        return polygon;
    };

    painter.setPen(Theme::color(Token::Line));
    painter.drawPolyline(QPolygonF{plot.topLeft(), plot.bottomLeft(), plot.bottomRight()});
    const QPolygonF curve = trace(m_points);
    QPainterPath area(QPointF(curve.first().x(), plot.bottom()));
    for (const QPointF &point : curve)
        area.lineTo(point);
    area.lineTo(curve.last().x(), plot.bottom());
    painter.fillPath(area, areaColor());
    painter.setPen(QPen(Theme::color(Token::Accent), 2));
    painter.drawPolyline(curve);
    if (!m_projection.isEmpty()) {
        painter.setPen(QPen(Theme::color(Token::Accent), 1.5, Qt::DashLine));
        painter.drawPolyline(trace(QList<QPointF>{m_points.last()} + m_projection));
    }
    for (const Mark &mark : m_horizontal)
        drawLabel(painter, {x(mark.at), plot.bottom() + 5}, mark.label, Qt::AlignHCenter, Theme::color(Token::Ink2));
    for (const Mark &mark : m_vertical)
        drawLabel(painter, {plot.left() - 5, y(mark.at)}, mark.label, Qt::AlignRight | Qt::AlignVCenter,
                  Theme::color(Token::Ink2));
    if (m_limit) {
        painter.setPen(QPen(Theme::color(Token::Bad), 1, Qt::DashLine));
        painter.drawLine(QPointF(x(m_limit->at), plot.top()), QPointF(x(m_limit->at), plot.bottom()));
        drawLabel(painter, {x(m_limit->at), 0}, m_limit->label, Qt::AlignHCenter, Theme::color(Token::Bad));
    }
}

void Donut::setParts(const QList<Part> &parts, const QString &figure)
{
    m_parts = parts;
    m_figure = figure;
    update();
}

QSize Donut::sizeHint() const
{
    return {268, 150};
}

void Donut::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double sum = 0;
    for (const Part &part : m_parts)
        sum += part.value;
    const qreal size = std::min<qreal>(height(), 144) - 20;
    const QRectF ring(10, (height() - size) / 2, size, size);
    painter.setPen(QPen(Theme::track(), 18));
    painter.drawEllipse(ring);
    double angle = 90;
    const qreal line = painter.fontMetrics().height() * 1.7;
    qreal row = (height() - line * m_parts.size()) / 2 + line / 2;
    for (const Part &part : m_parts) {
        const double span = sum > 0 ? part.value / sum * 360 : 0;
        painter.setPen(QPen(Theme::ink(part.tone), 18, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, qRound(angle * 16), qRound(-span * 16));
        angle -= span;
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::ink(part.tone));
        painter.drawEllipse(QPointF(ring.right() + 20, row), 4, 4);
        painter.setBrush(Qt::NoBrush);
        drawLabel(painter, {ring.right() + 30, row}, part.label, Qt::AlignVCenter, Theme::color(Token::Ink2));
        row += line;
    }
    QFont bold = font();
    bold.setPointSizeF(12.5);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Theme::color(Token::Ink));
    painter.drawText(ring, Qt::AlignCenter, m_figure);
}

Sparkline::Sparkline(QWidget *parent)
    : Chart(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {180, 32};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_values);
}

void Sparkline::paint(QPainter &painter, const QRectF &area, const QList<double> &values)
{
    if (values.size() < 2)
        return;
    const double top = std::max(*std::max_element(values.begin(), values.end()), 1e-9);
    const QRectF plot = area.adjusted(1, 2, -1, -2);
    QPolygonF curve;
    for (qsizetype place = 0; place < values.size(); ++place)
        curve += QPointF(plot.left() + plot.width() * place / (values.size() - 1),
                         plot.bottom() - plot.height() * values[place] / top);
    QPainterPath under(plot.bottomLeft());
    for (const QPointF &point : curve)
        under.lineTo(point);
    under.lineTo(plot.bottomRight());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(under, areaColor());
    painter.setPen(QPen(Theme::color(Token::Accent), 1.6));
    painter.drawPolyline(curve);
    painter.restore();
}
