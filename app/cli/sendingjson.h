#pragma once

#include "results/sendingfigures.h"
#include "sendings/recipientcount.h"
#include "sendings/sending.h"
#include "store/sendingrepository.h"

#include <QJsonObject>

/** The JSON shapes of sendings, their recipients and their figures on the command line. */
QJsonObject toJson(const Sending &sending);
QJsonObject toJson(const RecipientCount &count);
QJsonObject toJson(const SendingFigures &figures);
QJsonObject toJson(const RecipientLine &line, const QString &messageId);
