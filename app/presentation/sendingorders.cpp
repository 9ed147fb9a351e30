#include "presentation/sendingorders.h"

#include "presentation/background.h"
#include "workflow/approvesending.h"
#include "workflow/exportresults.h"
#include "workflow/steersending.h"

void SendingOrders::give(Order order, Done done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, order = std::move(order), user = m_session.user()] { return order(database, user); },
        [this, done = std::move(done)](const Result<Sending> &moved) {
            m_session.noteChange();
            if (!moved)
                Q_EMIT refused(moved.error());
            if (done)
                done(moved);
        });
}

template <class Value>
void SendingOrders::ask(std::function<Result<Value>(Database &)> order, std::function<void(const Value &)> done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, order = std::move(order)] { return order(database); },
        [this, done = std::move(done)](const Result<Value> &value) {
            m_session.noteChange();
            if (!value)
                Q_EMIT refused(value.error());
            else if (done)
                done(*value);
        });
}

void SendingOrders::approve(SendingId sending, bool nowAlthoughPast, Done done)
{
    give(
        [=](Database &database, const QString &user) -> Result<Sending> {
            ApproveSending approve(database);
            const Result<std::chrono::seconds> undo = approve.undoTime();
            if (!undo)
                return failureOf(undo);
            return approve.approve(sending, user, {.sendNowAlthoughPast = nowAlthoughPast, .undo = *undo});
        },
        std::move(done));
}

void SendingOrders::reject(SendingId sending, const QString &reason, Done done)
{
    give(
        [=](Database &database, const QString &user) { return ApproveSending(database).reject(sending, user, reason); },
        std::move(done));
}

void SendingOrders::takeBack(SendingId sending)
{
    give([=](Database &database, const QString &user) { return ApproveSending(database).takeBack(sending, user); });
}

void SendingOrders::pause(SendingId sending, const QString &reason, Done done)
{
    give([=](Database &database, const QString &user) { return SteerSending(database).pause(sending, user, reason); },
         std::move(done));
}

void SendingOrders::resume(SendingId sending)
{
    give([=](Database &database, const QString &user) { return SteerSending(database).resume(sending, user); });
}

void SendingOrders::cancel(SendingId sending, const QString &reason, SteerSending::Prepared prepared)
{
    give([=](Database &database, const QString &user) {
        return SteerSending(database).cancel(sending, user, reason, prepared);
    });
}

void SendingOrders::changePace(SendingId sending, const Pace &pace)
{
    give([=](Database &database, const QString &user) {
        return SteerSending(database).changePace(sending, user, pace);
    });
}

void SendingOrders::reschedule(SendingId sending, const std::optional<WallTime> &start)
{
    give([=](Database &database, const QString &user) {
        return SteerSending(database).reschedule(sending, user, start);
    });
}

void SendingOrders::treatUnknownAsDelivered(SendingId sending, std::optional<ContactId> only)
{
    ask<qint64>([=, user = m_session.user()](
                    Database &database) { return SteerSending(database).treatUnknownAsDelivered(sending, user, only); },
                {});
}

void SendingOrders::resendUnknown(SendingId sending, std::optional<ContactId> only)
{
    ask<qint64>([=, user = m_session.user()](
                    Database &database) { return SteerSending(database).resendUnknown(sending, user, only); },
                {});
}

void SendingOrders::copyToRemaining(SendingId sending, std::function<void(SendingId)> done)
{
    ask<SendingId>([=](Database &database) { return SteerSending(database).copyToRemaining(sending); },
                   std::move(done));
}

void SendingOrders::exportCsv(SendingId sending, const QString &file, std::function<void(qint64)> done)
{
    ask<qint64>([=](Database &database) { return ExportResults(database).toCsv(sending, file); }, std::move(done));
}

void SendingOrders::importEvents(SendingId sending, const QString &file, std::function<void(const EventReport &)> done)
{
    ask<EventReport>([=](Database &database) { return ImportEvents(database).run(file, {sending}); }, std::move(done));
}
