#pragma once

#include "base/clock.h"

#include <QStringList>

/**
 * Runs `envoi-cli` with these words (without the program's name) and returns its exit status: 0 done, 1 refused or
 * failed, 2 usage, 3 not found, 4 done in part.
 */
int runCommandLine(const QStringList &words, const Clock &clock);
