#include "ui/groups/grouppage.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/columns.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/groups/criteriaview.h"
#include "ui/groups/groupcountcard.h"
#include "ui/groups/groupusescard.h"
#include "ui/groups/memberscard.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QUndoCommand>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/** The criteria before and after a change. What is typed in one go is undone in one go. */
class ChangeCriteria : public QUndoCommand
{
public:
    using Apply = std::function<void(const Criteria &)>;

    ChangeCriteria(const Criteria &before, const Criteria &after, Apply apply)
        : m_before(before)
        , m_after(after)
        , m_apply(std::move(apply))
    {
    }

    int id() const override { return 1; }
    void undo() override { m_apply(m_before); }
    void redo() override
    {
        if (!m_isFirst) // the form shows it already
            m_apply(m_after);
        m_isFirst = false;
    }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ChangeCriteria *>(other);
        if (shapeOf(next->m_after) != shapeOf(m_before))
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    /** Everything but the values. */
    static Criteria shapeOf(Criteria criteria)
    {
        for (CriteriaBlock &block : criteria.all)
            for (Criterion &criterion : block.any)
                criterion.values.clear();
        return criteria;
    }

    Criteria m_before;
    Criteria m_after;
    Apply m_apply;
    bool m_isFirst = true;
};

} // namespace

GroupPage::GroupPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Grows, parent)
    , m_session(session)
    , m_questions(questions)
    , m_editor(session)
    , m_orders(session)
    , m_kind(new PlainLabel({}, u"muted"_s))
    , m_saved(new PlainLabel({}, u"tiny"_s))
    , m_undoButton(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_redoButton(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_more(makeMenuButton())
    , m_rename(new QAction(this))
    , m_duplicate(new QAction(this))
    , m_freeze(makeButton({}))
    , m_delete(makeButton({}, ButtonRole::Danger))
    , m_banner(new Banner)
    , m_criteria(new CriteriaView(m_editor))
    , m_members(new MembersCard(session))
    , m_count(new GroupCountCard(m_editor))
    , m_uses(new GroupUsesCard(m_editor))
{
    m_freeze->setObjectName(u"freeze"_s);
    m_delete->setObjectName(u"delete"_s);
    m_saved->setObjectName(u"saved"_s);
    for (QPushButton *button : {m_freeze, m_more, m_delete})
        header()->addAction(button);
    m_more->menu()->addActions({m_rename, m_duplicate});
    body()->addWidget(m_banner);
    body()->addWidget(stateLine());
    m_columns = new Columns(leftColumn(), rightColumn(), 260);
    body()->addWidget(m_columns);
    body()->addStretch();
    setSearch(m_members->search());

    connect(m_undoButton, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(m_redoButton, &QPushButton::clicked, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::canUndoChanged, m_undoButton, &QPushButton::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, m_redoButton, &QPushButton::setEnabled);
    for (const auto &[keys, button] :
         {std::pair(QKeySequence::Undo, m_undoButton), std::pair(QKeySequence::Redo, m_redoButton)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    connect(m_rename, &QAction::triggered, this, &GroupPage::rename);
    connect(m_duplicate, &QAction::triggered, this, [this] { copy(false); });
    connect(m_freeze, &QPushButton::clicked, this, [this] { copy(true); });
    connect(m_delete, &QPushButton::clicked, this, &GroupPage::remove);
    connect(m_criteria, &CriteriaView::edited, this, &GroupPage::change);
    connect(m_uses, &GroupUsesCard::usesChosen, this,
            [this](bool test, bool seed) { m_orders.setGroupUses(m_editor.group().id, test, seed); });
    connect(m_count, &GroupCountCard::seeContacts, this, [this] {
        m_editor.saveNow();
        Q_EMIT pageRequested(u"contacts"_s, {{u"group"_s, m_editor.group().id.value}});
    });
    connect(m_members, &MembersCard::addRequested, this,
            [this](const ContactSelection &contacts) { m_orders.addToGroup(m_editor.group(), contacts); });
    connect(m_members, &MembersCard::removeRequested, this,
            [this](const ContactSelection &contacts) { m_orders.removeFromGroup(m_editor.group(), contacts); });
    connect(m_members, &MembersCard::contactRequested, this, [this](ContactId contact) {
        Q_EMIT pageRequested(u"contact"_s, {{u"contact"_s, contact.value}});
    });
    const auto tell = [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); };
    connect(&m_orders, &ContactOrders::refused, this, tell);
    connect(m_members, &MembersCard::failed, this, tell);
    connect(&m_editor, &GroupEditor::failed, this, tell);
    connect(&m_editor, &GroupEditor::opened, this, [this] {
        m_undo.clear();
        m_criteria->show(m_editor.criteria());
        if (!m_editor.group().isDynamic())
            m_members->show(m_editor.group().id);
        showGroup();
    });
    connect(&m_editor, &GroupEditor::refreshed, this, &GroupPage::showGroup);
    connect(&m_editor, &GroupEditor::savedChanged, this, &GroupPage::showSaved);
    connect(&m_editor, &GroupEditor::countChanged, m_count, &GroupCountCard::show);
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    m_undoButton->setEnabled(false);
    m_redoButton->setEnabled(false);
    m_criteria->hide(); // until it is known which of the two there is
    m_members->hide();
    retranslate();
}

/** What the group is; of a dynamic one, whether it is saved and what can be taken back. */
QWidget *GroupPage::stateLine()
{
    m_saved->setWordWrap(true);
    m_saved->setMinimumWidth(120);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_kind);
    layout->addWidget(m_saved, 1);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_redoButton);
    return line;
}

QWidget *GroupPage::leftColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->addWidget(m_criteria);
    layout->addWidget(m_members, 1);
    return column;
}

QWidget *GroupPage::rightColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_count);
    layout->addWidget(m_uses);
    layout->addStretch();
    return column;
}

