#pragma once

#include "delivery/deliveryenvironment.h"
#include "store/database.h"

/** How the messages of a sending are made, on the day and in its rehearsal: dated by the clock of the database. */
RendererFactory rowRenderers(const Database &database);
