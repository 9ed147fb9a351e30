#include "ui/common/columns.h"

#include <QBoxLayout>
#include <QResizeEvent>

Columns::Columns(QWidget *left, QWidget *right, int rightWidth, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_right(right)
    , m_rightWidth(rightWidth)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
    m_layout->addWidget(left, 3);
    m_layout->addWidget(right, rightWidth > 0 ? 0 : 2);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= narrow;
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_rightWidth > 0) {
        m_right->setMinimumWidth(wide ? m_rightWidth : 0);
        m_right->setMaximumWidth(wide ? m_rightWidth : QWIDGETSIZE_MAX);
    }
    QWidget::resizeEvent(event);
}
