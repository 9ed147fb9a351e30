#include "messages/mergevalues.h"

#include "contacts/contactfield.h"

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
    m_values.reserve(contact.values.size() + 5);
    for (auto it = contact.values.begin(); it != contact.values.end(); ++it)
        m_values.insert(foldedOnce(it.key()), it.value());
    m_values.insert(foldedOnce(BuiltInField::Email), contact.address);
    m_values.insert(foldedOnce(BuiltInField::Language), contact.language);
    m_values.insert(foldedOnce(BuiltInField::TimeZone), contact.timeZone);
    m_values.insert(QStringLiteral("identity"), identity);
    m_values.insert(QStringLiteral("identite"), identity);
}

bool isIdentityName(const QString &foldedName)
{
    return foldedName == QLatin1String("identity") || foldedName == QLatin1String("identite");
}

bool isUnsubscribeName(const QString &foldedName)
{
    return foldedName == QLatin1String("unsubscribe") || foldedName == QLatin1String("desabonnement");
}
