#include "workflow/rehearsesending.h"

#include "delivery/rehearsal.h"
#include "store/projectrepository.h"
#include "store/rehearsalrepository.h"
#include "store/sendingrepository.h"
#include "store/sqldeliveryledger.h"
#include "workflow/approvesending.h"
#include "workflow/forecastsending.h"
#include "workflow/preparesending.h"
#include "workflow/rehearsalstore.h"
#include "workflow/rowrenderers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStorageInfo>

using namespace Qt::StringLiterals;
using Stage = RehearsalProgress::Stage;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearseSending)
};

constexpr milliseconds messageTime{3'600'000 / messagesPerConnectionAndHour};

Result<void> checkState(const Sending &sending)
{
    if (RehearseSending::isPossible(sending.state))
        return {};
    return refused(u"wrong-state"_s,
                   Words::tr("“%1” cannot be rehearsed: %2.").arg(sending.name, nameOf(sending.state)),
                   Words::tr("Rehearse a sending before it starts."));
}

Result<void> checkCancelled(const RehearseSending::Options &options)
{
    if (!options.isCancelled())
        return {};
    return refused(u"cancelled"_s, Words::tr("The rehearsal was cancelled."),
                   Words::tr("Nothing was kept of it; the sending is as it was."));
}

/** The copy, and what is written to it while it is delivered. */
Result<void> checkRoomForCopy(const Database &database, const RehearseSending::Options &options, const QString &folder)
{
    const qint64 needed = QFileInfo(database.path()).size() * 3 / 2;
    return RehearsalStore::checkRoom(needed, options.freeSpace(folder), folder);
}

} // namespace

qint64 RehearseSending::freeSpace(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

bool RehearseSending::isPossible(SendingState state)
{
    return state == SendingState::Draft || state == SendingState::ToApprove || state == SendingState::Scheduled;
}

Result<std::shared_ptr<RehearsedSending>> RehearseSending::run(SendingId id, const Options &options)
{
    QElapsedTimer took;
    const Result<Sending> sending = SendingRepository(m_database).byId(id);
    if (!sending)
        return failureOf(sending);
    if (const Result<void> possible = checkState(*sending); !possible)
        return failureOf(possible);

    options.progress({Stage::Copying, 0, 0, m_database.clock().now()});
    Result<std::unique_ptr<RehearsalFolder>> folder = RehearsalFolder::make(options.place);
    if (!folder)
        return failureOf(folder);
    const QString folderPath = (*folder)->path();
    if (const Result<void> room = checkRoomForCopy(m_database, options, folderPath); !room)
        return failureOf(room);
    auto ownClock = std::make_unique<SimulatedClock>(m_database.clock().now());
    SimulatedClock &clock = *ownClock;
    Result<std::unique_ptr<RehearsalCopy>> copy =
        RehearsalCopy::make(m_database, id, (*folder)->filePath(u"copy.envoi"_s), clock);
    if (!copy)
        return failureOf(copy);
    const auto rehearsed =
        std::make_shared<RehearsedSending>(std::move(*folder), std::move(ownClock), std::move(*copy), id);

    options.progress({Stage::Preparing, 0, 0, clock.now()});
    if (const Result<void> going = checkCancelled(options); !going)
        return failureOf(going);
    if (const Result<void> ready = makeReady(*rehearsed, *sending); !ready)
        return failureOf(ready);
    Result<RehearsalReport> report = foresee(*rehearsed);
    if (!report)
        return failureOf(report);

    const qint64 whole = report->figures.targeted() + report->seeds();
    RehearsalStore store(*rehearsed, whole, folderPath, options.freeSpace);
    SqlDeliveryLedger ledger(rehearsed->copy().db());
    QList<Instant> turningPoints{report->start};
    if (report->deadline)
        turningPoints.append(*report->deadline);
    took.start();
    Rehearsal rehearsal({.ledger = ledger,
                         .clock = clock,
                         .sending = id,
                         .prepare = rowRenderers(m_database, m_passwords),
                         .messageTime = messageTime,
                         .turningPoints = turningPoints,
                         .nextDue = [&](Instant after) { return rehearsed->copy().nextDue(id, after); },
                         .keep = [&](const SinkMessage &message) { return store.keep(message); },
                         .isCancelled = options.isCancelled,
                         .progress =
                             [&](qint64 done) {
                                 options.progress({Stage::Sending, done, whole, clock.now()});
                             }});
    if (const Result<void> done = rehearsal.run(); !done)
        return failureOf(done);
    report->took = std::chrono::milliseconds(took.elapsed());
    if (const Result<void> kept = store.finish(); !kept)
        return failureOf(kept);

    options.progress({Stage::Measuring, whole, whole, clock.now()});
    if (const Result<void> measured = RehearsedMessages(rehearsed->copy().db(), id).measure(*report); !measured)
        return failureOf(measured);
    if (const Result<void> saved = RehearsalRepository(m_database).save(id, *report); !saved)
        return failureOf(saved);
    rehearsed->setReport(*report);
    return rehearsed;
}

/** In the copy: prepared when it is a draft, approved when it is not yet. */
Result<void> RehearseSending::makeReady(RehearsedSending &rehearsed, const Sending &sending)
{
    Database &copy = rehearsed.copy().db();
    const QString who = u"rehearsal"_s;
    if (sending.state == SendingState::Draft)
        if (const Result<Sending> prepared = PrepareSending(copy).run(sending.id, who); !prepared)
            return failureOf(prepared);
    if (sending.state == SendingState::Scheduled)
        return {};
    // Four eyes (§9.3) are for the sending itself: here somebody else approves.
    const Result<Sending> approved =
        ApproveSending(copy).approve(sending.id, who + u"-approval"_s, {.sendNowAlthoughPast = true, .undo = {}});
    if (!approved)
        return failureOf(approved);
    return {};
}

Result<RehearsalReport> RehearseSending::foresee(RehearsedSending &rehearsed) const
{
    Database &copy = rehearsed.copy().db();
    const SendingRepository sendings(copy);
    const Result<Sending> sending = sendings.byId(rehearsed.sending());
    if (!sending)
        return failureOf(sending);
    const Result<SendingFigures> figures = sendings.figures(sending->id);
    if (!figures)
        return failureOf(figures);
    const Result<QString> recipientsHash = RehearsalRepository(copy).recipientsHash(sending->id);
    if (!recipientsHash)
        return failureOf(recipientsHash);
    RehearsalReport report;
    report.rehearsedAt = m_database.clock().now();
    report.sendingName = sending->name;
    report.contentHash = sending->contentHash;
    report.recipientsHash = *recipientsHash;
    const Result<Snapshot> snapshot = sendings.snapshot(sending->id);
    if (!snapshot)
        return failureOf(snapshot);
    report.subjectPrefix = snapshot->subjectPrefix;
    report.specificVersion = snapshot->specificVersion;
    report.onePerAddress = sending->options.sameAddress == SameAddress::OneMessagePerAddress;
    report.figures = *figures;
    report.start = std::max(copy.clock().now(), sending->launchAt.value_or(copy.clock().now()));
    report.deadline = sending->deadlineAt;
    const Result<Forecast> plan = ForecastSending(copy).run(*sending, figures->targeted(), report.seeds());
    if (!plan)
        return failureOf(plan);
    report.forecast = *plan;
    return report;
}
