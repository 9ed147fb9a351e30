#include "ui/groups/groupspage.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "presentation/grouplines.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
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
{
    m_new->setObjectName(u"newGroup"_s);
    header()->addAction(m_new);
    body()->addWidget(m_banner);
    body()->addWidget(m_list);
    body()->addStretch();
    connect(m_new, &QPushButton::clicked, this, &GroupsPage::create);
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
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return readGroups(database); },
        [this](const Result<QList<Group>> &groups) {
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
    if (!m_groups->isEmpty())
        rows.head({tr("Group"), tr("Contacts"), tr("Uses"), QString()});
    for (const Group &group : *m_groups)
        rows.add(
            {Rows::strong(group.name), Rows::number(formatCount(group.members)), usesOf(group), actionsFor(group)});
    rows.finish(tr("No group yet. An import can make one of the contacts it brings."));
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
    return Rows::beside({test, seed});
}

QWidget *GroupsPage::actionsFor(const Group &group)
{
    QPushButton *see = makeButton(tr("See the contacts"), ButtonRole::Plain, ButtonSize::Small);
    connect(see, &QPushButton::clicked, this, [this, id = group.id] {
        Q_EMIT pageRequested(u"contacts"_s, {{u"group"_s, id.value}});
    });
    QPushButton *rename = makeButton(tr("Rename…"), ButtonRole::Plain, ButtonSize::Small);
    connect(rename, &QPushButton::clicked, this, [this, group] { this->rename(group); });
    QPushButton *remove = makeButton(tr("Delete"), ButtonRole::Danger, ButtonSize::Small);
    remove->setObjectName(u"deleteGroup"_s);
    connect(remove, &QPushButton::clicked, this, [this, group] { this->remove(group); });
    for (QPushButton *button : {see, rename, remove})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), group.name));
    return Rows::beside({see, rename, remove});
}

void GroupsPage::create()
{
    if (const auto name = m_questions.askText(this, tr("New group"), tr("Name of the group:"), tr("Create"), {}))
        m_orders.createGroup(*name);
}

void GroupsPage::rename(const Group &group)
{
    if (const auto name =
            m_questions.askText(this, tr("Rename the group"), tr("Name of the group:"), tr("Rename"), group.name))
        m_orders.renameGroup(group.id, *name);
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
