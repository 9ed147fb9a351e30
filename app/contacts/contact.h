#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "contacts/contactstatus.h"

#include <QHash>
#include <QStringList>

/** A person of the list, as the store gives her: a plain copy. */
struct Contact
{
    ContactId id;
    QString key;      ///< value of the unique key, for people (fields joined by " · ")
    QString address;  ///< as text; empty or invalid addresses are kept so that they can be corrected
    QString language; ///< BCP 47 tag, may be empty (then the project's default)
    QString timeZone; ///< IANA id, may be empty (then the project's)
    ContactStatus status = ContactStatus::Active;
    QHash<QString, QString> values; ///< the project's own fields, by name
    Instant created{};
    Instant modified{};

    /** Any field by name, built-in ones included. */
    QString value(const QString &fieldName) const;
    /** First and last name when the project has such fields, else the key. */
    QString displayName() const;
    /** Names, folded, of the fields that hold them; the first that has a value is taken. */
    static QStringList firstNameFields();
    static QStringList lastNameFields();
    bool operator==(const Contact &) const = default;
};
