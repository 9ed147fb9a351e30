#pragma once

#include "store/contactbits.h"

#include "base/instant.h"

/** How the contacts of one chunk stand with one consent (specification §15.2), at whatever instant is asked. */
namespace ConsentSets {

/** From `valid_until` of table consent_state: 0 withdrawn, the largest integer without end. */
class Builder
{
public:
    void add(quint16 position, qint64 validUntil);
    QByteArray stored() const;

private:
    ContactBits::Positions m_withdrawn;
    ContactBits::Positions m_lasting;
    ContactBits::Positions m_ending;
    std::vector<qint64> m_ends; ///< of m_ending, in its order
};

/** Adds those whose consent is valid at `now`, and those who withdrew it. */
void add(QByteArrayView stored, Instant now, ContactBits &valid, ContactBits &withdrawn);

} // namespace ConsentSets
