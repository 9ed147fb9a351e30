#pragma once

#include "contacts/contactfield.h"
#include "groups/group.h"
#include "store/contactrepository.h"
#include "store/sendingrepository.h"
#include "workflow/consentpicture.h"

/** Everything the contact's card shows (specification §13). */
struct ContactCard
{
    Contact contact;
    ContactFields fields;
    QList<Group> groups;
    QList<ContactHistoryLine> history; ///< latest first
    QList<EventReader::Line> events;   ///< her opens and clicks, latest first
    QList<LeftOut> leftOut;            ///< of these sendings, latest first
    ConsentPicture consents;
    std::optional<ContactRepository::Quarantined> quarantine;

    bool operator==(const ContactCard &) const = default;
};

Result<ContactCard> readContactCard(Database &database, ContactId contact);
