#pragma once

#include "presentation/contactlistmodel.h"
#include "presentation/contactorders.h"
#include "ui/common/page.h"

#include <QTimer>

class Banner;
class ContactFilterBar;
class ContactTable;
class EmptyState;
class PlainLabel;
class QLineEdit;
class QPushButton;
class Questions;
class SelectionBar;
class UndoActions;

/** All contacts: search in every field, filters, sorting, orders for the marked ones, export and import (mock-up
 * contacts). */
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
    void connectSelection();
    void takeFilters();
    void readFilters();
    void showTotal(qint64 total);
    void showSelection();
    void exportContacts(const ContactSelection &contacts);
    void newGroup();
    void putIntoKillFile();
    void eraseSelection();
    void mergeSelection();
    void say(const QString &what);

    ProjectSession &m_session;
    Questions &m_questions;
    ContactOrders m_orders;
    ContactListModel m_model;
    QTimer m_searchSoon;
    QLineEdit *m_search;
    QPushButton *m_export;
    QPushButton *m_import;
    UndoActions *m_undo;
    Banner *m_banner;
    ContactFilterBar *m_filters;
    SelectionBar *m_selection;
    ContactTable *m_table;
    EmptyState *m_empty;
    GroupId m_openAt; ///< to be chosen when it is offered
};
