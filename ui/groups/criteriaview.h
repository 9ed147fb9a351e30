#pragma once

#include "groups/criterion.h"

#include <QWidget>

class CriterionRow;
class GroupEditor;
class QVBoxLayout;

/** The criteria of a group as blocks: every block must hold, of its lines one. */
class CriteriaView : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaView(const GroupEditor &editor, QWidget *parent = nullptr);

    /** Builds it anew; what is being typed is not interrupted by edited() of one's own. */
    void show(const Criteria &criteria);

Q_SIGNALS:
    void edited(const Criteria &criteria);

private:
    struct Block
    {
        bool exclude = false;
        QList<CriterionRow *> rows;
    };

    Criteria criteria() const;
    QWidget *makeBlock(const CriteriaBlock &block, int index);
    QWidget *makeEnd();
    void change(const Criteria &criteria, int focusBlock = -1);

    const GroupEditor &m_editor;
    QVBoxLayout *m_column;
    QList<Block> m_blocks;
};
