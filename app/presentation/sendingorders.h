#pragma once

#include "presentation/projectsession.h"
#include "sendings/sending.h"
#include "workflow/importevents.h"
#include "workflow/steersending.h"

#include <functional>

/**
 * The orders a person gives on a sending from a list, a card or the results. Each runs in the background; what went
 * wrong is told by refused(), whoever asked may also be told by `done`.
 */
class SendingOrders : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<Sending> &)>;

    explicit SendingOrders(ProjectSession &session, QObject *parent = nullptr)
        : QObject(parent)
        , m_session(session)
    {
    }

    /** What leaves at once still waits for the time of setting `approval.undo`, in which it can be taken back. */
    void approve(SendingId sending, bool nowAlthoughPast, Done done = {});
    void reject(SendingId sending, const QString &reason, Done done = {});
    void takeBack(SendingId sending);
    void pause(SendingId sending, const QString &reason = {}, Done done = {});
    void resume(SendingId sending);
    void cancel(SendingId sending, const QString &reason, SteerSending::Prepared prepared);
    void changePace(SendingId sending, const Pace &pace);
    /** No start: now. */
    void reschedule(SendingId sending, const std::optional<WallTime> &start);

    /** All of them, or that of one contact. */
    void treatUnknownAsDelivered(SendingId sending, std::optional<ContactId> only = {});
    void resendUnknown(SendingId sending, std::optional<ContactId> only = {});
    void copyToRemaining(SendingId sending, std::function<void(SendingId draft)> done);
    /** A list of opens and clicks, of this sending where it names addresses only. */
    void importEvents(SendingId sending, const QString &file, std::function<void(const EventReport &)> done);
    void exportCsv(SendingId sending, const QString &file, std::function<void(qint64 rows)> done);

Q_SIGNALS:
    void refused(const Failure &failure);

private:
    using Order = std::function<Result<Sending>(Database &database, const QString &user)>;
    void give(Order order, Done done = {});
    template <class Value>
    void ask(std::function<Result<Value>(Database &)> order, std::function<void(const Value &)> done);

    ProjectSession &m_session;
};
