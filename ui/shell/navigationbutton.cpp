#include "ui/shell/navigationbutton.h"

#include "ui/common/icon.h"
#include "ui/common/tag.h"

#include <QHBoxLayout>

NavigationButton::NavigationButton(const QString &iconName, QWidget *parent)
    : QPushButton(parent)
    , m_badge(new Badge(this))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus); // a click goes to the page; the ring is for the keyboard
    setIcon(::icon(iconName));
    setIconSize({18, 18});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 10, 0);
    row->addStretch();
    row->addWidget(m_badge);
    setMinimumHeight(36);
}

void NavigationButton::setName(const QString &name)
{
    m_name = name;
    setText(QStringLiteral("  %1").arg(name));
    setAccessibleName(name);
}

void NavigationButton::setCount(int count)
{
    m_badge->setCount(count);
    setAccessibleDescription(count > 0 ? tr("%Ln waiting", nullptr, count) : QString());
}
