#pragma once

#include "contacts/contactfield.h"
#include "presentation/contactselection.h"

/** Two contacts beside each other, to be made one. */
struct MergePair
{
    Contact first;
    Contact second;
    Contact proposal; ///< the first one's values, the second one's where those are empty
    ContactFields fields;
};

/** Refused unless two contacts are meant. */
Result<MergePair> readMergePair(Database &database, const ContactSelection &contacts);
