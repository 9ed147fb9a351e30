#pragma once

#include "base/result.h"

#include <QList>

/** What other programs may ask of the project by its web service: the operations of soap/envoi.wsdl, by their names. */
enum class ServiceOperation {
    ContactsMerge,
    ContactsGet,
    ContactsDelete,
    GroupsList,
    GroupContacts,
    KillFileCheckExists,
    KillFileAdd
};

const QList<ServiceOperation> &allServiceOperations();

/** `ContactsMerge`: the name in the contract, in rights and in the log. */
QString wordFor(ServiceOperation operation);
/** Translated, for people. */
QString nameOf(ServiceOperation operation);

/** A list of operations, each once, in the order of the contract; an unknown name is refused with those that exist. */
Result<QList<ServiceOperation>> serviceOperationsFrom(const QStringList &words);
