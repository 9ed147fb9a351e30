#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

/** A field of the project's contacts (specification §2). Its name is also its merge field: `{{prenom}}`. */
struct ContactField
{
    enum class Type { Text, Number, Date, Bool, Choice };

    FieldId id;
    QString name;
    Type type = Type::Text;

    bool operator==(const ContactField &) const = default;
};

using ContactFields = QList<ContactField>;

/** The three fields every project has; the others are the project's own. */
namespace BuiltInField {
inline const QString Email = QStringLiteral("email");
inline const QString Language = QStringLiteral("language");
inline const QString TimeZone = QStringLiteral("time_zone");
const QStringList &all();
} // namespace BuiltInField

/** `text`, `number`, `date`, `bool`, `choice`, as the command line and the store write them. */
QString wordFor(ContactField::Type type);
Result<ContactField::Type> fieldTypeFrom(const QString &word);

/** A name is 1 to 64 letters, digits, `_`, `-`, `.` or blanks, begins with a letter, and is not reserved. */
Result<QString> checkedFieldName(const QString &name);

/** "Prénom" and "prenom" are the same field: case, accents, blanks, `_` and `-` are ignored. */
QString foldedFieldName(const QString &name);

/**
 * Which field a column header or a merge field means. Besides the exact (folded) name, the built-in fields answer to
 * their usual French and English names (`courriel`, `e-mail`, `langue`, `fuseau horaire`, …). Empty when none.
 */
QString fieldNamed(const QString &header, const ContactFields &fields);

/** The value in the one form it is stored in (numbers with a dot, dates as YYYY-MM-DD, 1/0), or why it is none. */
Result<QString> normalisedValue(const ContactField &field, const QString &text);
