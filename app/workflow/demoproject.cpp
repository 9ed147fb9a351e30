#include "workflow/demoproject.h"

#include "delivery/smtpsink.h"
#include "messages/messagesource.h"
#include "store/accountrepository.h"
#include "store/communicationtyperepository.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/killfilerepository.h"
#include "store/messagerepository.h"
#include "store/projectrepository.h"
#include "store/sendingrepository.h"
#include "workflow/approvesending.h"
#include "workflow/createproject.h"
#include "workflow/deliverproject.h"
#include "workflow/democonsents.h"
#include "workflow/demoevents.h"
#include "workflow/importcontacts.h"
#include "workflow/passwordstore.h"
#include "workflow/preparesending.h"
#include "workflow/steersending.h"

#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DemoProject)
};

const QString user = u"M. Côté"_s;

/** A list of the town and the group it becomes. */
struct DemoList
{
    QString file;
    QString group;
    bool isTest = false;
    bool isSeed = false;
};

const QList<DemoList> &lists()
{
    static const QList<DemoList> all{{u"nord"_s, u"Citoyens — secteur nord"_s},
                                     {u"sud"_s, u"Citoyens — secteur sud"_s},
                                     {u"ouest"_s, u"Citoyens — secteur ouest"_s},
                                     {u"abonnes"_s, u"Abonnés à l’infolettre"_s},
                                     {u"commercants"_s, u"Commerçants"_s},
                                     {u"employes"_s, u"Employés municipaux"_s},
                                     {u"equipe"_s, u"Équipe des communications"_s, true, true}};
    return all;
}

/** The embedded files as real ones: imports read files as a person's do. */
Result<void> unpack(const QString &folder)
{
    QDirIterator files(u":/demo"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = folder + source.mid(u":/demo"_s.size());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(source, target))
            return broken(u"file"_s, Words::tr("The file %1 could not be written.").arg(target),
                          Words::tr("Free some space on the disk and try again."));
    }
    return {};
}

Result<void> importLists(Database &database, const QString &folder)
{
    for (const DemoList &list : lists()) {
        ImportRequest request;
        request.file = u"%1/contacts/%2.csv"_s.arg(folder, list.file);
        request.group = list.group;
        if (const auto report = ImportContacts(database).run(request, {}); !report)
            return failureOf(report);
        GroupRepository groups(database);
        const Result<Group> group = groups.find(list.group);
        if (!group)
            return failureOf(group);
        if (const Result<void> done = groups.setUses(group->id, list.isTest, list.isSeed); !done)
            return done;
    }
    return {};
}

/** Groups that are questions: whoever answers is in them, today as in a year. */
Result<void> addDynamicGroups(Database &database)
{
    const std::pair<QString, QString> groups[] = {
        {u"Abonnés du secteur nord"_s, uR"({"all": [{"field": "secteur", "is": "equal", "value": "nord"},
            {"any": [{"group": "Abonnés à l’infolettre", "is": "member"}, {"group": "Commerçants", "is": "member"}]},
            {"any": [{"about": "status", "is": "in", "value": ["INACTIVE", "QUARANTINE"]}], "exclude": true}]})"_s},
        {u"English-speaking residents"_s, uR"({"all": [{"field": "language", "is": "starts", "value": "en"}]})"_s}};
    for (const auto &[name, criteria] : groups)
        if (const Result<GroupId> made = GroupRepository(database).create({{}, name, criteria}); !made)
            return failureOf(made);
    return {};
}

/** A few people who must not be written to, so that Calculate has something to explain. */
Result<void> addExclusions(Database &database)
{
    ContactRepository contacts(database);
    const Result<QList<Contact>> some = contacts.page({}, 20, 30);
    if (!some)
        return failureOf(some);
    QList<ContactId> quarantined;
    QList<ContactId> inactive;
    for (qsizetype i = 0; i < some->size(); ++i) {
        if (i % 7 == 0)
            quarantined.append(some->at(i).id);
        if (i % 10 == 3)
            inactive.append(some->at(i).id);
    }
    if (const Result<void> done = contacts.setQuarantined(quarantined, true); !done)
        return done;
    if (const Result<QList<ContactId>> done = contacts.setActive(inactive, false); !done)
        return failureOf(done);
    return KillFileRepository(database).add(some->last().address,
                                            Words::tr("Asked by telephone not to be written to any more"));
}

Result<MessageId> addMessage(Database &database, const QString &folder, const QString &name,
                             CommunicationTypeId type = {})
{
    Result<Message> message = readMessageFolder(folder);
    if (!message)
        return failureOf(message);
    const Result<QList<Sender>> senders = AccountRepository(database).senders();
    if (!senders)
        return failureOf(senders);
    message->name = name;
    message->type = type;
    orderVersions(*message, {u"fr"_s, u"en"_s});
    message->sender = senders->value(0);
    const Result<MessageId> id = MessageRepository(database).save(*message);
    if (!id)
        return failureOf(id);
    message->id = *id;
    if (const Result<void> tested = MessageRepository(database).markTested(*id, message->contentHash()); !tested)
        return failureOf(tested);
    return id;
}

