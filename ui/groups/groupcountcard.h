#pragma once

#include "ui/common/card.h"

class GroupEditor;
class PlainLabel;
class QPushButton;
class QVBoxLayout;

/** How many contacts are in the group now, and what each block leaves of them. */
class GroupCountCard : public Card
{
    Q_OBJECT

public:
    explicit GroupCountCard(const GroupEditor &editor, QWidget *parent = nullptr);

    void show();
    void retranslate();

Q_SIGNALS:
    void seeContacts();

private:
    const GroupEditor &m_editor;
    PlainLabel *m_figure;
    PlainLabel *m_time;
    QVBoxLayout *m_steps;
    PlainLabel *m_rule;
    QPushButton *m_see;
};
