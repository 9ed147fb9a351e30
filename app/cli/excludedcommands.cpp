#include "cli/command.h"
#include "cli/sendingargument.h"
#include "cli/texttable.h"
#include "sendings/eligibility.h"
#include "store/audience.h"
#include "store/contactrepository.h"
#include "store/messagerepository.h"
#include "store/sendingrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingCommands)
};

constexpr int pageSize = 5000;

Result<std::optional<ExclusionReason>> reasonOption(const Arguments &arguments)
{
    if (!arguments.has(u"--reason"_s))
        return std::optional<ExclusionReason>();
    QStringList words;
    for (ExclusionReason reason : allExclusionReasons()) {
        if (arguments.one(u"--reason"_s).toUpper() == wordFor(reason))
            return std::optional(reason);
        words.append(wordFor(reason));
    }
    return refused(u"usage"_s, Words::tr("“%1” is not a reason to be left out.").arg(arguments.one(u"--reason"_s)),
                   Words::tr("Give one of: %1.").arg(words.join(u", "_s)));
}

/** Of a draft: as Calculate would have it now. */
Result<QList<ExcludedContact>> foretold(Database &database, const Sending &sending, ExclusionReason reason)
{
    const Result<Message> message = MessageRepository(database).byId(sending.message);
    if (!message)
        return failureOf(message);
    const AudienceQuery query = AudienceQuery::of(sending, *message);
    const ContactRepository contacts(database);
    QList<ExcludedContact> excluded;
    for (qint64 offset = 0;; offset += pageSize) {
        const Result<QList<ContactId>> page = Audience(database).contactsBehind(query, reason, offset, pageSize);
        if (!page)
            return failureOf(page);
        for (ContactId id : *page)
            if (const Result<Contact> contact = contacts.byId(id))
                excluded.append({id, contact->key, contact->address, reason, {}});
        if (page->size() < pageSize)
            return excluded;
    }
}

/** Of a sending that is prepared: as it was written down. */
Result<QList<ExcludedContact>> writtenDown(Database &database, const Sending &sending,
                                           std::optional<ExclusionReason> reason)
{
    QList<ExcludedContact> excluded;
    for (qint64 offset = 0;; offset += pageSize) {
        const auto page = SendingRepository(database).exclusions(sending.id, reason, offset, pageSize);
        if (!page)
            return failureOf(page);
        excluded.append(*page);
        if (page->size() < pageSize)
            return excluded;
    }
}

Result<QList<ExcludedContact>> excludedFrom(Database &database, const Sending &sending,
                                            std::optional<ExclusionReason> reason)
{
    if (sending.state != SendingState::Draft)
        return writtenDown(database, sending, reason);
    QList<ExcludedContact> excluded;
    for (ExclusionReason each : reason ? QList{*reason} : allExclusionReasons()) {
        const Result<QList<ExcludedContact>> some = foretold(database, sending, each);
        if (!some)
            return failureOf(some);
        excluded.append(*some);
    }
    return excluded;
}

Result<Answer> listExcluded(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const auto reason = reasonOption(context.arguments);
    if (!reason)
        return failureOf(reason);
    const Result<QList<ExcludedContact>> excluded = excludedFrom(context.db(), *sending, *reason);
    if (!excluded)
        return failureOf(excluded);
    QJsonArray json;
    TextTable table({Words::tr("Contact"), Words::tr("Address"), Words::tr("Reason"), Words::tr("Sent through")});
    for (const ExcludedContact &line : *excluded) {
        const bool isThrough = line.through.isValid();
        json.append(QJsonObject{{u"contact"_s, line.contactKey},
                                {u"contact_id"_s, line.contact.value},
                                {u"address"_s, line.address},
                                {u"reason"_s, wordFor(line.reason)},
                                {u"through"_s, isThrough ? QJsonValue(line.through.value) : QJsonValue()}});
        table.add({line.contactKey, line.address, nameOf(line.reason),
                   isThrough ? u"#%1"_s.arg(line.through.value) : QString()});
    }
    return Answer::of(json, table.text());
}

} // namespace

QList<Command> excludedCommands()
{
    return {{{u"sendings"_s, u"excluded"_s, {u"ID"_s}, {{u"--reason"_s, Arity::One, u"R"_s}}}, true, listExcluded}};
}
