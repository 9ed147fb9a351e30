#include "workflow/servicecontacts.h"

#include "contacts/emailaddress.h"
#include "groups/criterionparser.h"
#include "store/consentrepository.h"
#include "store/contactrow.h"
#include "store/knownempty.h"
#include "workflow/servicefields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceContacts)
};

/** One address, however it is written, or one unique key: an index finds it amongst a million. */
bool isSought(ContactQuery &query, const ContactField &field, const QString &value, const Project &project)
{
    Contact named;
    named.values.insert(field.name, value);
    if (const Result<EmailAddress> address = EmailAddress::parse(value); field.name == BuiltInField::Email && address)
        query.addressKey = address->key();
    else if (field.id.isValid() && project.keyFields == QStringList{field.name})
        query.key = comparisonKey(named, project.keyFields).value_or(QString());
    return !query.addressKey.isEmpty() || !query.key.isEmpty();
}

Result<ContactQuery> queryFor(const ServiceContacts::Clause &clause, const ServiceFields &fields)
{
    const ContactFields &all = fields.all();
    const auto field =
        std::ranges::find(all, fieldNamed(ServiceFields::withoutPrefix(clause.field), all), &ContactField::name);
    if (field == all.end())
        return refused(u"unknown-field"_s, Words::tr("The project has no field “%1”.").arg(clause.field),
                       Words::tr("Look at the fields of the project."));
    Criterion criterion;
    criterion.field = *field;
    criterion.op = clause.comparison;
    if (clause.comparison != Criterion::Operator::Empty && clause.comparison != Criterion::Operator::NotEmpty)
        criterion.values = {clause.value};
    if (!operatorsFor(valueKindOf(criterion)).contains(criterion.op))
        return refused(
            u"bad-operator"_s, Words::tr("The TypeOperator of the clause does not suit “%1”.").arg(clause.field),
            Words::tr("Contains, StartsWith and EndsWith are for texts; Empty and NotEmpty suit every field."));
    const Result<Criterion> sound = checkedCriterion(criterion);
    if (!sound)
        return refused(u"bad-value"_s, Words::tr("The ComparisonValue of the clause: %1").arg(sound.error().message),
                       Words::tr("Correct it."));
    ContactQuery query;
    if (criterion.op == Criterion::Operator::Equal && isSought(query, *field, sound->values.first(), fields.project()))
        return query;
    query.criteria.all = {{false, {*sound}}};
    return query;
}

} // namespace

Result<ServiceContacts::Page> ServiceContacts::find(const std::optional<Clause> &clause, ContactId after,
                                                    int limit) const
{
    if (!clause)
        return page({}, after, limit);
    const Result<ServiceFields> fields = ServiceFields::read(m_database);
    if (!fields)
        return failureOf(fields);
    const Result<ContactQuery> query = queryFor(*clause, *fields);
    return query ? page(*query, after, limit) : failureOf(query);
}

Result<ServiceContacts::Page> ServiceContacts::membersOf(GroupId group, ContactId after, int limit) const
{
    ContactQuery query;
    query.group = group;
    return page(query, after, limit);
}

Result<ServiceContacts::Page> ServiceContacts::page(const ContactQuery &query, ContactId after, int limit) const
{
    if (limit < 1 || limit > mostContacts)
        return refused(u"bad-limit"_s, Words::tr("A page holds from 1 to 1,000 contacts."),
                       Words::tr("Ask for less, then for those after the last one."));
    return m_database.read([&](QSqlDatabase &db) -> Result<Page> {
        const Result<ServiceFields> fields = ServiceFields::read(m_database);
        if (!fields)
            return failureOf(fields);
        const Result<QList<Contact>> contacts = ContactRepository(m_database).after(after, query, limit + 1);
        if (!contacts)
            return failureOf(contacts);
        const ConsentRepository consents(m_database);
        Page page;
        page.hasMore = contacts->size() > limit;
        for (const Contact &contact : contacts->first(std::min<qsizetype>(limit, contacts->size()))) {
            const Result<QSet<FieldId>> empties = KnownEmpty(db).of(contact.id);
            const Result<QList<ConsentState>> states = consents.statesOf(contact.id);
            if (!empties)
                return failureOf(empties);
            if (!states)
                return failureOf(states);
            page.contacts.append(
                {contact.id, contact.status, fields->recordOf(contact, *empties, *states, m_database.clock().now())});
        }
        return page;
    });
}
