#include "workflow/approvesending.h"

#include "base/duration.h"
#include "store/projectrepository.h"
#include "store/sendingreader.h"
#include "store/sendingstates.h"
#include "workflow/dossierbuilder.h"
#include "workflow/launchsending.h"
#include "workflow/spaceforsending.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApproveSending)
};

Result<void> checkFourEyes(Database &database, const Sending &sending, const QString &who)
{
    const Result<QString> fourEyes = ProjectRepository(database).setting(u"four-eyes"_s);
    if (!fourEyes)
        return failureOf(fourEyes);
    if (*fourEyes == "on"_L1 && sending.preparedBy == who)
        return refused(u"four-eyes"_s, Words::tr("You prepared this sending."),
                       Words::tr("Ask a colleague to approve it."));
    return {};
}

Result<void> checkTimes(const Sending &sending, bool sendNowAlthoughPast, Instant now)
{
    if (sending.deadlineAt && *sending.deadlineAt <= now)
        return refused(u"past-deadline"_s,
                       Words::tr("The deadline of “%1” is past: nobody would receive it.").arg(sending.name),
                       Words::tr("Reject it, choose another deadline, then prepare it again."));
    if (sending.launchAt && *sending.launchAt < now && !sendNowAlthoughPast)
        return refused(u"past-date"_s, Words::tr("The planned time of “%1” is past.").arg(sending.name),
                       Words::tr("Choose to send it now, or another date."));
    return {};
}

Result<void> checkState(const Sending &sending, SendingState expected)
{
    if (sending.state == expected)
        return {};
    return refused(u"wrong-state"_s,
                   Words::tr("“%1” is not to be approved: %2.").arg(sending.name, nameOf(sending.state)),
                   Words::tr("Only a prepared sending can be approved or rejected, and only once."));
}

/** What Prepare made goes: the draft is as it was, with the reason its author will read. */
Result<void> removePreparation(QSqlDatabase &db, SendingId id)
{
    for (const QString &table : {u"recipient"_s, u"exclusion"_s, u"sending_count"_s}) {
        Statement remove(db, u"DELETE FROM %1 WHERE sending_id = ?"_s.arg(table));
        if (const Result<void> done = remove.bind(id).run(); !done)
            return done;
    }
    Statement clear(db,
                    u"UPDATE sending SET launch_at = NULL, deadline_at = NULL, snapshot = NULL, content_hash = '', "
                    "recipients_hash = '', prepared_by = '', prepared_at = NULL, approved_by = '', approved_at = NULL "
                    "WHERE id = ?"_s);
    return clear.bind(id).run();
}

Result<Sending> backToDraft(QSqlDatabase &db, const Sending &sending, const SendingStates::Cause &cause, Instant now)
{
    if (const auto done = SendingStates(db).move(sending.id, sending.state, SendingState::Draft, cause, now); !done)
        return failureOf(done);
    if (const Result<void> done = removePreparation(db, sending.id); !done)
        return failureOf(done);
    return SendingReader(db).byId(sending.id);
}

Result<void> noteApproval(QSqlDatabase &db, SendingId id, const QString &who, Instant now)
{
    Statement update(db, u"UPDATE sending SET approved_by = ?, approved_at = ? WHERE id = ?"_s);
    return update.bind(who.isNull() ? u""_s : who).bind(now).bind(id).run();
}

Result<void> setLaunch(QSqlDatabase &db, SendingId id, Instant at)
{
    Statement update(db, u"UPDATE sending SET launch_at = ? WHERE id = ?"_s);
    return update.bind(at).bind(id).run();
}

} // namespace

Result<ApprovalDossier> ApproveSending::dossier(SendingId id) const
{
    return DossierBuilder(m_database).build(id);
}

Result<std::chrono::seconds> ApproveSending::undoTime() const
{
    const Result<QString> setting = ProjectRepository(m_database).setting(u"approval.undo"_s);
    if (!setting)
        return failureOf(setting);
    return *setting == "off"_L1 ? std::chrono::seconds(0) : durationFrom(*setting);
}

Result<Sending> ApproveSending::approve(SendingId id, const QString &who, const Options &options)
{
    const Instant now = m_database.clock().now();
    if (const Result<void> enough = spaceForSending(m_database, id); !enough)
        return failureOf(enough);
    return m_database.write([&](QSqlDatabase &db) -> Result<Sending> {
        const Result<Sending> sending = SendingReader(db).byId(id);
        if (!sending)
            return sending;
        for (const Result<void> &check :
             {checkState(*sending, SendingState::ToApprove), checkFourEyes(m_database, *sending, who),
              checkTimes(*sending, options.sendNowAlthoughPast, now)})
            if (!check)
                return failureOf(check);
        if (const Result<void> done = noteApproval(db, id, who, now); !done)
            return failureOf(done);
        Sending approved = *sending;
        if (options.undo > std::chrono::seconds(0) && (!approved.launchAt || *approved.launchAt <= now)) {
            approved.launchAt = now + options.undo;
            if (const Result<void> done = setLaunch(db, id, *approved.launchAt); !done)
                return failureOf(done);
        }
        if (const Result<void> done = launch(db, m_database, approved, who, now); !done)
            return failureOf(done);
        return SendingReader(db).byId(id);
    });
}

Result<Sending> ApproveSending::reject(SendingId id, const QString &who, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(u"no-reason"_s, Words::tr("The reason is missing."),
                       Words::tr("Say why: whoever prepared the sending will read it."));
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<Sending> {
        const Result<Sending> sending = SendingReader(db).byId(id);
        if (!sending)
            return sending;
        if (const Result<void> check = checkState(*sending, SendingState::ToApprove); !check)
            return failureOf(check);
        return backToDraft(db, *sending, {who, reason.trimmed()}, now);
    });
}

Result<Sending> ApproveSending::takeBack(SendingId id, const QString &who)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<Sending> {
        const Result<Sending> sending = SendingReader(db).byId(id);
        if (!sending)
            return sending;
        if (sending->startedAt || !canMove(sending->state, SendingState::Draft))
            return refused(u"wrong-state"_s,
                           Words::tr("“%1” cannot be taken back: %2.").arg(sending->name, nameOf(sending->state)),
                           Words::tr("Only what has not started can be taken back; cancel it instead."));
        return backToDraft(db, *sending, {who, {}}, now);
    });
}
