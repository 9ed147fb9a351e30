#include "ui/groups/groupspage.h"

#include "presentation/background.h"
#include "presentation/criterionchoices.h"
#include "presentation/format.h"
#include "presentation/grouplines.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GroupsPage::GroupsPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_new(makeButton({}, ButtonRole::Primary))
    , m_banner(new Banner)
    , m_list(new Card)
    , m_empty(new EmptyState(u"groups"_s))
{
    m_new->setObjectName(u"newGroup"_s);
    header()->addAction(m_new);
    body()->addWidget(m_banner);
    body()->addWidget(m_list);
    body()->addWidget(m_empty);
    m_list->hide(); // until it is known which of the two there is
    m_empty->hide();
    body()->addStretch();
    connect(m_new, &QPushButton::clicked, this, &GroupsPage::create);
    connect(m_empty, &EmptyState::actionRequested, this, &GroupsPage::create);
    connect(&m_orders, &ContactOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void GroupsPage::refresh()
{
    m_readsAgain = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return readGroups(database); },
        [this](const Result<QList<Group>> &groups) {
            m_isReading = false;
            if (m_readsAgain)
                refresh();
            if (!groups) {
                m_banner->say(Tone::Bad, groups.error().message, groups.error().remedy);
            } else if (m_groups != *groups) {
                m_groups = *groups;
                showContents();
            }
        });
}

void GroupsPage::showContents()
{
    if (!m_groups)
        return;
    header()->setSubtitle(formatCount(m_groups->size()));
    Rows rows(m_list->content(), {4, 1, 3, 0}, {1});
    rows.head({tr("Group"), tr("Contacts"), tr("Uses"), QString()});
    for (const Group &group : *m_groups) {
        const bool works = group.trouble.isEmpty();
        rows.add({works ? Rows::twoLines(group.name, group.isDynamic() ? tr("Dynamic") : tr("Static"))
                        : Rows::stacked({Rows::strong(group.name),
                                         Rows::marked(Tone::Bad, tr("In error: open it to correct its criteria"))}),
                  Rows::number(works ? formatCount(group.members) : u"—"_s), usesOf(group), actionsFor(group)});
    }
    rows.finish({});
    m_list->setVisible(!m_groups->isEmpty());
    m_empty->setVisible(m_groups->isEmpty());
    m_empty->setSentence(tr("No group yet. An import can make one of the contacts it brings; criteria can make one "
                            "that is always current."));
    m_empty->setAction(m_new->text());
}

QWidget *GroupsPage::usesOf(const Group &group)
{
    auto *test = new QCheckBox(tr("Test group"));
    auto *seed = new QCheckBox(tr("Seed list group"));
    test->setChecked(group.isTest);
    seed->setChecked(group.isSeed);
    test->setAccessibleName(tr("%1: %2").arg(test->text(), group.name));
    seed->setAccessibleName(tr("%1: %2").arg(seed->text(), group.name));
    seed->setToolTip(
        tr("Its contacts receive a real copy of the sendings that include it, even when they are not eligible."));
    for (QCheckBox *box : {test, seed})
        connect(box, &QCheckBox::clicked, this,
                [=, this] { m_orders.setGroupUses(group.id, test->isChecked(), seed->isChecked()); });
    QWidget *uses = Rows::beside({test, seed});
    uses->layout()->setSpacing(16);
    return uses;
}

QWidget *GroupsPage::actionsFor(const Group &group)
{
    QPushButton *open = makeButton(tr("Open"), ButtonRole::Plain, ButtonSize::Small);
    open->setObjectName(u"openGroup"_s);
    connect(open, &QPushButton::clicked, this, [this, id = group.id] { this->openGroup(id); });
    QPushButton *see = makeButton(tr("See the contacts"), ButtonRole::Plain, ButtonSize::Small);
    see->setEnabled(group.trouble.isEmpty());
    connect(see, &QPushButton::clicked, this, [this, id = group.id] {
        Q_EMIT pageRequested(u"contacts"_s, {{u"group"_s, id.value}});
    });
    QPushButton *remove = makeButton(tr("Delete"), ButtonRole::Danger, ButtonSize::Small);
    remove->setObjectName(u"deleteGroup"_s);
    connect(remove, &QPushButton::clicked, this, [this, group] { this->remove(group); });
    for (QPushButton *button : {open, see, remove})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), group.name));
    return Rows::beside({open, see, remove});
}

void GroupsPage::openGroup(GroupId id)
{
    Q_EMIT pageRequested(u"group"_s, {{u"group"_s, id.value}});
}

/** A dynamic group begins with the active contacts: it makes sense at once, and is narrowed in its page. */
void GroupsPage::create()
{
    const auto chosen = m_questions.askTextAndChoice(
        this, tr("New group"), tr("Name of the group:"),
        {tr("Static: a list you fill yourself"), tr("Dynamic: criteria say who is in it, at each use")}, tr("Create"));
    if (!chosen)
        return;
    Group group;
    group.name = chosen->text;
    if (chosen->choice == 1)
        group.criteria = startingCriteria();
    m_orders.createGroup(group, [this](GroupId id) { openGroup(id); });
}

void GroupsPage::remove(const Group &group)
{
    if (m_questions.confirm(this, tr("Delete “%1”").arg(group.name), tr("The group is deleted; its contacts stay."),
                            tr("Delete"), Questions::Weight::Dangerous))
        m_orders.removeGroup(group.id);
}

void GroupsPage::retranslate()
{
    header()->setTitle(tr("Groups"));
    m_new->setText(tr("New group…"));
    showContents();
}
