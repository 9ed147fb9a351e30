#include "workflow/approvalchecks.h"

#include "base/figures.h"
#include "sendings/seedlist.h"
#include "workflow/senderauthentication.h"
#include "workflow/sendingtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using Mark = ApprovalCheck::Mark;
using Topic = ApprovalCheck::Topic;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalChecks)
};

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

QString withPrefix(const Snapshot &snapshot, const MessageVersion &version)
{
    return snapshot.subjectPrefix.isEmpty() ? version.subject : snapshot.subjectPrefix + u' ' + version.subject;
}

/** The versions that will leave: all of them, or the one that was forced. */
QList<MessageVersion> leavingVersions(const Snapshot &snapshot)
{
    QList<MessageVersion> versions = snapshot.message.versions;
    if (!snapshot.specificVersion.isEmpty())
        versions.removeIf([&](const MessageVersion &version) { return version.language != snapshot.specificVersion; });
    return versions;
}

ApprovalCheck messageCheck(const ApprovalFacts &facts)
{
    QStringList languages;
    for (const MessageVersion &version : leavingVersions(facts.snapshot))
        languages.append(version.language);
    QStringList parts{Words::tr("“%1”").arg(facts.snapshot.message.name),
                      Words::tr("%Ln version(s): %1", nullptr, int(languages.size())).arg(languages.join(u" + "_s)),
                      Words::tr("fingerprint %1").arg(shortHash(facts.sending.contentHash))};
    if (facts.messageModifiedSince)
        parts.append(Words::tr("the message was edited since; what was prepared is what leaves"));
    return {Topic::Message, Words::tr("The message is the one I want to send"), joined(parts),
            facts.messageModifiedSince ? Mark::Warning : Mark::Plain};
}

/** Change against the previous sending, in percent. */
std::optional<int> changeOf(const ApprovalFacts &facts)
{
    if (!facts.previousRecipients || *facts.previousRecipients == 0)
        return std::nullopt;
    return int(
        std::lround(100.0 * double(facts.recipients - *facts.previousRecipients) / double(*facts.previousRecipients)));
}

ApprovalCheck recipientsCheck(const ApprovalFacts &facts)
{
    qint64 targeted = facts.recipients;
    for (qint64 contacts : facts.excluded)
        targeted += contacts;
    QStringList parts{Words::tr("%Ln contact(s) targeted", nullptr, int(targeted))};
    if (targeted > facts.recipients)
        parts.append(Words::tr("excluded: %1").arg(exclusionText(facts.excluded)));
    if (facts.seeds > 0)
        parts.append(Words::tr("+ seed list (%1)").arg(formatCount(facts.seeds)));
    const bool manySeeds = facts.seeds > SeedList::usual;
    if (manySeeds)
        parts.append(Words::tr("a seed list is seldom that long: is it the right group?"));
    const std::optional<int> change = changeOf(facts);
    const bool jumps = change && std::abs(*change) > 50;
    if (jumps)
        parts.append(Words::tr("%1 % against the last sending", "signed percentage")
                         .arg((*change > 0 ? u"+"_s : QString()) + formatCount(*change)));
    return {Topic::Recipients, Words::tr("Recipients: %Ln e-mail(s)", nullptr, int(facts.recipients)), joined(parts),
            jumps       ? Mark::Alert
            : manySeeds ? Mark::Warning
                        : Mark::Plain};
}

ApprovalCheck subjectCheck(const ApprovalFacts &facts)
{
    const Sender &sender = facts.snapshot.message.sender;
    QStringList subjects;
    for (const MessageVersion &version : leavingVersions(facts.snapshot))
        subjects.append(withPrefix(facts.snapshot, version));
    QStringList parts;
    for (qsizetype index = 1; index < subjects.size(); ++index)
        parts.append(subjects[index]);
    parts.append(sender.replyTo.isEmpty() ? Words::tr("from %1").arg(sender.address)
                                          : Words::tr("from %1, replies to %2").arg(sender.address, sender.replyTo));
    parts.append(Words::tr("account %1").arg(facts.accountName));
    const bool isEmpty =
        std::ranges::any_of(leavingVersions(facts.snapshot), &QString::isEmpty, &MessageVersion::subject);
    return {Topic::Subject, Words::tr("Subject: %1").arg(subjects.value(0)), joined(parts),
            isEmpty ? Mark::Alert : Mark::Plain};
}

ApprovalCheck authenticationCheck(const ApprovalFacts &facts)
{
    const SenderAuthentication state = authenticationOf(facts.senderDomain, facts.now);
    static constexpr Mark marks[] = {Mark::Plain, Mark::Alert, Mark::Warning}; // as Verdict: yes, no, unknown
    return {Topic::Authentication, Words::tr("The domain of the sender is authenticated"), state.text,
            marks[int(state.verdict)]};
}

