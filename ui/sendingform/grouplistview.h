#pragma once

#include <QListView>
#include <QStyledItemDelegate>

/** Draws a group: check box, name, and the number of its contacts at the right. */
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/**
 * One of the two transfer lists (specification §5.2): check boxes, drag and drop, double click or Enter to move one
 * group, and `Ctrl` with the arrow that points to the other list to move the checked ones.
 */
class GroupListView : public QListView
{
    Q_OBJECT

public:
    /** `moveKey`: Qt::Key_Right for the list at the left, Qt::Key_Left for the other. */
    explicit GroupListView(Qt::Key moveKey, QWidget *parent = nullptr);

    void reset() override;

Q_SIGNALS:
    /** This group alone is to move. */
    void moveOne(const QModelIndex &index);
    /** The checked groups are to move. */
    void moveChecked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void toggleSelected();

    int m_row = -1; ///< where the person was, across a reset of the model

    Qt::Key m_moveKey;
};
