#include "cli/sendingargument.h"

#include "store/sendingrepository.h"

Result<Sending> sendingArgument(const CommandContext &context)
{
    return SendingRepository(context.db()).find(context.arguments.positional(0));
}
