#include "store/sqldeliveryledger.h"

#include "base/duration.h"
#include "store/accountrepository.h"
#include "store/contactcolumns.h"
#include "store/contactkeysql.h"
#include "store/deliveryblocks.h"
#include "store/deliveryeligibility.h"
#include "store/handoffs.h"
#include "store/interruptedrows.h"
#include "store/pastanswers.h"
#include "store/projectrepository.h"
#include "store/sendingadvance.h"
#include "store/sendingrepository.h"
#include "store/sendingstates.h"

using namespace Qt::StringLiterals;

namespace {

/** A field of the project's own, with the name a merge field uses. */
using OwnField = std::pair<QString, QString>; ///< name, column

Result<QList<OwnField>> ownFields(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT name, id FROM field WHERE project_id = ? ORDER BY id"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QList<OwnField> fields;
    while (rows.next())
        fields.append({rows.text(0), columnOf(rows.id<FieldId>(1))});
    return fields;
}

DueRow dueRowFrom(const Statement &row, const QList<OwnField> &fields)
{
    constexpr int firstField = 9;
    DueRow due;
    due.id = row.id<RowId>(0);
    due.address = row.text(1);
    due.language = row.text(2);
    due.seed = row.flag(3);
    due.attempts = int(row.number(4));
    due.contact.id = row.id<ContactId>(5);
    due.contact.key = row.text(6);
    due.contact.address = due.address;
    due.contact.language = row.text(7);
    due.contact.timeZone = row.text(8);
    for (int index = 0; index < fields.size(); ++index)
        due.contact.values.insert(fields[index].first, row.text(firstField + index));
    return due;
}

} // namespace

SqlDeliveryLedger::SqlDeliveryLedger(Database &database)
    : m_database(database)
    , m_lease(database)
    , m_flights(std::make_shared<FlightRecorder>(database.path()))
    , m_orders(database)
    , m_changes(database)
{
}

Result<void> SqlDeliveryLedger::takeLease(const QString &program)
{
    if (const Result<void> taken = m_lease.take(program); !taken)
        return taken;
    const Instant now = m_database.clock().now();
    Result<void> ready =
        m_database.write([&](QSqlDatabase &db) { return settleInterruptedRows(db, m_flights->read(), now); });
    if (ready)
        ready = m_flights->start();
    if (!ready)
        m_lease.release();
    return ready;
}

Result<void> SqlDeliveryLedger::keepLease(Instant now)
{
    return m_lease.keep(now);
}

void SqlDeliveryLedger::releaseLease()
{
    if (isQuiet()) // else the next engine needs the notes
        m_flights->remove();
    m_lease.release();
}

/** No row is on its way. */
bool SqlDeliveryLedger::isQuiet() const
{
    const Result<bool> quiet = m_database.read([](QSqlDatabase &db) -> Result<bool> {
        Statement row(db, u"SELECT 1 FROM sending_count WHERE state = 'SENDING' AND rows > 0 LIMIT 1"_s);
        if (const Result<void> done = row.run(); !done)
            return failureOf(done);
        return !row.next();
    });
    return quiet.value_or(false);
}

Result<DeliveryLedger::Advance> SqlDeliveryLedger::advanceSendings(Instant now)
{
    const Result<bool> needed = m_database.read([now](QSqlDatabase &db) { return SendingAdvance(db, now).hasMoves(); });
    if (!needed)
        return failureOf(needed);
    Advance advance;
    if (*needed) {
        const auto moved = m_database.write([now](QSqlDatabase &db) { return SendingAdvance(db, now).move(); });
        if (!moved)
            return failureOf(moved);
        advance.moved = *moved;
    }
    const auto active = activeSendings(now);
    if (!active)
        return failureOf(active);
    advance.active = *active;
    return advance;
}

Result<QList<ActiveSending>> SqlDeliveryLedger::activeSendings(Instant now)
{
    return m_database.read([now](QSqlDatabase &db) { return SendingAdvance(db, now).active(); });
}

Result<SmtpAccount> SqlDeliveryLedger::account(AccountId id)
{
    return AccountRepository(m_database).account(id);
}

Result<Snapshot> SqlDeliveryLedger::snapshot(SendingId id)
{
    return SendingRepository(m_database).snapshot(id);
}

Result<RetryPolicy> SqlDeliveryLedger::retryPolicy()
{
    const ProjectRepository settings(m_database);
    const Result<QString> schedule = settings.setting(u"retry.schedule"_s);
    const Result<QString> giveUp = settings.setting(u"retry.give-up"_s);
    if (!schedule)
        return failureOf(schedule);
    if (!giveUp)
        return failureOf(giveUp);
    const auto delays = durationsFrom(*schedule);
    const auto limit = durationFrom(*giveUp);
    if (!delays)
        return failureOf(delays);
    if (!limit)
        return failureOf(limit);
    RetryPolicy policy;
    policy.schedule = *delays;
    policy.giveUp = *limit;
    return policy;
}

