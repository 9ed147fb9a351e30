#include "store/contactlist.h"

#include "store/contactfilter.h"
#include "store/contactreading.h"

using namespace Qt::StringLiterals;

namespace {

Result<ContactList::Outline> outlineOf(const ContactReading &reading)
{
    if (reading.isInPlace())
        return reading.count().map([](qint64 total) { return ContactList::Outline{total, {}}; });
    const auto rare = reading.ofRareSearch();
    if (!rare)
        return failureOf(rare);
    const Result<QList<ContactId>> ids = *rare ? **rare : reading.all();
    return ids.map([](const QList<ContactId> &all) { return ContactList::Outline{all.size(), all}; });
}

/** The first lines, and the whole list when it is found on the way. */
struct Beginning
{
    QList<ContactId> ids;
    std::optional<ContactList::Outline> outline;
};

Beginning beginningOf(const QList<ContactId> &all, int limit)
{
    return {all.mid(0, limit), ContactList::Outline{all.size(), all}};
}

Result<Beginning> beginningOf(const ContactReading &reading, const ContactQuery &query, int limit)
{
    const auto onlyFirst = [](const QList<ContactId> &ids) { return Beginning{ids, std::nullopt}; };
    if (reading.isInPlace())
        return reading.slice(0, limit).map(onlyFirst);
    const bool isIndexed = isOrderIndexed(query);
    const bool isGroup = query.group.isValid() || !query.criteria.all.isEmpty(); // its members are found once
    const auto atOnce = isIndexed && !isGroup ? reading.atOnce(limit) : std::optional<QList<ContactId>>();
    if (!atOnce)
        return failureOf(atOnce);
    if (*atOnce)
        return onlyFirst(**atOnce);
    const auto rare = reading.ofRareSearch();
    if (!rare)
        return failureOf(rare);
    if (*rare)
        return beginningOf(**rare, limit);
    if (!isIndexed)
        return reading.all().map([limit](const QList<ContactId> &all) { return beginningOf(all, limit); });
    const Result<QList<ContactId>> first = reading.first(limit);
    if (first && first->size() < limit)
        return beginningOf(*first, limit);
    return first.map(onlyFirst);
}

} // namespace

Result<ContactList::Start> ContactList::start(const ContactQuery &query, int limit,
                                              const IsCancelled &isCancelled) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Start> {
        const auto reading = ContactReading::begin(db, query, m_database.clock().now(), isCancelled);
        if (!reading)
            return failureOf(reading);
        const Result<Beginning> beginning = beginningOf(*reading, query, limit);
        if (!beginning)
            return failureOf(beginning);
        return reading->lines(beginning->ids).map([&](const QList<ContactLine> &lines) {
            return Start{lines, beginning->outline};
        });
    });
}

Result<ContactList::Outline> ContactList::outline(const ContactQuery &query, const IsCancelled &isCancelled) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Outline> {
        const auto reading = ContactReading::begin(db, query, m_database.clock().now(), isCancelled);
        return reading ? outlineOf(*reading) : failureOf(reading);
    });
}

Result<QList<ContactLine>> ContactList::page(const ContactQuery &query, const Outline &outline, qint64 offset,
                                             int limit) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<ContactLine>> {
        const auto reading = ContactReading::begin(db, query, m_database.clock().now(), {});
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
        const auto reading = ContactReading::begin(db, query, m_database.clock().now(), isCancelled);
        if (!reading)
            return failureOf(reading);
        const auto rare = reading->ofRareSearch();
        if (!rare)
            return failureOf(rare);
        return *rare ? **rare : reading->all();
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
