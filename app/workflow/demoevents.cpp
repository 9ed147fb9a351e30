#include "workflow/demoevents.h"

#include "contacts/csvwriter.h"
#include "store/sendingrepository.h"
#include "workflow/importevents.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DemoEvents)
};

constexpr int enough = 10'000;

/** Half of them opened, some twice, one in nine followed a link; now and then a scanner did. */
void writeEvents(CsvWriter &csv, const RecipientLine &row, const QString &messageId)
{
    const qint64 n = row.contact.value;
    const Instant delivered = *row.endedAt;
    const auto write = [&](const QString &event, int seconds, const QString &link, const QString &author) {
        csv.writeRow({messageId, event, toIso(delivered + std::chrono::seconds(seconds)), link, author});
    };
    if (n % 2 == 0)
        write(u"open"_s, 20 + int(n % 40), {}, {});
    if (n % 14 == 0)
        write(u"open"_s, 90 + int(n % 40), {}, {});
    if (n % 9 == 0)
        write(u"click"_s, 30 + int(n % 40),
              n % 2 == 0 ? u"https://saint-aubert.example/calendrier"_s : u"https://saint-aubert.example/loisirs"_s,
              {});
    if (n % 31 == 0)
        write(u"open"_s, 1, {}, u"machine"_s);
}

} // namespace

Result<void> DemoEvents::add(SendingId sending, const QString &folder)
{
    const SendingRepository sendings(m_database);
    const Result<Snapshot> snapshot = sendings.snapshot(sending);
    if (!snapshot)
        return failureOf(snapshot);
    const auto rows = sendings.recipients(sending, RecipientState::Accepted, {}, 0, enough);
    if (!rows)
        return failureOf(rows);
    QFile file(folder + u"/events.csv"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return broken(u"file"_s, Words::tr("The file %1 could not be written.").arg(file.fileName()),
                      Words::tr("Free some space on the disk and try again."));
    CsvWriter csv(file);
    csv.writeRow({u"message_id"_s, u"event"_s, u"at"_s, u"url"_s, u"author"_s});
    const MessageIds ids(*snapshot, sending);
    for (const RecipientLine &row : *rows)
        writeEvents(csv, row, ids.of(row.contact));
    file.close();
    if (const Result<EventReport> report = ImportEvents(m_database).run(file.fileName(), {}); !report)
        return failureOf(report);
    return {};
}
