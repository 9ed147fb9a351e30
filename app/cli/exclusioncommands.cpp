#include "base/figures.h"
#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "store/contacterasure.h"
#include "store/contactrepository.h"
#include "store/killfilerepository.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExclusionCommands)
};

Result<Contact> named(const CommandContext &context)
{
    return ContactRepository(context.db()).find(context.arguments.positional(0));
}

/** A person at the terminal types the key; a script says --yes or simply means it. */
Result<void> confirmErasure(const CommandContext &context, const Contact &contact)
{
    if (context.arguments.has(u"--yes"_s) || !isTerminal(stdin))
        return {};
    context.progress(Words::tr("Everything known about %1 goes; past figures stay. Type %2 to confirm:")
                         .arg(contact.displayName(), contact.key));
    QFile input;
    const bool open = input.open(stdin, QIODevice::ReadOnly);
    if (open && QString::fromUtf8(input.readLine()).trimmed() == contact.key)
        return {};
    return refused(u"not-confirmed"_s, Words::tr("Nothing was erased."), Words::tr("Type the key as it is shown."));
}

Result<Answer> eraseContact(const CommandContext &context)
{
    const Result<Contact> contact = named(context);
    if (!contact)
        return failureOf(contact);
    if (const Result<void> confirmed = confirmErasure(context, *contact); !confirmed)
        return failureOf(confirmed);
    const Result<ContactErasure::Outcome> done = ContactErasure(context.db()).run(contact->id);
    if (!done)
        return failureOf(done);
    return Answer::of(
        QJsonObject{{u"erased"_s, contact->id.value}, {u"hash_kept"_s, done->hashKept}},
        done->hashKept ? Words::tr("The contact was erased; past figures stay, and so does a hash of the address: it "
                                   "will not be written to again.")
                       : Words::tr("The contact was erased; past figures stay."));
}

Result<Answer> setQuarantined(const CommandContext &context, bool quarantined)
{
    ContactRepository contacts(context.db());
    const Result<Contact> contact = named(context);
    if (!contact)
        return failureOf(contact);
    const auto before = contacts.quarantineOf(contact->id);
    if (!before)
        return failureOf(before);
    if (!quarantined && !*before)
        return refused(u"not-quarantined"_s, Words::tr("%1 is not in quarantine.").arg(contact->displayName()),
                       Words::tr("Look at the contacts in quarantine."));
    const bool doesNotExist = *before && (*before)->cause == QuarantineCause::DoesNotExist;
    if (!quarantined && doesNotExist && !context.arguments.has(u"--yes"_s))
        return refused(u"does-not-exist"_s,
                       Words::tr("The server said that %1 does not exist: %2").arg(contact->address, (*before)->detail),
                       Words::tr("Correct the address; --yes lifts the quarantine all the same."));
    if (const Result<void> done = contacts.setQuarantined({contact->id}, quarantined); !done)
        return failureOf(done);
    return Answer::of(QJsonObject{{u"id"_s, contact->id.value}, {u"quarantined"_s, quarantined}},
                      quarantined ? Words::tr("%1 is in quarantine.").arg(contact->displayName())
                                  : Words::tr("%1 left the quarantine.").arg(contact->displayName()));
}

Result<Answer> listQuarantined(const CommandContext &context)
{
    const auto list = ContactRepository(context.db()).quarantined(context.arguments.one(u"--search"_s), 1'000'000);
    if (!list)
        return failureOf(list);
    QJsonArray json;
    TextTable table({Words::tr("Contact"), Words::tr("E-mail"), Words::tr("Why"), Words::tr("Since"),
                     Words::tr("Answer of the server")});
    for (const ContactRepository::Quarantined &one : *list) {
        const QString since = one.since ? toIso(*one.since) : QString();
        json.append(QJsonObject{{u"contact"_s, one.contact.key},
                                {u"address"_s, one.contact.address},
                                {u"cause"_s, wordFor(one.cause)},
                                {u"detail"_s, one.detail},
                                {u"since"_s, one.since ? QJsonValue(since) : QJsonValue()}});
        table.add({one.contact.displayName(), one.contact.address, nameOf(one.cause), since, one.detail});
    }
    return Answer::of(json, table.text());
}

Result<ContactStatus> statusFrom(const QString &word)
{
    QStringList words;
    for (ContactStatus status : {ContactStatus::Active, ContactStatus::NoAddress, ContactStatus::Invalid,
                                 ContactStatus::KillFile, ContactStatus::Inactive, ContactStatus::Quarantine}) {
        if (wordFor(status) == word.toUpper())
            return status;
        words.append(wordFor(status));
    }
    return refused(u"usage"_s, Words::tr("“%1” is not a status.").arg(word),
                   Words::tr("Give one of: %1.").arg(words.join(u", "_s)));
}

