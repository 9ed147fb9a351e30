#include "workflow/preparesending.h"

#include "sendings/seedlist.h"
#include "sendings/subjectprefix.h"
#include "store/accountrepository.h"
#include "store/audience.h"
#include "store/communicationtyperepository.h"
#include "store/messagerepository.h"
#include "store/projectrepository.h"
#include "store/sendingrepository.h"
#include "store/sendingstates.h"
#include "workflow/checkmessage.h"
#include "workflow/senderauthentication.h"
#include "workflow/sendingobstacles.h"
#include "workflow/sendingtexts.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrepareSending)
};

/** Everything that is frozen: read before the transaction, compared and written inside it. */
struct Preparation
{
    Sending sending;
    Message message;
    Project project;
    AccountId account;
    CommunicationTypeId type;
    Snapshot snapshot;
    SendingTimes times;
    QString who;
    Instant now{};
};

QString freshToken()
{
    return QString::number(QRandomGenerator::system()->generate64(), 36);
}

Result<Snapshot> freeze(Database &database, const Sending &sending, const Message &message, const Project &project)
{
    const Result<QString> identity = ProjectRepository(database).setting(u"identity"_s);
    if (!identity)
        return failureOf(identity);
    const Result<QString> prefix = checkedPrefix(sending.options.subjectPrefix);
    if (!prefix)
        return failureOf(prefix);
    return Snapshot{message,   *prefix,     sending.options.specificVersion, project.defaultLanguage(),
                    *identity, freshToken()};
}

Result<void> writeFrozen(QSqlDatabase &db, const Preparation &all, const QString &recipientsHash)
{
    Statement update(
        db, u"UPDATE sending SET account_id = ?, launch_at = ?, deadline_at = ?, snapshot = ?, content_hash = ?, "
            "recipients_hash = ?, prepared_by = ?, prepared_at = ?, type_id = ? WHERE id = ?"_s);
    update.bind(all.account).bind(all.times.launch).bind(all.times.deadline);
    update.bind(QString::fromUtf8(toJson(all.snapshot))).bind(contentHash(all.snapshot)).bind(recipientsHash);
    update.bind(all.who.isNull() ? u""_s : all.who).bind(all.now);
    return update.bind(all.type).bind(all.sending.id).run();
}

/** Refused when nobody would receive, in the words of the breakdown, or when the seed list is too long. */
Result<void> checkNumbers(const SendingRepository &repository, SendingId id)
{
    const Result<SendingFigures> figures = repository.figures(id);
    if (!figures)
        return failureOf(figures);
    if (figures->targeted() == 0) {
        const auto excluded = repository.exclusionCounts(id);
        if (!excluded)
            return failureOf(excluded);
        if (excluded->isEmpty())
            return refused(u"no-recipients"_s, Words::tr("There is nobody in the selected groups."),
                           Words::tr("Select groups that have contacts."));
        return refused(u"no-recipients"_s,
                       Words::tr("Nobody would receive this sending: %1.").arg(exclusionText(*excluded)),
                       Words::tr("Select other groups, or correct what excludes these contacts."));
    }
    if (figures->seeds.value(RecipientState::Pending) > SeedList::longest)
        return refused(u"too-many-seeds"_s,
                       Words::tr("The seed list has more than %1 contacts.").arg(SeedList::longest),
                       Words::tr("Choose a smaller seed list group."));
    return {};
}

Result<Sending> write(QSqlDatabase &db, Database &database, const Preparation &all)
{
    const SendingRepository repository(database);
    const SendingId id = all.sending.id;
    const Result<Sending> current = repository.byId(id);
    if (!current)
        return failureOf(current);
    if (*current != all.sending)
        return refused(u"state-changed"_s, Words::tr("The sending was changed meanwhile."),
                       Words::tr("Look at it again, then prepare it."));
    SendingStates states(db);
    if (const auto done = states.move(id, SendingState::Draft, SendingState::Preparing, {all.who, {}}, all.now); !done)
        return failureOf(done);
    const Result<QString> hash =
        Audience::writeRows(db, id, AudienceQuery::of(all.sending, all.message), all.project, all.now);
    if (!hash)
        return failureOf(hash);
    for (const Result<void> &check :
         {checkNumbers(repository, id), checkBulkSender(db, database, id, all.message.sender)})
        if (!check)
            return failureOf(check);
    if (const Result<void> done = writeFrozen(db, all, *hash); !done)
        return failureOf(done);
    if (const auto done = states.move(id, SendingState::Preparing, SendingState::ToApprove, {all.who, {}}, all.now);
        !done)
        return failureOf(done);
    return repository.byId(id);
}

} // namespace

Result<QStringList> PrepareSending::obstacles(const Sending &sending) const
{
    QStringList sentences;
    for (const Failure &obstacle : findObstacles(sending))
        sentences.append(obstacle.text());
    return sentences;
}

QList<Failure> PrepareSending::findObstacles(const Sending &sending) const
{
    const Result<Message> message = MessageRepository(m_database).byId(sending.message);
    if (!message)
        return {message.error()};
    QList<Failure> found = sendingObstacles(sending, *message, m_database.clock().now());
    if (const Result<SmtpAccount> account = AccountRepository(m_database).account(sending.account); !account)
        found.append(account.error());
    return found;
}

Result<QList<MessageFinding>> PrepareSending::checks(const Sending &sending) const
{
    const Result<Message> message = MessageRepository(m_database).byId(sending.message);
    if (!message)
        return failureOf(message);
    return CheckMessage(m_database).run(*message, {}, sending.options.specificVersion);
}

Result<void> PrepareSending::refuseErrors(const Sending &sending) const
{
    if (const QList<Failure> obstacles = findObstacles(sending); !obstacles.isEmpty())
        return tl::unexpected(obstacles.first());
    const Result<QList<MessageFinding>> findings = checks(sending);
    if (!findings)
        return failureOf(findings);
    for (const MessageFinding &finding : *findings)
        if (finding.severity == MessageFinding::Error)
            return refused(u"message-error"_s, finding.text,
                           Words::tr("Correct the message, then prepare the sending again."));
    return {};
}

Result<Sending> PrepareSending::run(SendingId id, const QString &who)
{
    const Result<Sending> sending = SendingRepository(m_database).byId(id);
    if (!sending)
        return failureOf(sending);
    if (sending->state != SendingState::Draft)
        return refused(u"not-a-draft"_s, Words::tr("“%1” is prepared already.").arg(sending->name),
                       Words::tr("Approve it, or reject it to change it."));
    if (const Result<void> done = refuseErrors(*sending); !done)
        return failureOf(done);

    const Result<Message> message = MessageRepository(m_database).byId(sending->message);
    const Result<Project> project = ProjectRepository(m_database).project();
    const Result<SmtpAccount> account = AccountRepository(m_database).account(sending->account);
    const Result<SendingTimes> times = timesOf(sending->options);
    if (!message)
        return failureOf(message);
    const Result<CommunicationType> type = CommunicationTypeRepository(m_database).byId(message->type);
    if (!type)
        return failureOf(type);
    if (!project)
        return failureOf(project);
    if (!account)
        return failureOf(account);
    if (!times)
        return failureOf(times);
    const Result<Snapshot> snapshot = freeze(m_database, *sending, *message, *project);
    if (!snapshot)
        return failureOf(snapshot);
    const Preparation all{
        *sending, *message, *project, account->id, type->id, *snapshot, *times, who, m_database.clock().now()};
    return m_database.write([&](QSqlDatabase &db) { return write(db, m_database, all); });
}
