#pragma once

#include "ui/common/card.h"

class GroupEditor;
class PlainLabel;
class QCheckBox;

/** What a group serves for: tests, seed lists, and the sendings that use it. */
class GroupUsesCard : public Card
{
    Q_OBJECT

public:
    explicit GroupUsesCard(const GroupEditor &editor, QWidget *parent = nullptr);

    void show();
    void retranslate();

Q_SIGNALS:
    void usesChosen(bool isTest, bool isSeed);

private:
    const GroupEditor &m_editor;
    QCheckBox *m_test;
    QCheckBox *m_seed;
    PlainLabel *m_usedBy;
};
