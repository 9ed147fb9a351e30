#pragma once

#include "store/rehearsedmessages.h"

#include <QJsonArray>
#include <QJsonObject>

/** The JSON shapes of a rehearsal on the command line. */
QJsonObject toJson(const RehearsalReport &report);
QJsonArray toJson(const QList<RehearsedMessage> &errors);
