#include "presentation/contactlistmodel.h"

#include "presentation/background.h"
#include "presentation/fieldlabel.h"
#include "presentation/tone.h"

namespace {

/** What a fresh question needs to know before any page: how many rows, and which fields the project has. */
struct Outline
{
    Result<qint64> total = 0;
    QStringList fields;
};

/** The project's own fields worth a column: not the names, which make the first column, nor the key. */
QStringList fieldsToShow(const ContactFields &fields, const Project &project)
{
    static const QStringList nameFields{QStringLiteral("prenom"), QStringLiteral("nom"), QStringLiteral("firstname"),
                                        QStringLiteral("lastname"), QStringLiteral("name")};
    QStringList shown;
    for (const ContactField &field : fields)
        if (field.id.isValid() && !nameFields.contains(foldedFieldName(field.name)) &&
            !project.keyFields.contains(field.name) && shown.size() < 2)
            shown.append(field.name);
    return shown;
}

} // namespace

ContactListModel::ContactListModel(ProjectSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void ContactListModel::setQuery(const ContactQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

std::optional<Contact> ContactListModel::contactAt(int row) const
{
    const Page *page = m_pages.object(row / pageSize);
    if (!page || row % pageSize >= page->size())
        return std::nullopt;
    return page->at(row % pageSize);
}

void ContactListModel::clearChecked()
{
    if (m_checked.isEmpty())
        return;
    m_checked.clear();
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_total) - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_total);
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : statusColumn() + 1;
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_total)
        return {};
    const qint64 place = index.row() / pageSize;
    if (!m_fresh.contains(place) || !m_pages.contains(place))
        askFor(place);
    const std::optional<Contact> contact = contactAt(index.row());
    if (!contact)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return contact->displayName();
        if (column == Address)
            return contact->address;
        if (column == LanguageColumn)
            return contact->language;
        if (column == statusColumn())
            return nameOf(contact->status);
        return contact->value(m_shownFields.value(column - FirstField));
    case Qt::CheckStateRole:
        if (column == Name)
            return m_checked.contains(contact->id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case ContactIdRole:
        return contact->id.value;
    case ToneRole:
        return int(toneOf(contact->status));
    default:
        return {};
    }
}

bool ContactListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<Contact> contact = contactAt(index.row());
    if (role != Qt::CheckStateRole || index.column() != Name || !contact)
        return false;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(contact->id);
    else
        m_checked.remove(contact->id);
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT checkedChanged();
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
    return fieldLabel(m_shownFields.value(section - FirstField));
}

Qt::ItemFlags ContactListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == Name ? plain | Qt::ItemIsUserCheckable : plain;
}

void ContactListModel::refresh()
{
    const int generation = ++m_generation;
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, query = m_query, project = m_session.project()] {
            const ContactRepository contacts(database);
            const Result<ContactFields> fields = contacts.fields();
            return Outline{contacts.count(query), fields ? fieldsToShow(*fields, project) : QStringList()};
        },
        [this, generation](const Outline &outline) {
            if (generation != m_generation)
                return;
            if (!outline.total) {
                Q_EMIT failed(outline.total.error());
                return;
            }
            const bool sameShape = *outline.total == m_total && outline.fields == m_shownFields;
            if (!sameShape) {
                beginResetModel();
                m_pages.clear();
            }
            m_total = *outline.total;
            m_shownFields = outline.fields;
            m_asked.clear();
            m_fresh.clear();
            if (!sameShape)
                endResetModel();
            else if (m_total > 0)
                Q_EMIT dataChanged(index(0, 0), index(int(m_total) - 1, columnCount() - 1));
            Q_EMIT totalChanged(m_total);
        });
}

void ContactListModel::askFor(qint64 page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    Database &database = m_session.database();
    auto *self =
        const_cast<ContactListModel *>(this); // reading a page fills the cache; the table itself does not change
    inBackground(
        self,
        [&database, query = m_query, page] {
            return ContactRepository(database).page(query, page * pageSize, pageSize);
        },
        [self, page, generation = m_generation](const Result<QList<Contact>> &contacts) {
            if (generation != self->m_generation)
                return;
            self->m_asked.remove(page);
            if (!contacts) {
                Q_EMIT self->failed(contacts.error());
                return;
            }
            self->m_pages.insert(page, new Page(*contacts));
            self->m_fresh.insert(page);
            const int first = int(page * pageSize);
            const int last = std::min(first + pageSize, int(self->m_total)) - 1;
            if (last >= first)
                Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, self->columnCount() - 1));
        });
}
