#include "soap/soapservice.h"

#include "store/grouprepository.h"
#include "store/killfilerepository.h"
#include "workflow/mergecontacts.h"
#include "workflow/removecontacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace envoi::soap;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoapService)
};

TNS__ContactStatus statusOf(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Active:
        return TNS__ContactStatus::Active;
    case ContactStatus::NoAddress:
        return TNS__ContactStatus::NoAddress;
    case ContactStatus::Invalid:
        return TNS__ContactStatus::Invalid;
    case ContactStatus::KillFile:
        return TNS__ContactStatus::KillFile;
    case ContactStatus::Inactive:
        return TNS__ContactStatus::Inactive;
    case ContactStatus::Quarantine:
        return TNS__ContactStatus::Quarantine;
    }
    return TNS__ContactStatus::Active;
}

TNS__RecordStatus statusOf(RecordStatus status)
{
    switch (status) {
    case RecordStatus::Created:
        return TNS__RecordStatus::Created;
    case RecordStatus::Updated:
        return TNS__RecordStatus::Updated;
    case RecordStatus::Unchanged:
        return TNS__RecordStatus::Unchanged;
    case RecordStatus::Skipped:
        return TNS__RecordStatus::Skipped;
    case RecordStatus::Error:
        return TNS__RecordStatus::Error;
    case RecordStatus::Deactivated:
        return TNS__RecordStatus::Deactivated;
    case RecordStatus::Erased:
        return TNS__RecordStatus::Erased;
    }
    return TNS__RecordStatus::Error;
}

QList<TNS__Field> fieldsOf(const ServiceRecord &record)
{
    QList<TNS__Field> fields;
    for (const NamedValue &value : record) {
        TNS__Field field;
        field.setName(value.name);
        field.setIsNull(value.isNull);
        if (!value.isNull)
            field.setValue(value.value);
        fields.append(field);
    }
    return fields;
}

/** The generated reader takes an unknown word for the first one it knows: the words themselves are read here. */
std::optional<Criterion::Operator> operatorFrom(const KDSoapMessage &request)
{
    using enum Criterion::Operator;
    static const QHash<QString, Criterion::Operator> words{
        {u"Equal"_s, Equal},   {u"Different"_s, Different}, {u"Contains"_s, Contains}, {u"StartsWith"_s, Starts},
        {u"EndsWith"_s, Ends}, {u"Empty"_s, Empty},         {u"NotEmpty"_s, NotEmpty}};
    const QString word =
        request.childValues().child(u"Clause"_s).childValues().child(u"TypeOperator"_s).value().toString();
    const auto found = words.find(word.trimmed());
    return found == words.end() ? std::nullopt : std::optional(*found);
}

} // namespace

SoapService::Outcome SoapService::run(const KDSoapMessage &request, const ServiceKey &key)
{
    m_request = &request;
    m_key = key;
    m_outcome = {};
    // Without the SOAPAction: the generated code would follow it rather than the body, whose right was checked.
    processRequest(request, m_outcome.answer, {});
    m_request = nullptr;
    return std::move(m_outcome);
}

template <class Answer>
Answer SoapService::fail(const Failure &failure)
{
    m_outcome.failure = failure;
    return {};
}

QList<ServiceRecord> SoapService::recordsOf(const QList<Record> &records)
{
    QList<ServiceRecord> all;
    for (const Record &record : records) {
        ServiceRecord values;
        for (const TNS__Field &field : record.field().value_or(QList<TNS__Field>()))
            values.append({field.name().trimmed(), field.value().value_or(QString()),
                           field.isNull().value_or(!field.hasValueForValue())});
        all.append(values);
    }
    m_outcome.records = int(all.size());
    return all;
}

QList<TNS__RecordAnswer> SoapService::answersOf(const RecordAnswers &answers)
{
    QList<TNS__RecordAnswer> all;
    for (const RecordAnswer &answer : answers) {
        TNS__RecordAnswer one;
        one.setStatus(statusOf(answer.status));
        if (answer.contact.isValid())
            one.setIdContact(answer.contact.value);
        if (!answer.field.isEmpty())
            one.setField(answer.field);
        if (!answer.message.isEmpty())
            one.setMessage(answer.message);
        all.append(one);
        m_outcome.isPartial = m_outcome.isPartial || answer.status == RecordStatus::Error;
    }
    return all;
}

TNS__ContactsMergeResponse SoapService::contactsMerge(const TNS__ContactsMerge &asked)
{
    const TNS__MergeOptions wished = asked.mergeOptions().value_or(TNS__MergeOptions());
    MergeOptions options;
    options.allowInsert = wished.allowInsert().value_or(true);
    options.allowUpdate = wished.allowUpdate().value_or(true);
    options.skipDuplicates = wished.skipDuplicateRecords().value_or(false);
    options.skipUnmatched = wished.skipUnmatchedRecords().value_or(false);
    options.reactivateConsents = wished.reactivateConsents().value_or(false);
    const ServiceRequest request{m_key.id, m_key.name, asked.requestId().value_or(QString()).trimmed(),
                                 recordsOf(asked.record().value_or(QList<Record>()))};
    const Result<RecordAnswers> merged = MergeContacts(m_database).run(request, options);
    if (!merged)
        return fail<TNS__ContactsMergeResponse>(merged.error());
    TNS__ContactsMergeResponse answer;
    answer.setCreatedRecords(int(std::ranges::count(*merged, RecordStatus::Created, &RecordAnswer::status)));
    answer.setUpdatedRecords(int(std::ranges::count(*merged, RecordStatus::Updated, &RecordAnswer::status)));
    answer.setRecord(answersOf(*merged));
    return answer;
}

