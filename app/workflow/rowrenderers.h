#pragma once

#include "delivery/deliveryenvironment.h"
#include "store/database.h"

class PasswordStore;

/**
 * How the messages of a sending are made and signed, on the day and in its rehearsal: with the keys of the sender's
 * domain. Both outlive what is made.
 */
RendererFactory rowRenderers(Database &database, PasswordStore &passwords);