Result<SendingId> addDraft(Database &database, MessageId message, const QString &name, const QStringList &groups,
                           const SendingOptions &options = {})
{
    Sending draft;
    draft.name = name;
    draft.message = message;
    draft.options = options;
    for (const QString &groupName : groups) {
        const Result<Group> group = GroupRepository(database).find(groupName);
        if (!group)
            return failureOf(group);
        draft.groups.to.append(group->id);
    }
    return SendingRepository(database).saveDraft(draft);
}

Result<SendingId> addPrepared(Database &database, MessageId message, const QString &name, const QStringList &groups,
                              const SendingOptions &options = {})
{
    const Result<SendingId> draft = addDraft(database, message, name, groups, options);
    if (!draft)
        return draft;
    if (const Result<Sending> prepared = PrepareSending(database).run(*draft, user); !prepared)
        return failureOf(prepared);
    return draft;
}

Result<SendingId> addApproved(Database &database, MessageId message, const QString &name, const QStringList &groups,
                              const SendingOptions &options = {})
{
    const Result<SendingId> prepared = addPrepared(database, message, name, groups, options);
    if (!prepared)
        return prepared;
    if (const Result<Sending> approved = ApproveSending(database).approve(*prepared, user); !approved)
        return failureOf(approved);
    return prepared;
}

/** Tomorrow, or in some days, at a full hour of the project's zone. */
WallTime inDays(const Clock &clock, int days, int hour, const QByteArray &zone)
{
    WallTime wall;
    wall.date = inZone(clock.now(), zone).date().addDays(days);
    wall.time = QTime(hour, 0);
    wall.zone = zone;
    return wall;
}

/** One address in ninety does not exist, as in real lists. */
SmtpSinkBehaviour townServer()
{
    SmtpSinkBehaviour behaviour;
    behaviour.replyToRcpt = [](const QByteArray &address) -> QByteArray {
        return qHash(address, 7) % 90 == 0 ? QByteArrayLiteral("550 5.1.1 No such mailbox here") : QByteArray();
    };
    return behaviour;
}

Result<void> deliverUntilIdle(Database &database)
{
    SmtpSink sink(townServer());
    sink.keepMessages(false);
    if (const Result<void> listening = sink.listen(); !listening)
        return listening;
    if (const Result<void> pointed = DemoProject::deliverTo(database, sink.port()); !pointed)
        return pointed;
    SystemPasswordStore passwords(database.path());
    DeliverProject engine(database, passwords);
    QEventLoop loop;
    QObject::connect(&engine, &DeliverProject::finished, &loop, &QEventLoop::quit);
    DeliverProject::Options options;
    options.program = u"demo"_s;
    options.untilIdle = true;
    if (const Result<void> started = engine.start(options); !started)
        return started;
    loop.exec();
    return {};
}

Result<void> addAccountAndSenders(Database &database)
{
    AccountRepository accounts(database);
    SmtpAccount account;
    account.name = DemoProject::accountName();
    account.host = u"127.0.0.1"_s;
    account.port = 2525;
    account.tls = SmtpAccount::Tls::None;
    if (const Result<AccountId> saved = accounts.saveAccount(account); !saved)
        return failureOf(saved);
    const Sender senders[] = {
        {{}, u"Ville de Saint-Aubert"_s, u"info@saint-aubert.example"_s, u"loisirs@saint-aubert.example"_s},
        {{}, u"Travaux publics"_s, u"travaux@saint-aubert.example"_s, {}}};
    for (const Sender &sender : senders)
        if (const Result<SenderId> saved = accounts.saveSender(sender); !saved)
            return failureOf(saved);
    return ProjectRepository(database).set(
        u"identity"_s, u"Ville de Saint-Aubert, 12, rue de l’Église, Saint-Aubert (Québec) G0R 2R0"_s);
}

/** A draft that uses everything the form offers: excluded group, seed list, pace, deadline, prefix. */
Result<void> addNewsletterDraft(Database &database, MessageId message, SendingOptions options)
{
    options.pace.perHour = 100;
    const Result<SendingId> id = addDraft(database, message, u"Infolettre de décembre — deuxième envoi"_s,
                                          {lists().at(3).group, lists().at(0).group}, options);
    if (!id)
        return failureOf(id);
    Result<Sending> draft = SendingRepository(database).byId(*id);
    const Result<Group> staff = GroupRepository(database).find(lists().at(5).group);
    const Result<Group> team = GroupRepository(database).find(lists().at(6).group);
    if (!draft)
        return failureOf(draft);
    if (!staff)
        return failureOf(staff);
    if (!team)
        return failureOf(team);
    draft->groups.except = {staff->id};
    draft->groups.seeds = {team->id};
    const Result<SendingId> saved = SendingRepository(database).saveDraft(*draft);
    if (!saved)
        return failureOf(saved);
    return {};
}

