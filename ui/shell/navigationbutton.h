#pragma once

#include <QPushButton>

class Badge;

/** One line of the side bar: a sign, a name, and how many things wait there. */
class NavigationButton : public QPushButton
{
    Q_OBJECT

public:
    explicit NavigationButton(const QString &iconName, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setCount(int count);

private:
    QString m_name;
    Badge *m_badge;
};
