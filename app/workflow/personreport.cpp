#include "workflow/personreport.h"

#include "base/outputfile.h"
#include "contacts/csvwriter.h"
#include "contacts/emailaddress.h"
#include "store/grouprepository.h"
#include "store/projectrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonReport)
};

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QJsonArray consentsJson(const ConsentPicture &consents)
{
    QJsonArray json;
    for (const ConsentPicture::Line &line : consents.lines)
        json.append(
            QJsonObject{{u"consent"_s, line.consent.name},
                        {u"status"_s, line.state ? QJsonValue(int(line.state->given)) : QJsonValue()},
                        {u"valid"_s, line.valid},
                        {u"standing"_s, standingWord(line)},
                        {u"basis"_s, line.state ? QJsonValue(wordFor(line.state->basis)) : QJsonValue()},
                        {u"effective_at"_s, line.state ? QJsonValue(toIso(line.state->effective)) : QJsonValue()},
                        {u"valid_until"_s, line.state ? orNull(line.state->expiry) : QJsonValue()}});
    return json;
}

QJsonArray historyJson(const ConsentPicture &consents)
{
    QJsonArray json;
    for (const ConsentRecord &record : consents.history)
        json.append(QJsonObject{
            {u"consent"_s, record.consent == trackingConsent ? trackingConsentWord() : consents.nameOf(record.consent)},
            {u"status"_s, int(record.given)},
            {u"basis"_s, wordFor(record.basis)},
            {u"effective_at"_s, toIso(record.effective)},
            {u"valid_until"_s, orNull(record.expiry)},
            {u"source"_s, record.source},
            {u"proof"_s, record.proof},
            {u"who"_s, record.who},
            {u"recorded_at"_s, toIso(record.recorded)}});
    return json;
}

QJsonArray sendingsJson(const QList<ContactHistoryLine> &sendings)
{
    QJsonArray json;
    for (const ContactHistoryLine &line : sendings)
        json.append(QJsonObject{{u"sending"_s, line.sendingName},
                                {u"message"_s, line.messageName},
                                {u"subject"_s, line.subject},
                                {u"address"_s, line.row.address},
                                {u"language"_s, line.row.language},
                                {u"seed"_s, line.row.seed},
                                {u"state"_s, wordFor(line.row.state)},
                                {u"reason"_s, line.row.reason},
                                {u"handed_at"_s, orNull(line.row.handedAt)},
                                {u"ended_at"_s, orNull(line.row.endedAt)},
                                {u"reply_code"_s, line.row.replyCode},
                                {u"reply_status"_s, line.row.replyStatus},
                                {u"reply_text"_s, line.row.replyText}});
    return json;
}

QJsonArray eventsJson(const QList<EventReader::Line> &events)
{
    QJsonArray json;
    for (const EventReader::Line &line : events)
        json.append(QJsonObject{{u"sending"_s, line.sending},
                                {u"event"_s, wordFor(line.event.kind)},
                                {u"at"_s, toIso(line.event.at)},
                                {u"author"_s, wordFor(line.event.author)},
                                {u"link"_s, line.event.link},
                                {u"evidence"_s, line.event.evidence}});
    return json;
}

QJsonObject contactJson(const PersonReport &report)
{
    QJsonObject values;
    for (const ContactField &field : report.fields)
        values.insert(field.name, report.contact.value(field.name));
    QJsonArray groups;
    for (const Group &group : report.groups)
        groups.append(group.name);
    QJsonValue quarantine;
    if (report.quarantine)
        quarantine = QJsonObject{{u"cause"_s, wordFor(report.quarantine->cause)},
                                 {u"detail"_s, report.quarantine->detail},
                                 {u"since"_s, orNull(report.quarantine->since)}};
    QJsonValue killFile;
    if (report.killFile)
        killFile = QJsonObject{{u"entry"_s, report.killFile->entry},
                               {u"reason"_s, report.killFile->reason},
                               {u"added_at"_s, toIso(report.killFile->added)}};
    return {{u"key"_s, report.contact.key},
            {u"status"_s, wordFor(report.contact.status)},
            {u"fields"_s, values},
            {u"groups"_s, groups},
            {u"quarantine"_s, quarantine},
            {u"kill_file"_s, killFile},
            {u"created_at"_s, toIso(report.contact.created)},
            {u"modified_at"_s, toIso(report.contact.modified)}};
}

