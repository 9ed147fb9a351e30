#pragma once

#include "contacts/contact.h"
#include "contacts/contactfield.h"
#include "store/statement.h"

/** How a contact's row of the store becomes a Contact, and what is derived from its values when it is written. */
class ContactRow
{
public:
    /** `own`: the project's own fields, with ids. */
    ContactRow(const ContactFields &own, const QString &keySql);

    /** Columns for a SELECT from `contact c`; what read() expects. */
    QString columns() const { return m_columns; }
    int columnCount() const;
    Contact read(const Statement &row) const;

private:
    ContactFields m_own;
    QString m_columns;
};

/** The project's own fields, in the order they were made. */
Result<ContactFields> readOwnFields(QSqlDatabase &db);

/** The built-in fields, then the project's own. */
ContactFields withBuiltInFields(const ContactFields &own);

/** Comparison form of the unique key: its fields in their comparison forms, or why there is none. */
Result<QString> comparisonKey(const Contact &contact, const QStringList &keyFields);

/** What the search field looks in: the address, then the values of the project's own fields, folded. */
QString searchText(const QString &address, const QStringList &values);
QString searchText(const Contact &contact);

/** The comparison form of an address, empty when it is none. */
QString addressKey(const QString &address);
