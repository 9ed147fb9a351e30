#pragma once

#include "presentation/projectsession.h"
#include "store/contactrepository.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

/**
 * The contacts as a table that never holds them all: rows are read by page, in the background, as the view asks for
 * them, and a few hundred pages are kept. Scrolling over a million contacts costs what is seen.
 */
class ContactListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ContactIdRole = Qt::UserRole + 1, ToneRole };
    enum Column {
        Name,
        Address,
        LanguageColumn,
        FirstField
    }; ///< then up to three fields of the project, then the status

    explicit ContactListModel(ProjectSession &session, QObject *parent = nullptr);

    void setQuery(const ContactQuery &query);
    const ContactQuery &query() const { return m_query; }
    qint64 total() const { return m_total; }
    int statusColumn() const { return FirstField + int(m_shownFields.size()); }
    /** The contact of a row when it has been read already. */
    std::optional<Contact> contactAt(int row) const;

    /** The check boxes of the first column; kept while pages come and go. */
    const QSet<ContactId> &checked() const { return m_checked; }
    void clearChecked();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** The data changed: count again, read again what is seen. */
    void refresh();

Q_SIGNALS:
    void totalChanged(qint64 total);
    void checkedChanged();
    void failed(const Failure &failure) const;

private:
    using Page = QList<Contact>;
    static constexpr int pageSize = 200;

    void askFor(qint64 page) const;

    ProjectSession &m_session;
    ContactQuery m_query;
    QStringList m_shownFields;
    qint64 m_total = 0;
    int m_generation = 0; ///< pages of an older question are thrown away when they arrive
    mutable QCache<qint64, Page> m_pages{300};
    mutable QSet<qint64> m_asked;
    mutable QSet<qint64> m_fresh; ///< read since the last refresh; the others are shown until they are
    QSet<ContactId> m_checked;
};
