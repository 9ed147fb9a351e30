#pragma once

#include "presentation/contactlistmodel.h"
#include "presentation/contactorders.h"
#include "ui/common/page.h"

#include <QTimer>

class Banner;
class EmptyState;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class Questions;
class TableView;
class TagDelegate;

/** All contacts: search in every field, filters, selection, export and import (mock-up contacts). */
class ContactsPage : public Page
{
    Q_OBJECT

public:
    ContactsPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** `group`: only its contacts. */
    void open(const QVariantMap &arguments) override;
    void refresh() override;

Q_SIGNALS:
    void importRequested();

protected:
    void retranslate() override;

private:
    QWidget *filterBar();
    void takeFilters();
    void fillGroups();
    void showTotal(qint64 total);
    void showSelection();
    void exportList();
    void fillGroupMenu();
    QList<ContactId> selectedContacts() const;

    ProjectSession &m_session;
    Questions &m_questions;
    ContactOrders m_orders;
    ContactListModel m_model;
    QTimer m_searchSoon;
    QLineEdit *m_search;
    QPushButton *m_export;
    QPushButton *m_import;
    Banner *m_banner;
    QComboBox *m_status;
    QComboBox *m_group;
    PlainLabel *m_selection;
    QToolButton *m_addToGroup;
    QPushButton *m_deactivate;
    QPushButton *m_activate;
    TableView *m_table;
    TagDelegate *m_statusTags;
    EmptyState *m_empty;
};
