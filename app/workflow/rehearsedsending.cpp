#include "workflow/rehearsedsending.h"

#include "delivery/simulatedclock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsedSending)
};

} // namespace

RehearsedSending::RehearsedSending(std::unique_ptr<RehearsalFolder> folder, std::unique_ptr<SimulatedClock> clock,
                                   std::unique_ptr<RehearsalCopy> copy, SendingId sending)
    : m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_copy(std::move(copy))
    , m_sending(sending)
    , m_kept(m_folder->filePath(u"messages"_s))
{
}

RehearsedSending::~RehearsedSending() = default;

Result<qint64> RehearsedSending::count(const RehearsalFilter &filter) const
{
    return RehearsedMessages(m_copy->db(), m_sending).count(filter);
}

Result<QList<RehearsedMessage>> RehearsedSending::page(const RehearsalFilter &filter, qint64 offset, int limit) const
{
    return RehearsedMessages(m_copy->db(), m_sending).page(filter, offset, limit);
}

Result<QByteArray> RehearsedSending::content(const RehearsedMessage &message) const
{
    if (message.place.isEmpty())
        return notFound(Words::tr("No message was made for %1: %2")
                            .arg(message.address, message.reason.isEmpty() ? nameOf(message.state) : message.reason),
                        Words::tr("Correct what is said there, then rehearse again."));
    return m_kept.read(message.place);
}
