#pragma once

#include "consents/consent.h"
#include "contacts/contactfield.h"
#include "contacts/contactstatus.h"
#include "groups/criterion.h"

#include <QStringList>

/** Which contacts a list shows, in which order. */
struct ContactQuery
{
    enum class Order { Key, Address, Created, Modified, Name, Language, Status, LastSending, Field };
    /** What was sent to them, as the ledger knows it. */
    enum class Sent { Whatever, Never, Since, NotSince };

    QString search; ///< each of its words in any field; case- and accent-insensitive; empty: everyone
    GroupId group;  ///< valid: members only
    std::optional<ContactStatus> status;
    std::optional<QString> language;
    ConsentId consent;        ///< valid: who has given it and may be written to now …
    bool consentHolds = true; ///< … or who has not
    Criteria criteria;        ///< who answers them; none: everyone
    QString key;              ///< comparison form of the unique key; empty: any
    QString addressKey;       ///< comparison form of the address; empty: any
    Sent sent = Sent::Whatever;
    Instant sentSince{};
    Order order = Order::Key;
    FieldId field; ///< of Order::Field
    bool descending = false;

    /** Everyone: only the order is left to say. */
    bool isEveryone() const;
    bool operator==(const ContactQuery &) const = default;
};
