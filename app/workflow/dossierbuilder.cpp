#include "workflow/dossierbuilder.h"

#include "store/accountrepository.h"
#include "store/messagerepository.h"
#include "store/projectrepository.h"
#include "store/rehearsalrepository.h"
#include "store/sendingrepository.h"
#include "store/statement.h"
#include "workflow/approvalchecks.h"
#include "workflow/checkmessage.h"
#include "workflow/forecastsending.h"
#include "workflow/senderauthentication.h"

using namespace Qt::StringLiterals;

namespace {

/** Recipients of the sending that was approved last before this one. */
Result<std::optional<qint64>> previousRecipients(QSqlDatabase &db, SendingId id)
{
    Statement row(db, u"SELECT (SELECT COALESCE(SUM(rows), 0) FROM sending_count WHERE sending_id = s.id AND seed = 0) "
                      "FROM sending s WHERE s.id <> ? AND s.approved_at IS NOT NULL AND s.resend_of IS NULL "
                      "ORDER BY s.approved_at DESC LIMIT 1"_s);
    if (const Result<void> done = row.bind(id).run(); !done)
        return failureOf(done);
    return row.next() ? std::optional(row.number(0)) : std::nullopt;
}

} // namespace

Result<ApprovalDossier> DossierBuilder::build(SendingId id) const
{
    const SendingRepository sendings(m_database);
    const ProjectRepository projects(m_database);
    const Result<Sending> sending = sendings.byId(id);
    if (!sending)
        return failureOf(sending);
    const Result<Snapshot> snapshot = sendings.snapshot(id);
    if (!snapshot)
        return failureOf(snapshot);
    const Result<SendingFigures> figures = sendings.figures(id);
    if (!figures)
        return failureOf(figures);
    const auto excluded = sendings.exclusionCounts(id);
    if (!excluded)
        return failureOf(excluded);
    const Result<Project> project = projects.project();
    if (!project)
        return failureOf(project);
    const Result<QString> typeAbove = projects.setting(u"approval.type-count-above"_s);
    if (!typeAbove)
        return failureOf(typeAbove);
    const auto previous = m_database.read([&](QSqlDatabase &db) { return previousRecipients(db, id); });
    if (!previous)
        return failureOf(previous);
    const auto findings = CheckMessage(m_database).run(snapshot->message, {}, snapshot->specificVersion);
    if (!findings)
        return failureOf(findings);

    const auto rehearsal = RehearsalRepository(m_database).of(id);
    if (!rehearsal)
        return failureOf(rehearsal);

    ApprovalFacts facts;
    facts.rehearsal = *rehearsal;
    facts.sending = *sending;
    facts.snapshot = *snapshot;
    facts.recipients = figures->targeted();
    for (qint64 rows : figures->seeds)
        facts.seeds += rows;
    facts.excluded = *excluded;
    facts.previousRecipients = *previous;
    facts.findings = *findings;
    facts.projectZone = project->timeZone.toUtf8();
    facts.now = m_database.clock().now();
    const Result<SenderDomain> senderDomain = domainOf(m_database, snapshot->message.sender);
    if (!senderDomain)
        return failureOf(senderDomain);
    facts.senderDomain = *senderDomain;
    if (const Result<SmtpAccount> account = AccountRepository(m_database).account(sending->account))
        facts.accountName = account->name;
    if (const Result<Message> message = MessageRepository(m_database).byId(sending->message))
        facts.messageModifiedSince = message->contentHash() != snapshot->message.contentHash();
    const Result<Forecast> plan = ForecastSending(m_database).run(*sending, facts.recipients, facts.seeds);
    if (!plan)
        return failureOf(plan);
    facts.forecast = *plan;

    ApprovalDossier dossier;
    dossier.sending = *sending;
    dossier.snapshot = *snapshot;
    dossier.checks = approvalChecks(facts);
    dossier.recipients = facts.recipients;
    dossier.forecast = facts.forecast;
    dossier.messageModifiedSince = facts.messageModifiedSince;
    dossier.launchIsPast = sending->launchAt && *sending->launchAt < facts.now;
    if (facts.recipients > typeAbove->toLongLong())
        dossier.numberToType = facts.recipients;
    return dossier;
}
