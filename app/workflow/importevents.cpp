#include "workflow/importevents.h"

#include "contacts/tablereader.h"
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
constexpr std::chrono::hours clocksMayDiffer{24};

/** Reads the lines and tells the writer, inside write work. */
class Importing
{
public:
    Importing(EventWriter &writer, const EventList &list, std::optional<SendingId> sending, Instant now)
        : m_writer(writer)
        , m_list(list)
        , m_sending(sending)
        , m_now(now)
    {
    }

    Result<EventReport> all(TableReader &reader)
    {
        TableRecord record;
        for (;;) {
            const Result<bool> got = reader.next(record);
            if (!got)
                return failureOf(got);
            if (!*got)
                return m_report;
            if (const Result<void> done = take(record); !done)
                return failureOf(done);
        }
    }

private:
    Result<void> take(const TableRecord &record)
    {
        ++m_report.read;
        const Result<std::optional<ReportedEvent>> reported = m_list.read(record.cells);
        if (!reported)
            return reject(record.line, reported.error().text());
        if (!*reported) {
            ++m_report.other;
            return {};
        }
        const Event &event = (*reported)->event;
        if (event.at > m_now + clocksMayDiffer)
            return reject(record.line, Words::tr("Its time is still to come."));
        if ((*reported)->messageId.isEmpty() && !m_sending)
            return reject(record.line, Words::tr("Only its address says whose message it was: say of which sending."));
        return count(record.line, event, **reported);
    }

    Result<EventWriter::Outcome> write(const ReportedEvent &reported)
    {
        if (!reported.messageId.isEmpty())
            return m_writer.recordByMessageId(reported.messageId, reported.event);
        const Result<EmailAddress> address = EmailAddress::parse(reported.address);
        if (!address)
            return EventWriter::Outcome::NoRecipient;
        return m_writer.recordByAddress(*m_sending, *address, reported.event);
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
            ++m_report.other;
            return {};
        case Outcome::NoRecipient:
            return reject(line,
                          reported.messageId.isEmpty()
                              ? Words::tr("Nobody with the address %1 received it.").arg(reported.address.left(80))
                              : Words::tr("%1 is no message of this project.").arg(reported.messageId.left(80)));
        case Outcome::Ambiguous:
            return reject(line, Words::tr("Several contacts with the address %1 received it: only the Message-ID says "
                                          "who it was.")
                                    .arg(reported.address.left(80)));
        case Outcome::NotSent:
            return reject(line, Words::tr("That message has not left."));
        }
        return {};
    }

    Result<void> reject(qint64 line, const QString &reason)
    {
        ++m_report.rejected;
        if (m_report.rejections.size() < shownRejections)
            m_report.rejections.append({line, reason});
        return {};
    }

    EventWriter &m_writer;
    const EventList &m_list;
    const std::optional<SendingId> m_sending;
    const Instant m_now;
    EventReport m_report;
};

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
    if (report.nameless > 0)
        sentence += u' ' + Words::tr("%Ln of them of people who did not agree to be followed: counted without their "
                                     "names.",
                                     nullptr, n(report.nameless));
    return sentence;
}

Result<EventReport> ImportEvents::run(const QString &file, std::optional<SendingId> sending)
{
    const Result<std::unique_ptr<TableFile>> list = openList(file, m_database);
    if (!list)
        return failureOf(list);
    const Result<TableReading> reading = readingOf(**list, {});
    if (!reading)
        return failureOf(reading);
    const Result<std::unique_ptr<TableReader>> reader = (*list)->read(*reading);
    if (!reader)
        return failureOf(reader);
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    TableRecord header;
    const Result<bool> any = (*reader)->next(header);
    if (!any)
        return failureOf(any);
    const Result<EventList> columns = EventList::fromHeader(header.cells, project->timeZone.toLatin1());
    if (!columns)
        return failureOf(columns);
    if (!columns->hasMessageIds() && !sending)
        return refused(u"which-sending"_s,
                       Words::tr("The list has no Message-IDs: an address alone does not say which "
                                 "message was opened."),
                       Words::tr("Say of which sending it is."));
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<EventReport> {
        Result<EventWriter> writer = EventWriter::begin(db, now);
        if (!writer)
            return failureOf(writer);
        Result<EventReport> report = Importing(*writer, *columns, sending, now).all(**reader);
        if (report)
            if (const Result<void> same = (*list)->unchanged(); !same)
                return failureOf(same);
        return report;
    });
}
