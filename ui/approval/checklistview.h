#pragma once

#include <QListView>
#include <QStyledItemDelegate>

/** Draws an instruction: box, bold value, detail under it in the colour of its mark. */
class ChecklistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/** The instructions of the approval dialog; Space or a click anywhere on a line ticks it. */
class ChecklistView : public QListView
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};
