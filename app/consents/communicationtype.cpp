#include "consents/communicationtype.h"

#include <algorithm>

QString CommunicationType::labelFor(const QString &language) const
{
    for (const QString &tag : {language, language.section(u'-', 0, 0)})
        if (const QString label = labels.value(tag); !label.isEmpty())
            return label;
    return name;
}

ConsentRule ConsentRule::of(const CommunicationType &type, bool consentCentre)
{
    return {type.administrative || !consentCentre ? QList<ConsentId>() : type.consents,
            type.administrative && type.sendsToKillFile};
}

ConsentStanding standingOf(const ConsentRule &rule, const QList<ConsentState> &states, Instant now)
{
    if (rule.required.isEmpty())
        return ConsentStanding::NotRequired;
    bool withdrawn = false;
    for (const ConsentState &state : states) {
        if (!rule.required.contains(state.consent))
            continue;
        if (state.isValidAt(now))
            return ConsentStanding::Valid;
        withdrawn = withdrawn || !state.given;
    }
    return withdrawn ? ConsentStanding::Withdrawn : ConsentStanding::Missing;
}
