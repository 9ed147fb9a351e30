#include "workflow/servicefields.h"

#include "base/folding.h"
#include "base/zonename.h"
#include "consents/consenttexts.h"
#include "consents/trackingconsent.h"
#include "contacts/emailaddress.h"
#include "contacts/importplan.h"
#include "contacts/trackingcolumns.h"
#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceFields)
};

const QString keyPrefix = u"key_f_"_s;
const QString fieldPrefix = u"f_"_s;
const QString consentPrefix = u"optin_"_s;
const QString datePrefix = u"dt_optin_"_s;
const QString proofPrefix = u"proof_optin_"_s;
const QString trackingProof = u"proofTrackingConsent"_s;

bool startsWith(const QString &name, const QString &prefix)
{
    return name.startsWith(prefix, Qt::CaseInsensitive);
}

RecordAnswer wrong(const QString &field, const QString &message, const QString &remedy)
{
    return {RecordStatus::Error, {}, field, Failure{Failure::Kind::Refused, {}, message, remedy}.text()};
}

RecordAnswer wrong(const QString &field, const Failure &failure)
{
    return {RecordStatus::Error, {}, field, failure.text()};
}

} // namespace

/** The reading of one record, value by value; the first thing that is wrong ends it. */
class ServiceFields::Reading
{
public:
    Reading(const ServiceFields &fields, const Origin &origin)
        : m_fields(fields)
        , m_origin(origin)
    {
    }

    tl::expected<MergeRecord, RecordAnswer> read(const ServiceRecord &record)
    {
        for (const NamedValue &value : record)
            if (const auto refusal = take(value))
                return tl::unexpected(*refusal);
        for (const auto &[name, said] : m_said.asKeyValueRange())
            if (const auto refusal = takeConsent(name, said))
                return tl::unexpected(*refusal);
        if (const auto refusal = takeAnswer(trackingConsent, m_tracking, TrackingColumns::date.toString()))
            return tl::unexpected(*refusal);
        if (const auto refusal = takeKey())
            return tl::unexpected(*refusal);
        return std::move(m_record);
    }

private:
    using Refusal = std::optional<RecordAnswer>;

    /** What a record says of one consent, under the name of the consent. */
    struct Said
    {
        QString name;
        QString status;
        QString date;
        QString proof;
    };

    Refusal take(const NamedValue &value)
    {
        if (m_taken.contains(value.name.toLower()))
            return wrong(value.name, Words::tr("“%1” stands in the record twice.").arg(value.name),
                         Words::tr("Give each field once."));
        m_taken.insert(value.name.toLower());
        const QString text = value.isNull ? QString() : value.value;
        if (takeTracking(value.name, text))
            return {};
        for (const auto &[prefix, part] : {std::pair{consentPrefix, &Said::status}, std::pair{datePrefix, &Said::date},
                                           std::pair{proofPrefix, &Said::proof}}) {
            if (!startsWith(value.name, prefix))
                continue;
            Said &said = m_said[folded(value.name.mid(prefix.size()))];
            if (said.name.isEmpty() || prefix == consentPrefix)
                said.name = value.name;
            said.*part = text;
            return {};
        }
        return takeField(value, text);
    }

    /** Says whether the value is about the tracking consent. */
    bool takeTracking(const QString &name, const QString &text)
    {
        for (const auto &[ours, part] : {std::pair{QStringView(TrackingColumns::answer), &Said::status},
                                         std::pair{QStringView(TrackingColumns::date), &Said::date},
                                         std::pair{QStringView(trackingProof), &Said::proof}})
            if (ours.compare(name, Qt::CaseInsensitive) == 0) {
                if (m_tracking.name.isEmpty() || part == &Said::status)
                    m_tracking.name = name;
                m_tracking.*part = text;
                return true;
            }
        return false;
    }

