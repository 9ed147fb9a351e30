#include "ui/approval/checklistview.h"

#include "presentation/approvalchecklist.h"
#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace {

constexpr int margin = 9;
constexpr int boxSize = 16;
constexpr int gap = 10;

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont detailFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.92);
    return font;
}

int textWidth(const QStyleOptionViewItem &option)
{
    const int available =
        option.widget ? static_cast<const QListView *>(option.widget)->viewport()->width() : option.rect.width();
    return std::max(80, available - boxSize - gap - 4);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
}

QColor detailColor(const QModelIndex &index)
{
    switch (ApprovalCheck::Mark(index.data(ApprovalChecklist::MarkRole).toInt())) {
    case ApprovalCheck::Mark::Warning:
        return Theme::color(Token::Warn);
    case ApprovalCheck::Mark::Alert:
        return Theme::color(Token::Bad);
    case ApprovalCheck::Mark::Plain:
        break;
    }
    return Theme::color(Token::Ink2);
}

} // namespace

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect area = option.rect;
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(area, Theme::color(Token::AccentSoft));

    QStyleOptionButton box;
    box.initFrom(option.widget);
    box.rect = QRect(area.left() + 2, area.top() + margin + 1, boxSize, boxSize);
    box.state = QStyle::State_Enabled |
                (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    const QWidget *widget = option.widget;
    widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, widget);

    const int left = area.left() + boxSize + gap + 2;
    const int width = textWidth(option);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(titleFont(option.font));
    painter->setPen(Theme::color(Token::Ink));
    const int titleHeight = heightOf(title, painter->font(), width);
    painter->drawText(QRect(left, area.top() + margin, width, titleHeight), Qt::TextWordWrap, title);
    painter->setFont(detailFont(option.font));
    painter->setPen(detailColor(index));
    const QRect detail(left, area.top() + margin + titleHeight + 2, width, area.height());
    painter->drawText(detail, Qt::TextWordWrap, index.data(ApprovalChecklist::DetailRole).toString());

    painter->setPen(Theme::color(Token::Line));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option);
    const int height = heightOf(index.data(Qt::DisplayRole).toString(), titleFont(option.font), width) +
                       heightOf(index.data(ApprovalChecklist::DetailRole).toString(), detailFont(option.font), width) +
                       2 * margin + 3;
    return {width, height};
}

bool ChecklistDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && option.rect.contains(static_cast<QMouseEvent *>(event)->pos())) {
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        return true; // the whole line is the box: the release decides
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

ChecklistView::ChecklistView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ChecklistDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(false);
}

void ChecklistView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // texts wrap to the new width
}
