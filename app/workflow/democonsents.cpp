#include "workflow/democonsents.h"

#include "consents/trackingconsent.h"
#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;

/** What citizen number `n` answered, and how: most agreed, some by asking a question, a few left; most may be followed
 * by name, some refused or changed their mind. */
QList<ConsentRecord> answersOf(qint64 n, ContactId contact, ConsentId newsletter, ConsentId activities, Instant now,
                               const QByteArray &zone)
{
    const auto record = [&](ConsentId consent, bool given, int daysAgo) {
        ConsentRecord answer;
        answer.contact = contact;
        answer.consent = consent;
        answer.given = given;
        const QDate day = toUtc(now).toTimeZone(QTimeZone(zone)).date().addDays(-daysAgo);
        answer.effective = fromUtc(day.startOfDay(QTimeZone(zone)).toUTC());
        answer.source = u"Formulaire du site"_s;
        answer.proof = u"« Oui, je veux recevoir les nouvelles de la Ville »"_s;
        answer.who = u"M. Côté"_s;
        return answer;
    };
    if (n % 29 == 7)
        return {};
    QList<ConsentRecord> answers;
    ConsentRecord first = record(newsletter, true, 120 + int(n % 300));
    if (n % 13 == 5) {
        first = record(newsletter, true, 158 + int(n % 20)); // six months after a question, within a month
        first.basis = ConsentBasis::Inquiry;
        first.expiry = expiryOf(first.basis, first.effective, zone);
        first.source = u"Demande au comptoir"_s;
        first.proof = u"Requête n° %1"_s.arg(2400 + n);
    }
    answers.append(first);
    if (n % 19 == 3) {
        ConsentRecord left = record(newsletter, false, 10 + int(n % 40));
        left.source = u"Lien de désabonnement"_s;
        left.proof = u"Infolettre d’octobre"_s;
        answers.append(left);
    }
    if (n % 3 == 0)
        answers.append(record(activities, true, 90 + int(n % 60)));
    if (n % 5 != 1) {
        ConsentRecord follow = record(trackingConsent, n % 9 != 4, 120 + int(n % 300));
        follow.proof = follow.given ? u"« Oui, vous pouvez savoir quels courriels j’ouvre »"_s
                                    : u"« Non, ne retenez pas quels courriels j’ouvre »"_s;
        answers.append(follow);
    }
    if (n % 23 == 2) {
        ConsentRecord changed = record(trackingConsent, false, 5 + int(n % 30));
        changed.source = u"Téléphone"_s;
        changed.proof = u"Appel au 311, demande n° %1"_s.arg(5100 + n);
        answers.append(changed);
    }
    return answers;
}

} // namespace

QString DemoConsents::noticeType()
{
    return u"Avis municipal"_s;
}

Result<void> DemoConsents::add()
{
    ConsentRepository consents(m_database);
    const Result<Consent> newsletter = consents.add(u"Infolettre"_s);
    const Result<Consent> activities = consents.add(u"Loisirs et activités"_s);
    if (!newsletter)
        return failureOf(newsletter);
    if (!activities)
        return failureOf(activities);
    if (const Result<void> done = addTypes(newsletter->id, activities->id); !done)
        return done;
    if (const Result<void> done = addAnswers(newsletter->id, activities->id); !done)
        return done;
    return ProjectRepository(m_database).set(u"consent-centre"_s, u"on"_s);
}

Result<void> DemoConsents::addTypes(ConsentId newsletter, ConsentId activities)
{
    CommunicationTypeRepository types(m_database);
    Result<CommunicationType> first = types.byId({});
    if (!first)
        return failureOf(first);
    first->consents = {newsletter};
    CommunicationType leisure;
    leisure.name = u"Loisirs et activités"_s;
    leisure.labels = {{u"fr"_s, u"Loisirs et activités"_s}, {u"en"_s, u"Leisure and activities"_s}};
    leisure.consents = {activities};
    CommunicationType notice;
    notice.name = noticeType();
    notice.labels = {{u"fr"_s, u"Avis de la Ville"_s}, {u"en"_s, u"Town notices"_s}};
    notice.administrative = true;
    notice.fromProfile = true;
    for (const CommunicationType &type : {*first, leisure, notice})
        if (const auto saved = types.save(type); !saved)
            return failureOf(saved);
    return {};
}

Result<void> DemoConsents::addAnswers(ConsentId newsletter, ConsentId activities)
{
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    const Instant now = m_database.clock().now();
    const ContactRepository contacts(m_database);
    QList<ConsentRecord> answers;
    for (qint64 n = 0;;) {
        const Result<QList<Contact>> page = contacts.page({}, n, pageSize);
        if (!page)
            return failureOf(page);
        for (const Contact &contact : *page)
            answers += answersOf(n++, contact.id, newsletter, activities, now, project->timeZone.toLatin1());
        if (page->size() < pageSize)
            break;
    }
    const auto recorded = ConsentRepository(m_database).record(answers);
    if (!recorded)
        return failureOf(recorded);
    return {};
}
