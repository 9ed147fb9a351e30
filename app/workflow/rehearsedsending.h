#pragma once

#include "delivery/keptmessages.h"
#include "store/rehearsalcopy.h"
#include "store/rehearsedmessages.h"
#include "workflow/rehearsalfolder.h"

class SimulatedClock;

/** A rehearsal that took place: its figures, and every message of it, from any thread. Goes with all it kept on the
 * disk. */
class RehearsedSending
{
public:
    RehearsedSending(std::unique_ptr<RehearsalFolder> folder, std::unique_ptr<SimulatedClock> clock,
                     std::unique_ptr<RehearsalCopy> copy, SendingId sending);
    ~RehearsedSending();

    SendingId sending() const { return m_sending; }
    const RehearsalReport &report() const { return m_report; }

    Result<qint64> count(const RehearsalFilter &filter) const;
    Result<QList<RehearsedMessage>> page(const RehearsalFilter &filter, qint64 offset, int limit) const;
    /** The message as the server got it; refused when none was made for this person. */
    Result<QByteArray> content(const RehearsedMessage &message) const;

    KeptMessages &kept() { return m_kept; }
    RehearsalCopy &copy() { return *m_copy; }
    void setReport(const RehearsalReport &report) { m_report = report; }

private:
    std::unique_ptr<RehearsalFolder> m_folder; ///< last to go
    std::unique_ptr<SimulatedClock> m_clock;
    std::unique_ptr<RehearsalCopy> m_copy;
    const SendingId m_sending;
    KeptMessages m_kept;
    RehearsalReport m_report;
};
