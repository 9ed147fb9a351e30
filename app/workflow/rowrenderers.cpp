#include "workflow/rowrenderers.h"

#include "delivery/snapshotrenderer.h"
#include "workflow/domainkeys.h"

RendererFactory rowRenderers(Database &database, PasswordStore &passwords)
{
    return [&database, &passwords](SendingId sending, const Snapshot &snapshot) -> Result<RowRenderer> {
        const Result<std::shared_ptr<const DkimSigner>> signer =
            DomainKeys(database, passwords).signerOf(snapshot.message.sender);
        if (!signer)
            return failureOf(signer);
        const Result<SnapshotRenderer> renderer = SnapshotRenderer::prepare(sending, snapshot, *signer);
        if (!renderer)
            return failureOf(renderer);
        return RowRenderer([made = *renderer](const DueRow &row, Instant date) { return made.render(row, date); });
    };
}
