#include "ui/contacts/selectionbar.h"

#include "presentation/format.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel({}, u"tiny"_s))
    , m_all(makeButton({}, ButtonRole::Link, ButtonSize::Small))
    , m_none(makeButton({}, ButtonRole::Link, ButtonSize::Small))
    , m_groups(makeMenuButton(ButtonSize::Small))
    , m_deactivate(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_more(makeMenuButton(ButtonSize::Small))
    , m_groupMenu(m_groups->menu())
{
    m_all->setObjectName(u"selectEverybody"_s);
    m_groups->setObjectName(u"addToGroup"_s);
    m_more->setObjectName(u"moreForSelection"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch();
    row->addWidget(m_groups);
    row->addWidget(m_deactivate);
    row->addWidget(m_more);
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::everybodyRequested);
    connect(m_none, &QPushButton::clicked, this, &SelectionBar::nobodyRequested);
    connect(m_deactivate, &QPushButton::clicked, this, &SelectionBar::deactivateRequested);
    QMenu *menu = m_more->menu();
    m_activate = menu->addAction({}, this, &SelectionBar::activateRequested);
    m_lift = menu->addAction({}, this, &SelectionBar::liftRequested);
    m_leave = menu->addAction({}, this, &SelectionBar::leaveGroupRequested);
    menu->addSeparator();
    m_export = menu->addAction({}, this, &SelectionBar::exportRequested);
    m_merge = menu->addAction({}, this, &SelectionBar::mergeRequested);
    menu->addSeparator();
    m_kill = menu->addAction({}, this, &SelectionBar::killFileRequested);
    m_erase = menu->addAction({}, this, &SelectionBar::eraseRequested);
    retranslate();
    show(0, 0, false);
}

void SelectionBar::show(qint64 count, qint64 total, bool inGroup)
{
    m_marked = count;
    m_total = total;
    m_inGroup = inGroup;
    m_count->setText(tr("%Ln selected", nullptr, int(count)));
    m_all->setText(tr("Select all %1").arg(formatCount(total)));
    m_all->setVisible(count < total);
    m_leave->setEnabled(inGroup);
    m_merge->setEnabled(count == 2);
    setVisible(count > 0);
}

void SelectionBar::setGroups(const QList<Group> &groups)
{
    m_groupList = groups;
    m_groupMenu->clear();
    for (const Group &group : groups)
        if (!group.isDynamic()) // its criteria say who is in it
            m_groupMenu->addAction(QString(group.name).replace(u'&', "&&"_L1), this,
                                   [this, group] { Q_EMIT groupChosen(group); });
    m_groupMenu->addSeparator();
    m_groupMenu->addAction(tr("New group of the selection…"), this, &SelectionBar::newGroupRequested);
}

void SelectionBar::retranslate()
{
    m_none->setText(tr("Select none"));
    m_groups->setText(tr("Add to a group…"));
    m_deactivate->setText(tr("Deactivate"));
    m_more->setText(tr("More"));
    m_activate->setText(tr("Activate"));
    m_lift->setText(tr("Lift the quarantine"));
    m_leave->setText(tr("Remove from this group"));
    m_export->setText(tr("Export the selection…"));
    m_merge->setText(tr("Merge these two contacts…"));
    m_kill->setText(tr("Put into the kill file…"));
    m_erase->setText(tr("Erase…"));
    setGroups(m_groupList);
    show(m_marked, m_total, m_inGroup);
}
