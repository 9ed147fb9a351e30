#pragma once

#include <QString>

/** A condition on one field of a contact, as other programs ask for it (specification §17.1, FieldClause). */
struct FieldClause
{
    enum class Operator { Equal, Different, Contains, StartsWith, EndsWith, Empty, NotEmpty };

    QString field; ///< a field of the project, without prefix
    Operator comparison = Operator::Equal;
    QString value;

    bool operator==(const FieldClause &) const = default;
};
