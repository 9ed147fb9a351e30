#include "workflow/setconsent.h"

#include "consents/consenttexts.h"
#include "consents/trackingconsent.h"
#include "store/consentrepository.h"
#include "store/projectrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SetConsent)
};

} // namespace

Result<ConsentRecord> SetConsent::recordOf(const Request &request) const
{
    if (request.consent == trackingConsent && isImplied(request.basis))
        return refused(u"express-only"_s, Words::tr("Nothing implies that a person agrees to be followed."),
                       Words::tr("Record only what the person said: an express consent, or a refusal."));
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    const QByteArray zone = project->timeZone.toLatin1();
    const Instant now = m_database.clock().now();
    ConsentRecord record;
    record.contact = request.contact;
    record.consent = request.consent;
    record.given = request.given;
    record.basis = request.basis;
    record.source = request.source;
    record.proof = request.proof;
    record.who = request.who;
    record.effective = now;
    if (isImplied(request.basis)) {
        if (!request.given)
            return refused(u"usage"_s, Words::tr("A consent is withdrawn, whatever it was founded on."),
                           Words::tr("Withdraw it without saying why it was implied."));
        const bool ends = expiryOf(request.basis, now, zone).has_value();
        if (request.since.trimmed().isEmpty() && ends)
            return refused(u"no-start"_s, Words::tr("An implied consent has a start."),
                           Words::tr("Give the day of the purchase, of the inquiry or of the publication."));
        const Result<Instant> since =
            request.since.trimmed().isEmpty() ? now : consentInstantFrom(request.since, true, zone, now);
        if (!since)
            return failureOf(since);
        record.effective = *since;
        record.expiry = expiryOf(request.basis, *since, zone);
    }
    if (!request.date.trimmed().isEmpty()) {
        const Result<Instant> date = consentInstantFrom(request.date, request.given, zone, now);
        if (!date)
            return failureOf(date);
        record.effective = *date;
    }
    return record;
}

Result<ConsentState> SetConsent::run(const Request &request)
{
    const Result<ConsentRecord> record = recordOf(request);
    if (!record)
        return failureOf(record);
    ConsentRepository consents(m_database);
    const Result<QList<ConsentState>> states = consents.statesOf(request.contact);
    if (!states)
        return failureOf(states);
    const auto known = std::ranges::find(*states, request.consent, &ConsentState::consent);
    if (isImplied(request.basis) && known != states->end() && !known->given)
        return refused(u"withdrawn"_s, Words::tr("This person has withdrawn the consent."),
                       Words::tr("Only an express consent can follow a withdrawal."));
    const Result<QList<ConsentState>> after = consents.record({*record});
    if (!after)
        return failureOf(after);
    return after->first();
}
