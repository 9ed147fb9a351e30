#include "store/importrow.h"

#include "base/controlcharacter.h"
#include "contacts/emailaddress.h"
#include "store/contactrow.h"

namespace {

constexpr qsizetype firstOwn = 3;       // after e-mail, language and time zone
constexpr qsizetype longestFault = 320; ///< characters of an address worth correcting

/** What could do harm is nowhere kept; a slip of the pen is, until somebody corrects it. */
bool canBeCorrected(const QString &address)
{
    return address.size() <= longestFault && !hasControlCharacter(address);
}

} // namespace

ImportRowMaker::ImportRowMaker(const Project &project, const ContactFields &own, ErasedAddresses erased)
    : m_keyFields(project.keyFields)
    , m_own(own)
    , m_erased(std::move(erased))
    , m_isKeyedByAddress(project.keyIsAddress())
    , m_needsAddress(m_keyFields.contains(BuiltInField::Email))
{
}

Result<void> ImportRowMaker::make(const ImportValues &values, Suppression suppression, ImportRow &row)
{
    const Result<EmailAddress> address = EmailAddress::parse(values.at(0));
    const QString given = values.at(0).trimmed();
    if (!address && (m_needsAddress || !canBeCorrected(given)))
        return failureOf(address);
    m_values.clear();
    row.leftOut.clear();
    for (qsizetype i = 0; i < m_own.size(); ++i) {
        Result<QString> value = normalisedValue(m_own.at(i), values.at(firstOwn + i));
        if (!value && suppression == Suppression::None)
            return failureOf(value);
        if (!value)
            row.leftOut = value.error().message;
        m_values.append(value ? std::move(*value) : QString());
    }
    const QString addressKey = address ? address->key() : QString();
    const Result<QString> key =
        m_isKeyedByAddress ? Result<QString>(addressKey) : comparisonKey(addressKey, values, m_values);
    if (!key)
        return failureOf(key);
    const SeenKeys::Fingerprint fingerprint = m_seen.look(*key);
    row.texts.clear();
    row.suppression = suppression;
    row.isErased = !m_erased.isEmpty() && m_erased.contains(addressKey);
    row.reaches = address.has_value();
    row.addressFault = address || given.isEmpty() ? QString() : address.error().message;
    const QString text = address ? address->text() : given;
    for (const QString &part : {*key, addressKey, searchText(text, m_values), text, values.at(1), values.at(2)})
        row.texts.append(part);
    for (const QString &value : std::as_const(m_values))
        row.texts.append(value);
    m_values.clear(); // the reader fills the same cells again
    row.isRepeated = !m_seen.add(fingerprint);
    return {};
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
