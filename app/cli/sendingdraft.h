#pragma once

#include "cli/arguments.h"
#include "sendings/sending.h"
#include "store/database.h"

/** The options of `sendings create`. */
QList<OptionSpec> sendingDraftOptions();

/** The draft they describe: names resolved, times read in the project's zone unless another is given. */
Result<Sending> sendingDraftFrom(const Arguments &arguments, Database &database);

/** `--per-hour N` or `--within 6h`; neither: no pace. */
Result<Pace> paceFrom(const Arguments &arguments);

/** The local time of `option` in `--zone`, or in the zone of the project; `--second` is about `--at`. */
Result<WallTime> wallTimeOption(const Arguments &arguments, const QString &option, Database &database);

/** What a person must know of a time that the clocks skip or show twice (specification §6.2); else empty. */
QString clockNote(const WallTime &wall);
