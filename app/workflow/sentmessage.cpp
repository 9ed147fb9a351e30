#include "workflow/sentmessage.h"

#include "delivery/snapshotrenderer.h"
#include "store/contactrepository.h"

Result<QByteArray> sentMessage(Database &database, SendingId sending, const RecipientLine &row)
{
    const Result<Snapshot> snapshot = SendingRepository(database).snapshot(sending);
    if (!snapshot)
        return failureOf(snapshot);
    const Result<Contact> contact = ContactRepository(database).byId(row.contact);
    if (!contact)
        return failureOf(contact);
    const Result<SnapshotRenderer> renderer = SnapshotRenderer::prepare(sending, *snapshot);
    if (!renderer)
        return failureOf(renderer);
    const DueRow due{row.id, *contact, row.address, row.language, row.seed, row.attempts};
    const Result<OutgoingMessage> message =
        renderer->render(due, row.handedAt.value_or(row.endedAt.value_or(database.clock().now())));
    return message ? Result<QByteArray>(message->content) : failureOf(message);
}
