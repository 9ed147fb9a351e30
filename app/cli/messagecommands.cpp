#include "base/outputfile.h"
#include "cli/command.h"
#include "cli/texttable.h"
#include "messages/messagechecks.h"
#include "messages/messagesource.h"
#include "store/accountrepository.h"
#include "store/communicationtyperepository.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/messagerepository.h"
#include "store/projectrepository.h"
#include "workflow/checkmessage.h"
#include "workflow/passwordstore.h"
#include "workflow/testmessage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageCommands)
};

Result<Message> named(const CommandContext &context)
{
    return MessageRepository(context.db()).find(context.arguments.positional(0));
}

QJsonArray toJson(const QList<MessageVersion> &versions)
{
    QJsonArray json;
    for (const MessageVersion &version : versions)
        json.append(QJsonObject{{u"language"_s, version.language},
                                {u"subject"_s, version.subject},
                                {u"preheader"_s, version.preheader},
                                {u"html"_s, version.html},
                                {u"text"_s, version.text}});
    return json;
}

QJsonObject toJson(const Message &message, const QString &type)
{
    return {{u"id"_s, message.id.value},
            {u"name"_s, message.name},
            {u"type"_s, type},
            {u"sender"_s, QJsonObject{{u"name"_s, message.sender.name},
                                      {u"address"_s, message.sender.address},
                                      {u"reply_to"_s, message.sender.replyTo}}},
            {u"versions"_s, toJson(message.versions)},
            {u"attachments"_s, message.attachments.size()},
            {u"tested"_s, message.isTested()},
            {u"modified_at"_s, toIso(message.modified)}};
}

QString wordFor(MessageFinding::Severity severity)
{
    switch (severity) {
    case MessageFinding::Error:
        return u"ERROR"_s;
    case MessageFinding::Warning:
        return u"WARNING"_s;
    case MessageFinding::Info:
        return u"INFO"_s;
    case MessageFinding::Passed:
        break;
    }
    return u"PASSED"_s;
}

/** The sender of the project with this address or name. */
Result<Sender> senderNamed(const QList<Sender> &senders, const QString &nameOrAddress)
{
    for (const Sender &sender : senders)
        if (sender.name == nameOrAddress || sender.address.compare(nameOrAddress, Qt::CaseInsensitive) == 0)
            return sender;
    return notFound(Words::tr("There is no sender “%1”.").arg(nameOrAddress),
                    Words::tr("Look at the list of senders, or add it first."));
}

/**
 * The message of a folder or an .eml file. Its sender is the one that was asked for, else the one the file names, else
 * the only one of the project.
 */
Result<Answer> importMessage(const CommandContext &context)
{
    const QString path = context.arguments.positional(0);
    Result<Message> message = QFileInfo(path).isDir() ? readMessageFolder(path) : readMessageFile(path);
    if (!message)
        return failureOf(message);
    message->name = context.arguments.one(u"--name"_s, message->name);
    const Result<QList<Sender>> senders = AccountRepository(context.db()).senders();
    if (!senders)
        return failureOf(senders);
    if (context.arguments.has(u"--sender"_s)) {
        const Result<Sender> sender = senderNamed(*senders, context.arguments.one(u"--sender"_s));
        if (!sender)
            return failureOf(sender);
        message->sender = *sender;
    } else if (message->sender.address.isEmpty() && senders->size() == 1) {
        message->sender = senders->first();
    }
    if (context.arguments.has(u"--type"_s)) {
        const Result<CommunicationType> type =
            CommunicationTypeRepository(context.db()).find(context.arguments.one(u"--type"_s));
        if (!type)
            return failureOf(type);
        message->type = type->id;
    }
    const Result<Project> project = ProjectRepository(context.db()).project();
    if (!project)
        return failureOf(project);
    for (MessageVersion &version : message->versions)
        if (version.language.isEmpty())
            version.language = project->defaultLanguage();
    orderVersions(*message, project->languages);
    const Result<MessageId> id = MessageRepository(context.db()).save(*message);
    if (!id)
        return failureOf(id);
    return Answer::of(QJsonObject{{u"id"_s, id->value}, {u"name"_s, message->name}},
                      Words::tr("The message “%1” was imported as number %2.").arg(message->name).arg(id->value));
}

Result<Answer> listMessages(const CommandContext &context)
{
    const auto lines = MessageRepository(context.db()).list();
    if (!lines)
        return failureOf(lines);
    QJsonArray json;
    TextTable table(
        {Words::tr("No."), Words::tr("Message"), Words::tr("Subject"), Words::tr("Languages"), Words::tr("Tested")});
    for (const MessageRepository::Line &line : *lines) {
        json.append(QJsonObject{{u"id"_s, line.id.value},
                                {u"name"_s, line.name},
                                {u"type"_s, line.type},
                                {u"subject"_s, line.subject},
                                {u"languages"_s, QJsonArray::fromStringList(line.languages)},
                                {u"tested"_s, line.tested},
                                {u"modified_at"_s, toIso(line.modified)}});
        table.add({QString::number(line.id.value), line.name, line.subject, line.languages.join(u", "_s),
                   line.tested ? Words::tr("yes") : Words::tr("no")});
    }
    return Answer::of(json, table.text());
}

Result<Answer> showMessage(const CommandContext &context)
{
    const Result<Message> message = named(context);
    if (!message)
        return failureOf(message);
    QStringList lines{
        Words::tr("“%1”, from %2 <%3>").arg(message->name, message->sender.name, message->sender.address)};
    for (const MessageVersion &version : message->versions)
        lines.append(u"  %1: %2"_s.arg(version.language, version.subject));
    const Result<CommunicationType> type = CommunicationTypeRepository(context.db()).byId(message->type);
    if (!type)
        return failureOf(type);
    lines.insert(1, Words::tr("Type: %1").arg(type->name));
    return Answer::of(toJson(*message, type->name), lines.join(u'\n'));
}

