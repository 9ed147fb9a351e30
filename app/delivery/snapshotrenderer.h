#pragma once

#include "delivery/deliveryenvironment.h"
#include "messages/messagerenderer.h"

/** Makes the messages of one sending from its snapshot: each version is prepared once, each row is filled in (§9.2). */
class SnapshotRenderer
{
public:
    static Result<SnapshotRenderer> prepare(SendingId sending, const Snapshot &snapshot);

    Result<OutgoingMessage> render(const DueRow &row, Instant date) const;

private:
    SnapshotRenderer(SendingId sending, Snapshot snapshot, EmailAddress sender)
        : m_sending(sending)
        , m_snapshot(std::move(snapshot))
        , m_sender(std::move(sender))
    {
    }

    SendingId m_sending;
    Snapshot m_snapshot;
    EmailAddress m_sender;
    QHash<QString, MessageRenderer> m_versions; ///< by language
};
