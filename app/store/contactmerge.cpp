#include "store/contactmerge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactMerge)
};

RecordAnswer errorIn(const Failure &failure, ContactId contact = {})
{
    return {RecordStatus::Error, contact, {}, failure.text()};
}

} // namespace

ContactMerge::ContactMerge(QSqlDatabase &db, const Project &project, const ContactFields &own,
                           const MergeOptions &options, Instant now)
    : m_options(options)
    , m_find(db, u"SELECT id, address FROM contact WHERE project_id = ? AND key = ?"_s)
    , m_import(db, project, own, ImportMode::Complete, false, now)
    , m_consentState(db)
    , m_consents(db, options.reactivateConsents)
    , m_empties(db)
{
}

Result<RecordAnswer> ContactMerge::put(MergeRecord record)
{
    if (const Result<void> done = m_find.bind(Database::projectId).bind(record.key).run(); !done)
        return failureOf(done);
    const bool isKnown = m_find.next();
    const ContactId contact = isKnown ? m_find.id<ContactId>(0) : ContactId();
    if (isKnown && !m_options.allowUpdate)
        return RecordAnswer{
            RecordStatus::Error, contact, {}, Words::tr("This contact exists, and AllowUpdate is false.")};
    if (!isKnown && !m_options.allowInsert) {
        const RecordStatus status = m_options.skipUnmatched ? RecordStatus::Skipped : RecordStatus::Error;
        return RecordAnswer{status, {}, {}, Words::tr("There is no such contact, and AllowInsert is false.")};
    }
    if (isKnown && !record.line.contains(BuiltInField::Email)) // the record does not speak of it
        record.line.insert(BuiltInField::Email, m_find.text(1));
    if (!isKnown && !record.line.contains(BuiltInField::Email))
        return RecordAnswer{RecordStatus::Error,
                            {},
                            u"f_"_s + BuiltInField::Email,
                            Words::tr("A new contact needs an e-mail address.")};
    return write(record, isKnown);
}

Result<RecordAnswer> ContactMerge::write(const MergeRecord &record, bool isKnown)
{
    const Result<ContactImport::Outcome> outcome = m_import.put(record.line);
    if (!outcome && outcome.error().kind == Failure::Kind::Broken)
        return failureOf(outcome);
    if (!outcome)
        return errorIn(outcome.error());
    RecordAnswer answer;
    answer.contact = m_import.written();
    QStringList remarks;
    const Result<bool> consents = writeConsents(answer.contact, record, remarks);
    if (!consents)
        return failureOf(consents);
    const Result<bool> empties = writeEmpties(answer.contact, record);
    if (!empties)
        return failureOf(empties);
    const bool changed = m_import.changed() || *consents || *empties;
    answer.status = !isKnown ? RecordStatus::Created : changed ? RecordStatus::Updated : RecordStatus::Unchanged;
    answer.message = remarks.join(u' ');
    return answer;
}

/** Says whether any consent changed; what was ignored is remarked. */
Result<bool> ContactMerge::writeConsents(ContactId contact, const MergeRecord &record, QStringList &remarks)
{
    bool changed = false;
    for (const MergeRecord::Opt &opt : record.consents) {
        ConsentRecord line = opt.record;
        line.contact = contact;
        const Result<std::optional<ConsentState>> before = m_consentState.state(contact, line.consent);
        if (!before)
            return failureOf(before);
        const Result<ConsentImport::Outcome> outcome = m_consents.put(line);
        if (!outcome)
            return failureOf(outcome);
        changed = changed || *outcome == ConsentImport::Outcome::Given || *outcome == ConsentImport::Outcome::Withdrawn;
        const bool isOlder = *before && line.effective < (*before)->effective;
        if (*outcome == ConsentImport::Outcome::KeptWithdrawn && !isOlder)
            remarks.append(Words::tr("“%1” was ignored: the person withdrew on %2, and ReactivateConsents is false.")
                               .arg(opt.name, toIso((*before)->effective)));
        else if (isOlder)
            remarks.append(Words::tr("“%1” was ignored: what is known of it is more recent (%2).")
                               .arg(opt.name, toIso((*before)->effective)));
    }
    return changed;
}

Result<bool> ContactMerge::writeEmpties(ContactId contact, const MergeRecord &record)
{
    const Result<QSet<FieldId>> known = m_empties.of(contact);
    if (!known)
        return failureOf(known);
    bool changed = false;
    for (FieldId field : record.stated) {
        const bool empty = record.empties.contains(field);
        if (empty == known->contains(field))
            continue;
        const Result<bool> news = m_empties.set(contact, field, empty);
        if (!news)
            return failureOf(news);
        changed = changed || *news;
    }
    return changed;
}
