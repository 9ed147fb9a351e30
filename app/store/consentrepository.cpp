#include "store/consentrepository.h"

#include "base/folding.h"
#include "store/consentwriter.h"
#include "store/projectrepository.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentRepository)
};

constexpr int longestName = 100;
/** Says what the partial index holds, so that SQLite takes it. */
const QString endsSql = u"valid_until > 0 AND valid_until < 9223372036854775807"_s;

Result<QString> checkedName(const QString &name)
{
    const QString simple = name.simplified();
    if (simple.isEmpty())
        return refused(u"no-name"_s, Words::tr("The consent has no name."),
                       Words::tr("Name what people agree to, for instance Newsletter."));
    if (simple.size() > longestName)
        return refused(u"long-name"_s, Words::tr("The name is longer than %1 characters.").arg(longestName),
                       Words::tr("Choose a shorter one."));
    if (namesTrackingConsent(simple))
        return refused(
            u"reserved"_s,
            Words::tr("“%1” is the consent to the tracking of opens and clicks, which every project has.").arg(simple),
            Words::tr("Record it for the contact as it is, or give this consent another name."));
    return simple;
}

Result<void> refuseTracking(ConsentId id)
{
    if (id != trackingConsent)
        return {};
    return refused(u"reserved"_s, Words::tr("Every project has the consent “%1”.").arg(trackingConsentName()),
                   Words::tr("It can be neither renamed nor removed; nobody has to use it."));
}

/** A consent of the project that had the reserved name before it was reserved. */
tl::unexpected<Failure> ambiguous(const Consent &own)
{
    return refused(u"ambiguous"_s, Words::tr("“%1” means two consents.").arg(own.name),
                   Words::tr("Give yours, number %1, another name first.").arg(own.id.value));
}

tl::unexpected<Failure> nameTaken(const QString &name)
{
    return refused(u"exists"_s, Words::tr("There is already a consent “%1”.").arg(name),
                   Words::tr("Choose another name."));
}

Result<QList<Consent>> readConsents(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id, name FROM consent WHERE project_id = ? AND purpose = '' ORDER BY id"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QList<Consent> consents;
    while (rows.next())
        consents.append({rows.id<ConsentId>(0), rows.text(1)});
    return consents;
}

/** What keeps a consent from being removed. */
Result<QString> whoNeeds(QSqlDatabase &db, ConsentId id)
{
    Statement types(db, u"SELECT t.name FROM type_consent c JOIN communication_type t ON t.id = c.type_id "
                        "WHERE c.consent_id = ? ORDER BY t.name LIMIT 1"_s);
    if (const Result<void> done = types.bind(id).run(); !done)
        return failureOf(done);
    if (types.next())
        return Words::tr("The communication type “%1” requires it.").arg(types.text(0));
    Statement history(db, u"SELECT 1 FROM consent_record WHERE consent_id = ? LIMIT 1"_s);
    if (const Result<void> done = history.bind(id).run(); !done)
        return failureOf(done);
    return history.next() ? Words::tr("People gave or withdrew it: the proof is kept.") : QString();
}

} // namespace

Result<QList<Consent>> ConsentRepository::list() const
{
    return m_database.read(readConsents);
}

Result<Consent> ConsentRepository::find(const QString &name) const
{
    const Result<QList<Consent>> consents = list();
    if (!consents)
        return failureOf(consents);
    const auto byName = std::ranges::find_if(
        *consents, [wanted = folded(name)](const Consent &consent) { return folded(consent.name) == wanted; });
    if (namesTrackingConsent(name))
        return byName == consents->end() ? Result<Consent>(Consent{trackingConsent, trackingConsentName()})
                                         : ambiguous(*byName);
    if (byName != consents->end())
        return *byName;
    bool number = false;
    const ConsentId id{name.trimmed().toLongLong(&number)};
    const auto byNumber = std::ranges::find(*consents, id, &Consent::id);
    if (number && byNumber != consents->end())
        return *byNumber;
    QStringList names;
    for (const Consent &consent : *consents)
        names.append(consent.name);
    return notFound(Words::tr("There is no consent “%1”.").arg(name),
                    names.isEmpty() ? Words::tr("Add it first.")
                                    : Words::tr("These exist: %1.").arg(names.join(u", "_s)));
}

Result<Consent> ConsentRepository::add(const QString &name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return failureOf(checked);
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<Consent> {
        // Counted from 1, although the number of trackingConsent may be the only one there is.
        Statement insert(db, u"INSERT INTO consent (id, project_id, name, folded, created_at) VALUES "
                             "((SELECT coalesce(max(id), 0) + 1 FROM consent WHERE purpose = ''), ?, ?, ?, ?)"_s);
        if (const Result<void> done =
                insert.bind(Database::projectId).bind(*checked).bind(folded(*checked)).bind(now).run();
            !done) {
            if (done.error().code == "constraint"_L1)
                return nameTaken(*checked);
            return failureOf(done);
        }
        return Consent{ConsentId{insert.insertedId()}, *checked};
    });
}

