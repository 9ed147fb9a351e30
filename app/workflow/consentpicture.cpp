#include "workflow/consentpicture.h"

#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/trackingconsent.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentPicture)
};

ConsentPicture::Line lineOf(const Consent &consent, const QList<ConsentState> &states, Instant now)
{
    ConsentPicture::Line line{consent, std::nullopt, false};
    if (const auto state = std::ranges::find(states, consent.id, &ConsentState::consent); state != states.end()) {
        line.state = *state;
        line.valid = state->isValidAt(now);
    }
    return line;
}

} // namespace

QString ConsentPicture::nameOf(ConsentId consent) const
{
    if (consent == trackingConsent)
        return trackingConsentName();
    for (const Line &line : lines)
        if (line.consent.id == consent)
            return line.consent.name;
    return {};
}

Result<ConsentPicture> readConsentPicture(Database &database, const Contact &contact)
{
    const ConsentRepository repository(database);
    const auto consents = repository.list();
    const auto states = repository.statesOf(contact.id);
    const auto history = repository.historyOf(contact.id);
    const auto types = CommunicationTypeRepository(database).list();
    const Result<bool> centre = database.read(hasConsentCentre);
    const Result<TrackingMode> mode = database.read(readTrackingMode);
    if (!consents)
        return failureOf(consents);
    if (!states)
        return failureOf(states);
    if (!history)
        return failureOf(history);
    if (!types)
        return failureOf(types);
    if (!centre)
        return failureOf(centre);
    if (!mode)
        return failureOf(mode);
    const Instant now = database.clock().now();
    ConsentPicture picture;
    picture.centre = *centre;
    picture.mark = markOf(contact.status, *centre, *types, *states, now);
    picture.history = *history;
    for (const Consent &consent : *consents)
        picture.lines.append(lineOf(consent, *states, now));
    picture.tracking = lineOf({trackingConsent, trackingConsentName()}, *states, now);
    picture.mayBeFollowed = mayBeFollowed(*mode, picture.tracking.state, now);
    return picture;
}

QString followedText(const ConsentPicture &picture)
{
    return picture.mayBeFollowed ? Words::tr("linked to the name") : Words::tr("counted without a name");
}

QString standingText(const ConsentPicture::Line &line)
{
    if (line.consent.id == trackingConsent)
        return !line.state ? Words::tr("never asked") : line.valid ? Words::tr("given") : Words::tr("refused");
    if (!line.state)
        return Words::tr("no consent");
    if (!line.state->given)
        return Words::tr("unsubscribed");
    return line.valid ? Words::tr("subscribed") : Words::tr("expired");
}

QString standingWord(const ConsentPicture::Line &line)
{
    if (!line.state)
        return u"NONE"_s;
    if (!line.state->given)
        return u"WITHDRAWN"_s;
    return line.valid ? u"VALID"_s : u"EXPIRED"_s;
}
