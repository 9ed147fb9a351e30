#include "store/importstatements.h"

#include "store/contactcolumns.h"

using namespace Qt::StringLiterals;

namespace {

/** The comparison form of an address is NULL where there is none. */
const QString orNull = u"nullif(?, '')"_s;

/** The columns every row fills, in the order of ImportRow::Text, then the project's own. */
QStringList textColumns(const ContactFields &own)
{
    QStringList columns{u"key"_s, u"address_key"_s, u"search"_s, u"address"_s, u"language"_s, u"time_zone"_s};
    for (const ContactField &field : own)
        columns.append(columnOf(field.id));
    return columns;
}

} // namespace

Result<void> ImportStatements::prepare(QSqlDatabase &db, const ContactFields &own, Instant now)
{
    const QStringList texts = textColumns(own);
    const QStringList brought = texts.mid(firstBrought);
    QStringList places(texts.size(), u"?"_s);
    places[ImportRow::AddressKey] = orNull;
    const std::pair<std::unique_ptr<PreparedStatement> *, QString> all[] = {
        {&insert, u"INSERT INTO contact (%1, active, address_erased, project_id, created_at, modified_at) "
                  "VALUES (%2, ?, ?, %3, ?, ?)"_s.arg(texts.join(u", "_s), places.join(u", "_s))
                      .arg(Database::projectId)},
        {&find,
         u"SELECT id, active, quarantined, coalesce(address_key, ''), address_erased, %1 FROM contact WHERE project_id = %2 AND key = ?"_s
             .arg(brought.join(u", "_s))
             .arg(Database::projectId)},
        {&update, u"UPDATE contact SET address_key = %1, search = ?, %2 = ?, active = ?, address_erased = ?, "
                  "modified_at = ?, quarantined = CASE WHEN ? THEN 0 ELSE quarantined END WHERE id = ?"_s.arg(
                      orNull, brought.join(u" = ?, "_s))},
        {&setActive, u"UPDATE contact SET active = ?, modified_at = ? WHERE id = ?"_s},
        {&forget, u"DELETE FROM address_trouble WHERE contact_id = ?"_s},
        {&join, u"INSERT OR IGNORE INTO group_member (group_id, contact_id) VALUES (?, ?)"_s},
        {&mark, u"INSERT OR IGNORE INTO temp.imported (id) VALUES (?)"_s}};
    for (const auto &[statement, sql] : all) {
        Result<std::unique_ptr<PreparedStatement>> prepared = PreparedStatement::prepare(db, sql);
        if (!prepared)
            return failureOf(prepared);
        *statement = std::move(*prepared);
    }
    const int flags = 2; // active, address_erased: each line has its own
    for (int instant : {1, 2})
        insert->bind(int(texts.size()) + flags + instant, toMilliseconds(now));
    return {};
}