ApprovalCheck departureCheck(const ApprovalFacts &facts)
{
    const Schedule &schedule = facts.sending.options.schedule;
    const bool optimized = schedule.kind == Schedule::Kind::Optimized;
    const QString hours = Words::tr("at each contact’s best hour, within %Ln hour(s)", nullptr, schedule.windowHours);
    const std::optional<Instant> launch = facts.sending.launchAt;
    if (!launch)
        return {Topic::Departure, Words::tr("Departure: as soon as it is approved"),
                optimized ? hours : Words::tr("nothing leaves before"), Mark::Plain};
    const QByteArray zone = schedule.start ? schedule.start->zone : facts.projectZone;
    const QString title = Words::tr("Departure: %1").arg(wallText(*launch, zone));
    if (*launch < facts.now)
        return {Topic::Departure, title, Words::tr("this time is past: send it now, or choose another date"),
                Mark::Alert};
    QStringList parts{Words::tr("in %1").arg(durationText(*launch - facts.now))};
    if (optimized)
        parts.append(hours);
    return {Topic::Departure, title, joined(parts), Mark::Plain};
}

QString paceText(const Pace &pace)
{
    if (pace.perHour)
        return Words::tr("Pace: %Ln an hour", nullptr, *pace.perHour);
    if (pace.withinTime)
        return Words::tr("Pace: spread over %1").arg(durationText(*pace.withinTime));
    return Words::tr("Pace: as fast as the account allows");
}

ApprovalCheck paceCheck(const ApprovalFacts &facts)
{
    const auto &deadline = facts.sending.options.deadline;
    QString title = paceText(facts.sending.options.pace);
    if (deadline && facts.sending.deadlineAt)
        title = Words::tr("%1, deadline %2").arg(title, wallText(*facts.sending.deadlineAt, deadline->zone));
    if (facts.forecast.missed > 0)
        return {Topic::Pace, title,
                Words::tr("%Ln e-mail(s) will not leave before the deadline", nullptr, int(facts.forecast.missed)),
                Mark::Alert};
    return {Topic::Pace, title,
            Words::tr("the last e-mail leaves around %1").arg(wallText(facts.forecast.end, facts.projectZone)),
            Mark::Plain};
}

QString rehearsalText(const ApprovalFacts &facts)
{
    if (!facts.rehearsal)
        return Words::tr("not rehearsed");
    const RehearsalMark &mark = *facts.rehearsal;
    const QString at = wallText(mark.at, facts.projectZone);
    if (mark.contentChanged)
        return Words::tr("rehearsed on %1, but the content was changed since").arg(at);
    if (mark.recipientsChanged)
        return Words::tr("rehearsed on %1, but the recipients changed since").arg(at);
    QStringList parts{Words::tr("%Ln message(s)", nullptr, int(mark.messages)),
                      Words::tr("%Ln error(s)", nullptr, int(mark.errors))};
    if (mark.missed > 0)
        parts.append(Words::tr("%Ln after the deadline", nullptr, int(mark.missed)));
    return Words::tr("rehearsed on %1: %2 (fingerprint %3)")
        .arg(at, parts.join(u", "_s), shortHash(facts.sending.contentHash));
}

bool worriesRehearsal(const ApprovalFacts &facts)
{
    return facts.rehearsal && (!facts.rehearsal->isCurrent() || facts.rehearsal->errors > 0);
}

ApprovalCheck testsCheck(const ApprovalFacts &facts)
{
    const bool tested = facts.snapshot.message.isTested();
    QStringList parts{tested ? Words::tr("this content was tested or previewed")
                             : Words::tr("this content was neither tested nor previewed with a contact")};
    int warnings = 0;
    QString first;
    for (const MessageFinding &finding : facts.findings) {
        if (finding.severity != MessageFinding::Warning)
            continue;
        first = warnings++ == 0 ? finding.text : first;
    }
    parts.append(warnings == 0 ? Words::tr("no warning")
                               : Words::tr("%Ln warning(s), the first: %1", nullptr, warnings).arg(first));
    parts.append(rehearsalText(facts));
    return {Topic::Tests, Words::tr("Tests and validations are done"), joined(parts),
            tested && warnings == 0 && !worriesRehearsal(facts) ? Mark::Plain : Mark::Warning};
}

ApprovalCheck identificationCheck(const ApprovalFacts &facts)
{
    const QString identity = facts.snapshot.identity.simplified();
    return {Topic::Identification, Words::tr("The message says who sends it"),
            identity.isEmpty() ? Words::tr("the project has no postal identity: write it in the settings") : identity,
            identity.isEmpty() ? Mark::Alert : Mark::Plain};
}

} // namespace

QList<ApprovalCheck> approvalChecks(const ApprovalFacts &facts)
{
    return {messageCheck(facts),   recipientsCheck(facts), subjectCheck(facts), authenticationCheck(facts),
            departureCheck(facts), paceCheck(facts),       testsCheck(facts),   identificationCheck(facts)};
}
