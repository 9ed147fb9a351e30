#pragma once

#include "store/database.h"

#include <functional>

/** An order that can be taken back: running it gives the order that undoes what it did, and nothing more. */
struct Reversible
{
    std::function<Result<Reversible>(Database &)> run;
};
