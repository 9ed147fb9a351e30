#pragma once

#include "cli/command.h"
#include "sendings/sending.h"

/** The sending that the first word of a command names. */
Result<Sending> sendingArgument(const CommandContext &context);