/** The history, one line a record: what an auditor opens in a spreadsheet. */
void writeCsv(QIODevice &file, const PersonReport &report)
{
    CsvWriter csv(file);
    csv.writeRow({Words::tr("Consent"), Words::tr("Status"), Words::tr("Basis"), Words::tr("Date"),
                  Words::tr("Valid until"), Words::tr("Source"), Words::tr("Proof"), Words::tr("Recorded by"),
                  Words::tr("Recorded")});
    for (const ConsentRecord &record : report.consents.history)
        csv.writeRow({report.consents.nameOf(record.consent), record.given ? u"1"_s : u"0"_s, nameOf(record.basis),
                      toIso(record.effective), record.expiry ? toIso(*record.expiry) : QString(), record.source,
                      record.proof, record.who, toIso(record.recorded)});
}

} // namespace

QJsonObject trackingJson(const ConsentPicture &consents)
{
    const std::optional<ConsentState> &state = consents.tracking.state;
    return {{u"allowed"_s, consents.mayBeFollowed},
            {u"given"_s, state ? QJsonValue(state->given) : QJsonValue()},
            {u"since"_s, state ? QJsonValue(toIso(state->effective)) : QJsonValue()}};
}

Result<PersonReport> readPersonReport(Database &database, ContactId id)
{
    const ContactRepository contacts(database);
    const Result<Project> project = ProjectRepository(database).project();
    const Result<Contact> contact = contacts.byId(id);
    const Result<ContactFields> fields = contacts.fields();
    const auto quarantine = contacts.quarantineOf(id);
    const Result<QList<Group>> groups = GroupRepository(database).groupsOf(id);
    const auto sendings = SendingRepository(database).historyOf(id, 1'000'000);
    const auto events = SendingRepository(database).eventsOf(id);
    if (!project)
        return failureOf(project);
    if (!contact)
        return failureOf(contact);
    if (!fields)
        return failureOf(fields);
    if (!quarantine)
        return failureOf(quarantine);
    if (!groups)
        return failureOf(groups);
    if (!sendings)
        return failureOf(sendings);
    if (!events)
        return failureOf(events);
    Result<std::optional<KillFileRepository::Entry>> killFile;
    if (EmailAddress::parse(contact->address))
        killFile = KillFileRepository(database).find(contact->address);
    if (!killFile)
        return failureOf(killFile);
    const Result<ConsentPicture> consents = readConsentPicture(database, *contact);
    if (!consents)
        return failureOf(consents);
    return PersonReport{project->name,
                        project->timeZone.toLatin1(),
                        database.clock().now(),
                        *contact,
                        *fields,
                        *quarantine,
                        *killFile,
                        *groups,
                        *consents,
                        *sendings,
                        *events};
}

QJsonObject toJson(const PersonReport &report, ReportPart part)
{
    QJsonObject json{{u"project"_s, report.project},
                     {u"made_at"_s, toIso(report.made)},
                     {u"contact"_s, contactJson(report)},
                     {u"mark"_s, wordFor(report.consents.mark)},
                     {u"consents"_s, consentsJson(report.consents)},
                     {u"tracking"_s, trackingJson(report.consents)},
                     {u"consent_history"_s, historyJson(report.consents)}};
    if (part == ReportPart::Everything) {
        json.insert(u"sendings"_s, sendingsJson(report.sendings));
        json.insert(u"events"_s, eventsJson(report.events));
    }
    return json;
}

Result<void> savePersonReport(const PersonReport &report, ReportPart part, const QString &path)
{
    const QString form = QFileInfo(path).suffix().toLower();
    const bool csv = form == u"csv"_s && part == ReportPart::Consents;
    if (form != u"json"_s && form != u"html"_s && !csv)
        return refused(u"usage"_s, Words::tr("The name of the file does not say its form."),
                       part == ReportPart::Consents ? Words::tr("End it in .html, .json or .csv.")
                                                    : Words::tr("End it in .html or .json."));
    OutputFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (csv)
            writeCsv(file, report);
        else
            file.write(form == u"json"_s ? QJsonDocument(toJson(report, part)).toJson()
                                         : toHtml(report, part).toUtf8());
        if (file.commit())
            return {};
    }
    return broken(u"file"_s, Words::tr("The file %1 could not be written: %2.").arg(path, file.errorString()),
                  Words::tr("Check the free space and your rights, or choose another place."));
}
