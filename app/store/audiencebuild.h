#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <array>

/** The parts of the audience index, made from the tables. `first` is the first contact number of the chunk. */
namespace AudienceBuild {

/** One for each AudiencePart::Side. */
Result<std::array<QByteArray, 4>> contacts(QSqlDatabase &db, qint64 first);
Result<QByteArray> members(QSqlDatabase &db, qint64 first, GroupId group);
Result<QByteArray> consent(QSqlDatabase &db, qint64 first, ConsentId consent);

/** The part of an address key after its first @, as AudienceSql::domainOf() cuts it. */
QByteArrayView domainOf(QByteArrayView addressKey);

/**
 * 64 bits that stand for an address key, the same on every machine (FNV-1a, mixed at the end as splitmix64 does). Two
 * addresses of a million share one with a chance of 1 in 37 million.
 */
quint64 addressPrint(QByteArrayView addressKey);

} // namespace AudienceBuild
