#pragma once

#include "store/contactbits.h"

/** What the contacts of one chunk are by themselves, whatever is sent (specification §3.3, 1 to 5). */
struct ContactStanding
{
    ContactBits present; ///< there is a contact of that number
    ContactBits withoutAddress;
    ContactBits invalid;
    ContactBits killed; ///< her very address, or what is left of it once erased; whole domains are looked at later
    ContactBits inactive;
    ContactBits quarantined;

    /** One number for each contact, as the store answers it; bits of the sets above after `present`, in order. */
    class Builder
    {
    public:
        void add(quint16 position, int flags);
        /** `highest`: the highest contact number in the chunk: a contact who came later makes it another. */
        QByteArray stored(qint64 highest) const;

    private:
        std::array<ContactBits::Positions, 6> m_sets;
    };

    static ContactStanding fromStored(QByteArrayView stored);
    static qint64 highestIn(QByteArrayView stored);
};
