#pragma once

#include "groups/group.h"
#include "presentation/contactorders.h"
#include "ui/common/page.h"

class Banner;
class Card;
class EmptyState;
class QPushButton;
class Questions;

/** The groups of the project: how many contacts, what they serve for, who is in them. */
class GroupsPage : public Page
{
    Q_OBJECT

public:
    GroupsPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void retranslate() override;

private:
    void showContents();
    QWidget *usesOf(const Group &group);
    QWidget *actionsFor(const Group &group);
    void create();
    void openGroup(GroupId id);
    void remove(const Group &group);

    ProjectSession &m_session;
    Questions &m_questions;
    ContactOrders m_orders;
    std::optional<QList<Group>> m_groups;
    bool m_isReading = false; ///< counting takes a moment: news that come meanwhile wait for it
    bool m_readsAgain = false;
    QPushButton *m_new;
    Banner *m_banner;
    Card *m_list;
    EmptyState *m_empty;
};
