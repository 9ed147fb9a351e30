#include "contacts/contact.h"

#include "contacts/contactfield.h"

namespace {

/** The first of these fields that has a value, whatever case and accents its name has. */
QString firstValue(const QHash<QString, QString> &values, const QStringList &foldedNames)
{
    for (const QString &wanted : foldedNames)
        for (auto it = values.begin(); it != values.end(); ++it)
            if (foldedFieldName(it.key()) == wanted && !it.value().isEmpty())
                return it.value();
    return {};
}

} // namespace

QString Contact::value(const QString &fieldName) const
{
    if (fieldName == BuiltInField::Email)
        return address;
    if (fieldName == BuiltInField::Language)
        return language;
    if (fieldName == BuiltInField::TimeZone)
        return timeZone;
    return values.value(fieldName);
}

QString Contact::displayName() const
{
    const QString name =
        (firstValue(values, firstNameFields()) + u' ' + firstValue(values, lastNameFields())).trimmed();
    if (!name.isEmpty())
        return name;
    return key.isEmpty() ? address : key;
}

QStringList Contact::firstNameFields()
{
    return {QStringLiteral("prenom"), QStringLiteral("firstname"), QStringLiteral("givenname")};
}

QStringList Contact::lastNameFields()
{
    return {QStringLiteral("nom"),          QStringLiteral("lastname"),   QStringLiteral("surname"),
            QStringLiteral("nomdefamille"), QStringLiteral("familyname"), QStringLiteral("name")};
}
