#include "workflow/resendtocontact.h"

#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/draftwriter.h"
#include "store/sendingrepository.h"
#include "store/sendingstates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResendToContact)
};

/** Why she may not receive, with what can be done about it (specification §13). */
Result<void> checkEligible(const Contact &contact)
{
    const QString remedyOfAddress = Words::tr("Correct her address first.");
    const auto refuse = [&](const QString &sentence, const QString &remedy) {
        return refused(u"not-eligible"_s, sentence.arg(contact.displayName()), remedy);
    };
    switch (contact.status) {
    case ContactStatus::Active:
        return {};
    case ContactStatus::NoAddress:
        return refuse(Words::tr("%1 has no address."), remedyOfAddress);
    case ContactStatus::Invalid:
        return refuse(Words::tr("The address of %1 is invalid."), remedyOfAddress);
    case ContactStatus::KillFile:
        return refuse(Words::tr("The address of %1 is in the kill file: it receives nothing."),
                      Words::tr("An administrator can take it out of the kill file when she asks for it."));
    case ContactStatus::Inactive:
        return refuse(Words::tr("%1 is inactive."), Words::tr("Activate her first, if she wants to receive."));
    case ContactStatus::Quarantine:
        return refuse(Words::tr("%1 is in quarantine."),
                      Words::tr("Lift the quarantine first, or correct her address."));
    }
    return {};
}

/** §16b: only types made for it are sent from the profile; then what §3.3 asks of everybody. */
Result<void> checkType(Database &database, const Contact &contact, CommunicationTypeId id)
{
    const Result<CommunicationType> type = CommunicationTypeRepository(database).byId(id);
    if (!type)
        return failureOf(type);
    if (!type->fromProfile)
        return refused(u"not-from-profile"_s,
                       Words::tr("Messages of the type “%1” are not sent from the card of a contact.").arg(type->name),
                       Words::tr("Allow it in the settings of the type."));
    const Result<QList<ConsentState>> states = ConsentRepository(database).statesOf(contact.id);
    if (!states)
        return failureOf(states);
    const Result<ConsentRule> rule = database.read([&](QSqlDatabase &db) { return readConsentRule(db, type->id); });
    if (!rule)
        return failureOf(rule);
    switch (standingOf(*rule, *states, database.clock().now())) {
    case ConsentStanding::NotRequired:
    case ConsentStanding::Valid:
        return {};
    case ConsentStanding::Missing:
        return refused(u"not-eligible"_s,
                       Words::tr("%1 has given no valid consent to “%2”.").arg(contact.displayName(), type->name),
                       Words::tr("Record the consent first, if it was given."));
    case ConsentStanding::Withdrawn:
        break;
    }
    return refused(u"not-eligible"_s,
                   Words::tr("%1 has unsubscribed from “%2”.").arg(contact.displayName(), type->name),
                   Words::tr("Only a new consent of this person allows to write again."));
}

Result<void> checkOriginal(const Sending &original)
{
    if (original.approvedAt && original.startedAt)
        return {};
    return refused(u"not-sent"_s,
                   Words::tr("“%1” has not left yet: there is nothing to send again.").arg(original.name),
                   Words::tr("Wait until it has left, or choose another sending."));
}

/** Her row of the original, when she had one. */
Result<std::optional<RecipientLine>> rowOf(const SendingRepository &sendings, ContactId contact, SendingId original)
{
    const auto history = sendings.historyOf(contact);
    if (!history)
        return failureOf(history);
    const auto found = std::ranges::find(*history, original, &ContactHistoryLine::sending);
    return found == history->end() ? std::nullopt : std::optional(found->row);
}

ResendToContact::Notice noticeOf(const std::optional<RecipientLine> &row)
{
    if (!row || row->state != RecipientState::Accepted || !row->endedAt)
        return {};
    const QString domain = row->address.section(u'@', -1);
    const QString reply =
        QStringList({row->replyCode ? QString::number(row->replyCode) : QString(), row->replyStatus, row->replyText})
            .join(u' ')
            .simplified();
    const QString when = QLocale().toString(toUtc(*row->endedAt).toLocalTime(), QLocale::ShortFormat);
    return {
        true,
        Words::tr("The server of %1 accepted it on %2: %3", "domain, date and time, reply").arg(domain, when, reply)};
}

Snapshot again(Snapshot snapshot)
{
    // Servers drop a second message with the same Message-ID, and this one must arrive.
    snapshot.messageToken = QString::number(QRandomGenerator::system()->generate64(), 36);
    return snapshot;
}

