#pragma once

#include "presentation/contactselection.h"
#include "presentation/projectsession.h"
#include "store/contactlist.h"

#include <QAbstractTableModel>
#include <QCache>

#include <atomic>
#include <memory>

/**
 * The contacts as a table that never holds them all: the first lines come at once, then how many there are, then any
 * page the view asks for, all in the background. Scrolling over a million contacts costs what is seen.
 */
class ContactListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ContactIdRole = Qt::UserRole + 1, ToneRole };
    enum Column { Name, Address, LanguageColumn, FirstField }; ///< then two fields of the project, status, last sending

    explicit ContactListModel(ProjectSession &session, QObject *parent = nullptr);
    ~ContactListModel() override;

    void setQuery(const ContactQuery &query);
    const ContactQuery &query() const { return m_query; }
    /** Of the list as far as it is known; exact once isCounted(). */
    qint64 total() const { return m_total; }
    bool isCounted() const { return m_outline.has_value(); }
    int statusColumn() const { return FirstField + int(m_shownFields.size()); }
    int lastSendingColumn() const { return statusColumn() + 1; }
    /** The contact of a row when it has been read already. */
    std::optional<Contact> contactAt(int row) const;

    /** The check boxes of the first column; kept while pages come and go. */
    const ContactSelection &selection() const { return m_selection; }
    void clearSelection();
    /** Everybody the query means, seen or not. */
    void selectEverybody();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /** The data changed: count again, read again what is seen. */
    void refresh();

Q_SIGNALS:
    void totalChanged(qint64 total);
    void selectionChanged();
    void failed(const Failure &failure) const;

private:
    using Page = QList<ContactLine>;
    using Cancelled = std::shared_ptr<std::atomic<bool>>;
    static constexpr int pageSize = 200;

    void ask();
    void takeStart(const ContactList::Start &start, const ContactFields &fields);
    void takeOutline(const ContactList::Outline &outline);
    void askForOutline();
    void askFor(qint64 page) const;
    void resize(qint64 total);
    QVariant text(const ContactLine &line, int column) const;

    ProjectSession &m_session;
    ContactQuery m_query;
    ContactFields m_shownFields;
    qint64 m_total = 0;
    std::optional<ContactList::Outline> m_outline;
    Cancelled m_cancelled;     ///< of the question under way; none when it is answered
    bool m_isOutdated = false; ///< the data changed while it was being answered
    bool m_isNewQuestion = false;
    int m_generation = 0; ///< pages of an older question are thrown away when they arrive
    mutable QCache<qint64, Page> m_pages{300};
    mutable QSet<qint64> m_asked;
    mutable QSet<qint64> m_fresh; ///< read since the last refresh; the others are shown until they are
    ContactSelection m_selection;
};
