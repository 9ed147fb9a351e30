#include "presentation/fieldlabel.h"

#include "contacts/contactfield.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldLabel)
};

} // namespace

QString fieldLabel(const QString &name)
{
    if (name == BuiltInField::Email)
        return Words::tr("E-mail");
    if (name == BuiltInField::Language)
        return Words::tr("Language");
    if (name == BuiltInField::TimeZone)
        return Words::tr("Time zone");
    const QString folded = foldedFieldName(name);
    if (folded == QLatin1String("prenom") || folded == QLatin1String("firstname"))
        return Words::tr("First name");
    if (folded == QLatin1String("nom") || folded == QLatin1String("lastname"))
        return Words::tr("Last name");
    QString label = name;
    label.replace(u'_', u' ');
    return label.isEmpty() ? label : label.at(0).toUpper() + label.mid(1);
}