Result<QString> languageFor(const Snapshot &snapshot, const Contact &contact)
{
    if (!snapshot.specificVersion.isEmpty())
        return snapshot.specificVersion;
    const MessageVersion *version = versionFor(snapshot.message.versions, contact.language, snapshot.defaultLanguage);
    if (!version)
        return refused(u"no-version"_s,
                       Words::tr("The message has no version in the language of %1.").arg(contact.displayName()),
                       Words::tr("Choose another language on her card."));
    return version->language;
}

/** All that makes the one-row sending. */
struct Copy
{
    Sending sending;
    Snapshot snapshot;
    Contact contact;
    QString language;
    QString who;
    Instant now{};
};

Result<void> writeState(QSqlDatabase &db, SendingId id, const Copy &copy)
{
    Statement update(db,
                     u"UPDATE sending SET state = ?, snapshot = ?, content_hash = ?, prepared_by = ?, prepared_at = ?, "
                     "approved_by = ?, approved_at = ?, started_at = ?, type_id = ? WHERE id = ?"_s);
    update.bind(wordFor(SendingState::Sending))
        .bind(QString::fromUtf8(toJson(copy.snapshot)))
        .bind(contentHash(copy.snapshot));
    update.bind(copy.who).bind(copy.now).bind(copy.who).bind(copy.now).bind(copy.now);
    update.bind(copy.sending.type.isValid() ? QVariant(copy.sending.type.value) : QVariant());
    return update.bind(id).run();
}

Result<void> writeRow(QSqlDatabase &db, SendingId id, const Copy &copy)
{
    Statement insert(
        db, u"INSERT INTO recipient (sending_id, contact_id, address, language, state) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(id).bind(copy.contact.id).bind(copy.contact.address).bind(copy.language);
    return insert.bind(wordFor(RecipientState::Pending)).run();
}

Result<SendingId> write(QSqlDatabase &db, const Copy &copy)
{
    const Result<SendingId> id = insertDraft(db, copy.sending, copy.now);
    if (!id)
        return id;
    SendingStates states(db);
    for (const Result<void> &done : {writeState(db, *id, copy), writeRow(db, *id, copy), states.recount(*id),
                                     states.note(*id, {}, SendingState::Sending, {copy.who, {}}, copy.now)})
        if (!done)
            return failureOf(done);
    return id;
}

} // namespace

Result<ResendToContact::Notice> ResendToContact::notice(ContactId contact, SendingId original) const
{
    const Result<Contact> person = ContactRepository(m_database).byId(contact);
    if (!person)
        return failureOf(person);
    if (const Result<void> check = checkEligible(*person); !check)
        return failureOf(check);
    const SendingRepository sendings(m_database);
    const Result<Sending> sending = sendings.byId(original);
    if (!sending)
        return failureOf(sending);
    if (const Result<void> check = checkOriginal(*sending); !check)
        return failureOf(check);
    if (const Result<void> check = checkType(m_database, *person, sending->type); !check)
        return failureOf(check);
    const auto row = rowOf(sendings, contact, original);
    if (!row)
        return failureOf(row);
    if (*row && !isFinal((*row)->state) && !isOver(sending->state))
        return refused(u"still-waiting"_s,
                       Words::tr("“%1” has not reached %2 yet: her message still waits.")
                           .arg(sending->name, person->displayName()),
                       Words::tr("Wait until it has left."));
    return noticeOf(*row);
}

Result<SendingId> ResendToContact::run(ContactId contact, SendingId original, const QString &who)
{
    if (const Result<Notice> allowed = notice(contact, original); !allowed)
        return failureOf(allowed);
    const SendingRepository sendings(m_database);
    const Result<Contact> person = ContactRepository(m_database).byId(contact);
    const Result<Sending> sending = sendings.byId(original);
    const Result<Snapshot> snapshot = sendings.snapshot(original);
    if (!person)
        return failureOf(person);
    if (!sending)
        return failureOf(sending);
    if (!snapshot)
        return failureOf(snapshot);
    const Result<QString> language = languageFor(*snapshot, *person);
    if (!language)
        return failureOf(language);

    Copy copy{{}, again(*snapshot), *person, *language, who.isNull() ? u""_s : who, m_database.clock().now()};
    copy.sending.name = Words::tr("%1 (resend to %2)", "sending, contact").arg(sending->name, person->key);
    copy.sending.message = sending->message;
    copy.sending.account = sending->account;
    copy.sending.type = sending->type;
    copy.sending.resendOf = sending->resendOf.isValid() ? sending->resendOf : original;
    copy.sending.options.subjectPrefix = snapshot->subjectPrefix;
    copy.sending.options.specificVersion = snapshot->specificVersion;
    return m_database.write([&](QSqlDatabase &db) { return write(db, copy); });
}
