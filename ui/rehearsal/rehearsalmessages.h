#pragma once

#include "presentation/rehearsallistmodel.h"
#include "presentation/rehearsalsession.h"

#include <QWidget>

class ComparisonView;
class PlainLabel;
class Questions;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class ReceivedMessageView;
class TableView;

/** The list of those who would receive, the message of the one chosen, and two of them compared. */
class RehearsalMessages : public QWidget
{
    Q_OBJECT

public:
    RehearsalMessages(RehearsalSession &rehearsal, Questions &questions, QByteArray zone, QWidget *parent = nullptr);

    /** Whatever the session has now. */
    void refresh();
    void retranslate();

Q_SIGNALS:
    void failed(const Failure &failure);

private:
    QWidget *listSide();
    QWidget *messageSide();
    void fillFilters();
    void applyFilter();
    void chooseFirst();
    void step(int by);
    void showCurrent();
    void showMessage(const RehearsedMessage &message);
    void keepForComparison(bool keep);
    void compareWith(const RehearsedMessage &message);
    void exportCurrent();
    static QString nameOf(const RehearsedMessage &message);

    RehearsalSession &m_rehearsal;
    Questions &m_questions;
    RehearsalListModel m_list;
    std::optional<RehearsedMessage> m_current;
    std::optional<RehearsedMessage> m_kept; ///< the left one of a comparison
    int m_generation = 0;
    QLineEdit *m_search;
    QComboBox *m_show;
    QComboBox *m_language;
    QComboBox *m_domain;
    PlainLabel *m_total;
    TableView *m_table;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_compare;
    QPushButton *m_export;
    QStackedWidget *m_views;
    ReceivedMessageView *m_message;
    ComparisonView *m_comparison;
};
