#include "store/rehearsedmessages.h"

#include "base/folding.h"
#include "store/contactkeysql.h"
#include "store/contactrow.h"
#include "store/sendingrepository.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString domainOfRow = u"LOWER(SUBSTR(r.address, INSTR(r.address, '@') + 1))"_s;
const QString rows = u" FROM recipient r LEFT JOIN contact c ON c.id = r.contact_id "
                     "LEFT JOIN received m ON m.contact_id = r.contact_id WHERE r.sending_id = ?"_s;
constexpr int curvePoints = 48;

QString conditionOf(RehearsalFilter::Show show)
{
    switch (show) {
    case RehearsalFilter::Show::Everybody:
        return {};
    case RehearsalFilter::Show::Messages:
        return u" AND m.place IS NOT NULL"_s;
    case RehearsalFilter::Show::Errors:
        return u" AND r.state IN ('PRODUCTION_ERROR', 'BOUNCED_HARD', 'BOUNCED_SOFT', 'UNKNOWN')"_s;
    case RehearsalFilter::Show::Missed:
        return u" AND r.state = 'EXPIRED'"_s;
    case RehearsalFilter::Show::Seeds:
        return u" AND r.seed = 1"_s;
    }
    return {};
}

QString whereOf(const RehearsalFilter &filter)
{
    QString where = conditionOf(filter.show);
    if (!filter.search.isEmpty())
        where += u" AND (INSTR(c.search, ?) > 0 OR INSTR(LOWER(r.address), ?) > 0)"_s;
    if (!filter.language.isEmpty())
        where += u" AND r.language = ?"_s;
    if (!filter.domain.isEmpty())
        where += u" AND "_s + domainOfRow + u" = ?"_s;
    return where;
}

void bindFilter(Statement &statement, SendingId sending, const RehearsalFilter &filter)
{
    statement.bind(sending);
    if (!filter.search.isEmpty())
        statement.bind(folded(filter.search)).bind(filter.search.trimmed().toLower());
    if (!filter.language.isEmpty())
        statement.bind(filter.language);
    if (!filter.domain.isEmpty())
        statement.bind(filter.domain.toLower());
}

Result<QList<RehearsalReport::Share>> sharesBy(QSqlDatabase &db, SendingId sending, const QString &what, int atMost)
{
    Statement shares(db, u"SELECT "_s + what +
                             u", COUNT(m.place), COALESCE(SUM(m.size), 0), "
                             "SUM(r.state IN ('PRODUCTION_ERROR', 'BOUNCED_HARD', 'BOUNCED_SOFT', 'UNKNOWN'))"_s +
                             rows + u" GROUP BY 1 ORDER BY COUNT(*) DESC, 1 LIMIT ?"_s);
    if (const Result<void> done = shares.bind(sending).bind(atMost).run(); !done)
        return failureOf(done);
    QList<RehearsalReport::Share> found;
    while (shares.next())
        found.append({shares.text(0), shares.number(1), shares.number(2), shares.number(3)});
    return found;
}

Result<void> measureSizes(QSqlDatabase &db, SendingId sending, RehearsalReport &report)
{
    Statement sums(db, u"SELECT COUNT(*), COALESCE(SUM(size), 0), COALESCE(SUM(copies > 1), 0) FROM received"_s);
    if (const Result<void> done = sums.run(); !done)
        return done;
    if (sums.next()) {
        report.messages = sums.number(0);
        report.bytes = sums.number(1);
        report.repeated = sums.number(2);
    }
    Statement biggest(db, u"SELECT m.size, r.address"_s + rows +
                              u" AND m.place IS NOT NULL ORDER BY m.size DESC LIMIT 1"_s);
    if (const Result<void> done = biggest.bind(sending).run(); !done)
        return done;
    if (biggest.next()) {
        report.biggestBytes = biggest.number(0);
        report.biggestAddress = biggest.text(1);
    }
    return {};
}

/** Accepted messages in each step of that length from the start on. */
Result<QList<qint64>> handedIn(QSqlDatabase &db, SendingId sending, Instant start, std::chrono::milliseconds step)
{
    Statement counts(db, u"SELECT (handed_at - ?) / ?, COUNT(*) FROM recipient WHERE sending_id = ? AND seed = 0 "
                         "AND state = 'ACCEPTED' AND handed_at >= ? GROUP BY 1 ORDER BY 1"_s);
    counts.bind(start).bind(qint64(step.count())).bind(sending).bind(start);
    if (const Result<void> done = counts.run(); !done)
        return failureOf(done);
    QList<qint64> found;
    while (counts.next()) {
        found.resize(counts.number(0) + 1);
        found.last() = counts.number(1);
    }
    return found;
}

