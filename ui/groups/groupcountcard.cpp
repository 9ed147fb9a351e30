#include "ui/groups/groupcountcard.h"

#include "groups/criteriawords.h"
#include "presentation/format.h"
#include "presentation/groupeditor.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rows.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

GroupCountCard::GroupCountCard(const GroupEditor &editor, QWidget *parent)
    : Card({}, parent)
    , m_editor(editor)
    , m_figure(new PlainLabel({}, u"figure"_s))
    , m_time(new PlainLabel({}, u"muted"_s))
    , m_steps(new QVBoxLayout)
    , m_rule(new PlainLabel({}, u"muted"_s))
    , m_see(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
{
    m_figure->setObjectName(u"groupCount"_s);
    m_rule->setObjectName(u"groupRule"_s);
    m_rule->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_figure);
    line->addWidget(m_time, 1, Qt::AlignBottom);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_see);
    foot->addStretch();
    content()->addLayout(line);
    content()->addLayout(m_steps);
    content()->addWidget(m_rule);
    content()->addLayout(foot);
    connect(m_see, &QPushButton::clicked, this, &GroupCountCard::seeContacts);
}

void GroupCountCard::show()
{
    const bool dynamic = m_editor.group().isDynamic();
    const std::optional<DynamicGroups::Count> &count = m_editor.count();
    m_see->setEnabled(!m_editor.problem());
    if (!dynamic) {
        m_figure->setText(formatCount(m_editor.group().members));
        m_time->clear();
        m_rule->hide();
        Rows(m_steps, {1, 0}).finish({}); // takes away those of a dynamic group shown before
        return;
    }
    m_figure->setText(count ? formatCount(count->total()) : u"—"_s);
    m_time->setText(m_editor.isCounting() ? tr("counting…") : QString());
    m_rule->show();
    m_rule->setText(m_editor.problem() ? QString() : describe(m_editor.criteria(), m_editor.catalogue()));
    Rows rows(m_steps, {1, 0});
    if (count && count->after.size() > 1 && count->after.size() == m_editor.criteria().all.size())
        for (qsizetype index = 0; index < count->after.size(); ++index) {
            const CriteriaBlock &block = m_editor.criteria().all.at(index);
            const QString words = describe(block, m_editor.catalogue());
            rows.add({Rows::text(block.exclude ? tr("without: %1", "those excluded").arg(words) : words),
                      Rows::number(formatCount(count->after.at(index)))});
        }
    rows.finish({});
}

void GroupCountCard::retranslate()
{
    setTitle(tr("Contacts"));
    m_see->setText(tr("See the contacts"));
    show();
}
