#include "store/contactfilter.h"

#include "contacts/contact.h"
#include "store/contactcolumns.h"
#include "store/database.h"
#include "store/groupmembers.h"
#include "store/killfilesql.h"
#include "store/searchindex.h"

using namespace Qt::StringLiterals;

namespace {

QString statusCondition(ContactStatus status)
{
    const QString killed = killFileConditionSql();
    switch (status) {
    case ContactStatus::NoAddress:
        return u"c.address = ''"_s;
    case ContactStatus::Invalid:
        return u"c.address <> '' AND c.address_key IS NULL"_s;
    case ContactStatus::KillFile:
        return u"c.address_key IS NOT NULL AND "_s + killed;
    case ContactStatus::Inactive:
        return u"c.address_key IS NOT NULL AND c.active = 0 AND NOT "_s + killed;
    case ContactStatus::Quarantine:
        return u"c.address_key IS NOT NULL AND c.active = 1 AND c.quarantined = 1 AND NOT "_s + killed;
    case ContactStatus::Active:
        break;
    }
    return u"c.address_key IS NOT NULL AND c.active = 1 AND c.quarantined = 0 AND NOT "_s + killed;
}

/** One letter in place of its accented forms; `t` is the text. */
QString withPlain(const QString &accented, const QString &letter)
{
    QString sql = u"t"_s;
    for (const QChar c : accented)
        sql = u"replace(%1, '%2', '%3')"_s.arg(sql, c, letter);
    return sql;
}

/**
 * Letters of French and its neighbours without their accents, for sorting. Plain ASCII, the usual case, is quick; the
 * others go letter by letter, each in a SELECT of its own, for SQLite's parser does not nest forty calls.
 */
QString sortable(const QString &sql)
{
    static const QList<std::pair<QString, QString>> letters{
        {u"éèêëÉÈÊË"_s, u"e"_s}, {u"àâäáÀÂÄÁ"_s, u"a"_s}, {u"îïíÎÏÍ"_s, u"i"_s}, {u"ôöóÔÖÓ"_s, u"o"_s},
        {u"ùûüúÙÛÜÚ"_s, u"u"_s}, {u"çÇ"_s, u"c"_s},       {u"ñÑ"_s, u"n"_s},     {u"œŒ"_s, u"oe"_s}};
    QString plain = u"(SELECT lower(%1) AS t)"_s.arg(sql);
    for (const auto &[accented, letter] : letters)
        plain = u"(SELECT %1 AS t FROM %2)"_s.arg(withPlain(accented, letter), plain);
    return u"CASE WHEN length(%1) = length(CAST(%1 AS BLOB)) THEN lower(%1) ELSE %2 END"_s.arg(sql, plain);
}

QString columnNamed(const QStringList &foldedNames, const ContactFields &own)
{
    for (const QString &name : foldedNames)
        for (const ContactField &field : own)
            if (foldedFieldName(field.name) == name)
                return u"c."_s + columnOf(field.id);
    return u"''"_s;
}

/** As Contact::displayName() shows her. */
QString nameSql(const ContactFields &own, const QString &keySql)
{
    return u"coalesce(nullif(trim(%1 || ' ' || %2), ''), nullif(%3, ''), c.address)"_s.arg(
        columnNamed(Contact::firstNameFields(), own), columnNamed(Contact::lastNameFields(), own), keySql);
}

} // namespace

bool ContactQuery::isEveryone() const
{
    ContactQuery everyone;
    everyone.order = order;
    everyone.field = field;
    everyone.descending = descending;
    everyone.search = search.trimmed().isEmpty() ? search : QString();
    return *this == everyone;
}

