#pragma once

#include "presentation/contactorders.h"
#include "presentation/groupeditor.h"
#include "ui/common/page.h"

#include <QUndoStack>

class Banner;
class CriteriaView;
class GroupCountCard;
class GroupUsesCard;
class MembersCard;
class PlainLabel;
class Questions;
class QPushButton;

/** One group: its criteria or its members, how many contacts, what it serves for. */
class GroupPage : public Page
{
    Q_OBJECT

public:
    GroupPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    void open(const QVariantMap &arguments) override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    QWidget *stateLine();
    QWidget *leftColumn();
    QWidget *rightColumn();
    void showGroup();
    void showSaved();
    void change(const Criteria &criteria);
    void rename();
    void copy(bool freeze);
    void remove();

    ProjectSession &m_session;
    Questions &m_questions;
    GroupEditor m_editor;
    ContactOrders m_orders;
    QUndoStack m_undo;
    QWidget *m_columns; ///< as high as the page where it holds a list of members
    PlainLabel *m_kind; ///< static or dynamic
    PlainLabel *m_saved;
    QPushButton *m_undoButton;
    QPushButton *m_redoButton;
    QPushButton *m_more;
    QAction *m_rename;
    QAction *m_duplicate;
    QPushButton *m_freeze;
    QPushButton *m_delete;
    Banner *m_banner;
    CriteriaView *m_criteria;
    MembersCard *m_members;
    GroupCountCard *m_count;
    GroupUsesCard *m_uses;
};
