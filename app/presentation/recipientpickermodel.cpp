#include "presentation/recipientpickermodel.h"

#include "base/figures.h"
#include "contacts/contactfield.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace {

const QString groupsMimeType = QStringLiteral("application/x-envoi-groups");

const Group *findGroup(const QList<Group> &groups, GroupId id)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) { return group.id == id; });
    return found == groups.end() ? nullptr : &*found;
}

void forgetMissing(QList<GroupId> &ids, const QList<Group> &groups)
{
    ids.removeIf([&](GroupId id) { return !findGroup(groups, id); });
}

void moveInto(QList<GroupId> &list, QList<GroupId> &other, const QList<GroupId> &groups)
{
    for (GroupId group : groups) {
        other.removeAll(group);
        if (!list.contains(group))
            list.append(group);
    }
}

} // namespace

void GroupListModel::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    const QList<GroupId> checked = checkedGroups();
    m_entries = entries;
    for (Entry &entry : m_entries)
        entry.checked = entry.checked || checked.contains(entry.group.id); // sorting forgets no check
    endResetModel();
    Q_EMIT checksChanged();
}

QList<GroupId> GroupListModel::checkedGroups() const
{
    QList<GroupId> groups;
    for (const Entry &entry : m_entries)
        if (entry.checked)
            groups.append(entry.group.id);
    return groups;
}

int GroupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.excluded ? tr("Except: %1").arg(entry.group.name) : entry.group.name;
    case Qt::ToolTipRole:
        return entry.group.trouble.isEmpty()
                   ? QVariant()
                   : tr("In error: its criteria mean nothing any more. %1").arg(entry.group.trouble);
    case Qt::AccessibleTextRole:
        if (!entry.group.trouble.isEmpty())
            return tr("%1, in error").arg(data(index, Qt::DisplayRole).toString());
        return tr("%1, %Ln contact(s)", nullptr, int(entry.group.members)).arg(data(index, Qt::DisplayRole).toString());
    case Qt::CheckStateRole:
        return entry.checked ? Qt::Checked : Qt::Unchecked;
    case GroupIdRole:
        return entry.group.id.value;
    case MembersRole:
        if (!entry.group.trouble.isEmpty())
            return tr("in error");
        return entry.excluded ? QStringLiteral("− %1").arg(formatCount(entry.group.members))
                              : formatCount(entry.group.members);
    case ExcludedRole:
        return entry.excluded;
    default:
        return {};
    }
}

bool GroupListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    m_entries[index.row()].checked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT checksChanged();
    return true;
}

Qt::ItemFlags GroupListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags drop = Qt::ItemIsDropEnabled;
    if (!index.isValid())
        return drop;
    const Entry &entry = m_entries.at(index.row());
    if (!entry.group.trouble.isEmpty() && !entry.isChosen)
        return Qt::ItemIsSelectable | drop; // §5.2: cannot be selected
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled | drop;
}

QStringList GroupListModel::mimeTypes() const
{
    return {groupsMimeType};
}

QMimeData *GroupListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes)
        stream << m_entries.at(index.row()).group.id.value;
    auto *data = new QMimeData;
    data->setData(groupsMimeType, bytes);
    return data;
}

bool GroupListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &)
{
    if (action != Qt::MoveAction || !data->hasFormat(groupsMimeType))
        return false;
    QList<GroupId> groups;
    QDataStream stream(data->data(groupsMimeType));
    while (!stream.atEnd()) {
        GroupId group;
        stream >> group.value;
        groups.append(group);
    }
    Q_EMIT dropped(groups);
    return false; // the lists are rebuilt from the selection: the view must not remove rows by itself
}

void GroupListModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

RecipientPickerModel::RecipientPickerModel(QObject *parent)
    : QObject(parent)
{
    connect(&m_selected, &GroupListModel::dropped, this, &RecipientPickerModel::select);
    connect(&m_available, &GroupListModel::dropped, this, &RecipientPickerModel::remove);
}

void RecipientPickerModel::setGroups(const QList<Group> &groups)
{
    m_groups = groups;
    const GroupSelection before = m_selection;
    forgetMissing(m_selection.to, groups);
    forgetMissing(m_selection.except, groups);
    forgetMissing(m_selection.seeds, groups);
    rebuild();
    if (m_selection != before)
        Q_EMIT selectionChanged();
}

void RecipientPickerModel::setSelection(const GroupSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    rebuild();
    Q_EMIT selectionChanged();
}

void RecipientPickerModel::setAllContacts(bool all)
{
    GroupSelection changed = m_selection;
    changed.all = all;
    setSelection(changed);
}

void RecipientPickerModel::setSeeds(const QList<GroupId> &seeds)
{
    GroupSelection changed = m_selection;
    changed.seeds = seeds;
    setSelection(changed);
}

void RecipientPickerModel::setFilter(const QString &text)
{
    m_filter = text;
    rebuild();
}

void RecipientPickerModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

QList<Group> RecipientPickerModel::seedGroups() const
{
    QList<Group> seeds;
    std::copy_if(m_groups.begin(), m_groups.end(), std::back_inserter(seeds),
                 [](const Group &group) { return group.isSeed && group.trouble.isEmpty(); });
    return seeds;
}

void RecipientPickerModel::select(const QList<GroupId> &groups)
{
    GroupSelection changed = m_selection;
    moveInto(changed.to, changed.except, withoutTrouble(groups));
    setSelection(changed);
}

void RecipientPickerModel::exclude(const QList<GroupId> &groups)
{
    GroupSelection changed = m_selection;
    moveInto(changed.except, changed.to, withoutTrouble(groups));
    setSelection(changed);
}

void RecipientPickerModel::remove(const QList<GroupId> &groups)
{
    GroupSelection changed = m_selection;
    for (GroupId group : groups) {
        changed.to.removeAll(group);
        changed.except.removeAll(group);
    }
    setSelection(changed);
}

/** A group in error stays where it is. */
QList<GroupId> RecipientPickerModel::withoutTrouble(QList<GroupId> groups) const
{
    groups.removeIf([this](GroupId id) {
        const Group *group = findGroup(m_groups, id);
        return group && !group->trouble.isEmpty();
    });
    return groups;
}

void RecipientPickerModel::rebuild()
{
    QList<Group> sorted = m_groups;
    if (m_order == Order::Size)
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Group &a, const Group &b) { return a.members > b.members; });
    QList<GroupListModel::Entry> available;
    const QString wanted = foldedFieldName(m_filter);
    for (const Group &group : sorted) {
        const bool isChosen = m_selection.to.contains(group.id) || m_selection.except.contains(group.id);
        if (!isChosen && foldedFieldName(group.name).contains(wanted))
            available.append({group});
    }
    QList<GroupListModel::Entry> selected;
    for (GroupId id : m_selection.to)
        if (const Group *group = findGroup(m_groups, id))
            selected.append({*group, false, false, true});
    for (GroupId id : m_selection.except)
        if (const Group *group = findGroup(m_groups, id))
            selected.append({*group, false, true, true});
    m_available.setEntries(available);
    m_selected.setEntries(selected);
}
