#pragma once

#include "contacts/contactfield.h"
#include "messages/message.h"

/** One thing the checks found (specification §8). */
struct MessageFinding
{
    enum Severity { Error, Warning, Info, Passed };

    Severity severity = Passed;
    QString code;     ///< `unknown-field`, `empty-subject`, …
    QString language; ///< the version concerned; empty: the whole message
    QString text;     ///< a sentence

    bool operator==(const MessageFinding &) const = default;
};

/** What the project knows that a message alone does not. */
struct MessageCheckContext
{
    ContactFields fields; ///< built-in ones included
    QString defaultLanguage;
    QStringList languagesPresent; ///< of the recipients, or of the project while they are not known
    QString identity;
    QString forcedVersion;
    bool administrative = false;      ///< its type offers no opt-out (§15.3): no link is looked for
    bool requiresUnsubscribe = false; ///< a communication type that is not administrative
};

/** Errors forbid a sending; errors first, what passed last. */
QList<MessageFinding> checkMessage(const Message &message, const MessageCheckContext &context);
