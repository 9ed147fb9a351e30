#include "ui/common/page.h"

#include "ui/common/pageheader.h"

#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

Page::Page(Body body, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_body(new QVBoxLayout)
{
    setFocusPolicy(Qt::ClickFocus); // takes the focus when it is shown, so that Tab begins inside it
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_body->setContentsMargins(24, 0, 24, 20);
    m_body->setSpacing(14);
    if (body == Body::Fills) {
        column->addLayout(m_body, 1);
        return;
    }
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setObjectName(QStringLiteral("viewport"));
    auto *sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("paper"));
    auto *outer = new QVBoxLayout(sheet);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_body);
    if (body == Body::Scrolls)
        outer->addStretch();
    area->setWidget(sheet);
    column->addWidget(area, 1);
}

void Page::open(const QVariantMap &)
{
    refresh();
}

void Page::setSearch(QLineEdit *search)
{
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, search, [search] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
