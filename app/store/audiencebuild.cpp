#include "store/audiencebuild.h"

#include "store/consentsets.h"
#include "store/contactstanding.h"
#include "store/namedsets.h"
#include "store/statement.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

qint64 lastOf(qint64 first)
{
    return first + ContactBits::size - 1;
}

/** Bits in the order of the sets of ContactStanding. SQL gives | and << the same rank: hence the sum. */
const QString flagsSql = u"(address = '') + 2 * (address_key IS NULL) + "
                         "4 * (address_erased OR coalesce(address_key IN (SELECT entry FROM kill_file), 0)) + "
                         "8 * (NOT active) + 16 * (quarantined <> 0)"_s;

} // namespace

QByteArrayView AudienceBuild::domainOf(QByteArrayView addressKey)
{
    return addressKey.sliced(addressKey.indexOf('@') + 1);
}

quint64 AudienceBuild::addressPrint(QByteArrayView addressKey)
{
    quint64 print = 0xcbf29ce484222325U;
    for (const char byte : addressKey)
        print = (print ^ uchar(byte)) * 0x100000001b3U;
    print = (print ^ (print >> 30)) * 0xbf58476d1ce4e5b9U;
    print = (print ^ (print >> 27)) * 0x94d049bb133111ebU;
    print ^= print >> 31;
    return print == 0 ? 1 : print; // 0 is nobody
}

Result<std::array<QByteArray, 4>> AudienceBuild::contacts(QSqlDatabase &db, qint64 first)
{
    // Texts as bytes: what the file holds is what is compared, and nothing is converted a million times.
    Statement rows(db, u"SELECT id, %1, CAST(language AS BLOB), CAST(address_key AS BLOB) FROM contact "
                       "WHERE id BETWEEN ? AND ?"_s.arg(flagsSql));
    if (const Result<void> done = rows.bind(first).bind(lastOf(first)).run(); !done)
        return failureOf(done);
    ContactStanding::Builder standing;
    NamedSets::Positions languages;
    NamedSets::Positions domains;
    std::vector<quint64> prints;
    qint64 highest = -1;
    while (rows.next()) {
        highest = rows.number(0);
        const auto position = quint16(highest - first);
        standing.add(position, int(rows.number(1)));
        languages[rows.value(2).toByteArray()].push_back(position);
        prints.resize(size_t(position) + 1);
        if (const QByteArray address = rows.value(3).toByteArray(); !address.isNull()) {
            domains[domainOf(address).toByteArray()].push_back(position);
            prints.back() = addressPrint(address);
        }
    }
    QByteArray addresses(qsizetype(prints.size() * sizeof(quint64)), '\0');
    qToLittleEndian<quint64>(prints.data(), qsizetype(prints.size()), addresses.data());
    return std::array{standing.stored(highest), NamedSets::stored(languages), NamedSets::stored(domains), addresses};
}

Result<QByteArray> AudienceBuild::members(QSqlDatabase &db, qint64 first, GroupId group)
{
    // One text for the whole chunk: handing over each member by herself takes several times as long.
    Statement row(db, u"SELECT CAST(group_concat(contact_id - ?) AS BLOB) FROM (SELECT contact_id FROM group_member "
                      "WHERE group_id = ? AND contact_id BETWEEN ? AND ? ORDER BY contact_id)"_s);
    if (const Result<void> done = row.bind(first).bind(group).bind(first).bind(lastOf(first)).run(); !done)
        return failureOf(done);
    ContactBits::Positions positions;
    const QByteArray list = row.next() ? row.value(0).toByteArray() : QByteArray();
    int position = 0;
    for (const char sign : list + (list.isEmpty() ? "" : ",")) {
        if (sign != ',') {
            position = position * 10 + (sign - '0');
            continue;
        }
        positions.push_back(quint16(position));
        position = 0;
    }
    return ContactBits::stored(positions);
}

Result<QByteArray> AudienceBuild::consent(QSqlDatabase &db, qint64 first, ConsentId consent)
{
    Statement rows(
        db, u"SELECT contact_id, valid_until FROM consent_state WHERE contact_id BETWEEN ? AND ? AND consent_id = ?"_s);
    if (const Result<void> done = rows.bind(first).bind(lastOf(first)).bind(consent).run(); !done)
        return failureOf(done);
    ConsentSets::Builder sets;
    while (rows.next())
        sets.add(quint16(rows.number(0) - first), rows.number(1));
    return sets.stored();
}
