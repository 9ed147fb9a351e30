#include "ui/shell/controlstyle.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace {

QRectF boxOf(const QStyleOption &option)
{
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option.rect).center());
    return box;
}

void drawFrame(const QStyleOption &option, QPainter &painter, bool on)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    const QColor fill = Theme::color(enabled ? Token::Accent : Token::Ink3);
    painter.setPen(QPen(on ? fill : Theme::color(focused ? Token::Accent : Token::Ink3), focused ? 2 : 1.4));
    painter.setBrush(on ? fill : Theme::color(enabled && !Theme::current().isDark() ? Token::Card : Token::Paper));
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = partly || (option.state & QStyle::State_On);
    const QRectF box = boxOf(option);
    drawFrame(option, painter, on);
    painter.drawRoundedRect(box, 4, 4);
    if (!on)
        return;
    painter.setPen(QPen(Theme::color(Token::AccentInk), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = box.topLeft();
    if (partly)
        painter.drawLine(at + QPointF(4, 7.5), at + QPointF(11, 7.5));
    else
        painter.drawPolyline(QPolygonF{at + QPointF(3.8, 7.8), at + QPointF(6.4, 10.4), at + QPointF(11.2, 4.9)});
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const bool on = option.state & QStyle::State_On;
    const QRectF box = boxOf(option);
    drawFrame(option, painter, on);
    painter.drawEllipse(box);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::AccentInk));
    painter.drawEllipse(box.center(), 2.8, 2.8);
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool check = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!check && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    check ? drawCheckBox(*option, *painter) : drawRadioButton(*option, *painter);
    painter->restore();
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}
