#pragma once

#include "contacts/contact.h"
#include "workflow/reversible.h"

/** The changes of contacts a person can take back. Each touches only who is not so already, and undoes only that. */
namespace ContactChanges {

Reversible activation(const QList<ContactId> &contacts, bool active);
/** Into the group (`joins`) or out of it. */
Reversible membership(GroupId group, const QList<ContactId> &contacts, bool joins);
Reversible liftedQuarantine(const QList<ContactId> &contacts);
/** The addresses of these contacts, for `reason`. */
Reversible killFile(const QList<ContactId> &contacts, const QString &reason);
/** Refused when somebody changed the contact after this edit began. */
Reversible edit(const Contact &changed);

} // namespace ContactChanges
