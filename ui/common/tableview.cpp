#include "ui/common/tableview.h"

#include "ui/common/tag.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int besideText = 11; ///< around the text of a cell and of a title, as in the style sheet

/** The arrow of the sorted column stands behind its title, not before the next one; the title of the column with the
 * check boxes stands over the words beside them. */
class Titles : public QHeaderView
{
public:
    explicit Titles(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

    void setBesideBoxes(int section) { m_besideBoxes = section; }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->sortIndicator = QStyleOptionHeader::None;
        if (isSortIndicatorShown() && section == sortIndicatorSection())
            option->text += sortIndicatorOrder() == Qt::AscendingOrder ? u" ▴" : u" ▾";
        if (section == m_besideBoxes) {
            option->icon = m_box;
            option->text.prepend(u'\u2002'); // what a cell leaves between the two
        }
    }

private:
    static QIcon emptyBox()
    {
        QPixmap box(16, 16);
        box.fill(Qt::transparent);
        return box;
    }

    int m_besideBoxes = -1;
    QIcon m_box = emptyBox();
};

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new Titles(this));
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(37);
    verticalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this, &TableView::rowOpened);
}

void TableView::setCheckColumn(int column)
{
    static_cast<Titles *>(horizontalHeader())->setBesideBoxes(column);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT rowOpened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

TagDelegate::TagDelegate(int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
{
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, QModelIndex());
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const QSizeF size = Tag::sizeOf(option.font, text);
    QRectF pill(option.rect.left() + besideText, 0, qMin<qreal>(size.width(), option.rect.width() - besideText - 2),
                size.height());
    pill.moveTop(option.rect.top() + (option.rect.height() - size.height()) / 2);
    painter->save();
    painter->setFont(option.font);
    Tag::paint(*painter, pill, text, static_cast<Tone>(index.data(m_toneRole).toInt()));
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return (Tag::sizeOf(option.font, index.data().toString()) + QSizeF(besideText + 8, 8)).toSize();
}

void StrongDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setBold(true);
}
