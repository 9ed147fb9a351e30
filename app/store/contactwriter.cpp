#include "store/contactwriter.h"

#include "base/zonename.h"
#include "contacts/emailaddress.h"
#include "contacts/importplan.h"
#include "store/contactcolumns.h"
#include "store/contactrow.h"
#include "store/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactRepository)
};

} // namespace

Result<ContactWriter> ContactWriter::begin(QSqlDatabase &db, const QStringList &keyFields, Instant now)
{
    Result<ContactFields> own = readOwnFields(db);
    if (!own)
        return failureOf(own);
    Result<ErasedAddresses> erased = ErasedAddresses::read(db);
    if (!erased)
        return failureOf(erased);
    return ContactWriter(db, keyFields, now, std::move(*own), std::move(*erased));
}

ContactWriter::ContactWriter(QSqlDatabase &db, QStringList keyFields, Instant now, ContactFields own,
                             ErasedAddresses erased)
    : m_db(db)
    , m_keyFields(std::move(keyFields))
    , m_now(now)
    , m_own(std::move(own))
    , m_erased(std::move(erased))
{
}

Result<Contact> ContactWriter::normalised(const Contact &contact) const
{
    Contact clean = contact;
    clean.address = contact.address.trimmed();
    clean.language = languageTagFrom(contact.language);
    if (clean.language.isEmpty() && !contact.language.trimmed().isEmpty())
        return refused(u"bad-value"_s, Words::tr("“%1” is not a language.").arg(contact.language.left(60)),
                       Words::tr("Write it as fr or en-CA."));
    clean.timeZone = contact.timeZone.trimmed();
    if (!clean.timeZone.isEmpty() && !isTimeZone(clean.timeZone.toLatin1()))
        return refused(u"bad-value"_s, Words::tr("“%1” is not a time zone.").arg(contact.timeZone.left(60)),
                       Words::tr("Write it as America/Toronto or Europe/Paris."));
    for (const ContactField &field : m_own) {
        const Result<QString> value = normalisedValue(field, contact.values.value(field.name));
        if (!value)
            return failureOf(value);
        clean.values.insert(field.name, *value);
    }
    return clean;
}

/** The errors counted were about another address. */
Result<void> ContactWriter::forgetTroubles(ContactId id, const QString &newAddressKey)
{
    Statement forget(m_db, u"DELETE FROM address_trouble WHERE contact_id = ? AND "
                           "(SELECT address_key FROM contact WHERE id = ?) IS NOT ?"_s);
    return forget.bind(id).bind(id).bind(newAddressKey.isEmpty() ? QVariant() : newAddressKey).run();
}

Result<ContactId> ContactWriter::write(const Contact &contact)
{
    const Result<Contact> clean = normalised(contact);
    if (!clean)
        return failureOf(clean);
    if (const Result<EmailAddress> address = EmailAddress::parse(clean->address); !address && !clean->address.isEmpty())
        return failureOf(address);
    const Result<QString> key = comparisonKey(*clean, m_keyFields);
    if (!key)
        return failureOf(key);
    QStringList columns{u"key"_s,       u"address"_s, u"address_key"_s, u"language"_s,
                        u"time_zone"_s, u"search"_s,  u"modified_at"_s, u"address_erased"_s};
    const QString addressComparison = addressKey(clean->address);
    QVariantList values{*key,
                        clean->address,
                        addressComparison.isEmpty() ? QVariant() : addressComparison,
                        clean->language,
                        clean->timeZone,
                        searchText(*clean),
                        toMilliseconds(m_now),
                        int(m_erased.contains(addressComparison))};
    for (const ContactField &field : m_own) {
        columns.append(columnOf(field.id));
        values.append(clean->values.value(field.name));
    }
    const bool isNew = !contact.id.isValid();
    QString sql;
    if (isNew) {
        columns += {u"project_id"_s, u"created_at"_s};
        values += {Database::projectId, toMilliseconds(m_now)};
        sql = u"INSERT INTO contact (%1) VALUES (%2)"_s.arg(columns.join(u", "_s),
                                                            QStringList(columns.size(), u"?"_s).join(u", "_s));
    } else {
        // A corrected address starts afresh: the quarantine was about the old one (§3.1).
        sql =
            u"UPDATE contact SET quarantined = CASE WHEN address_key IS NOT ? THEN 0 ELSE quarantined END, %1 = ? WHERE id = ?"_s
                .arg(columns.join(u" = ?, "_s));
        values.prepend(values.at(2));
        values.append(contact.id.value);
    }
    if (!isNew)
        if (const Result<void> done = forgetTroubles(contact.id, addressComparison); !done)
            return failureOf(done);
    Statement change(m_db, sql);
    for (const QVariant &value : values)
        change.bind(value);
    if (const Result<void> done = change.run(); !done) {
        if (done.error().code == "constraint"_L1)
            return refused(u"exists"_s,
                           Words::tr("Another contact already has this key (%1).").arg(m_keyFields.join(u", "_s)),
                           Words::tr("Open that contact, or change the key."));
        return failureOf(done);
    }
    return isNew ? ContactId{change.insertedId()} : contact.id;
}