Result<void> addSendings(Database &database, const Clock &clock, const QString &folder)
{
    const QByteArray zone = "America/Toronto";
    const QString messages = folder + u"/messages/"_s;
    const auto newsletter = addMessage(database, messages + u"infolettre-decembre"_s, u"Infolettre de décembre"_s);
    const Result<CommunicationType> notice = CommunicationTypeRepository(database).find(DemoConsents::noticeType());
    if (!notice)
        return failureOf(notice);
    const auto works =
        addMessage(database, messages + u"avis-travaux"_s, u"Avis de travaux, rue Principale"_s, notice->id);
    const auto council = addMessage(database, messages + u"seance-conseil"_s, u"Séance du conseil"_s, notice->id);
    const auto leaves = addMessage(database, messages + u"collecte-feuilles"_s, u"Collecte des feuilles"_s, notice->id);
    for (const auto *message : {&newsletter, &works, &council, &leaves})
        if (!*message)
            return failureOf(*message);
    const QStringList everyone{lists().at(0).group, lists().at(1).group, lists().at(2).group};

    // Delivered: the history a person finds under Results.
    QList<SendingId> past;
    for (const auto &[message, name] :
         {std::pair(*leaves, u"Collecte des feuilles"_s), std::pair(*council, u"Séance du conseil"_s)}) {
        const auto sent = addApproved(database, message, name, everyone);
        if (!sent)
            return failureOf(sent);
        past.append(*sent);
    }
    if (const Result<void> delivered = deliverUntilIdle(database); !delivered)
        return delivered;
    for (SendingId sending : past)
        if (const Result<void> read = DemoEvents(database).add(sending, folder); !read)
            return read;

    SendingOptions tomorrow;
    tomorrow.schedule = {Schedule::Kind::Later, inDays(clock, 1, 8, zone)};
    SendingOptions nextWeek;
    nextWeek.schedule = {Schedule::Kind::Later, inDays(clock, 7, 8, zone)};
    nextWeek.subjectPrefix = u"[RAPPEL]"_s;
    nextWeek.pace.perHour = 200;
    nextWeek.deadline = inDays(clock, 7, 14, zone);
    SendingOptions slow;
    slow.pace.perHour = 600;

    if (const auto planned =
            addApproved(database, *works, u"Avis de travaux, rue Principale"_s, {lists().at(0).group}, tomorrow);
        !planned)
        return failureOf(planned);
    if (const auto running =
            addApproved(database, *council, u"Séance du conseil — rappel"_s, {lists().at(3).group}, slow);
        !running)
        return failureOf(running);
    if (const Result<void> drafted = addNewsletterDraft(database, *newsletter, nextWeek); !drafted)
        return drafted;
    if (const auto waiting = addPrepared(database, *newsletter, u"Infolettre de décembre"_s, everyone, nextWeek);
        !waiting)
        return failureOf(waiting);
    return {};
}

} // namespace

Result<void> DemoProject::create(const QString &path)
{
    Project project;
    project.name = u"Ville de Saint-Aubert"_s;
    project.languages = {u"fr"_s, u"en"_s};
    project.timeZone = u"America/Toronto"_s;
    project.keyFields = {u"no_citoyen"_s};
    Result<std::unique_ptr<Database>> database = CreateProject(m_clock).run(path, project);
    if (!database)
        return failureOf(database);
    Database &db = **database;

    QTemporaryDir folder;
    if (const Result<void> unpacked = unpack(folder.path()); !unpacked)
        return unpacked;
    if (const Result<void> done = addAccountAndSenders(db); !done)
        return done;
    if (const Result<void> done = importLists(db, folder.path()); !done)
        return done;
    if (const Result<void> done = addExclusions(db); !done)
        return done;
    if (const Result<void> done = DemoConsents(db).add(); !done)
        return done;
    if (const Result<void> done = addDynamicGroups(db); !done)
        return done;
    return addSendings(db, m_clock, folder.path());
}

QString DemoProject::accountName()
{
    return Words::tr("Built-in mail server (nothing leaves)");
}

Result<void> DemoProject::deliverTo(Database &database, quint16 port)
{
    AccountRepository accounts(database);
    const Result<QList<SmtpAccount>> all = accounts.accounts();
    if (!all)
        return failureOf(all);
    if (all->isEmpty())
        return notFound(Words::tr("The demonstration project has no account any more."),
                        Words::tr("Delete its file; it is made anew at the next start."));
    SmtpAccount account = all->first();
    account.port = port;
    if (const Result<AccountId> saved = accounts.saveAccount(account); !saved)
        return failureOf(saved);
    return {};
}
