#include "messages/mergevalues.h"

#include "contacts/contactfield.h"

#include <QHash>

#include <algorithm>

namespace {

/** Folding costs more than looking up, and a project has the same few names for every contact. */
const QString &foldedOnce(const QString &name)
{
    thread_local QHash<QString, QString> known;
    QString &folded = known[name];
    if (folded.isEmpty())
        folded = foldedFieldName(name);
    return folded;
}

} // namespace

MergeValues::MergeValues(const Contact &contact, const QString &identity, const QString &unsubscribeUrl,
                         const QString &language)
    : m_unsubscribeUrl(unsubscribeUrl)
    , m_language(language)
{
    for (auto it = contact.values.begin(); it != contact.values.end(); ++it)
        m_values.append({foldedOnce(it.key()), it.value()});
    m_values.append({foldedOnce(BuiltInField::Email), contact.address});
    m_values.append({foldedOnce(BuiltInField::Language), contact.language});
    m_values.append({foldedOnce(BuiltInField::TimeZone), contact.timeZone});
    m_values.append({QStringLiteral("identity"), identity});
    m_values.append({QStringLiteral("identite"), identity});
}

QString MergeValues::value(const QString &foldedName) const
{
    const auto found = std::find_if(m_values.rbegin(), m_values.rend(),
                                    [&foldedName](const auto &value) { return value.first == foldedName; });
    return found == m_values.rend() ? QString() : found->second;
}

bool isIdentityName(const QString &foldedName)
{
    return foldedName == QLatin1String("identity") || foldedName == QLatin1String("identite");
}

bool isUnsubscribeName(const QString &foldedName)
{
    return foldedName == QLatin1String("unsubscribe") || foldedName == QLatin1String("desabonnement");
}
