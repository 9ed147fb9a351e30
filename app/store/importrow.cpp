#include "store/importrow.h"

#include "contacts/emailaddress.h"
#include "store/contactrow.h"

namespace {

constexpr qsizetype firstOwn = 3; // after e-mail, language and time zone

} // namespace

ImportRowMaker::ImportRowMaker(const Project &project, const ContactFields &own, ErasedAddresses erased)
    : m_keyFields(project.keyFields)
    , m_own(own)
    , m_erased(std::move(erased))
    , m_isKeyedByAddress(project.keyIsAddress())
{
}

Result<ImportRow> ImportRowMaker::make(const ImportValues &values, Suppression suppression)
{
    const Result<EmailAddress> address = EmailAddress::parse(values.at(0));
    if (!address)
        return failureOf(address);
    QStringList own;
    own.reserve(m_own.size());
    for (qsizetype i = 0; i < m_own.size(); ++i) {
        Result<QString> value = normalisedValue(m_own.at(i), values.at(firstOwn + i));
        if (!value)
            return failureOf(value);
        own.append(std::move(*value));
    }
    const QString addressKey = address->key();
    const Result<QString> key =
        m_isKeyedByAddress ? Result<QString>(addressKey) : comparisonKey(addressKey, values, own);
    if (!key)
        return failureOf(key);
    ImportRow row;
    row.suppression = suppression;
    row.isRepeated = isRepeated(*key);
    if (row.isRepeated)
        return row;
    row.isErased = !m_erased.isEmpty() && m_erased.contains(addressKey);
    const QString text = address->text();
    for (const QString &part : {*key, addressKey, searchText(text, own), text, values.at(1), values.at(2)})
        row.texts.append(part);
    for (const QString &value : own)
        row.texts.append(value);
    return row;
}

Result<QString> ImportRowMaker::comparisonKey(const QString &addressKey, const ImportValues &values,
                                              const QStringList &own) const
{
    Contact contact;
    contact.address = addressKey;
    contact.language = values.at(1);
    contact.timeZone = values.at(2);
    for (qsizetype i = 0; i < m_own.size(); ++i)
        contact.values.insert(m_own.at(i).name, own.at(i));
    return ::comparisonKey(contact, m_keyFields);
}

bool ImportRowMaker::isRepeated(const QString &key)
{
    // Two independent 64-bit hashes: a hundred million lines would meet by chance less often than disks fail.
    const std::pair<quint64, quint64> fingerprint(qHash(key, 0x9E3779B97F4A7C15U), qHash(key, 0xC2B2AE3D27D4EB4FU));
    const qsizetype before = m_seen.size();
    m_seen.insert(fingerprint);
    return m_seen.size() == before;
}
