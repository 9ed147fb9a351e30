#pragma once

#include "presentation/projectsession.h"
#include "store/sendingrepository.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

/** What became of each recipient of one sending: read by page, like the contacts (specification §12.2, Recipients). */
class RecipientListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ContactIdRole = Qt::UserRole + 1, ToneRole };
    enum Column { ContactKey, Address, Version, State, Attempts, Time, Reply, ColumnCount };

    explicit RecipientListModel(ProjectSession &session, QObject *parent = nullptr);

    void setSending(SendingId sending);
    void setState(std::optional<RecipientState> state);
    void setSearch(const QString &text);
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void totalChanged(qint64 total);
    void failed(const Failure &failure) const;

private:
    using Page = QList<RecipientLine>;
    static constexpr int pageSize = 200;

    void askFor(qint64 page) const;
    QString text(const RecipientLine &line, int column) const;

    ProjectSession &m_session;
    SendingId m_sending;
    std::optional<RecipientState> m_state;
    QString m_search;
    qint64 m_total = 0;
    int m_generation = 0;
    mutable QCache<qint64, Page> m_pages{100};
    mutable QSet<qint64> m_asked;
    mutable QSet<qint64> m_fresh; ///< read since the last refresh; the others are shown until they are
};
