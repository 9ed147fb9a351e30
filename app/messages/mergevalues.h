#pragma once

#include "contacts/contact.h"

#include <QString>
#include <QVarLengthArray>

#include <utility>

/** What merge fields become for one recipient. Names are compared folded: `{{Prénom}}` and `{{prenom}}` are the same.
 */
class MergeValues
{
public:
    MergeValues(const Contact &contact, const QString &identity, const QString &unsubscribeUrl,
                const QString &language);

    /** Empty for a field without value, and for a name nobody has: the checks refuse those before a sending. */
    QString value(const QString &foldedName) const;
    const QString &unsubscribeUrl() const { return m_unsubscribeUrl; }
    /** Of the version: formats dates and numbers, words the unsubscribe link. */
    const QString &language() const { return m_language; }

private:
    /** Folded name and value; of two with one name the last. So few that looking through them costs less than a hash.
     */
    QVarLengthArray<std::pair<QString, QString>, 16> m_values;
    QString m_unsubscribeUrl;
    QString m_language;
};

/** Merge names with a meaning of their own, folded: identity, unsubscribe, in both languages. */
bool isIdentityName(const QString &foldedName);
bool isUnsubscribeName(const QString &foldedName);
