#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

/** A table as in the design: lines between rows, whole rows chosen, no grid; Enter opens the row. */
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /** The column with a check box before its words: its title stands over the words. */
    void setCheckColumn(int column);

Q_SIGNALS:
    /** Enter or a double click on a row. */
    void rowOpened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/** A cell as a pill; its tone comes from `toneRole` of the model as an int. */
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TagDelegate(int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_toneRole;
};

/** Cells in bold, for the name of a row. */
class StrongDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
