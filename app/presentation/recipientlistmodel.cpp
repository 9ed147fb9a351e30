#include "presentation/recipientlistmodel.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "presentation/tone.h"

RecipientListModel::RecipientListModel(ProjectSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void RecipientListModel::setSending(SendingId sending)
{
    if (sending == m_sending)
        return;
    beginResetModel();
    m_sending = sending;
    m_total = 0;
    m_pages.clear();
    endResetModel();
    refresh();
}

void RecipientListModel::setState(std::optional<RecipientState> state)
{
    m_state = state;
    refresh();
}

void RecipientListModel::setSearch(const QString &text)
{
    m_search = text;
    refresh();
}

void RecipientListModel::refresh()
{
    if (!m_sending.isValid())
        return;
    const int generation = ++m_generation;
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, sending = m_sending, state = m_state, search = m_search] {
            return SendingRepository(database).recipientCount(sending, state, search);
        },
        [this, generation](const Result<qint64> &total) {
            if (generation != m_generation)
                return;
            if (!total) {
                Q_EMIT failed(total.error());
                return;
            }
            const bool sameShape = *total == m_total;
            if (!sameShape) {
                beginResetModel();
                m_pages.clear();
            }
            m_total = *total;
            m_asked.clear();
            m_fresh.clear();
            if (!sameShape)
                endResetModel();
            else if (m_total > 0)
                Q_EMIT dataChanged(index(0, 0), index(int(m_total) - 1, ColumnCount - 1));
            Q_EMIT totalChanged(m_total);
            if (m_total > 0)
                askFor(0); // the first rows, before the table is in sight
        });
}

int RecipientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_total);
}

int RecipientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecipientListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_total)
        return {};
    const qint64 place = index.row() / pageSize;
    if (!m_fresh.contains(place) || !m_pages.contains(place))
        askFor(place);
    const Page *page = m_pages.object(place);
    if (!page)
        return {};
    if (index.row() % pageSize >= page->size())
        return {};
    const RecipientLine &line = page->at(index.row() % pageSize);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Attempts ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ContactIdRole:
        return line.contact.value;
    case ToneRole:
        return int(toneOf(line.state));
    default:
        return {};
    }
}

QVariant RecipientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Attempts)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ContactKey:
        return tr("Contact");
    case Address:
        return tr("E-mail");
    case Version:
        return tr("Version");
    case State:
        return tr("State");
    case Attempts:
        return tr("Attempts");
    case Time:
        return tr("Time (%1)").arg(m_session.project().timeZone.section(u'/', -1).replace(u'_', u' '));
    case Reply:
        return tr("Answer of the server");
    default:
        return {};
    }
}

QString RecipientListModel::text(const RecipientLine &line, int column) const
{
    switch (column) {
    case ContactKey:
        return line.seed ? tr("%1 (seed list)").arg(line.contactKey) : line.contactKey;
    case Address:
        return line.address;
    case Version:
        return line.language;
    case State:
        return nameOf(line.state);
    case Attempts:
        return formatCount(line.attempts);
    case Time: {
        const std::optional<Instant> at = line.endedAt ? line.endedAt : line.handedAt;
        return at ? formatDayAndTime(*at, m_session.project().timeZone.toLatin1()) : QString();
    }
    case Reply:
        if (line.replyCode)
            return QStringLiteral("%1 %2").arg(line.replyCode).arg(line.replyText).simplified();
        return line.reason;
    default:
        return {};
    }
}

void RecipientListModel::askFor(qint64 page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    Database &database = m_session.database();
    auto *self =
        const_cast<RecipientListModel *>(this); // reading a page fills the cache; the table itself does not change
    inBackground(
        self,
        [&database, sending = m_sending, state = m_state, search = m_search, page] {
            return SendingRepository(database).recipients(sending, state, search, page * pageSize, pageSize);
        },
        [self, page, generation = m_generation](const Result<QList<RecipientLine>> &lines) {
            if (generation != self->m_generation)
                return;
            self->m_asked.remove(page);
            if (!lines) {
                Q_EMIT self->failed(lines.error());
                return;
            }
            self->m_pages.insert(page, new Page(*lines));
            self->m_fresh.insert(page);
            const int first = int(page * pageSize);
            const int last = std::min(first + pageSize, int(self->m_total)) - 1;
            if (last >= first)
                Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, ColumnCount - 1));
        });
}
