#include "workflow/consentpicture.h"

#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentPicture)
};

} // namespace

QString ConsentPicture::nameOf(ConsentId consent) const
{
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
    const Instant now = database.clock().now();
    ConsentPicture picture;
    picture.centre = *centre;
    picture.mark = markOf(contact.status, *centre, *types, *states, now);
    picture.history = *history;
    for (const Consent &consent : *consents) {
        const auto state = std::ranges::find(*states, consent.id, &ConsentState::consent);
        ConsentPicture::Line line{consent, std::nullopt, false};
        if (state != states->end()) {
            line.state = *state;
            line.valid = state->isValidAt(now);
        }
        picture.lines.append(line);
    }
    return picture;
}

QString standingText(const ConsentPicture::Line &line)
{
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
