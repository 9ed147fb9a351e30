#pragma once

#include "cli/command.h"
#include "workflow/importrequest.h"

/**
 * Before contacts are replaced (specification §16). `--deactivates N` says how many: another number is refused. A
 * person at a terminal sees the number and types it. A script without either may not deactivate more than half of a
 * list of some size: a list cut short must not empty a project. `--yes` asks nothing.
 */
Result<void> confirmReplacement(const CommandContext &context, ImportRequest &request);
