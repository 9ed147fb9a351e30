#pragma once

#include "contacts/contactstatus.h"

#include <QString>

/** The number of the ContactStatus of `contact c`: the first fact that applies, in the order of specification §3.3. */
QString contactStatusSql();