void GroupPage::open(const QVariantMap &arguments)
{
    m_banner->hide();
    m_editor.open(GroupId{arguments.value(u"group"_s).toLongLong()});
}

void GroupPage::refresh()
{
    m_editor.refresh();
    if (!m_editor.group().isDynamic())
        m_members->refresh();
}

void GroupPage::showGroup()
{
    const Group &group = m_editor.group();
    header()->setTitle(group.name);
    m_kind->setText(group.isDynamic() ? tr("Dynamic group · its contacts are looked up at each use")
                                      : tr("Static group · a list you keep yourself"));
    m_criteria->setVisible(group.isDynamic());
    m_members->setVisible(!group.isDynamic());
    body()->setStretchFactor(m_columns, group.isDynamic() ? 0 : 1);
    body()->setStretch(body()->count() - 1, group.isDynamic() ? 1 : 0);
    for (QPushButton *button : {m_undoButton, m_redoButton, m_freeze})
        button->setVisible(group.isDynamic());
    if (m_editor.problem() && m_editor.isSaved()) // as it stands in the project
        m_banner->say(Tone::Bad,
                      tr("The criteria of this group mean nothing any more. %1").arg(m_editor.problem()->message),
                      tr("Set them anew below; until then the group cannot be used."));
    m_count->show();
    m_uses->show();
    showSaved();
}

void GroupPage::showSaved()
{
    if (!m_editor.group().isDynamic()) {
        m_saved->clear();
        return;
    }
    const bool waits = m_editor.problem().has_value();
    m_saved->setRole(waits ? u"tiny-warn"_s : u"tiny"_s);
    m_saved->setText(waits                ? tr("Not saved. %1").arg(m_editor.problem()->text())
                     : m_editor.isSaved() ? tr("Saved")
                                          : tr("Saving…"));
    if (!waits && m_banner->isVisible() && m_editor.isSaved() && m_editor.group().trouble.isEmpty())
        m_banner->hide();
}

void GroupPage::change(const Criteria &criteria)
{
    const Criteria before = m_editor.criteria();
    if (criteria == before)
        return;
    m_editor.setCriteria(criteria);
    m_undo.push(new ChangeCriteria(before, criteria, [this](const Criteria &wanted) {
        m_editor.setCriteria(wanted);
        m_criteria->show(wanted);
    }));
}

void GroupPage::rename()
{
    if (const auto name = m_questions.askText(this, tr("Rename the group"), tr("Name of the group:"), tr("Rename"),
                                              m_editor.group().name))
        m_orders.renameGroup(m_editor.group().id, *name);
}

/** Of a dynamic group, `freeze` makes a static one of those who are in it now. */
void GroupPage::copy(bool freeze)
{
    m_editor.saveNow();
    const Group group = m_editor.group();
    const QString suggestion = freeze ? tr("%1 (frozen)", "name of a static copy of a group").arg(group.name)
                                      : tr("%1 (copy)", "name of a copy of a group").arg(group.name);
    const auto name =
        m_questions.askText(this, freeze ? tr("Freeze as a static group") : tr("Duplicate the group"),
                            freeze ? tr("Those who are in it now, under the name:") : tr("Name of the copy:"),
                            freeze ? tr("Freeze") : tr("Duplicate"), suggestion);
    if (!name)
        return;
    const auto show = [this](GroupId id) { Q_EMIT pageRequested(u"group"_s, {{u"group"_s, id.value}}); };
    if (freeze)
        m_orders.freezeGroup(group.id, *name, show);
    else
        m_orders.duplicateGroup(group.id, *name, show);
}

void GroupPage::remove()
{
    const Group group = m_editor.group();
    if (m_questions.confirm(this, tr("Delete “%1”").arg(group.name), tr("The group is deleted; its contacts stay."),
                            tr("Delete"), Questions::Weight::Dangerous))
        m_orders.removeGroup(group.id, [this] { Q_EMIT pageRequested(u"groups"_s); });
}

void GroupPage::retranslate()
{
    m_undoButton->setText(tr("Undo"));
    m_redoButton->setText(tr("Redo"));
    m_more->setText(tr("More"));
    m_rename->setText(tr("Rename…"));
    m_duplicate->setText(tr("Duplicate…"));
    m_freeze->setText(tr("Freeze as a static group…"));
    m_delete->setText(tr("Delete"));
    m_editor.retranslate();
    m_members->retranslate();
    m_count->retranslate();
    m_uses->retranslate();
    if (!m_editor.group().id.isValid())
        return;
    m_criteria->show(m_editor.criteria());
    showGroup();
}
