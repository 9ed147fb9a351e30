#pragma once

#include "groups/group.h"

#include <QAbstractListModel>

/** One of the two lists of the recipient section: groups with check boxes (specification §5.1, §5.2). */
class GroupListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { GroupIdRole = Qt::UserRole + 1, MembersRole, ExcludedRole };

    struct Entry
    {
        Group group;
        bool checked = false;
        bool excluded = false; ///< "Except: …" among the selected
        bool isChosen = false; ///< among the selected: may go back, even in error
        bool operator==(const Entry &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<Entry> &entries);
    const QList<Entry> &entries() const { return m_entries; }
    QList<GroupId> checkedGroups() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void retranslate();

Q_SIGNALS:
    void checksChanged();
    /** Groups of the other list were dropped here. */
    void dropped(const QList<GroupId> &groups);

private:
    QList<Entry> m_entries;
};

/**
 * The transfer lists: which groups are available, which are selected, which are excluded. Moving a group never counts
 * by itself; it makes the last count out of date (§5.2).
 */
class RecipientPickerModel : public QObject
{
    Q_OBJECT

public:
    enum class Order { Name, Size };

    explicit RecipientPickerModel(QObject *parent = nullptr);

    /** All groups of the project; a selection that names a group that is gone forgets it. */
    void setGroups(const QList<Group> &groups);
    void setSelection(const GroupSelection &selection);
    GroupSelection selection() const { return m_selection; }
    void setAllContacts(bool all);
    void setSeeds(const QList<GroupId> &seeds);
    void setFilter(const QString &text);
    void setOrder(Order order);

    GroupListModel &available() { return m_available; }
    GroupListModel &selected() { return m_selected; }
    QList<Group> seedGroups() const;

    /** The arrows; without argument, the checked groups. */
    void select(const QList<GroupId> &groups);
    void exclude(const QList<GroupId> &groups);
    void remove(const QList<GroupId> &groups);
    void selectChecked() { select(m_available.checkedGroups()); }
    void excludeChecked() { exclude(m_available.checkedGroups()); }
    void removeChecked() { remove(m_selected.checkedGroups()); }

Q_SIGNALS:
    void selectionChanged();

private:
    QList<GroupId> withoutTrouble(QList<GroupId> groups) const;
    void rebuild();

    QList<Group> m_groups;
    GroupSelection m_selection;
    QString m_filter;
    Order m_order = Order::Name;
    GroupListModel m_available;
    GroupListModel m_selected;
};
