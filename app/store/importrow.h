#pragma once

#include "contacts/contactfield.h"
#include "contacts/suppression.h"
#include "store/database.h"
#include "store/erasedaddresses.h"
#include "store/packedtexts.h"
#include "store/seenkeys.h"

/** The values of one line of a list: e-mail, language, time zone, then the project's own fields in their order. */
using ImportValues = QStringList;

/** What a line makes of a contact, in the forms in which it is stored. */
struct ImportRow
{
    /** The texts in their order; the project's own fields follow. */
    enum Text { Key, AddressKey, Search, Address, Language, TimeZone, FirstOwn };

    PackedTexts texts;
    Suppression suppression = Suppression::None;
    bool isErased = false;   ///< the kill file holds the hash of the address
    bool reaches = true;     ///< it has an address that can be written to
    QString addressFault;    ///< why the address it brings cannot be written to; empty when it brings none
    QString leftOut;         ///< why a value is not taken; whoever left leaves all the same
    bool isRepeated = false; ///< a line before was about the same person
};

/**
 * Makes rows of lines, without the database: it works on one thread while another writes. Of each line only a
 * fingerprint of its key stays, to know the second line of a person.
 */
class ImportRowMaker
{
public:
    ImportRowMaker(const Project &project, const ContactFields &own, ErasedAddresses erased);

    /**
     * Makes all of `row` anew, in the memory it has. Refused, with the reason, when the line makes no contact. A person
     * known by something else than her address is kept without one, or with one that is to be corrected (§3.1).
     */
    Result<void> make(const ImportValues &values, Suppression suppression, ImportRow &row);

private:
    Result<QString> comparisonKey(const QString &addressKey, const ImportValues &values, const QStringList &own) const;

    const QStringList m_keyFields;
    const ContactFields m_own;
    const ErasedAddresses m_erased;
    const bool m_isKeyedByAddress;
    const bool m_needsAddress; ///< the address is part of the key
    QStringList m_values;      ///< the own fields of the line at hand
    SeenKeys m_seen;
};
