#pragma once

#include "contacts/contact.h"

#include <QHash>
#include <QString>

/** What merge fields become for one recipient. Names are compared folded: `{{Prénom}}` and `{{prenom}}` are the same.
 */
class MergeValues
{
public:
    MergeValues(const Contact &contact, const QString &identity, const QString &unsubscribeUrl,
                const QString &language);

    /** Empty for a field without value, and for a name nobody has: the checks refuse those before a sending. */
    QString value(const QString &foldedName) const { return m_values.value(foldedName); }
    const QString &unsubscribeUrl() const { return m_unsubscribeUrl; }
    /** Of the version: formats dates and numbers, words the unsubscribe link. */
    const QString &language() const { return m_language; }

private:
    QHash<QString, QString> m_values;
    QString m_unsubscribeUrl;
    QString m_language;
};

/** Merge names with a meaning of their own, folded: identity, unsubscribe, in both languages. */
bool isIdentityName(const QString &foldedName);
bool isUnsubscribeName(const QString &foldedName);
