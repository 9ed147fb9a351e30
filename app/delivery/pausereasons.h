#pragma once

#include "base/failure.h"
#include "smtp/smtpreply.h"

/** Why Envoi pauses a sending by itself, and what a person can do about it, in words (specification §10). */
namespace PauseReasons {

/** The server keeps refusing us: the reply decides which record or account is to be mended (reliability §1.4). */
Failure senderRefused(const QString &account, const SmtpReply &reply);
Failure tooManyBounces(int bounced, int of);
Failure diskAlmostFull(qint64 freeBytes);
Failure clockWentBack(qint64 minutes);
Failure clockWentForward(qint64 minutes);

} // namespace PauseReasons