    Refusal takeField(const NamedValue &value, const QString &text)
    {
        const bool isKey = startsWith(value.name, keyPrefix);
        if (!isKey && !startsWith(value.name, fieldPrefix))
            return wrong(value.name, Words::tr("“%1” is not a field of the project.").arg(value.name),
                         Words::tr("Write f_ before the name of a field, key_f_ before one of the unique key, optin_ "
                                   "before that of a consent."));
        const QString field = fieldNamed(withoutPrefix(value.name), m_fields.m_all);
        if (field.isEmpty())
            return wrong(value.name, Words::tr("“%1” is not a field of the project.").arg(value.name),
                         Words::tr("Add the field in Envoi, or leave it out."));
        if (isKey && !isKeyField(field))
            return wrong(value.name, Words::tr("“%1” does not identify the contacts of this project.").arg(value.name),
                         Words::tr("These do: %1.").arg(m_fields.m_project.keyFields.join(u", "_s)));
        const QString before = m_record.values.value(field);
        const bool isRepeated = m_record.values.contains(field); // as key_f_X and as f_X
        if (const Refusal refusal = store(value, field, text))
            return refusal;
        if (isRepeated && m_record.values.value(field) != before)
            return wrong(value.name, Words::tr("“%1” stands in the record twice, with two values.").arg(value.name),
                         Words::tr("Give each field once; what identifies a contact cannot be changed by a call."));
        return {};
    }

    Refusal store(const NamedValue &value, const QString &field, const QString &text)
    {
        QString stored = text.trimmed();
        if (field == BuiltInField::Email) {
            const Result<EmailAddress> address = EmailAddress::parse(text);
            const bool hasNone = stored.isEmpty() && !isKeyField(BuiltInField::Email); // and it is said
            if (!address && !hasNone)
                return wrong(value.name, address.error());
            stored = address ? address->text() : QString();
        } else if (field == BuiltInField::Language) {
            stored = languageTagFrom(text);
        } else if (field == BuiltInField::TimeZone) {
            stored = isTimeZone(text.trimmed().toLatin1()) ? text.trimmed() : QString();
        } else {
            const auto own = std::ranges::find(m_fields.m_own, field, &ContactField::name);
            const Result<QString> normal = normalisedValue(*own, text);
            if (!normal)
                return wrong(value.name, normal.error());
            stored = *normal;
            m_record.stated.insert(own->id);
            const bool isText = own->type == ContactField::Type::Text || own->type == ContactField::Type::Choice;
            if (isText && stored.isEmpty() && !value.isNull)
                m_record.empties.insert(own->id);
        }
        if (stored.isEmpty() && !text.trimmed().isEmpty())
            return wrong(value.name, Words::tr("“%1” does not fit “%2”.").arg(text.left(60), value.name),
                         Words::tr("Write a language as fr or en-CA, a time zone as America/Toronto."));
        m_record.values.insert(field, stored);
        return {};
    }

    Refusal takeConsent(const QString &name, const Said &said)
    {
        const auto consent =
            std::ranges::find_if(m_fields.m_consents, [&](const Consent &one) { return folded(one.name) == name; });
        if (consent == m_fields.m_consents.end())
            return wrong(said.name, Words::tr("“%1” is not a consent of the project.").arg(said.name),
                         Words::tr("Add the consent in Envoi, or leave it out."));
        return takeAnswer(consent->id, said, u"dt_"_s + said.name);
    }

    Refusal takeAnswer(ConsentId consent, const Said &said, const QString &dateName)
    {
        const Result<std::optional<bool>> given = consentStatusFrom(said.status);
        if (!given)
            return wrong(said.name, given.error());
        if (!*given)
            return {};
        ConsentRecord record;
        record.consent = consent;
        record.given = **given;
        record.effective = m_origin.now;
        if (!said.date.trimmed().isEmpty()) {
            const QByteArray zone = m_fields.m_project.timeZone.toLatin1();
            const Result<Instant> date = consentInstantFrom(said.date, **given, zone, m_origin.now);
            if (!date)
                return wrong(dateName, date.error());
            record.effective = *date;
        }
        record.source = Words::tr("web service");
        record.proof = said.proof.trimmed().isEmpty() ? m_origin.proof : said.proof.trimmed();
        record.who = m_origin.who;
        record.recorded = m_origin.now;
        m_record.consents.append({said.name, record});
        return {};
    }

