#include "workflow/removecontacts.h"

#include "store/serviceanswers.h"
#include "workflow/servicefields.h"

using namespace Qt::StringLiterals;

namespace {

/** The number of the contact, when the record gives nothing else. */
std::optional<ContactId> numberIn(const ServiceRecord &record)
{
    if (record.size() != 1 || record.first().name.compare("idContact"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return ContactId{record.first().value.trimmed().toLongLong()};
}

} // namespace

Result<RecordAnswers> RemoveContacts::run(const ServiceRequest &request, ContactRemoval::Kind kind)
{
    if (const Result<void> fits = request.check(); !fits)
        return failureOf(fits);
    const QString how = u"ContactsDelete %1"_s.arg(kind == ContactRemoval::Kind::Erase);
    return m_database.write([&](QSqlDatabase &db) -> Result<RecordAnswers> {
        ServiceAnswers answers(db, request.key, request.requestId, request.fingerprint(how));
        const Result<std::optional<QString>> known = answers.known();
        if (!known)
            return failureOf(known);
        if (*known)
            return recordAnswersFrom(**known);
        const Result<RecordAnswers> removed = remove(db, request, kind);
        if (!removed)
            return removed;
        if (const Result<void> kept = answers.keep(toJson(*removed), m_database.clock().now()); !kept)
            return failureOf(kept);
        return removed;
    });
}

Result<RecordAnswers> RemoveContacts::remove(QSqlDatabase &db, const ServiceRequest &request, ContactRemoval::Kind kind)
{
    const Result<ServiceFields> fields = ServiceFields::read(m_database);
    if (!fields)
        return failureOf(fields);
    ContactRemoval target(db, kind, m_database.clock().now());
    RecordAnswers answers;
    for (const ServiceRecord &record : request.records) {
        const std::optional<ContactId> number = numberIn(record);
        const auto named = number ? MergeRecord() : fields->parse(record, {});
        if (!named) {
            answers.append(named.error());
            continue;
        }
        const Result<RecordAnswer> answer = number ? target.byId(*number) : target.byKey(named->key);
        if (!answer)
            return failureOf(answer);
        answers.append(*answer);
    }
    return answers;
}
