#include "workflow/mergecontacts.h"

#include "store/serviceanswers.h"
#include "workflow/servicefields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeContacts)
};

QString textOf(const MergeOptions &options)
{
    return u"ContactsMerge %1%2%3%4%5"_s.arg(options.allowInsert)
        .arg(options.allowUpdate)
        .arg(options.skipDuplicates)
        .arg(options.skipUnmatched)
        .arg(options.reactivateConsents);
}

ServiceFields::Origin originOf(const ServiceRequest &request, Instant now)
{
    const QString proof =
        request.requestId.isEmpty()
            ? Words::tr("call of %1", "web service").arg(request.keyName)
            : Words::tr("call %1 of %2", "web service, id of the request").arg(request.requestId, request.keyName);
    return {request.keyName, proof, now};
}

} // namespace

Result<RecordAnswers> MergeContacts::run(const ServiceRequest &request, const MergeOptions &options)
{
    if (const Result<void> fits = request.check(); !fits)
        return failureOf(fits);
    return m_database.write([&](QSqlDatabase &db) -> Result<RecordAnswers> {
        ServiceAnswers answers(db, request.key, request.requestId, request.fingerprint(textOf(options)));
        const Result<std::optional<QString>> known = answers.known();
        if (!known)
            return failureOf(known);
        if (*known)
            return recordAnswersFrom(**known);
        const Result<RecordAnswers> merged = merge(db, request, options);
        if (!merged)
            return merged;
        if (const Result<void> kept = answers.keep(toJson(*merged), m_database.clock().now()); !kept)
            return failureOf(kept);
        return merged;
    });
}

Result<RecordAnswers> MergeContacts::merge(QSqlDatabase &db, const ServiceRequest &request, const MergeOptions &options)
{
    const Result<ServiceFields> fields = ServiceFields::read(m_database);
    if (!fields)
        return failureOf(fields);
    const Instant now = m_database.clock().now();
    const ServiceFields::Origin origin = originOf(request, now);
    QList<tl::expected<MergeRecord, RecordAnswer>> records;
    QHash<QString, int> timesNamed;
    for (const ServiceRecord &record : request.records) {
        records.append(fields->parse(record, origin));
        if (records.last())
            ++timesNamed[records.last()->key];
    }
    const Result<std::unique_ptr<RecordMerge>> target = RecordMerge::begin(db, fields->project(), options, now);
    if (!target)
        return failureOf(target);
    RecordAnswers answers;
    QSet<QString> seen;
    for (const auto &record : records) {
        if (!record) {
            answers.append(record.error());
            continue;
        }
        const bool isFirst = !seen.contains(record->key);
        seen.insert(record->key);
        if (timesNamed.value(record->key) > 1 && !options.skipDuplicates) {
            answers.append({RecordStatus::Error, {}, {}, Words::tr("Another record of this call has the same key.")});
        } else if (!isFirst) {
            answers.append(
                {RecordStatus::Skipped, {}, {}, Words::tr("An earlier record of this call has the same key.")});
        } else if (const Result<RecordAnswer> answer = (*target)->put(*record)) {
            answers.append(*answer);
        } else {
            return failureOf(answer);
        }
    }
    return answers;
}