    Refusal takeKey()
    {
        Contact named;
        named.address = m_record.values.value(BuiltInField::Email);
        named.language = m_record.values.value(BuiltInField::Language);
        named.timeZone = m_record.values.value(BuiltInField::TimeZone);
        for (const ContactField &field : m_fields.m_own)
            named.values.insert(field.name, m_record.values.value(field.name));
        for (const QString &field : m_fields.m_project.keyFields)
            if (const auto one = comparisonKey(named, {field}); !one)
                return wrong(keyPrefix + field,
                             Words::tr("“%1”, which identifies the contact, is missing.").arg(keyPrefix + field),
                             Words::tr("Give every field of the unique key: %1.")
                                 .arg(m_fields.m_project.keyFields.join(u", "_s)));
        m_record.key = comparisonKey(named, m_fields.m_project.keyFields).value_or(QString());
        return {};
    }

    bool isKeyField(const QString &field) const
    {
        return std::ranges::any_of(m_fields.m_project.keyFields,
                                   [&](const QString &key) { return foldedFieldName(key) == foldedFieldName(field); });
    }

    const ServiceFields &m_fields;
    const Origin &m_origin;
    MergeRecord m_record;
    QSet<QString> m_taken;
    QMap<QString, Said> m_said;
    Said m_tracking;
};

Result<ServiceFields> ServiceFields::read(Database &database)
{
    const Result<Project> project = ProjectRepository(database).project();
    const Result<ContactFields> fields = ContactRepository(database).fields();
    const Result<QList<Consent>> consents = ConsentRepository(database).list();
    if (!project)
        return failureOf(project);
    if (!fields)
        return failureOf(fields);
    if (!consents)
        return failureOf(consents);
    ServiceFields all;
    all.m_project = *project;
    all.m_all = *fields;
    for (const ContactField &field : *fields)
        if (field.id.isValid())
            all.m_own.append(field);
    all.m_consents = *consents;
    return all;
}

tl::expected<MergeRecord, RecordAnswer> ServiceFields::parse(const ServiceRecord &record, const Origin &origin) const
{
    return Reading(*this, origin).read(record);
}

QString ServiceFields::withoutPrefix(const QString &name)
{
    for (const QString &prefix : {keyPrefix, fieldPrefix})
        if (startsWith(name, prefix))
            return name.mid(prefix.size());
    return name;
}

namespace {

/** The answer and its date. One that ended by itself was not withdrawn: nothing is said of it, or sending it back would
 * withdraw it. */
ServiceRecord answerOf(ConsentId consent, const QList<ConsentState> &states, Instant now, const QString &name,
                       const QString &dateName)
{
    const auto state = std::ranges::find(states, consent, &ConsentState::consent);
    const bool says = state != states.end() && (!state->given || state->isValidAt(now));
    return {{name, says ? QString::number(int(state->given)) : QString(), !says},
            {dateName, says ? toIso(state->effective) : QString(), !says}};
}

} // namespace

ServiceRecord ServiceFields::recordOf(const Contact &contact, const QSet<FieldId> &empties,
                                      const QList<ConsentState> &states, Instant now) const
{
    ServiceRecord record;
    for (const ContactField &field : m_all) {
        const bool isKey = std::ranges::any_of(m_project.keyFields, [&](const QString &key) {
            return foldedFieldName(key) == foldedFieldName(field.name);
        });
        const QString value = contact.value(field.name);
        record.append(
            {(isKey ? keyPrefix : fieldPrefix) + field.name, value, value.isEmpty() && !empties.contains(field.id)});
    }
    for (const Consent &consent : m_consents)
        record += answerOf(consent.id, states, now, consentPrefix + consent.name, datePrefix + consent.name);
    return record +
           answerOf(trackingConsent, states, now, TrackingColumns::answer.toString(), TrackingColumns::date.toString());
}