Result<Answer> checkMessageCommand(const CommandContext &context)
{
    const Result<Message> message = named(context);
    if (!message)
        return failureOf(message);
    const Result<QList<MessageFinding>> findings = CheckMessage(context.db()).run(*message);
    if (!findings)
        return failureOf(findings);
    QJsonArray json;
    QStringList lines;
    bool hasError = false;
    for (const MessageFinding &finding : *findings) {
        json.append(QJsonObject{{u"severity"_s, wordFor(finding.severity)},
                                {u"code"_s, finding.code},
                                {u"language"_s, finding.language},
                                {u"text"_s, finding.text}});
        lines.append(u"%1  %2"_s.arg(wordFor(finding.severity).leftJustified(7), finding.text));
        hasError = hasError || finding.severity == MessageFinding::Error;
    }
    return Answer::of(json, lines.join(u'\n'), hasError ? 1 : 0);
}

Result<Answer> previewMessage(const CommandContext &context)
{
    const Result<Message> message = named(context);
    if (!message)
        return failureOf(message);
    const Result<Contact> contact = ContactRepository(context.db()).find(context.arguments.one(u"--contact"_s));
    if (!contact)
        return failureOf(contact);
    SystemPasswordStore passwords(context.projectPath);
    TestMessage test(context.db(), passwords);
    const QString language = context.arguments.one(u"--version"_s);
    const Result<RenderedMessage> preview = test.preview(*message, contact->id, language);
    if (!preview)
        return failureOf(preview);
    if (context.arguments.has(u"--out"_s)) {
        const Result<QByteArray> source = test.source(*message, contact->id, language);
        if (!source)
            return failureOf(source);
        OutputFile file(context.arguments.one(u"--out"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(*source) != source->size() || !file.commit())
            return broken(u"file"_s,
                          Words::tr("The file %1 could not be written: %2.").arg(file.fileName(), file.errorString()),
                          Words::tr("Choose another place."));
    }
    return Answer::of(QJsonObject{{u"subject"_s, preview->subject},
                                  {u"preheader"_s, preview->preheader},
                                  {u"html"_s, preview->html},
                                  {u"text"_s, preview->text}},
                      Words::tr("Subject: %1").arg(preview->subject) + u"\n\n"_s + preview->text);
}

Result<Answer> testMessageCommand(const CommandContext &context)
{
    const Result<Message> message = named(context);
    if (!message)
        return failureOf(message);
    SystemPasswordStore passwords(context.projectPath);
    TestMessage test(context.db(), passwords);
    const QString language = context.arguments.one(u"--version"_s);
    Result<TestMessage::Report> report = TestMessage::Report();
    if (context.arguments.has(u"--group"_s)) {
        const Result<Group> group = GroupRepository(context.db()).find(context.arguments.one(u"--group"_s));
        if (!group)
            return failureOf(group);
        report = test.sendToGroup(message->id, group->id, language);
    } else {
        ContactId data;
        if (context.arguments.has(u"--contact"_s)) {
            const Result<Contact> contact = ContactRepository(context.db()).find(context.arguments.one(u"--contact"_s));
            if (!contact)
                return failureOf(contact);
            data = contact->id;
        }
        report =
            test.send(message->id, context.arguments.one(u"--to"_s).split(u',', Qt::SkipEmptyParts), data, language);
    }
    if (!report)
        return failureOf(report);
    QJsonArray refusals;
    QStringList lines{Words::tr("%n test message(s) accepted.", nullptr, int(report->accepted.size()))};
    for (const auto &[address, why] : report->refused) {
        refusals.append(QJsonObject{{u"address"_s, address}, {u"reason"_s, why}});
        lines.append(Words::tr("%1 was refused: %2").arg(address, why));
    }
    return Answer::of(
        QJsonObject{{u"accepted"_s, QJsonArray::fromStringList(report->accepted)}, {u"refused"_s, refusals}},
        lines.join(u'\n'),
        report->refused.isEmpty()    ? 0
        : report->accepted.isEmpty() ? 1
                                     : 4);
}

} // namespace

QList<Command> messageCommands()
{
    const QStringList id{u"ID"_s};
    return {
        {{u"messages"_s,
          u"import"_s,
          {u"DIR|FILE.eml"_s},
          {{u"--name"_s, Arity::One, u"N"_s}, {u"--sender"_s, Arity::One, u"A"_s}, {u"--type"_s, Arity::One, u"T"_s}}},
         true,
         importMessage},
        {{u"messages"_s, u"list"_s, {}, {}}, true, listMessages},
        {{u"messages"_s, u"show"_s, id, {}}, true, showMessage},
        {{u"messages"_s, u"check"_s, id, {}}, true, checkMessageCommand},
        {{u"messages"_s,
          u"preview"_s,
          id,
          {{u"--contact"_s, Arity::One, u"KEY"_s, true},
           {u"--version"_s, Arity::One, u"fr"_s},
           {u"--out"_s, Arity::One, u"FILE.eml"_s}}},
         true,
         previewMessage},
        {{u"messages"_s,
          u"test"_s,
          id,
          {{u"--to"_s, Arity::One, u"A[,B]"_s},
           {u"--group"_s, Arity::One, u"G"_s},
           {u"--contact"_s, Arity::One, u"KEY"_s},
           {u"--version"_s, Arity::One, u"fr"_s}}},
         true,
         testMessageCommand},
    };
}
