#include "presentation/mergepair.h"

#include "store/contactmerge.h"
#include "store/contactrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergePair)
};

} // namespace

Result<MergePair> readMergePair(Database &database, const ContactSelection &contacts)
{
    Result<QList<ContactId>> ids = contacts.resolved(database);
    if (!ids)
        return failureOf(ids);
    if (ids->size() != 2)
        return refused(u"not-two"_s, Words::tr("Only two contacts can be merged at a time."),
                       Words::tr("Select the two that are the same person."));
    std::sort(ids->begin(), ids->end());
    const ContactRepository repository(database);
    const Result<Contact> first = repository.byId(ids->first());
    const Result<Contact> second = repository.byId(ids->last());
    const Result<ContactFields> fields = repository.fields();
    if (!first)
        return failureOf(first);
    if (!second)
        return failureOf(second);
    if (!fields)
        return failureOf(fields);
    return MergePair{*first, *second, ContactMerge::proposal(*first, *second), *fields};
}
