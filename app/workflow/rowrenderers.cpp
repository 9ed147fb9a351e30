#include "workflow/rowrenderers.h"

#include "delivery/snapshotrenderer.h"

RendererFactory rowRenderers(const Database &database)
{
    return [&clock = database.clock()](SendingId sending, const Snapshot &snapshot) -> Result<RowRenderer> {
        const Result<SnapshotRenderer> renderer = SnapshotRenderer::prepare(sending, snapshot);
        if (!renderer)
            return failureOf(renderer);
        return RowRenderer([&clock, made = *renderer](const DueRow &row) { return made.render(row, clock.now()); });
    };
}
