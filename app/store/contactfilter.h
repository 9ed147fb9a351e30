#pragma once

#include "store/contactquery.h"
#include "store/statement.h"

/** A ContactQuery as SQL over `contact c`: its condition with bound values, and its order. */
class ContactFilter
{
public:
    /** `now`: consents are valid or not at this instant. */
    ContactFilter(const ContactQuery &query, Instant now);

    QString condition() const { return m_conditions.join(QStringLiteral(" AND ")); }
    Statement &bindTo(Statement &statement) const;

private:
    void add(const QString &condition, const QVariantList &values = {});

    QStringList m_conditions;
    QVariantList m_values;
};

/** ORDER BY of a query; ties by number, so that the order is one. `own`: the project's own fields. */
QString orderOf(const ContactQuery &query, const ContactFields &own, const QString &keySql);
/** An index gives this order, so that the first lines cost no more with a million contacts than with ten. */
bool isOrderIndexed(const ContactQuery &query);
/** When her last message was handed to a server. */
QString lastSendingSql();
