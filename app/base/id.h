#pragma once

#include <QHashFunctions>
#include <compare>

/** A number of the store, typed by what it names: a contact's id cannot be passed where a sending's is expected. */
template <class Tag>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using CommunicationTypeId = Id<struct CommunicationTypeTag>;
using ConsentId = Id<struct ConsentTag>;
using ContactId = Id<struct ContactTag>;
using FieldId = Id<struct FieldTag>;
using GroupId = Id<struct GroupTag>;
using MessageId = Id<struct MessageTag>;
using RowId = Id<struct RecipientRowTag>; ///< one line of the ledger: one message to one contact
using SenderId = Id<struct SenderTag>;
using SendingId = Id<struct SendingTag>;
