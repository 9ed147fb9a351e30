#include "ui/common/tag.h"

#include "base/figures.h"

#include <QFontMetricsF>
#include <QPainter>

namespace {

QFont smaller(QFont font, qreal points)
{
    font.setPointSizeF(points);
    return font;
}

} // namespace

Tag::Tag(const QString &text, Tone tone, QWidget *parent)
    : PlainLabel(text, {}, parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Tag::show(const QString &text, Tone tone)
{
    setText(text);
    setTone(tone);
}

QSizeF Tag::sizeOf(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(smaller(font, 9));
    return {metrics.horizontalAdvance(text) + 18, metrics.height() + 5};
}

void Tag::paint(QPainter &painter, const QRectF &pill, const QString &text, Tone tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::soft(tone));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(Theme::ink(tone));
    painter.setFont(smaller(painter.font(), 9));
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paint(painter, rect(), text(), m_tone);
}

QSize Tag::sizeHint() const
{
    return sizeOf(font(), text()).toSize();
}

QSize Tag::minimumSizeHint() const
{
    return sizeHint();
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    setAccessibleName(formatCount(count));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(smaller(font(), 8.25));
    return {qMax(20, metrics.horizontalAdvance(formatCount(m_count)) + 14), 18};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::Bad));
    painter.drawRoundedRect(rect(), 9, 9);
    QFont bold = smaller(font(), 8.25);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Theme::color(Token::AccentInk));
    painter.drawText(rect(), Qt::AlignCenter, formatCount(m_count));
}
