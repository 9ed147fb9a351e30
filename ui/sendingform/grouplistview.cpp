#include "ui/sendingform/grouplistview.h"

#include "presentation/recipientpickermodel.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool checked = item.checkState == Qt::Checked;
    const bool excluded = index.data(GroupListModel::ExcludedRole).toBool();

    painter->save();
    if (checked || (item.state & QStyle::State_Selected))
        painter->fillRect(item.rect, Theme::color(Token::AccentSoft));

    QStyleOptionButton box;
    box.initFrom(item.widget);
    box.rect = QRect(item.rect.left() + 10, item.rect.center().y() - 7, 16, 16);
    box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
    item.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, item.widget);

    const QString members = index.data(GroupListModel::MembersRole).toString();
    const int membersWidth = item.fontMetrics.horizontalAdvance(members);
    const QRect membersArea = item.rect.adjusted(0, 0, -10, 0);
    painter->setFont(item.font);
    painter->setPen(excluded ? Theme::color(Token::Bad) : Theme::color(Token::Ink2));
    painter->drawText(membersArea, Qt::AlignRight | Qt::AlignVCenter, members);
    const QRect nameArea = item.rect.adjusted(34, 0, -membersWidth - 20, 0);
    painter->setPen(excluded ? Theme::color(Token::Bad) : Theme::color(Token::Ink));
    painter->drawText(nameArea, Qt::AlignLeft | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, nameArea.width()));
    if (item.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Theme::color(Token::Accent), 1));
        painter->drawRect(item.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 60, std::max(27, option.fontMetrics.height() + 9)};
}

GroupListView::GroupListView(Qt::Key moveKey, QWidget *parent)
    : QListView(parent)
    , m_moveKey(moveKey)
{
    setItemDelegate(new GroupDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setUniformItemSizes(true);
    setMinimumHeight(140);
    connect(this, &QListView::doubleClicked, this, &GroupListView::moveOne);
}

/** Whoever moves groups with the keyboard stays where she was, not before the first line. */
void GroupListView::reset()
{
    QListView::reset();
    const auto goBack = [this, row = m_row] {
        if (row >= 0 && model()->rowCount() > 0)
            setCurrentIndex(model()->index(std::min(row, model()->rowCount() - 1), 0));
    };
    QMetaObject::invokeMethod(this, goBack, Qt::QueuedConnection); // the selection is reset after the view
}

void GroupListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid())
        m_row = current.row();
    QListView::currentChanged(current, previous);
}

void GroupListView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && event->key() == m_moveKey) {
        Q_EMIT moveChecked();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT moveOne(currentIndex());
    } else if (event->key() == Qt::Key_Space) {
        toggleSelected();
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

/** Space checks every selected group, or unchecks them when all are checked. */
void GroupListView::toggleSelected()
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    const bool allChecked = std::all_of(rows.begin(), rows.end(), [](const QModelIndex &row) {
        return row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    });
    for (const QModelIndex &row : rows)
        model()->setData(row, allChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
