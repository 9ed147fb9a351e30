#pragma once

/**
 * Whether the next transaction may begin in one group with the body before it (RFC 2920 §3.1), which saves a round trip
 * for each message. Every server that offers PIPELINING has to understand that; whether one does is tried with a single
 * message first, and a server that breaks off over it, then or later, is spared from there on.
 */
class SendingAhead
{
public:
    bool mayBegin() const { return m_trust == Trust::Unknown || m_trust == Trust::Proven; }
    bool isTrying() const { return m_trust == Trust::Trying; }
    void begun()
    {
        if (m_trust == Trust::Unknown)
            m_trust = Trust::Trying;
    }
    /** The server answered what was begun ahead, as that deserves. What another connection had begun before it broke
     * off does not bring the trust back. */
    void understood()
    {
        if (isTrying())
            m_trust = Trust::Proven;
    }
    void brokeOff() { m_trust = Trust::Missing; }

private:
    enum class Trust { Unknown, Trying, Proven, Missing };

    Trust m_trust = Trust::Unknown;
};
