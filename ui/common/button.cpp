#include "ui/common/button.h"

#include <QMenu>
#include <QStyle>

QPushButton *makeButton(const QString &text, ButtonRole role, ButtonSize size, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("small", size == ButtonSize::Small);
    button->setAutoDefault(false);
    setButtonRole(*button, role);
    return button;
}

QPushButton *makeMenuButton(ButtonSize size)
{
    QPushButton *button = makeButton({}, ButtonRole::Plain, size);
    button->setProperty("opens", true);
    button->setMenu(new QMenu(button));
    return button;
}

void setButtonRole(QPushButton &button, ButtonRole role)
{
    static constexpr const char *names[] = {"", "primary", "danger", "ghost", "link"};
    button.setProperty("role", QString::fromLatin1(names[static_cast<int>(role)]));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}
