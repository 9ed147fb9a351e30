#pragma once

#include "workflow/rehearsedsending.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

/** The recipients of a rehearsal with their messages: only what is looked at is read. */
class RehearsalListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Version, State, Departure, Size, Reason, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 };

    explicit RehearsalListModel(QByteArray zone, QObject *parent = nullptr);

    /** Null: none. */
    void setRehearsed(std::shared_ptr<RehearsedSending> rehearsed);
    void setFilter(const RehearsalFilter &filter);
    RehearsalFilter filter() const { return m_filter; }
    /** Empty while its page is being read. */
    std::optional<RehearsedMessage> messageAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void totalChanged(qint64 total);
    void failed(const Failure &failure) const;

private:
    using Page = QList<RehearsedMessage>;
    static constexpr int pageSize = 200;

    void refresh();
    void askFor(qint64 page) const;
    QString text(const RehearsedMessage &message, int column) const;

    const QByteArray m_zone;
    std::shared_ptr<RehearsedSending> m_rehearsed;
    RehearsalFilter m_filter;
    qint64 m_total = 0;
    int m_generation = 0;
    mutable QCache<qint64, Page> m_pages{50};
    mutable QSet<qint64> m_asked;
};
