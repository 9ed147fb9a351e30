#include "store/recordmerge.h"

#include "store/contactkeysql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordMerge)
};

/** The contact with what the record says of her. */
Contact after(const Contact &before, const QHash<QString, QString> &said)
{
    Contact contact = before;
    for (const auto &[field, value] : said.asKeyValueRange()) {
        if (field == BuiltInField::Email)
            contact.address = value;
        else if (field == BuiltInField::Language)
            contact.language = value;
        else if (field == BuiltInField::TimeZone)
            contact.timeZone = value;
        else
            contact.values.insert(field, value);
    }
    return contact;
}

} // namespace

Result<std::unique_ptr<RecordMerge>> RecordMerge::begin(QSqlDatabase &db, const Project &project,
                                                        const MergeOptions &options, Instant now)
{
    const Result<ContactFields> own = readOwnFields(db);
    if (!own)
        return failureOf(own);
    const Result<QString> keySql = contactKeySql(db);
    if (!keySql)
        return failureOf(keySql);
    Result<ContactWriter> writer = ContactWriter::begin(db, project.keyFields, now);
    if (!writer)
        return failureOf(writer);
    return std::unique_ptr<RecordMerge>(new RecordMerge(db, std::move(*writer), ContactRow(*own, *keySql), options));
}

RecordMerge::RecordMerge(QSqlDatabase &db, ContactWriter writer, const ContactRow &reader, const MergeOptions &options)
    : m_options(options)
    , m_writer(std::move(writer))
    , m_reader(reader)
    , m_find(db, u"SELECT %1 FROM contact c WHERE c.project_id = ? AND c.key = ?"_s.arg(reader.columns()))
    , m_consentState(db)
    , m_consents(db, options.reactivateConsents)
    , m_empties(db)
{
}

Result<std::optional<Contact>> RecordMerge::find(const QString &key)
{
    if (const Result<void> done = m_find.bind(Database::projectId).bind(key).run(); !done)
        return failureOf(done);
    return m_find.next() ? std::optional(m_reader.read(m_find)) : std::nullopt;
}

Result<RecordAnswer> RecordMerge::put(const MergeRecord &record)
{
    const Result<std::optional<Contact>> found = find(record.key);
    if (!found)
        return failureOf(found);
    if (*found && !m_options.allowUpdate)
        return RecordAnswer{
            RecordStatus::Error, (*found)->id, {}, Words::tr("This contact exists, and AllowUpdate is false.")};
    if (!*found && !m_options.allowInsert) {
        const RecordStatus status = m_options.skipUnmatched ? RecordStatus::Skipped : RecordStatus::Error;
        return RecordAnswer{status, {}, {}, Words::tr("There is no such contact, and AllowInsert is false.")};
    }
    if (!*found && !record.values.contains(BuiltInField::Email))
        return RecordAnswer{RecordStatus::Error,
                            {},
                            u"f_"_s + BuiltInField::Email,
                            Words::tr("A new contact needs an e-mail address.")};
    return write(found->value_or(Contact()), record);
}

Result<RecordAnswer> RecordMerge::write(const Contact &before, const MergeRecord &record)
{
    const bool isNew = !before.id.isValid();
    const Contact contact = after(before, record.values);
    RecordAnswer answer;
    answer.contact = before.id;
    if (isNew || contact != before) {
        const Result<ContactId> written = m_writer.write(contact);
        if (!written && written.error().kind == Failure::Kind::Broken)
            return failureOf(written);
        if (!written)
            return RecordAnswer{RecordStatus::Error, before.id, {}, written.error().text()};
        answer.contact = *written;
    }
    QStringList remarks;
    const Result<bool> consents = writeConsents(answer.contact, record, remarks);
    if (!consents)
        return failureOf(consents);
    const Result<bool> empties = writeEmpties(answer.contact, record);
    if (!empties)
        return failureOf(empties);
    const bool changed = contact != before || *consents || *empties;
    answer.status = isNew ? RecordStatus::Created : changed ? RecordStatus::Updated : RecordStatus::Unchanged;
    answer.message = remarks.join(u' ');
    return answer;
}

/** Says whether any consent changed; what was ignored is remarked. */
Result<bool> RecordMerge::writeConsents(ContactId contact, const MergeRecord &record, QStringList &remarks)
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

Result<bool> RecordMerge::writeEmpties(ContactId contact, const MergeRecord &record)
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
