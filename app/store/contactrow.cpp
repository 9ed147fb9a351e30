#include "store/contactrow.h"

#include "base/folding.h"
#include "contacts/emailaddress.h"
#include "store/contactcolumns.h"
#include "store/contactstatussql.h"
#include "store/database.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactRow)
};

constexpr int fixedColumns = 8;

} // namespace

ContactRow::ContactRow(const ContactFields &own, const QString &keySql)
    : m_own(own)
{
    QStringList columns{u"c.id"_s,         keySql,
                        u"c.address"_s,    u"c.language"_s,
                        u"c.time_zone"_s,  contactStatusSql(),
                        u"c.created_at"_s, u"c.modified_at"_s};
    for (const ContactField &field : own)
        columns.append(u"c."_s + columnOf(field.id));
    m_columns = columns.join(u", "_s);
}

int ContactRow::columnCount() const
{
    return fixedColumns + int(m_own.size());
}

Contact ContactRow::read(const Statement &row) const
{
    Contact contact;
    contact.id = row.id<ContactId>(0);
    contact.key = row.text(1);
    contact.address = row.text(2);
    contact.language = row.text(3);
    contact.timeZone = row.text(4);
    contact.status = ContactStatus(row.number(5));
    contact.created = row.instant(6);
    contact.modified = row.instant(7);
    for (qsizetype i = 0; i < m_own.size(); ++i)
        contact.values.insert(m_own.at(i).name, row.text(int(fixedColumns + i)));
    return contact;
}

Result<ContactFields> readOwnFields(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id, name, type FROM field WHERE project_id = ? ORDER BY id"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    ContactFields fields;
    while (rows.next()) {
        const Result<ContactField::Type> type = fieldTypeFrom(rows.text(2));
        fields.append({rows.id<FieldId>(0), rows.text(1), type.value_or(ContactField::Type::Text)});
    }
    return fields;
}

ContactFields withBuiltInFields(const ContactFields &own)
{
    ContactFields fields;
    for (const QString &name : BuiltInField::all())
        fields.append({{}, name, ContactField::Type::Text});
    return fields + own;
}

Result<QString> comparisonKey(const Contact &contact, const QStringList &keyFields)
{
    QStringList parts;
    for (const QString &name : keyFields) {
        if (name == BuiltInField::Email) {
            const Result<EmailAddress> address = EmailAddress::parse(contact.address);
            if (!address)
                return failureOf(address);
            parts.append(address->key());
            continue;
        }
        const QString value = caseFolded(contact.value(name));
        if (value.isEmpty())
            return refused(u"no-key"_s, Words::tr("“%1”, which identifies the contact, is empty.").arg(name),
                           Words::tr("Fill it in."));
        parts.append(value);
    }
    return parts.join(QChar(0x1F));
}

QString searchText(const QString &address, const QStringList &values)
{
    QString text;
    text.reserve(std::accumulate(values.begin(), values.end(), address.size(),
                                 [](qsizetype sum, const QString &value) { return sum + 1 + value.size(); }));
    text.append(address);
    for (const QString &value : values)
        if (!value.isEmpty())
            text.append(u' ').append(value);
    return folded(text);
}

QString searchText(const Contact &contact)
{
    return searchText(contact.address, contact.values.values());
}

QString addressKey(const QString &address)
{
    const Result<EmailAddress> parsed = EmailAddress::parse(address);
    return parsed ? parsed->key() : QString();
}
