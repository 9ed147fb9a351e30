#include "store/contactreading.h"

#include "store/contactbits.h"
#include "store/contactfilter.h"
#include "store/contactkeysql.h"
#include "store/contactrow.h"
#include "store/searchindex.h"

#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

/** Up to so many candidates of a search are looked at one by one. */
constexpr int fewCandidates = 4000;
/** Where the first lines of a search that many answer are expected: so far from the beginning of the list. */
constexpr int nearby = 2000;
/** Looked through at once; between two of them one can give up. */
constexpr int stride = 20'000;
/** Candidates that are looked at together. */
constexpr qsizetype handful = 1000;

Result<QList<ContactId>> idsFrom(Statement &rows)
{
    if (const Result<void> done = rows.run(); !done)
        return failureOf(done);
    QList<ContactId> ids;
    while (rows.next())
        ids.append(rows.id<ContactId>(0));
    return ids;
}

} // namespace

/** Any contacts: a bit for each. */
class ContactReading::Set
{
public:
    bool isExact = false; ///< nobody in it who does not fit

    void add(ContactId contact) { m_chunks[contact.value >> 16].add(int(contact.value & 0xffff)); }
    bool contains(ContactId contact) const
    {
        const auto chunk = m_chunks.find(contact.value >> 16);
        return chunk != m_chunks.end() && chunk->second.contains(int(contact.value & 0xffff));
    }

private:
    std::unordered_map<qint64, ContactBits> m_chunks;
};

Result<ContactReading> ContactReading::begin(QSqlDatabase &db, const ContactQuery &query, Instant now,
                                             const ContactList::IsCancelled &isCancelled)
{
    const Result<ContactFields> own = readOwnFields(db);
    if (!own)
        return failureOf(own);
    const Result<QString> keySql = contactKeySql(db);
    if (!keySql)
        return failureOf(keySql);
    const Result<SqlText> filter = contactFilter(db, query, now);
    if (!filter)
        return failureOf(filter);
    return ContactReading(db, query, *filter, isCancelled, *own, *keySql);
}

ContactReading::ContactReading(QSqlDatabase &db, const ContactQuery &query, const SqlText &filter,
                               const ContactList::IsCancelled &isCancelled, const ContactFields &own,
                               const QString &keySql)
    : m_db(db)
    , m_query(query)
    , m_filter(filter)
    , m_isCancelled(isCancelled)
    , m_own(own)
    , m_keySql(keySql)
    , m_order(orderOf(query, own, keySql))
{
}

bool ContactReading::isInPlace() const
{
    return m_query.isEveryone() && isOrderIndexed(m_query);
}

Result<qint64> ContactReading::count() const
{
    Statement row(m_db, u"SELECT count(*) FROM contact"_s);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    return row.next() ? row.number(0) : 0;
}

/** A negative limit: all. */
Result<QList<ContactId>> ContactReading::slice(qint64 offset, int limit) const
{
    Statement rows(m_db, u"SELECT c.id FROM contact c ORDER BY %1 LIMIT ? OFFSET ?"_s.arg(m_order));
    return idsFrom(rows.bind(limit).bind(offset));
}

Result<std::optional<QList<ContactId>>> ContactReading::ofRareSearch() const
{
    using Found = std::optional<QList<ContactId>>;
    const Result<SearchCandidates> search = candidates();
    if (!search)
        return failureOf(search);
    const auto few = search->all(fewCandidates);
    if (!few)
        return failureOf(few);
    return *few ? amongst(**few).map([](const QList<ContactId> &ids) { return Found(ids); }) : Found();
}

/** Of a search that every second answers, what a look-up in the search index would cost is more. */
Result<std::optional<QList<ContactId>>> ContactReading::atOnce(int limit) const
{
    using Found = std::optional<QList<ContactId>>;
    return within(2 * limit, limit).map([limit](const QList<ContactId> &ids) {
        return ids.size() == limit ? Found(ids) : Found();
    });
}

Result<QList<ContactId>> ContactReading::first(int limit) const
{
    const Result<SearchCandidates> search = candidates();
    if (!search)
        return failureOf(search);
    if (search->share() * nearby >= limit) { // else they are not expected there
        const Result<QList<ContactId>> here = within(nearby, limit);
        if (!here || here->size() >= limit)
            return here;
    }
    if (m_query.group.isValid())
        return all().map([limit](const QList<ContactId> &ids) { return ids.mid(0, limit); });
    const Result<Set> set = whoMayFit();
    return set ? inOrder(*set, limit) : failureOf(set);
}