/** Everybody of one status: the inactive, the invalid, those in the kill file. */
Result<Answer> listContacts(const CommandContext &context)
{
    ContactQuery query;
    query.search = context.arguments.one(u"--search"_s);
    if (context.arguments.has(u"--status"_s)) {
        const Result<ContactStatus> status = statusFrom(context.arguments.one(u"--status"_s));
        if (!status)
            return failureOf(status);
        query.status = *status;
    }
    const Result<QList<Contact>> contacts = ContactRepository(context.db()).page(query, 0, 1'000'000);
    if (!contacts)
        return failureOf(contacts);
    QJsonArray json;
    TextTable table({Words::tr("Contact"), Words::tr("E-mail"), Words::tr("Status")});
    for (const Contact &contact : *contacts) {
        json.append(QJsonObject{{u"id"_s, contact.id.value},
                                {u"contact"_s, contact.key},
                                {u"address"_s, contact.address},
                                {u"status"_s, wordFor(contact.status)}});
        table.add({contact.displayName(), contact.address, nameOf(contact.status)});
    }
    return Answer::of(json, table.text());
}

Result<Answer> addToKillFile(const CommandContext &context)
{
    const QString entry = context.arguments.positional(0);
    if (const Result<void> done = KillFileRepository(context.db()).add(entry, context.arguments.one(u"--reason"_s));
        !done)
        return failureOf(done);
    return Answer::of(QJsonObject{{u"added"_s, entry}}, Words::tr("%1 is in the kill file.").arg(entry));
}

Result<Answer> removeFromKillFile(const CommandContext &context)
{
    const QString entry = context.arguments.positional(0);
    if (const Result<void> done = KillFileRepository(context.db()).remove(entry); !done)
        return failureOf(done);
    return Answer::of(QJsonObject{{u"removed"_s, entry}}, Words::tr("%1 left the kill file.").arg(entry));
}

Result<Answer> checkKillFile(const CommandContext &context)
{
    const QString address = context.arguments.positional(0);
    const Result<bool> found = KillFileRepository(context.db()).contains(address);
    if (!found)
        return failureOf(found);
    return Answer::of(QJsonObject{{u"address"_s, address}, {u"in_kill_file"_s, *found}},
                      *found ? Words::tr("%1 is in the kill file.").arg(address)
                             : Words::tr("%1 is not in the kill file.").arg(address));
}

Result<Answer> countKillFile(const CommandContext &context)
{
    const Result<qint64> count = KillFileRepository(context.db()).count(context.arguments.positional(0));
    if (!count)
        return failureOf(count);
    return Answer::of(QJsonObject{{u"count"_s, *count}}, formatCount(*count));
}

Result<Answer> listKillFile(const CommandContext &context)
{
    const auto entries = KillFileRepository(context.db()).list(context.arguments.positional(0), 1'000'000);
    if (!entries)
        return failureOf(entries);
    QJsonArray json;
    TextTable table({Words::tr("Entry"), Words::tr("Reason"), Words::tr("Since")});
    for (const KillFileRepository::Entry &entry : *entries) {
        json.append(
            QJsonObject{{u"entry"_s, entry.entry}, {u"reason"_s, entry.reason}, {u"added_at"_s, toIso(entry.added)}});
        table.add({entry.entry, entry.reason, toIso(entry.added)});
    }
    return Answer::of(json, table.text());
}

} // namespace

QList<Command> exclusionCommands()
{
    const QStringList key{u"KEY"_s};
    const QStringList entry{u"ADDRESS|@DOMAIN"_s};
    const QList<OptionSpec> yes{{u"--yes"_s, Arity::Flag, {}}};
    return {
        {{u"contacts"_s,
          u"list"_s,
          {},
          {{u"--status"_s, Arity::One, u"STATUS"_s}, {u"--search"_s, Arity::One, u"TEXT"_s}}},
         true,
         listContacts},
        {{u"contacts"_s, u"erase"_s, key, yes}, true, eraseContact},
        {{u"contacts"_s, u"quarantine"_s, key, {}},
         true,
         [](const CommandContext &c) { return setQuarantined(c, true); }},
        {{u"contacts"_s, u"release"_s, key, yes},
         true,
         [](const CommandContext &c) { return setQuarantined(c, false); }},
        {{u"contacts"_s, u"quarantined"_s, {}, {{u"--search"_s, Arity::One, u"TEXT"_s}}}, true, listQuarantined},
        {{u"killfile"_s, u"add"_s, entry, {{u"--reason"_s, Arity::One, u"R"_s}}}, true, addToKillFile},
        {{u"killfile"_s, u"remove"_s, entry, {}}, true, removeFromKillFile},
        {{u"killfile"_s, u"check"_s, {u"ADDRESS"_s}, {}}, true, checkKillFile},
        {{u"killfile"_s, u"count"_s, {u"[FILTER]"_s}, {}}, true, countKillFile},
        {{u"killfile"_s, u"list"_s, {u"[FILTER]"_s}, {}}, true, listKillFile},
    };
}
