#pragma once

#include "base/failure.h"
#include "smtp/smtpaccount.h"
#include "smtp/smtpreply.h"

#include <QStringList>

/** Every way a session can fail, each said in one sentence with its remedy. */
namespace sessionFailure {

Failure cannotConnect(const SmtpAccount &account, const QString &why);
Failure hostNotFound(const SmtpAccount &account);
Failure notAMailServer(const SmtpAccount &account, const QString &line);
Failure serverRefuses(const SmtpAccount &account, const SmtpReply &reply);
Failure serverCloses(const SmtpAccount &account, const SmtpReply &reply);
Failure connectionLost(const SmtpAccount &account);
Failure outOfStep(const SmtpAccount &account, const SmtpReply &reply);
Failure timedOut(const SmtpAccount &account, int seconds);
Failure noEncryption(const SmtpAccount &account);
Failure injectedBeforeEncryption(const SmtpAccount &account);
/** `fingerprint`: SHA-256 of the certificate shown, so that a person can compare and pin it. */
Failure untrustedCertificate(const SmtpAccount &account, const QStringList &why, const QString &fingerprint);
Failure noCommonLogin(const SmtpAccount &account, const QStringList &offered);
Failure wrongPassword(const SmtpAccount &account, const SmtpReply &reply);
Failure loginLater(const SmtpAccount &account, const SmtpReply &reply);

/** Texts of replies given in the server's stead, because it could not take the message. */
QString cannotTakeUnicodeAddress(const SmtpAccount &account);
QString cannotTakeEightBit(const SmtpAccount &account);
QString tooLarge(const SmtpAccount &account, qint64 size, qint64 maximum);

} // namespace sessionFailure
