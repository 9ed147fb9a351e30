#include "workflow/importevents.h"

#include "base/zonename.h"
#include "contacts/tablereader.h"
#include "sendings/snapshot.h"
#include "store/eventwriter.h"
#include "store/projectrepository.h"
#include "workflow/eventlist.h"
#include "workflow/listfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportEvents)
};

constexpr int shownRejections = 1000;
constexpr int shownWords = 3;
constexpr qsizetype linesAtOnce = 2000;
constexpr std::chrono::hours clocksMayDiffer{24};

/** Tells the writer line by line, inside write work, and counts what comes of it. */
class Importing
{
public:
    Importing(const EventList &list, std::optional<SendingId> sending, Instant now)
        : m_list(list)
        , m_sending(sending)
        , m_now(now)
    {
    }

    Result<void> take(const QList<TableRecord> &records, QSqlDatabase &db)
    {
        Result<EventWriter> writer = EventWriter::begin(db, m_now, m_memory);
        if (!writer)
            return failureOf(writer);
        m_writer = &*writer;
        for (const TableRecord &record : records)
            if (const Result<void> done = take(record); !done)
                return done;
        return {};
    }

    const EventReport &report() const { return m_report; }

private:
    Result<void> take(const TableRecord &record)
    {
        ++m_report.read;
        const Result<std::optional<ReportedEvent>> reported = m_list.read(record.cells);
        if (!reported)
            return reject(record.line, reported.error().text());
        if (!*reported) {
            noteOther(m_list.eventWord(record.cells));
            return {};
        }
        const Event &event = (*reported)->event;
        m_report.inZone += (*reported)->zoneWasAssumed;
        if (event.at > m_now + clocksMayDiffer)
            return reject(record.line,
                          Words::tr("Its date is in the future. Check the order of the dates, and the zone."));
        return count(record.line, event, **reported);
    }

    void noteOther(const QString &word)
    {
        ++m_report.other;
        if (m_report.otherWords.size() < shownWords && !m_report.otherWords.contains(word))
            m_report.otherWords.append(word.left(40));
    }

    /** A provider's own numbers of messages say nothing here: then the address does. */
    Result<EventWriter::Outcome> write(const ReportedEvent &reported)
    {
        const bool isOurs = messageIdParts(reported.messageId).has_value();
        if (isOurs || !m_sending)
            return m_writer->recordByMessageId(reported.messageId, reported.event);
        const Result<EmailAddress> address = EmailAddress::parse(reported.address);
        if (!address)
            return EventWriter::Outcome::NoRecipient;
        return m_writer->recordByAddress(*m_sending, *address, reported.event);
    }

    Result<void> count(qint64 line, const Event &event, const ReportedEvent &reported)
    {
        using Outcome = EventWriter::Outcome;
        const Result<Outcome> outcome = write(reported);
        if (!outcome)
            return failureOf(outcome);
        switch (*outcome) {
        case Outcome::Nameless:
            ++m_report.nameless;
            [[fallthrough]];
        case Outcome::Recorded:
            ++(event.kind == Event::Kind::Open ? m_report.opens : m_report.clicks);
            return {};
        case Outcome::Known:
            ++m_report.known;
            return {};
        case Outcome::Seed:
        case Outcome::Erased:
        case Outcome::Alone:
            ++m_report.other;
            return {};
        case Outcome::NoRecipient:
            return reject(line, whyNobody(reported));
        case Outcome::Ambiguous:
            return reject(line, Words::tr("Several contacts with the address %1 received it: only its Message-ID says "
                                          "who it was.")
                                    .arg(reported.address.left(80)));
        case Outcome::NotSent:
            return reject(line, Words::tr("That message has not left. Check of which sending the list is."));
        case Outcome::TooEarly:
            return reject(line, Words::tr("It is earlier than the message itself. Check the order of the dates, and "
                                          "the zone."));
        }
        return {};
    }

    QString whyNobody(const ReportedEvent &reported) const
    {
        if (!reported.messageId.isEmpty() && (reported.address.isEmpty() || !m_sending))
            return Words::tr("%1 is no message of this project. Check that the list is of its sendings.")
                .arg(reported.messageId.left(80));
        if (!m_sending)
            return Words::tr("Only its address says whose message it was: say of which sending.");
        return Words::tr("Nobody with the address %1 received that sending. Check of which one the list is.")
            .arg(reported.address.left(80));
    }

    Result<void> reject(qint64 line, const QString &reason)
    {
        ++m_report.rejected;
        if (m_report.rejections.size() < shownRejections)
            m_report.rejections.append({line, reason});
        return {};
    }

    const EventList &m_list;
    const std::optional<SendingId> m_sending;
    const Instant m_now;
    EventWriter::Memory m_memory;
    EventWriter *m_writer = nullptr; ///< of the transaction
    EventReport m_report;
};

