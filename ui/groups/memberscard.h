#pragma once

#include "presentation/contactlistmodel.h"
#include "ui/common/card.h"

class ContactTable;
class PlainLabel;
class QLineEdit;
class QPushButton;

/**
 * Who is in a static group: the checked ones can be taken out. The search looks among all contacts instead, to add
 * those that are checked.
 */
class MembersCard : public Card
{
    Q_OBJECT

public:
    explicit MembersCard(ProjectSession &session, QWidget *parent = nullptr);

    void show(GroupId group);
    void refresh() { m_model.refresh(); }
    void retranslate();
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void addRequested(const ContactSelection &contacts);
    void removeRequested(const ContactSelection &contacts);
    void contactRequested(ContactId contact);
    void failed(const Failure &failure);

private:
    bool isSearching() const;
    void takeSearch();
    void showState();
    ContactSelection chosen() const;

    GroupId m_group;
    ContactListModel m_model;
    QTimer m_searchSoon;
    QLineEdit *m_search;
    QPushButton *m_add;
    QPushButton *m_remove;
    PlainLabel *m_state;
    ContactTable *m_table;
};
