#include "ui/groups/criteriaview.h"

#include "presentation/criterionchoices.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/plainlabel.h"
#include "ui/groups/criterionrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

CriteriaView::CriteriaView(const GroupEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(10);
}

void CriteriaView::show(const Criteria &criteria)
{
    m_blocks.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int index = 0; index < criteria.all.size(); ++index) {
        QWidget *block = makeBlock(criteria.all.at(index), index);
        m_column->addWidget(block);
        block->setVisible(true); // at once, not with the next event: the focus goes there
    }
    m_column->addWidget(makeEnd());
    m_column->addStretch();
}

QWidget *CriteriaView::makeBlock(const CriteriaBlock &block, int index)
{
    m_blocks.append(Block{block.exclude, {}});
    auto *card = new Card;
    card->setObjectName(u"block%1"_s.arg(index + 1));
    card->setAccessibleName(tr("Block %1").arg(index + 1));
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *kind = new QComboBox;
    kind->setObjectName(u"blockKind"_s);
    kind->addItem(index == 0 ? tr("Include") : tr("and include"));
    kind->addItem(index == 0 ? tr("Exclude") : tr("and exclude"));
    kind->setCurrentIndex(block.exclude ? 1 : 0);
    kind->setAccessibleName(tr("Include or exclude"));
    kind->setProperty("role", "small");
    head->addWidget(kind);
    head->addWidget(new PlainLabel(tr("the contacts for whom"), u"muted"_s));
    head->addStretch();
    QPushButton *remove = makeButton(tr("Remove the block"), ButtonRole::Link, ButtonSize::Small);
    head->addWidget(remove);
    card->content()->addLayout(head);
    connect(kind, &QComboBox::activated, this, [this, index](int chosen) {
        m_blocks[index].exclude = chosen == 1;
        Q_EMIT edited(criteria());
    });
    connect(remove, &QPushButton::clicked, this, [this, index] {
        Criteria changed = criteria();
        changed.all.removeAt(index);
        change(changed, std::max(0, index - 1));
    });
    for (int line = 0; line < block.any.size(); ++line) {
        auto *row = new CriterionRow(m_editor, block.any.at(line), line == 0);
        m_blocks.last().rows.append(row);
        card->content()->addWidget(row);
        connect(row, &CriterionRow::edited, this, [this] { Q_EMIT edited(criteria()); });
        connect(row, &CriterionRow::removed, this, [this, index, line] {
            Criteria changed = criteria();
            changed.all[index].any.removeAt(line);
            if (changed.all.at(index).any.isEmpty())
                changed.all.removeAt(index);
            change(changed, index);
        });
    }
    QPushButton *more = makeButton(tr("+ or"), ButtonRole::Plain, ButtonSize::Small);
    more->setObjectName(u"addAlternative"_s);
    more->setAccessibleName(tr("Add an alternative to block %1").arg(index + 1));
    connect(more, &QPushButton::clicked, this, [this, index] {
        Criteria changed = criteria();
        changed.all[index].any.append(freshCriterion());
        change(changed, index);
    });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(56, 0, 0, 0);
    foot->addWidget(more);
    foot->addStretch();
    card->content()->addLayout(foot);
    return card;
}

QWidget *CriteriaView::makeEnd()
{
    auto *end = new QWidget;
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins({});
    row->setSpacing(6);
    for (bool exclude : {false, true}) {
        QPushButton *add = makeButton(exclude ? tr("+ and exclude") : tr("+ and include"));
        add->setObjectName(exclude ? u"addExcluded"_s : u"addIncluded"_s);
        connect(add, &QPushButton::clicked, this, [this, exclude] {
            Criteria changed = criteria();
            changed.all.append(CriteriaBlock{exclude, {freshCriterion()}});
            change(changed, int(changed.all.size()) - 1);
        });
        row->addWidget(add);
    }
    row->addStretch();
    return end;
}

Criteria CriteriaView::criteria() const
{
    Criteria criteria;
    for (const Block &block : m_blocks) {
        CriteriaBlock any{block.exclude, {}};
        for (const CriterionRow *row : block.rows)
            any.any.append(row->criterion());
        criteria.all.append(any);
    }
    return criteria;
}

/** Blocks or lines came or went: built anew, and the work goes on at the last line of the block. */
void CriteriaView::change(const Criteria &criteria, int focusBlock)
{
    show(criteria);
    Q_EMIT edited(criteria);
    if (focusBlock >= 0 && focusBlock < m_blocks.size() && !m_blocks.at(focusBlock).rows.isEmpty())
        m_blocks.at(focusBlock).rows.last()->findChild<QComboBox *>(u"subject"_s)->setFocus();
}
