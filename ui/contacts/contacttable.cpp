#include "ui/contacts/contacttable.h"

#include "presentation/contactlistmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

namespace {

constexpr int measuredLines = 60;
constexpr int widestColumn = 420;
constexpr int narrowestField = 90;
constexpr int narrowestName = 150; ///< of a name, an address
constexpr int margin = 4;          ///< beside what the style leaves around a cell
constexpr int titleMargin = 36;    ///< around a title, with the arrow of the sorted one

} // namespace

ContactTable::ContactTable(ContactListModel &model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
    , m_statusTags(new TagDelegate(ContactListModel::ToneRole, this))
{
    setModel(&model);
    setItemDelegateForColumn(ContactListModel::Name, new StrongDelegate(this));
    setCheckColumn(ContactListModel::Name);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&model, &ContactListModel::modelReset, this, &ContactTable::measure);
    connect(&model, &ContactListModel::dataChanged, this, &ContactTable::measure);
    connect(&model, &ContactListModel::selectionChanged, this, [this] { viewport()->update(); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_isByHand = m_isByHand || !m_isFitting; });
}

/** The status is the last column but one, wherever the project's own fields put it. */
void ContactTable::measure()
{
    if (!isVisible())
        return;
    if (m_needed.size() != m_model.columnCount()) {
        m_needed.fill(0, m_model.columnCount());
        m_isByHand = false;
        for (int column = ContactListModel::FirstField; column < m_needed.size(); ++column)
            setItemDelegateForColumn(column, column == m_model.statusColumn() ? m_statusTags : nullptr);
    }
    const int first = std::max(0, rowAt(0));
    const int end = std::min(m_model.rowCount(), first + measuredLines);
    for (int column = 0; column < m_needed.size(); ++column) {
        int width = widthOfTitle(column);
        for (int row = first; row < end; ++row)
            width = std::max(width, sizeHintForIndex(m_model.index(row, column)).width() + margin);
        m_needed[column] = std::max(m_needed.at(column), std::min(width, widestColumn));
    }
    layOut();
}

int ContactTable::widthOfTitle(int column) const
{
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return horizontalHeader()->fontMetrics().horizontalAdvance(title) + titleMargin;
}

void ContactTable::layOut()
{
    if (m_isByHand || m_needed.size() != m_model.columnCount())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const QList<int> widths = fitted(viewport()->width());
    QList<int> order(widths.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&](int column) { return widths.at(column) > 0; });
    for (int place = 0; place < order.size(); ++place) {
        const int column = order.at(place);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
        setColumnWidth(column, widths.at(column) > 0 ? widths.at(column) : m_needed.at(column));
    }
}

/** Who it is and whether one can write to her always stays. */
QList<int> ContactTable::putAsideFirst() const
{
    QList<int> columns;
    for (int column = m_model.statusColumn() - 1; column >= ContactListModel::FirstField; --column)
        columns.append(column);
    return columns << m_model.lastSendingColumn() << ContactListModel::LanguageColumn;
}

/** 0: there is no room for this column beside the others. */
QList<int> ContactTable::fitted(int available) const
{
    QList<int> widths;
    const auto spare = [&] { return available - std::accumulate(widths.begin(), widths.end(), 0); };
    const auto narrow = [&](int column, int least) {
        const int wished = widths.at(column) + std::min(0, spare());
        widths[column] = std::min(widths.at(column), std::max(least, wished));
    };
    const QList<int> dispensable = putAsideFirst();
    for (qsizetype aside = 0; aside <= dispensable.size(); ++aside) {
        widths = m_needed;
        for (qsizetype place = 0; place < aside; ++place)
            widths[dispensable.at(place)] = 0;
        for (int column = m_model.statusColumn() - 1; column >= ContactListModel::FirstField; --column)
            narrow(column, narrowestField);
        if (spare() >= 0)
            break;
    }
    narrow(ContactListModel::Name, widths.at(ContactListModel::Name) * 7 / 8); // few names are that long
    narrow(ContactListModel::Address, narrowestName);
    narrow(ContactListModel::Name, narrowestName);
    const int share = std::max(0, spare()) / int(widths.size() - widths.count(0));
    for (int &width : widths)
        width += width > 0 ? share : 0;
    widths[m_model.statusColumn()] += std::max(0, spare());
    return widths;
}

void ContactTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        markCurrent();
    else if (event->matches(QKeySequence::SelectAll))
        m_model.selectEverybody();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT deleteRequested();
    else
        TableView::keyPressEvent(event);
}

bool ContactTable::isMarked(int row) const
{
    return m_model.index(row, ContactListModel::Name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void ContactTable::markCurrent()
{
    const int row = currentIndex().row();
    m_model.setData(m_model.index(row, ContactListModel::Name), isMarked(row) ? Qt::Unchecked : Qt::Checked,
                    Qt::CheckStateRole);
}

/** Under the cells, which are transparent. */
void ContactTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int row = rowAt(0); row >= 0 && row < m_model.rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height())
            break;
        if (isMarked(row))
            painter.fillRect(0, top, viewport()->width(), rowHeight(row), Theme::color(Token::AccentSoft));
    }
    painter.end();
    TableView::paintEvent(event);
}

void ContactTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    layOut();
}

void ContactTable::showEvent(QShowEvent *event)
{
    TableView::showEvent(event);
    measure();
}

/** Other words of the columns, or letters of another size. */
void ContactTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::FontChange)
        return;
    m_needed.clear();
    measure();
}
