#include "store/contactlist.h"

#include "store/contactfilter.h"
#include "store/contactkeysql.h"
#include "store/contactrow.h"
#include "store/searchindex.h"

using namespace Qt::StringLiterals;

namespace {

/** Up to so many candidates of a search are looked at one by one; what fits more contacts is found in passing. */
constexpr int fewCandidates = 4000;
/** So far the first lines are looked for in the order of the list before everybody is asked. */
constexpr int nearby = 10'000;
/** Read at once when everybody is asked; between two of them one can give up. */
constexpr int stride = 20'000;

/** One question to one state of the file. */
class Reading
{
public:
    static Result<Reading> begin(QSqlDatabase &db, const ContactQuery &query, Instant now,
                                 const ContactList::IsCancelled &isCancelled)
    {
        Result<ContactFields> own = readOwnFields(db);
        if (!own)
            return failureOf(own);
        Result<QString> keySql = contactKeySql(db);
        if (!keySql)
            return failureOf(keySql);
        Result<SqlText> filter = contactFilter(db, query, now);
        if (!filter)
            return failureOf(filter);
        return Reading(db, query, *filter, isCancelled, *own, *keySql);
    }

    /** Whoever may fit a rare search, all of them and some more; nothing: too many to look at each. */
    Result<std::optional<QList<ContactId>>> candidates() const
    {
        return SearchIndex(m_db).candidates(SearchIndex::wordsOf(m_query.search), fewCandidates, m_isCancelled);
    }

    Result<QList<ContactId>> amongst(const QList<ContactId> &candidates) const
    {
        Statement rows(m_db, u"SELECT c.id FROM json_each(?) j CROSS JOIN contact c ON c.id = j.value WHERE %1 "
                             "ORDER BY %2"_s.arg(m_filter.sql, m_order));
        rows.bind(jsonList(candidates));
        return idsFrom(m_filter.bindTo(rows));
    }

    /** The first that fit, looking only at the beginning of the order. */
    Result<QList<ContactId>> near(int limit) const
    {
        Statement rows(m_db,
                       u"SELECT c.id FROM (SELECT c.id AS near FROM contact c WHERE c.project_id = ? ORDER BY %1 "
                       "LIMIT ?) CROSS JOIN contact c ON c.id = near WHERE %2 LIMIT ?"_s.arg(m_order, m_filter.sql));
        rows.bind(Database::projectId).bind(nearby);
        return idsFrom(m_filter.bindTo(rows).bind(limit));
    }

    /** Everybody who fits, in order. */
    Result<QList<ContactId>> everywhere() const
    {
        // Sorting wants them all at once; the members of a group are found once.
        if (!isOrderIndexed(m_query) || m_query.group.isValid()) {
            Statement rows(m_db, u"SELECT c.id FROM contact c WHERE %1 ORDER BY %2"_s.arg(m_filter.sql, m_order));
            return idsFrom(m_filter.bindTo(rows));
        }
        Statement rows(m_db,
                       u"SELECT c.id FROM (SELECT c.id AS here FROM contact c WHERE c.project_id = ? ORDER BY %1 "
                       "LIMIT ? OFFSET ?) CROSS JOIN contact c ON c.id = here WHERE %2"_s.arg(m_order, m_filter.sql));
        const Result<qint64> end = count();
        if (!end)
            return failureOf(end);
        QList<ContactId> all;
        for (qint64 from = 0; from < *end && !isGivenUp(); from += stride) {
            rows.bind(Database::projectId).bind(stride).bind(from);
            const Result<QList<ContactId>> some = idsFrom(m_filter.bindTo(rows));
            if (!some)
                return some;
            all += *some;
        }
        return all;
    }

    /** All contacts: SQLite counts the leaves of its smallest index. */
    Result<qint64> count() const
    {
        Statement row(m_db, u"SELECT count(*) FROM contact"_s);
        if (const Result<void> done = row.run(); !done)
            return failureOf(done);
        return row.next() ? row.number(0) : 0;
    }

    Result<QList<ContactId>> slice(qint64 offset, int limit) const
    {
        Statement rows(
            m_db, u"SELECT c.id FROM contact c WHERE %1 ORDER BY %2 LIMIT ? OFFSET ?"_s.arg(m_filter.sql, m_order));
        return idsFrom(m_filter.bindTo(rows).bind(limit).bind(offset));
    }

    /** Those who are gone in the meantime are left out. */
    Result<QList<ContactLine>> lines(const QList<ContactId> &ids) const
    {
        const ContactRow reader(m_own, m_keySql);
        Statement rows(m_db, u"SELECT %1, %2 FROM json_each(?) j CROSS JOIN contact c ON c.id = j.value "
                             "ORDER BY j.key"_s.arg(reader.columns(), lastSendingSql()));
        if (const Result<void> done = rows.bind(jsonList(ids)).run(); !done)
            return failureOf(done);
        QList<ContactLine> lines;
        lines.reserve(ids.size());
        while (rows.next())
            lines.append({reader.read(rows), rows.optionalInstant(reader.columnCount())});
        return lines;
    }

