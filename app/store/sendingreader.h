#pragma once

#include "sendings/sending.h"
#include "store/statement.h"

/** Reads whole sendings, groups included, for the repository and for work inside a transaction. */
class SendingReader
{
public:
    explicit SendingReader(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<Sending> byId(SendingId id) const;
    /** `where` may use the columns of table `sending`. */
    Result<QList<Sending>> where(const QString &where, const QVariantList &values) const;

private:
    Result<void> readGroups(QList<Sending> &sendings) const;

    QSqlDatabase &m_db;
};

/** What the column `options` holds: the options of the form, and whether all contacts are meant. */
QString optionsColumn(const Sending &sending);
