#include "store/consentimport.h"

Result<ConsentImport::Outcome> ConsentImport::put(const ConsentRecord &record)
{
    const Result<std::optional<ConsentState>> before = m_writer.state(record.contact, record.consent);
    if (!before)
        return failureOf(before);
    const std::optional<ConsentState> &known = *before;
    if (known && known->given == record.given && record.effective <= known->effective)
        return Outcome::Unchanged;
    if (wouldReactivate(known, record) && (!m_reactivates || record.effective <= known->effective))
        return Outcome::KeptWithdrawn;
    const Result<ConsentState> after = m_writer.append(record);
    if (!after)
        return failureOf(after);
    if (after->given != record.given)
        return Outcome::Unchanged;
    return record.given ? Outcome::Given : Outcome::Withdrawn;
}
