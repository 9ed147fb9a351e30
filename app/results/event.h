#pragma once

#include "base/instant.h"

#include <QString>

/** What somebody, or some machine, did with a message that had arrived (specification §2, §12.3). */
struct Event
{
    enum class Kind { Open, Click };
    enum class Author {
        Human,
        Machine, ///< a proxy or a scanner: kept, but never counted as somebody
        Unknown  ///< nobody said; counted as somebody
    };

    Kind kind = Kind::Open;
    Instant at{};
    Author author = Author::Unknown;
    QString link;     ///< of a click
    QString evidence; ///< the program that fetched it, in its own words

    bool operator==(const Event &) const = default;
};

/** `OPEN`, `CLICK`: the words of the store. */
QString wordFor(Event::Kind kind);
/** Translated, for people. */
QString nameOf(Event::Kind kind);
/** Also as mail providers write them: `opened`, `first_opening`, `email.clicked`, `Ouverture`, … None: another event.
 */
std::optional<Event::Kind> eventKindFrom(const QString &word);

/** `HUMAN`, `MACHINE`, `UNKNOWN`. */
QString wordFor(Event::Author author);
/** Also `yes` and `no` as answers to “was it a machine?”; what says nothing is unknown. */
Event::Author eventAuthorFrom(const QString &word);

/** A click within five seconds of the hand-over was a scanner's, whatever it says of itself (specification §12.3). */
Event::Author authorOf(const Event &event, Instant handedAt);
