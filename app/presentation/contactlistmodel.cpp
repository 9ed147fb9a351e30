#include "presentation/contactlistmodel.h"

#include "presentation/background.h"
#include "presentation/fieldlabel.h"
#include "presentation/format.h"
#include "presentation/tone.h"
#include "store/contactrepository.h"

namespace {

/** The project's own fields worth a column: not the names, which make the first column, nor the key. */
ContactFields fieldsToShow(const ContactFields &fields, const Project &project)
{
    const QStringList names = Contact::firstNameFields() + Contact::lastNameFields();
    ContactFields shown;
    for (const ContactField &field : fields)
        if (field.id.isValid() && !names.contains(foldedFieldName(field.name)) &&
            !project.keyFields.contains(field.name) && shown.size() < 2)
            shown.append(field);
    return shown;
}

struct Answer
{
    Result<ContactList::Start> start;
    ContactFields fields;
};

} // namespace

ContactListModel::ContactListModel(ProjectSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

ContactListModel::~ContactListModel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ContactListModel::setQuery(const ContactQuery &query)
{
    ContactQuery sorted = query;
    sorted.order = m_query.order;
    sorted.field = m_query.field;
    sorted.descending = m_query.descending;
    if (sorted == m_query)
        return;
    m_query = sorted;
    clearSelection();
    m_isNewQuestion = true;
    ask();
}

void ContactListModel::sort(int column, Qt::SortOrder order)
{
    using enum ContactQuery::Order;
    ContactQuery sorted = m_query;
    sorted.descending = order == Qt::DescendingOrder;
    sorted.field = {};
    if (column < 0)
        sorted.order = Key;
    else if (column == Column::Name)
        sorted.order = ContactQuery::Order::Name;
    else if (column == Column::Address)
        sorted.order = ContactQuery::Order::Address;
    else if (column == LanguageColumn)
        sorted.order = Language;
    else if (column == statusColumn())
        sorted.order = Status;
    else if (column == lastSendingColumn())
        sorted.order = LastSending;
    else {
        sorted.order = Field;
        sorted.field = m_shownFields.value(column - FirstField).id;
    }
    if (sorted == m_query)
        return;
    m_query = sorted;
    m_isNewQuestion = true;
    ask();
}

std::optional<Contact> ContactListModel::contactAt(int row) const
{
    const Page *page = m_pages.object(row / pageSize);
    if (!page || row % pageSize >= page->size())
        return std::nullopt;
    return page->at(row % pageSize).contact;
}

void ContactListModel::clearSelection()
{
    if (m_selection.count == 0)
        return;
    m_selection = {};
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_total) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT selectionChanged();
}

void ContactListModel::selectEverybody()
{
    if (m_total == 0)
        return;
    m_selection = {m_query, {}, m_total};
    Q_EMIT dataChanged(index(0, 0), index(int(m_total) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT selectionChanged();
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_total);
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lastSendingColumn() + 1;
}

QVariant ContactListModel::text(const ContactLine &line, int column) const
{
    if (column == Name)
        return line.contact.displayName();
    if (column == Address)
        return line.contact.address;
    if (column == LanguageColumn)
        return line.contact.language;
    if (column == statusColumn())
        return nameOf(line.contact.status);
    if (column == lastSendingColumn())
        return line.lastSending ? formatDay(*line.lastSending, m_session.project().timeZone.toLatin1())
                                : QStringLiteral("—");
    return line.contact.value(m_shownFields.value(column - FirstField).name);
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_total)
        return {};
    const qint64 place = index.row() / pageSize;
    if (!m_fresh.contains(place) || !m_pages.contains(place))
        askFor(place);
    const Page *page = m_pages.object(place);
    if (!page || index.row() % pageSize >= page->size())
        return {};
    const ContactLine &line = page->at(index.row() % pageSize);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // what a narrow column cuts
        return text(line, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return m_selection.contains(line.contact.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case ContactIdRole:
        return line.contact.id.value;
    case ToneRole:
        return int(toneOf(line.contact.status));
    default:
        return {};
    }
}

bool ContactListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<Contact> contact = contactAt(index.row());
    if (role != Qt::CheckStateRole || index.column() != Name || !contact)
        return false;
    const bool checked = value.toInt() == Qt::Checked;
    if (checked == m_selection.contains(contact->id))
        return true;
    if (checked == m_selection.everybody.has_value())
        m_selection.ids.remove(contact->id);
    else
        m_selection.ids.insert(contact->id);
    m_selection.count += checked ? 1 : -1;
    if (m_selection.count == 0)
        m_selection = {};
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT selectionChanged();
    return true;
}

