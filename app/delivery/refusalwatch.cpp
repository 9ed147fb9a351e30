#include "delivery/refusalwatch.h"

#include "smtp/replyclassifier.h"

namespace {

/** Seen so often, a refusal of us is no accident. */
constexpr int refusalsBeforePause = 5;
constexpr int fewAtFirst = 8;
constexpr int takenForOneMore = 20;

} // namespace

void RefusalWatch::recall(const QList<DeliveryLedger::PastAnswer> &answers)
{
    for (const DeliveryLedger::PastAnswer &answer : answers)
        note(refusesUs(answer)                          ? Kind::Refused
             : answer.state == RecipientState::Accepted ? Kind::Accepted
                                                        : Kind::Other,
             std::chrono::steady_clock::now());
}

void RefusalWatch::note(Kind kind, Time departed)
{
    m_refusals.note(kind == Kind::Refused);
    if (kind == Kind::Refused) {
        m_isSuspect = true;
        m_tookOthers = false;
        m_taken = 0;
        m_lastRefusal = std::chrono::steady_clock::now();
    } else if (kind == Kind::Accepted) {
        m_tookOthers = true;
        ++m_taken;
        m_isSuspect = m_isSuspect && departed < m_lastRefusal;
    }
}

int RefusalWatch::mostAtOnce() const
{
    return m_isSuspect ? 1 : fewAtFirst + m_taken / takenForOneMore;
}

bool RefusalWatch::isHopeless() const
{
    return m_refusals.count() >= refusalsBeforePause;
}

bool refusesUs(const DeliveryLedger::PastAnswer &answer)
{
    const Consequence consequence = consequenceOf(answer.reply, SmtpStage::Dot);
    if (answer.state == RecipientState::Deferred) // what is about the person and permanent does not wait
        return consequence == Consequence::PauseAccount || answer.reply.isPermanent();
    return answer.state == RecipientState::BouncedSoft && consequence == Consequence::Refused;
}
