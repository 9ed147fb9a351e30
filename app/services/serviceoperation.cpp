#include "services/serviceoperation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceOperation)
};

} // namespace

const QList<ServiceOperation> &allServiceOperations()
{
    using enum ServiceOperation;
    static const QList<ServiceOperation> all{ContactsMerge, ContactsGet,         ContactsDelete, GroupsList,
                                             GroupContacts, KillFileCheckExists, KillFileAdd};
    return all;
}

QString wordFor(ServiceOperation operation)
{
    switch (operation) {
    case ServiceOperation::ContactsMerge:
        return u"ContactsMerge"_s;
    case ServiceOperation::ContactsGet:
        return u"ContactsGet"_s;
    case ServiceOperation::ContactsDelete:
        return u"ContactsDelete"_s;
    case ServiceOperation::GroupsList:
        return u"GroupsList"_s;
    case ServiceOperation::GroupContacts:
        return u"GroupContacts"_s;
    case ServiceOperation::KillFileCheckExists:
        return u"KillFileCheckExists"_s;
    case ServiceOperation::KillFileAdd:
        return u"KillFileAdd"_s;
    }
    return {};
}

QString nameOf(ServiceOperation operation)
{
    switch (operation) {
    case ServiceOperation::ContactsMerge:
        return Words::tr("Create and change contacts");
    case ServiceOperation::ContactsGet:
        return Words::tr("Read contacts");
    case ServiceOperation::ContactsDelete:
        return Words::tr("Deactivate and erase contacts");
    case ServiceOperation::GroupsList:
        return Words::tr("List the groups");
    case ServiceOperation::GroupContacts:
        return Words::tr("Read the contacts of a group");
    case ServiceOperation::KillFileCheckExists:
        return Words::tr("Look an address up in the kill file");
    case ServiceOperation::KillFileAdd:
        return Words::tr("Add to the kill file");
    }
    return {};
}

Result<QList<ServiceOperation>> serviceOperationsFrom(const QStringList &words)
{
    QStringList known;
    for (ServiceOperation operation : allServiceOperations())
        known.append(wordFor(operation));
    QList<ServiceOperation> operations;
    for (const QString &word : words) {
        const auto found = std::ranges::find_if(allServiceOperations(), [&](ServiceOperation operation) {
            return wordFor(operation).compare(word.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (found == allServiceOperations().end())
            return refused(u"usage"_s, Words::tr("“%1” is not an operation of the web service.").arg(word),
                           Words::tr("These exist: %1.").arg(known.join(u", "_s)));
        if (!operations.contains(*found))
            operations.append(*found);
    }
    std::ranges::sort(operations);
    return operations;
}