Result<void> ConsentRepository::rename(ConsentId id, const QString &name)
{
    if (const Result<void> free = refuseTracking(id); !free)
        return free;
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return failureOf(checked);
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        Statement update(db, u"UPDATE consent SET name = ?, folded = ? WHERE id = ?"_s);
        const Result<void> done = update.bind(*checked).bind(folded(*checked)).bind(id).run();
        if (!done && done.error().code == "constraint"_L1)
            return nameTaken(*checked);
        return done;
    });
}

Result<void> ConsentRepository::remove(ConsentId id)
{
    if (const Result<void> free = refuseTracking(id); !free)
        return free;
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<QString> needed = whoNeeds(db, id);
        if (!needed)
            return failureOf(needed);
        if (!needed->isEmpty())
            return refused(u"in-use"_s, *needed, Words::tr("Rename it instead, or leave it unused."));
        return Statement(db, u"DELETE FROM consent WHERE id = ?"_s).bind(id).run();
    });
}

Result<QList<ConsentState>> ConsentRepository::statesOf(ContactId contact) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<ConsentState>> {
        Statement rows(db, u"SELECT consent_id, valid_until, basis, effective_at FROM consent_state "
                           "WHERE contact_id = ? ORDER BY consent_id"_s);
        if (const Result<void> done = rows.bind(contact).run(); !done)
            return failureOf(done);
        QList<ConsentState> states;
        while (rows.next())
            states.append(consentStateFrom(rows.id<ConsentId>(0), rows.number(1), rows.text(2), rows.instant(3)));
        return states;
    });
}

Result<QList<ConsentRecord>> ConsentRepository::historyOf(ContactId contact) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<ConsentRecord>> {
        Statement rows(db,
                       u"SELECT %1 FROM consent_record WHERE contact_id = ? ORDER BY effective_at DESC, id DESC"_s.arg(
                           consentRecordColumns()));
        if (const Result<void> done = rows.bind(contact).run(); !done)
            return failureOf(done);
        QList<ConsentRecord> history;
        while (rows.next())
            history.append(consentRecordFrom(rows));
        return history;
    });
}

Result<QList<ConsentState>> ConsentRepository::record(QList<ConsentRecord> records)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<QList<ConsentState>> {
        ConsentWriter writer(db);
        QList<ConsentState> states;
        for (ConsentRecord &record : records) {
            record.recorded = now;
            const Result<ConsentState> state = writer.append(record);
            if (!state)
                return failureOf(state);
            states.append(*state);
        }
        return states;
    });
}

Result<QList<ConsentRepository::Expiring>> ConsentRepository::expiring(Instant from, Instant until, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Expiring>> {
        Statement rows(db, u"SELECT s.contact_id, s.consent_id, k.name, s.valid_until FROM consent_state s "
                           "JOIN consent k ON k.id = s.consent_id WHERE s.valid_until > ? AND s.valid_until <= ? "
                           "AND %1 ORDER BY s.valid_until, s.contact_id LIMIT ?"_s.arg(endsSql));
        if (const Result<void> done = rows.bind(from).bind(until).bind(limit).run(); !done)
            return failureOf(done);
        QList<Expiring> list;
        while (rows.next())
            list.append({rows.id<ContactId>(0), {rows.id<ConsentId>(1), rows.text(2)}, rows.instant(3)});
        return list;
    });
}

Result<QList<ConsentRepository::Month>> ConsentRepository::expiringPerMonth(Instant from) const
{
    const Result<Project> project = ProjectRepository(m_database).project();
    const Result<QList<Consent>> consents = list();
    if (!project)
        return failureOf(project);
    if (!consents)
        return failureOf(consents);
    const QTimeZone zone(project->timeZone.toLatin1());
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<Month>> {
        // Consents end at midnight of the project's zone: one row per day and consent, never one per person.
        Statement rows(db, u"SELECT valid_until, consent_id, COUNT(*) FROM consent_state WHERE valid_until > ? AND %1 "
                           "GROUP BY valid_until, consent_id"_s.arg(endsSql));
        if (const Result<void> done = rows.bind(from).run(); !done)
            return failureOf(done);
        std::map<std::pair<QString, ConsentId>, qint64> months;
        while (rows.next())
            months[{toUtc(rows.instant(0)).toTimeZone(zone).toString(u"yyyy-MM"_s), rows.id<ConsentId>(1)}] +=
                rows.number(2);
        QList<Month> list;
        for (const auto &[key, contacts] : months)
            if (const auto consent = std::ranges::find(*consents, key.second, &Consent::id); consent != consents->end())
                list.append({key.first, *consent, contacts});
        return list;
    });
}
