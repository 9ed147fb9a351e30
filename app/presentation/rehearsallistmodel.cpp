#include "presentation/rehearsallistmodel.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "presentation/tone.h"
#include "sendings/schedule.h"

RehearsalListModel::RehearsalListModel(QByteArray zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{
}

void RehearsalListModel::setRehearsed(std::shared_ptr<RehearsedSending> rehearsed)
{
    m_rehearsed = std::move(rehearsed);
    refresh();
}

void RehearsalListModel::setFilter(const RehearsalFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void RehearsalListModel::refresh()
{
    const int generation = ++m_generation;
    const auto show = [this](qint64 total) {
        beginResetModel();
        m_total = total;
        m_pages.clear();
        m_asked.clear();
        endResetModel();
        Q_EMIT totalChanged(m_total);
    };
    if (!m_rehearsed)
        return show(0);
    inBackground(
        this, [rehearsed = m_rehearsed, filter = m_filter] { return rehearsed->count(filter); },
        [this, generation, show](const Result<qint64> &total) {
            if (generation != m_generation)
                return;
            if (total)
                show(*total);
            else
                Q_EMIT failed(total.error());
        });
}

std::optional<RehearsedMessage> RehearsalListModel::messageAt(int row) const
{
    if (row < 0 || row >= m_total)
        return std::nullopt;
    const Page *page = m_pages.object(row / pageSize);
    if (!page)
        askFor(row / pageSize);
    if (!page || row % pageSize >= page->size())
        return std::nullopt;
    return page->at(row % pageSize);
}

int RehearsalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_total);
}

int RehearsalListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RehearsalListModel::data(const QModelIndex &index, int role) const
{
    const std::optional<RehearsedMessage> message = messageAt(index.row());
    if (!message)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*message, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return int(toneOf(message->state));
    default:
        return {};
    }
}

QVariant RehearsalListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Address:
        return tr("E-mail");
    case Version:
        return tr("Version");
    case State:
        return tr("Outcome");
    case Departure:
        return tr("Would leave");
    case Size:
        return tr("Size");
    case Reason:
        return tr("Why not");
    default:
        return {};
    }
}

QString RehearsalListModel::text(const RehearsedMessage &message, int column) const
{
    switch (column) {
    case Name:
        return message.seed ? tr("%1 (seed list)").arg(message.name()).trimmed() : message.name();
    case Address:
        return message.address;
    case Version:
        return message.language;
    case State:
        return message.state == RecipientState::Accepted ? tr("Made") : nameOf(message.state);
    case Departure:
        return message.handedAt ? formatDayAndTime(*message.handedAt, m_zone) : QString();
    case Size:
        return message.place.isEmpty() ? QString() : formatSize(message.size);
    case Reason:
        return message.reason;
    default:
        return {};
    }
}

void RehearsalListModel::askFor(qint64 page) const
{
    if (m_asked.contains(page) || !m_rehearsed)
        return;
    m_asked.insert(page);
    auto *self = const_cast<RehearsalListModel *>(this); // reading a page fills the cache; the table does not change
    inBackground(
        self,
        [rehearsed = m_rehearsed, filter = m_filter, page] {
            return rehearsed->page(filter, page * pageSize, pageSize);
        },
        [self, page, generation = m_generation](const Result<QList<RehearsedMessage>> &messages) {
            if (generation != self->m_generation)
                return;
            self->m_asked.remove(page);
            if (!messages) {
                Q_EMIT self->failed(messages.error());
                return;
            }
            self->m_pages.insert(page, new Page(*messages));
            const int first = int(page * pageSize);
            const int last = std::min(first + pageSize, int(self->m_total)) - 1;
            if (last >= first)
                Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, ColumnCount - 1));
        });
}