    bool isGivenUp() const { return m_isCancelled && m_isCancelled(); }

private:
    Reading(QSqlDatabase &db, const ContactQuery &query, const SqlText &filter,
            const ContactList::IsCancelled &isCancelled, const ContactFields &own, const QString &keySql)
        : m_db(db)
        , m_query(query)
        , m_filter(filter)
        , m_isCancelled(isCancelled)
        , m_own(own)
        , m_keySql(keySql)
        , m_order(orderOf(query, own, keySql))
    {
    }

    static Result<QList<ContactId>> idsFrom(Statement &rows)
    {
        if (const Result<void> done = rows.run(); !done)
            return failureOf(done);
        QList<ContactId> ids;
        while (rows.next())
            ids.append(rows.id<ContactId>(0));
        return ids;
    }

    QSqlDatabase &m_db;
    ContactQuery m_query;
    SqlText m_filter;
    ContactList::IsCancelled m_isCancelled;
    ContactFields m_own;
    QString m_keySql;
    QString m_order;
};

/** In the order of an index and nobody left out: read where one looks. */
bool isReadInPlace(const ContactQuery &query)
{
    return query.isEveryone() && isOrderIndexed(query);
}

Result<ContactList::Outline> outlineOf(const Reading &reading, const ContactQuery &query)
{
    if (isReadInPlace(query)) {
        const Result<qint64> total = reading.count();
        return total ? Result<ContactList::Outline>({*total, {}}) : failureOf(total);
    }
    const auto candidates = reading.candidates();
    if (!candidates)
        return failureOf(candidates);
    const Result<QList<ContactId>> ids = *candidates ? reading.amongst(**candidates) : reading.everywhere();
    if (!ids)
        return failureOf(ids);
    return ContactList::Outline{ids->size(), *ids};
}

/** What can be had at once; nothing: everybody has to be asked. */
Result<std::optional<QList<ContactId>>> firstOf(const Reading &reading, const ContactQuery &query, int limit)
{
    const Result<QList<ContactId>> ids = isReadInPlace(query) ? reading.slice(0, limit) : reading.near(limit);
    if (!ids)
        return failureOf(ids);
    return isReadInPlace(query) || ids->size() == limit ? std::optional(*ids) : std::nullopt;
}

} // namespace

Result<ContactList::Start> ContactList::start(const ContactQuery &query, int limit,
                                              const IsCancelled &isCancelled) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Start> {
        const Result<Reading> reading = Reading::begin(db, query, m_database.clock().now(), isCancelled);
        if (!reading)
            return failureOf(reading);
        const auto candidates = reading->candidates();
        if (!candidates)
            return failureOf(candidates);
        Start start;
        QList<ContactId> first;
        if (*candidates) {
            const Result<QList<ContactId>> ids = reading->amongst(**candidates);
            if (!ids)
                return failureOf(ids);
            start.outline = Outline{ids->size(), *ids};
        } else if (isOrderIndexed(query)) {
            const auto ids = firstOf(*reading, query, limit);
            if (!ids)
                return failureOf(ids);
            if (*ids)
                first = **ids;
        }
        if (first.isEmpty() && !start.outline) {
            const Result<Outline> whole = outlineOf(*reading, query);
            if (!whole)
                return failureOf(whole);
            start.outline = *whole;
        }
        if (start.outline && start.outline->ids)
            first = start.outline->ids->mid(0, limit);
        const Result<QList<ContactLine>> lines = reading->lines(first);
        if (!lines)
            return failureOf(lines);
        start.lines = *lines;
        return start;
    });
}

Result<ContactList::Outline> ContactList::outline(const ContactQuery &query, const IsCancelled &isCancelled) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Outline> {
        const Result<Reading> reading = Reading::begin(db, query, m_database.clock().now(), isCancelled);
        return reading ? outlineOf(*reading, query) : failureOf(reading);
    });
}

Result<QList<ContactLine>> ContactList::page(const ContactQuery &query, const Outline &outline, qint64 offset,
                                             int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<ContactLine>> {
        const Result<Reading> reading = Reading::begin(db, query, m_database.clock().now(), {});
        if (!reading)
            return failureOf(reading);
        if (outline.ids)
            return reading->lines(outline.ids->mid(offset, limit));
        const Result<QList<ContactId>> ids = reading->slice(offset, limit);
        return ids ? reading->lines(*ids) : failureOf(ids);
    });
}

Result<QList<ContactId>> ContactList::ids(const ContactQuery &query, const IsCancelled &isCancelled) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<ContactId>> {
        const Result<Reading> reading = Reading::begin(db, query, m_database.clock().now(), isCancelled);
        if (!reading)
            return failureOf(reading);
        const auto candidates = reading->candidates();
        if (!candidates)
            return failureOf(candidates);
        return *candidates ? reading->amongst(**candidates) : reading->everywhere();
    });
}

Result<QStringList> ContactList::languages() const
{
    return m_database.read([](QSqlDatabase &db) -> Result<QStringList> {
        Statement rows(db, u"SELECT DISTINCT language FROM contact ORDER BY language"_s);
        if (const Result<void> done = rows.run(); !done)
            return failureOf(done);
        QStringList languages;
        while (rows.next())
            languages.append(rows.text(0));
        return languages;
    });
}
