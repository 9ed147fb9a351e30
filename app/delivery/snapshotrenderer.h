#pragma once

#include "delivery/deliveryenvironment.h"
#include "messages/messagerenderer.h"
#include "smtp/dkimsigner.h"

#include <memory>

/**
 * Makes the messages of one sending from its snapshot: each version is prepared once, each row is filled in and signed
 * (§9.2). render() is const and touches nothing shared that changes: any number of threads may call it at once.
 */
class SnapshotRenderer
{
public:
    /** `signer`: of the sender's domain; null: messages leave unsigned, as the person chose. */
    static Result<SnapshotRenderer> prepare(SendingId sending, const Snapshot &snapshot,
                                            std::shared_ptr<const DkimSigner> signer = nullptr);

    /** A message that cannot be signed is refused, never unsigned. */
    Result<OutgoingMessage> render(const DueRow &row, Instant date) const;

private:
    SnapshotRenderer(SendingId sending, Snapshot snapshot, EmailAddress sender)
        : m_snapshot(std::move(snapshot))
        , m_ids(m_snapshot, sending)
        , m_sender(std::move(sender))
    {
    }

    Snapshot m_snapshot;
    MessageIds m_ids;
    EmailAddress m_sender;
    std::shared_ptr<const DkimSigner> m_signer;
    QHash<QString, MessageRenderer> m_versions; ///< by language
};
