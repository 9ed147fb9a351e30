#pragma once

#include <QString>

/**
 * Why something could not be done, in the language of the person, and what to do about it.
 * `code` is a stable word for programs (`not-found`, `refused`, …); `message` and `remedy` are translated sentences.
 */
struct Failure
{
    enum class Kind {
        Refused,  ///< a rule of the product says no, or the input is bad
        NotFound, ///< what was named does not exist
        Broken,   ///< the disk, the database or the network failed
    };

    Kind kind = Kind::Refused;
    QString code;
    QString message;
    QString remedy;

    /** Both sentences, as they are shown and written on stderr. */
    QString text() const;
    bool operator==(const Failure &) const = default;
};
