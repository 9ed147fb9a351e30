#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace {

/** The text in lines of that width; returns how high they are. */
qreal layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString inLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

PlainLabel::PlainLabel(const QString &text, const QString &role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction); // a QLabel has those of links; here there are none
    setText(text);
    setRole(role);
}

void PlainLabel::setRole(const QString &role)
{
    setProperty("role", role);
    style()->unpolish(this);
    style()->polish(this);
}

/** Text that can be marked is drawn by the label itself, and so is other than plain text. */
bool PlainLabel::breaksWords() const
{
    return wordWrap() && textFormat() == Qt::PlainText && textInteractionFlags() == Qt::NoTextInteraction;
}

int PlainLabel::heightForWidth(int width) const
{
    if (!breaksWords())
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    QTextLayout layout(inLines(text()), font());
    return qCeil(layOut(layout, width - margins.left() - margins.right(), alignment())) + margins.top() +
           margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!breaksWords())
        return QLabel::paintEvent(event);
    const QRect place = contentsRect();
    QTextLayout layout(inLines(text()), font());
    const qreal height = layOut(layout, place.width(), alignment());
    const qreal spare = place.height() - height;
    const qreal top = alignment() & Qt::AlignTop ? 0 : alignment() & Qt::AlignBottom ? spare : spare / 2;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, QPointF(place.left(), place.top() + qMax<qreal>(0, top)));
}
