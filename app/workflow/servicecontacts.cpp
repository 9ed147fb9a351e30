#include "workflow/servicecontacts.h"

#include "store/consentrepository.h"
#include "store/knownempty.h"
#include "workflow/servicefields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceContacts)
};

} // namespace

Result<ServiceContacts::Page> ServiceContacts::page(ContactQuery query, ContactId after, int limit) const
{
    if (limit < 1 || limit > mostContacts)
        return refused(u"bad-limit"_s, Words::tr("A page holds from 1 to 1,000 contacts."),
                       Words::tr("Ask for less, then for those after the last one."));
    if (query.clause)
        query.clause->field = ServiceFields::withoutPrefix(query.clause->field);
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