Result<QList<DueRow>> SqlDeliveryLedger::due(const Wanted &wanted)
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<DueRow>> {
        const Result<QList<OwnField>> fields = ownFields(db);
        if (!fields)
            return failureOf(fields);
        const Result<QString> key = contactKeySql(db);
        if (!key)
            return failureOf(key);
        QString columns;
        for (const OwnField &field : *fields)
            columns += u", c."_s + field.second;
        const QString except = wanted.exceptDomains.isEmpty()
                                   ? QString()
                                   : u"AND lower(substr(r.address, instr(r.address, '@') + 1)) NOT IN (%1) "_s.arg(
                                         QStringList(wanted.exceptDomains.size(), u"?"_s).join(u','));
        Statement rows(db, u"SELECT r.id, r.address, r.language, r.seed, r.attempts, r.contact_id, %1, c.language, "
                           "c.time_zone%2 FROM recipient r LEFT JOIN contact c ON c.id = r.contact_id "
                           "WHERE r.sending_id = ? AND r.due_at <= ? AND r.state IN ('PENDING', 'DEFERRED') %3"
                           // What is held still waits in the store until its intent is durable.
                           "AND r.id NOT IN (SELECT value FROM json_each(?)) "
                           "ORDER BY r.due_at, r.id LIMIT ?"_s.arg(*key, columns, except));
        rows.bind(wanted.sending).bind(wanted.due);
        for (const QString &domain : wanted.exceptDomains)
            rows.bind(domain);
        rows.bind(jsonList(wanted.held)).bind(wanted.atMost);
        if (const Result<void> done = rows.run(); !done)
            return failureOf(done);
        QList<DueRow> due;
        while (rows.next())
            due.append(dueRowFrom(rows, *fields));
        return due;
    });
}

Result<QList<Instant>> SqlDeliveryLedger::handOffsOfSending(SendingId sending, Instant since)
{
    return m_database.read([&](QSqlDatabase &db) { return HandOffs(db, since).ofSending(sending); });
}

Result<QList<DeliveryLedger::HandOff>> SqlDeliveryLedger::handOffsOfAccount(AccountId account, Instant since)
{
    return m_database.read([&](QSqlDatabase &db) { return HandOffs(db, since).ofAccount(account); });
}

Result<QList<DeliveryLedger::PastAnswer>> SqlDeliveryLedger::answersToSending(SendingId sending, int atMost)
{
    return m_database.read([&](QSqlDatabase &db) { return PastAnswers(db, atMost).ofSending(sending); });
}

Result<QList<DeliveryLedger::PastAnswer>> SqlDeliveryLedger::answersToAccount(AccountId account, int atMost)
{
    return m_database.read([&](QSqlDatabase &db) { return PastAnswers(db, atMost).ofAccount(account); });
}

Result<QList<DeliveryBlock>> SqlDeliveryLedger::blocks(AccountId account)
{
    return m_database.read([&](QSqlDatabase &db) { return DeliveryBlocks(db).of(account); });
}

void SqlDeliveryLedger::keepBlock(AccountId account, const DeliveryBlock &block, Instant now, Recorded kept)
{
    m_database.writeGrouped([=](QSqlDatabase &db) { return DeliveryBlocks(db).keep(account, block, now); },
                            std::move(kept));
}

void SqlDeliveryLedger::announce(RowId row, Instant now, Announced announced)
{
    m_orders.add(LedgerOrders::Announcement{row, now, std::move(announced)});
}

Result<DeliveryLedger::Standing> SqlDeliveryLedger::standingOf(const QList<RowId> &granted, Instant now)
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Standing> {
        const Result<qint64> asOf = ChangeWatch::numberIn(db);
        if (!asOf)
            return failureOf(asOf);
        const auto rows = readLedgerRows(db, granted);
        if (!rows)
            return failureOf(rows);
        DeliveryEligibility eligibility(db);
        Standing standing{.mayLeave = {}, .asOf = *asOf};
        for (auto row = rows->begin(); row != rows->end(); ++row) {
            if (!row->isRunning(now) || isFinal(row->state))
                continue;
            const auto excluded = eligibility.exclusionOf(*row, now);
            if (!excluded)
                return failureOf(excluded);
            if (!*excluded)
                standing.mayLeave.insert(row.key());
        }
        return standing;
    });
}

Result<void> SqlDeliveryLedger::markDeparture(RowId row)
{
    return m_flights->departed(row);
}

void SqlDeliveryLedger::record(RowId row, const RowOutcome &outcome, Instant now, Recorded recorded)
{
    m_flights->answered(row, outcome);
    m_orders.add(LedgerOrders::Record{
        row, outcome, now, [flights = m_flights, row, recorded = std::move(recorded)](const Result<void> &result) {
            if (result)
                flights->landed(row);
            recorded(result);
        }});
}

Result<void> SqlDeliveryLedger::pause(SendingId sending, const QString &reason)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<void> paused =
            SendingStates(db).move(sending, SendingState::Sending, SendingState::Paused, {{}, reason}, now);
        if (!paused && paused.error().code == u"state-changed"_s)
            return {}; // a person was quicker: it does not deliver either way
        return paused;
    });
}

Result<QList<SendingId>> SqlDeliveryLedger::holdAll(const QString &reason)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) { return SendingAdvance(db, now).hold(reason); });
}