Result<void> measureCourse(QSqlDatabase &db, SendingId sending, RehearsalReport &report)
{
    Statement ends(db, u"SELECT MIN(handed_at), MAX(ended_at) FROM recipient WHERE sending_id = ? "
                       "AND state = 'ACCEPTED'"_s);
    if (const Result<void> done = ends.bind(sending).run(); !done)
        return done;
    if (ends.next()) {
        report.first = ends.optionalInstant(0);
        report.end = ends.optionalInstant(1);
    }
    const auto byHour = handedIn(db, sending, report.start, 1h);
    if (!byHour)
        return failureOf(byHour);
    report.hours = hoursOf(report, *byHour);
    const Instant last = report.end.value_or(report.start);
    const auto step = std::max<std::chrono::milliseconds>((last - report.start) / curvePoints + 1ms, 1ms);
    const auto bySteps = handedIn(db, sending, report.start, step);
    if (!bySteps)
        return failureOf(bySteps);
    report.curve = {{report.start, 0}};
    qint64 sum = 0;
    for (qsizetype index = 0; index < bySteps->size(); ++index)
        report.curve.append({std::min<Instant>(report.start + (index + 1) * step, last), sum += bySteps->at(index)});
    return {};
}

} // namespace

QString RehearsedMessage::name() const
{
    const QString name = contact.displayName();
    return name == contact.address ? QString() : name;
}

Result<qint64> RehearsedMessages::count(const RehearsalFilter &filter) const
{
    return m_copy.read([&](QSqlDatabase &db) -> Result<qint64> {
        Statement count(db, u"SELECT COUNT(*)"_s + rows + whereOf(filter));
        bindFilter(count, m_sending, filter);
        if (const Result<void> done = count.run(); !done)
            return failureOf(done);
        return count.next() ? count.number(0) : 0;
    });
}

Result<QList<RehearsedMessage>> RehearsedMessages::page(const RehearsalFilter &filter, qint64 offset, int limit) const
{
    return m_copy.read([&](QSqlDatabase &db) -> Result<QList<RehearsedMessage>> {
        const Result<ContactFields> own = readOwnFields(db);
        const Result<QString> key = contactKeySql(db);
        if (!own)
            return failureOf(own);
        if (!key)
            return failureOf(key);
        const ContactRow contacts(*own, *key);
        Statement found(db, u"SELECT "_s + contacts.columns() +
                                u", r.id, r.contact_id, r.address, r.language, r.seed, r.state, r.reason, r.handed_at, "
                                "COALESCE(m.place, ''), COALESCE(m.size, 0)"_s +
                                rows + whereOf(filter) + u" ORDER BY r.contact_id LIMIT ? OFFSET ?"_s);
        bindFilter(found, m_sending, filter);
        if (const Result<void> done = found.bind(limit).bind(offset).run(); !done)
            return failureOf(done);
        QList<RehearsedMessage> messages;
        const int first = contacts.columnCount();
        while (found.next()) {
            messages.append({found.id<RowId>(first), contacts.read(found), found.text(first + 2), found.text(first + 3),
                             found.flag(first + 4), recipientStateFrom(found.text(first + 5)), found.text(first + 6),
                             found.optionalInstant(first + 7), found.text(first + 8), found.number(first + 9)});
            messages.last().contact.id = found.id<ContactId>(first + 1);
        }
        return messages;
    });
}

Result<void> RehearsedMessages::measure(RehearsalReport &report) const
{
    const Result<SendingFigures> figures = SendingRepository(m_copy).figures(m_sending);
    if (!figures)
        return failureOf(figures);
    report.figures = *figures;
    return m_copy.read([&](QSqlDatabase &db) -> Result<void> {
        const auto languages = sharesBy(db, m_sending, u"r.language"_s, 100);
        const auto domains = sharesBy(db, m_sending, domainOfRow, 10);
        if (!languages)
            return failureOf(languages);
        if (!domains)
            return failureOf(domains);
        report.byLanguage = *languages;
        report.byDomain = *domains;
        if (const Result<void> done = measureSizes(db, m_sending, report); !done)
            return done;
        return measureCourse(db, m_sending, report);
    });
}