Result<QList<ContactId>> ContactReading::all() const
{
    if (isInPlace())
        return slice(0, -1);
    // Sorting wants them all at once; the members of a group are found once.
    if (!isOrderIndexed(m_query) || m_query.group.isValid()) {
        Statement rows(m_db, u"SELECT c.id FROM contact c WHERE %1 ORDER BY %2"_s.arg(m_filter.sql, m_order));
        return idsFrom(m_filter.bindTo(rows));
    }
    const Result<Set> set = whoMayFit();
    return set ? inOrder(*set, std::numeric_limits<qsizetype>::max()) : failureOf(set);
}

Result<QList<ContactLine>> ContactReading::lines(const QList<ContactId> &ids) const
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

/** Asked of the index once: three questions are about them. */
Result<SearchCandidates> ContactReading::candidates() const
{
    if (!m_candidates) {
        const auto found = SearchCandidates::of(m_db, SearchIndex::wordsOf(m_query.search), m_isCancelled);
        if (!found)
            return found;
        m_candidates.emplace(*found);
    }
    return *m_candidates;
}

/** The first that fit, looking only at so many from the beginning of the order. */
Result<QList<ContactId>> ContactReading::within(int reach, int limit) const
{
    Statement rows(m_db, u"SELECT c.id FROM (SELECT c.id AS near FROM contact c ORDER BY %1 LIMIT ?) "
                         "CROSS JOIN contact c ON c.id = near WHERE %2 LIMIT ?"_s.arg(m_order, m_filter.sql));
    rows.bind(reach);
    return idsFrom(m_filter.bindTo(rows).bind(limit));
}

Result<QList<ContactId>> ContactReading::amongst(const QList<ContactId> &candidates) const
{
    Statement rows(m_db, u"SELECT c.id FROM json_each(?) j CROSS JOIN contact c ON c.id = j.value WHERE %1 "
                         "ORDER BY %2"_s.arg(m_filter.sql, m_order));
    rows.bind(jsonList(candidates));
    return idsFrom(m_filter.bindTo(rows));
}

/** Everybody who fits and, of a search the index knows, some more. Contacts are looked at as they lie in the file, for
 * going through them in another order costs ten times as much. */
Result<ContactReading::Set> ContactReading::whoMayFit() const
{
    Set set;
    const Result<SearchCandidates> search = candidates();
    if (!search)
        return failureOf(search);
    const auto known = search->all(std::numeric_limits<int>::max() - 1);
    if (!known)
        return failureOf(known);
    if (*known) {
        for (ContactId contact : **known)
            set.add(contact);
        return set;
    }
    set.isExact = true;
    Statement last(m_db, u"SELECT max(id) FROM contact"_s);
    if (const Result<void> done = last.run(); !done)
        return failureOf(done);
    const qint64 end = last.next() ? last.number(0) : 0;
    Statement rows(m_db, u"SELECT c.id FROM contact c WHERE c.id > ? AND c.id <= ? AND "_s + m_filter.sql);
    for (qint64 from = 0; from < end && !isGivenUp(); from += stride) {
        const Result<QList<ContactId>> some = idsFrom(m_filter.bindTo(rows.bind(from).bind(from + stride)));
        if (!some)
            return failureOf(some);
        for (ContactId contact : *some)
            set.add(contact);
    }
    return set;
}

/** Those of the set who fit: the index gives the order, and only who is in the set is looked at. */
Result<QList<ContactId>> ContactReading::inOrder(const Set &set, qsizetype limit) const
{
    QList<ContactId> found;
    QList<ContactId> handfulOfThem;
    const auto look = [&]() -> Result<void> {
        const Result<QList<ContactId>> fitting = amongst(std::exchange(handfulOfThem, {}));
        if (!fitting)
            return failureOf(fitting);
        found += *fitting;
        return {};
    };
    // Some candidates do not fit: a few more than are wanted spare a second look, far down the order.
    const qsizetype enough = limit < handful ? limit + limit / 4 : handful;
    const auto order = PreparedStatement::prepare(m_db, u"SELECT c.id FROM contact c ORDER BY "_s + m_order);
    if (!order)
        return failureOf(order);
    Result<bool> more = (*order)->first();
    if (!more)
        return failureOf(more);
    for (qint64 seen = 1; found.size() < limit && *more; ++seen, more = (*order)->next()) {
        if (seen % stride == 0 && isGivenUp())
            break;
        const ContactId contact{(*order)->number(0)};
        if (!set.contains(contact))
            continue;
        if (set.isExact) {
            found.append(contact);
            continue;
        }
        handfulOfThem.append(contact);
        if (handfulOfThem.size() == enough)
            if (const Result<void> done = look(); !done)
                return failureOf(done);
    }
    if (const Result<void> done = found.size() < limit ? look() : Result<void>(); !done)
        return failureOf(done);
    return found.mid(0, limit);
}