QVariant ContactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Name");
    if (section == Address)
        return tr("E-mail");
    if (section == LanguageColumn)
        return tr("Language");
    if (section == statusColumn())
        return tr("Status");
    if (section == lastSendingColumn())
        return tr("Last sending");
    return fieldLabel(m_shownFields.value(section - FirstField).name);
}

Qt::ItemFlags ContactListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == Name ? plain | Qt::ItemIsUserCheckable : plain;
}

void ContactListModel::refresh()
{
    if (m_cancelled) // the answer under way would be thrown away for ever while the data keeps changing
        m_isOutdated = true;
    else
        ask();
}

/** A new question cancels the one under way; its answer is not waited for. */
void ContactListModel::ask()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_isOutdated = false;
    const int generation = ++m_generation;
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, query = m_query, project = m_session.project(), cancelled = m_cancelled]() -> Answer {
            if (*cancelled)
                return {ContactList::Start(), {}};
            const Result<ContactFields> fields = ContactRepository(database).fields();
            return {ContactList(database).start(query, pageSize, [&] { return cancelled->load(); }),
                    fields ? fieldsToShow(*fields, project) : ContactFields()};
        },
        [this, generation](const Answer &answer) {
            if (generation != m_generation)
                return;
            if (!answer.start) {
                m_cancelled.reset();
                Q_EMIT failed(answer.start.error());
                return;
            }
            takeStart(*answer.start, answer.fields);
            if (m_outline)
                takeOutline(*m_outline);
            else
                askForOutline();
        });
}

void ContactListModel::takeStart(const ContactList::Start &start, const ContactFields &fields)
{
    m_asked.clear();
    m_fresh.clear();
    // The same list, some lines changed: what is seen stays in its place until it is read again.
    const bool isSameList = !m_isNewQuestion && fields == m_shownFields && m_total > 0;
    m_isNewQuestion = false;
    m_outline = start.outline;
    if (!isSameList)
        beginResetModel();
    if (!isSameList) {
        m_pages.clear();
        m_shownFields = fields;
        m_total = start.outline ? start.outline->total : start.lines.size();
    }
    m_pages.insert(0, new Page(start.lines));
    m_fresh.insert(0);
    if (!isSameList)
        endResetModel();
    Q_EMIT totalChanged(m_total);
}

void ContactListModel::askForOutline()
{
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, query = m_query, cancelled = m_cancelled] {
            return ContactList(database).outline(query, [&] { return cancelled->load(); });
        },
        [this, generation = m_generation](const Result<ContactList::Outline> &outline) {
            if (generation != m_generation)
                return;
            if (outline) {
                takeOutline(*outline);
                return;
            }
            m_cancelled.reset();
            Q_EMIT failed(outline.error());
        });
}

void ContactListModel::takeOutline(const ContactList::Outline &outline)
{
    m_cancelled.reset();
    m_outline = outline;
    resize(outline.total);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_total) - 1, columnCount() - 1));
    Q_EMIT totalChanged(m_total);
    if (m_isOutdated)
        ask();
}

void ContactListModel::resize(qint64 total)
{
    if (total > m_total) {
        beginInsertRows({}, int(m_total), int(total) - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, int(total), int(m_total) - 1);
        m_total = total;
        endRemoveRows();
    }
}

void ContactListModel::askFor(qint64 page) const
{
    if (!m_outline || m_asked.contains(page))
        return;
    m_asked.insert(page);
    Database &database = m_session.database();
    auto *self =
        const_cast<ContactListModel *>(this); // reading a page fills the cache; the table itself does not change
    ContactList::Outline slice{m_outline->total, std::nullopt};
    if (m_outline->ids)
        slice.ids = m_outline->ids->mid(page * pageSize, pageSize);
    inBackground(
        self,
        [&database, query = m_query, page, slice] {
            return ContactList(database).page(query, slice, slice.ids ? 0 : page * pageSize, pageSize);
        },
        [self, page, generation = m_generation](const Result<Page> &lines) {
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
                Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, self->columnCount() - 1));
        });
}