/** The next lines, fewer than `most` at the end. */
Result<QList<TableRecord>> nextRecords(TableReader &reader, qsizetype most)
{
    QList<TableRecord> records;
    TableRecord record;
    while (records.size() < most) {
        const Result<bool> got = reader.next(record);
        if (!got)
            return failureOf(got);
        if (!*got)
            break;
        records.append(record);
    }
    return records;
}

Result<void> checkWhole(TableReader &reader)
{
    for (;;) {
        const Result<QList<TableRecord>> records = nextRecords(reader, linesAtOnce);
        if (!records)
            return failureOf(records);
        if (records->isEmpty())
            return {};
    }
}

Result<EventTimes> timesOf(Database &database, const ImportEvents::Choice &choice)
{
    if (!choice.zone.isEmpty() && !isTimeZone(choice.zone))
        return refused(u"bad-zone"_s, Words::tr("“%1” is no time zone.").arg(QString::fromUtf8(choice.zone)),
                       Words::tr("Give one like America/Toronto."));
    if (!choice.zone.isEmpty())
        return EventTimes{choice.zone, choice.dates};
    const Result<Project> project = ProjectRepository(database).project();
    return project.map([&](const Project &own) { return EventTimes{own.timeZone.toLatin1(), choice.dates}; });
}

} // namespace

namespace {

QString quotedList(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(Words::tr("“%1”").arg(word));
    return quoted.join(u", "_s);
}

} // namespace

QString eventSentence(const EventReport &report)
{
    const auto part = [](qint64 count, const QString &text) { return count > 0 ? u", "_s + text : QString(); };
    const auto n = [](qint64 count) { return int(count); };
    QString sentence = Words::tr("%Ln line(s) read: ", nullptr, n(report.read)) +
                       Words::tr("%Ln open(s)", nullptr, n(report.opens)) + u", "_s +
                       Words::tr("%Ln click(s)", nullptr, n(report.clicks)) +
                       part(report.known, Words::tr("%Ln known already", nullptr, n(report.known))) +
                       part(report.other, Words::tr("%Ln of other events", nullptr, n(report.other))) +
                       part(report.rejected, Words::tr("%Ln rejected", nullptr, n(report.rejected))) + u'.';
    if (!report.otherWords.isEmpty())
        sentence += u' ' + Words::tr("Neither opens nor clicks: %1.").arg(quotedList(report.otherWords));
    if (report.inZone > 0)
        sentence +=
            u' ' + Words::tr("Times that name no zone were read as those of %1.").arg(QString::fromLatin1(report.zone));
    if (report.nameless > 0)
        sentence += u' ' + Words::tr("%Ln of them of people who did not agree to be followed: counted without their "
                                     "names.",
                                     nullptr, n(report.nameless));
    return sentence;
}

Result<EventReport> ImportEvents::run(const QString &path, const Choice &choice)
{
    const Result<std::unique_ptr<TableFile>> file = openList(path, m_database);
    if (!file)
        return failureOf(file);
    const Result<TableReading> reading = readingOf(**file, {});
    if (!reading)
        return failureOf(reading);
    Result<std::unique_ptr<TableReader>> reader = (*file)->read(*reading);
    if (!reader)
        return failureOf(reader);
    const Result<EventTimes> times = timesOf(m_database, choice);
    if (!times)
        return failureOf(times);
    const Result<QList<TableRecord>> header = nextRecords(**reader, 1);
    if (!header)
        return failureOf(header);
    const Result<EventList> list = EventList::fromHeader(header->value(0).cells, *times);
    if (!list)
        return failureOf(list);
    if (!list->hasMessageIds() && !choice.sending)
        return refused(u"which-sending"_s,
                       Words::tr("The list has no Message-IDs: an address alone does not say which "
                                 "message was opened."),
                       Words::tr("Say of which sending it is."));
    if (const Result<void> whole = checkWhole(**reader); !whole)
        return failureOf(whole);
    reader = (*file)->read(*reading);
    if (!reader)
        return failureOf(reader);
    if (const Result<QList<TableRecord>> again = nextRecords(**reader, 1); !again)
        return failureOf(again);
    return record(**file, **reader, *list, choice, times->zone);
}

Result<EventReport> ImportEvents::record(const TableFile &file, TableReader &reader, const EventList &list,
                                         const Choice &choice, const QByteArray &zone)
{
    Importing importing(list, choice.sending, m_database.clock().now());
    for (;;) {
        const Result<QList<TableRecord>> records = nextRecords(reader, linesAtOnce);
        if (!records)
            return failureOf(records);
        if (const Result<void> same = file.unchanged(); !same)
            return failureOf(same);
        if (records->isEmpty())
            break;
        const auto done = m_database.write([&](QSqlDatabase &db) { return importing.take(*records, db); });
        if (!done)
            return failureOf(done);
    }
    EventReport report = importing.report();
    report.zone = zone;
    return report;
}