Result<SqlText> contactFilter(QSqlDatabase &db, const ContactQuery &query, Instant now)
{
    SqlText filter;
    // The plus: all contacts are of the one project, no index could help.
    filter.add(u"+c.project_id = "_s).addValue(Database::projectId);
    for (const QString &word : SearchIndex::wordsOf(query.search))
        filter.add(u" AND instr(c.search, "_s).addValue(word).add(u") > 0"_s);
    if (query.group.isValid()) {
        const Result<SqlText> members = membersOf(db, {query.group}, now);
        if (!members)
            return failureOf(members);
        filter.add(u" AND c.id IN ("_s).add(*members).add(u")"_s);
    }
    if (!query.criteria.all.isEmpty()) {
        const Result<SqlText> answering = membersOf(db, query.criteria, now);
        if (!answering)
            return failureOf(answering);
        filter.add(u" AND c.id IN ("_s).add(*answering).add(u")"_s);
    }
    if (!query.key.isEmpty())
        filter.add(u" AND c.key = "_s).addValue(query.key);
    if (!query.addressKey.isEmpty())
        filter.add(u" AND c.address_key = "_s).addValue(query.addressKey);
    if (query.status)
        filter.add(u" AND "_s + statusCondition(*query.status));
    if (query.language)
        filter.add(u" AND c.language = "_s).addValue(*query.language);
    if (query.consent.isValid())
        filter.add(query.consentHolds ? u" AND "_s : u" AND NOT "_s)
            .add(u"EXISTS (SELECT 1 FROM consent_state k WHERE k.contact_id = c.id AND k.consent_id = "_s)
            .addValue(query.consent.value)
            .add(u" AND k.valid_until > "_s)
            .addValue(toMilliseconds(now))
            .add(u")"_s);
    if (query.sent == ContactQuery::Sent::Never)
        filter.add(
            u" AND NOT EXISTS (SELECT 1 FROM recipient r WHERE r.contact_id = c.id AND r.handed_at IS NOT NULL)"_s);
    else if (query.sent != ContactQuery::Sent::Whatever)
        filter.add(query.sent == ContactQuery::Sent::Since ? u" AND "_s : u" AND NOT "_s)
            .add(u"EXISTS (SELECT 1 FROM recipient r WHERE r.contact_id = c.id AND r.handed_at >= "_s)
            .addValue(toMilliseconds(query.sentSince))
            .add(u")"_s);
    return filter;
}

bool isOrderIndexed(const ContactQuery &query)
{
    using enum ContactQuery::Order;
    return query.order == Key || query.order == Address || query.order == Created;
}

QString orderOf(const ContactQuery &query, const ContactFields &own, const QString &keySql)
{
    using enum ContactQuery::Order;
    const QString direction = query.descending ? u" DESC"_s : QString();
    const auto by = [&](const QString &sql) { return u"%1%2, c.id%2"_s.arg(sql, direction); };
    switch (query.order) {
    case Address:
        return by(u"c.address_key"_s);
    case Created: // numbers are given in the order of creation
        return u"c.id"_s + direction;
    case Modified:
        return by(u"c.modified_at"_s);
    case Name:
        return by(sortable(nameSql(own, keySql)));
    case Language:
        return by(u"c.language"_s);
    case Status:
        return by(u"CASE WHEN c.address = '' THEN 5 WHEN c.address_key IS NULL THEN 4 WHEN %1 THEN 3 "
                  "WHEN c.active = 0 THEN 1 WHEN c.quarantined = 1 THEN 2 ELSE 0 END"_s.arg(killFileConditionSql()));
    case LastSending:
        return by(lastSendingSql());
    case Field:
        for (const ContactField &field : own)
            if (field.id == query.field)
                return by(field.type == ContactField::Type::Number ? u"CAST(c.%1 AS REAL)"_s.arg(columnOf(field.id))
                                                                   : sortable(u"c."_s + columnOf(field.id)));
        break;
    case Key:
        break;
    }
    return u"c.key%1, c.project_id%1, c.id%1"_s.arg(direction); // as the index has it
}

QString lastSendingSql()
{
    return u"(SELECT max(r.handed_at) FROM recipient r WHERE r.contact_id = c.id)"_s;
}