TNS__ContactsDeleteResponse SoapService::contactsDelete(const TNS__ContactsDelete &asked)
{
    const auto kind = asked.erase().value_or(false) ? ContactRemoval::Kind::Erase : ContactRemoval::Kind::Deactivate;
    const ServiceRequest request{m_key.id, m_key.name, asked.requestId().value_or(QString()).trimmed(),
                                 recordsOf(asked.record().value_or(QList<Record>()))};
    const Result<RecordAnswers> removed = RemoveContacts(m_database).run(request, kind);
    if (!removed)
        return fail<TNS__ContactsDeleteResponse>(removed.error());
    TNS__ContactsDeleteResponse answer;
    answer.setRecord(answersOf(*removed));
    return answer;
}

template <class Answer>
Answer SoapService::answerOf(const Result<ServiceContacts::Page> &page)
{
    if (!page)
        return fail<Answer>(page.error());
    QList<TNS__Contact> contacts;
    for (const ServiceContacts::One &one : page->contacts) {
        TNS__Contact contact;
        contact.setIdContact(one.contact.value);
        contact.setStatus(statusOf(one.status));
        contact.setField(fieldsOf(one.record));
        contacts.append(contact);
    }
    m_outcome.records = int(contacts.size());
    Answer answer;
    answer.setContact(contacts);
    answer.setHasMore(page->hasMore);
    return answer;
}

TNS__ContactsGetResponse SoapService::contactsGet(const TNS__ContactsGet &asked)
{
    std::optional<ServiceContacts::Clause> clause;
    if (const std::optional<TNS__FieldClause> given = asked.clause()) {
        const std::optional<Criterion::Operator> comparison = operatorFrom(*m_request);
        if (!comparison)
            return fail<TNS__ContactsGetResponse>({Failure::Kind::Refused, u"bad-operator"_s,
                                                   Words::tr("The TypeOperator of the clause is none."),
                                                   Words::tr("The contract names those that exist.")});
        clause = {given->field(), *comparison, given->comparisonValue().value_or(QString())};
    }
    return answerOf<TNS__ContactsGetResponse>(ServiceContacts(m_database)
                                                  .find(clause, ContactId{asked.afterIdContact().value_or(0)},
                                                        asked.limit().value_or(ServiceContacts::mostContacts)));
}

TNS__GroupContactsResponse SoapService::groupContacts(const TNS__GroupContacts &asked)
{
    const Result<Group> group = GroupRepository(m_database).find(asked.group());
    if (!group)
        return fail<TNS__GroupContactsResponse>(group.error());
    return answerOf<TNS__GroupContactsResponse>(ServiceContacts(m_database)
                                                    .membersOf(group->id, ContactId{asked.afterIdContact().value_or(0)},
                                                               asked.limit().value_or(ServiceContacts::mostContacts)));
}

TNS__GroupsListResponse SoapService::groupsList(const TNS__GroupsList &)
{
    const Result<QList<Group>> groups = GroupRepository(m_database).list();
    if (!groups)
        return fail<TNS__GroupsListResponse>(groups.error());
    QList<TNS__Group> all;
    for (const Group &group : *groups) {
        TNS__Group one;
        one.setIdGroup(group.id.value);
        one.setName(group.name);
        one.setIsDynamic(group.isDynamic());
        one.setIsTest(group.isTest);
        one.setIsSeedList(group.isSeed);
        one.setContacts(group.members);
        all.append(one);
    }
    m_outcome.records = int(all.size());
    TNS__GroupsListResponse answer;
    answer.setGroup(all);
    return answer;
}

TNS__KillFileCheckExistsResponse SoapService::killFileCheckExists(const TNS__KillFileCheckExists &asked)
{
    m_outcome.records = 1;
    const Result<bool> exists = KillFileRepository(m_database).contains(asked.address());
    if (!exists)
        return fail<TNS__KillFileCheckExistsResponse>(exists.error());
    TNS__KillFileCheckExistsResponse answer;
    answer.setExists(*exists);
    return answer;
}

TNS__KillFileAddResponse SoapService::killFileAdd(const TNS__KillFileAdd &asked)
{
    m_outcome.records = 1;
    const QString reason = asked.reason().value_or(QString()).simplified().left(200);
    const QString said = reason.isEmpty() ? Words::tr("added by %1", "a program").arg(m_key.name) : reason;
    if (const Result<void> added = KillFileRepository(m_database).add(asked.address(), said); !added)
        return fail<TNS__KillFileAddResponse>(added.error());
    TNS__KillFileAddResponse answer;
    answer.setExists(true);
    return answer;
}
