#include "ui/common/columns.h"

#include <QBoxLayout>
#include <QEvent>

Columns::Columns(QWidget *left, QWidget *right, int rightWidth, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_right(right)
    , m_rightWidth(rightWidth)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addWidget(left, 3);
    m_layout->addWidget(right, rightWidth > 0 ? 0 : 2);
}

QSize Columns::minimumSizeHint() const
{
    const int width = qMax(m_layout->itemAt(0)->minimumSize().width(), m_layout->itemAt(1)->minimumSize().width());
    return {width, m_layout->minimumSize().height()};
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/** What the columns hold may need another width now. */
bool Columns::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void Columns::arrange()
{
    const int rightNeeds = m_rightWidth > 0 ? m_rightWidth : m_layout->itemAt(1)->minimumSize().width();
    const bool wide = width() >= m_layout->itemAt(0)->minimumSize().width() + rightNeeds + m_layout->spacing();
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_layout->direction())
        m_layout->setDirection(direction);
    if (m_rightWidth > 0) {
        m_right->setMinimumWidth(wide ? m_rightWidth : 0);
        m_right->setMaximumWidth(wide ? m_rightWidth : QWIDGETSIZE_MAX);
    }
}
