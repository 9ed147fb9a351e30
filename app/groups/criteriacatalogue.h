#pragma once

#include "consents/consent.h"
#include "contacts/contactfield.h"
#include "groups/group.h"

/** What criteria may speak of in one project: what exists when they are read. */
struct CriteriaCatalogue
{
    struct NamedMessage
    {
        MessageId id;
        QString name;
        bool operator==(const NamedMessage &) const = default;
    };

    ContactFields fields; ///< the built-in ones, then the project's own
    QList<Consent> consents;
    QList<Group> groups; ///< without their number of members
    QList<NamedMessage> messages;

    bool operator==(const CriteriaCatalogue &) const = default;
};
