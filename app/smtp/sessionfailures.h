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
/** More bytes came than replies were due. */
Failure saysTooMuch(const SmtpAccount &account);
Failure outOfStep(const SmtpAccount &account, const SmtpReply &reply);
/** Not a word after the connection stood: another port, or another way to encrypt. */
Failure neverGreeted(const SmtpAccount &account, int seconds);
/** The encryption could not begin: `why` in the words of the TLS library. */
Failure cannotEncrypt(const SmtpAccount &account, const QString &why);
/** The server went away meanwhile: overloaded, or unable to speak the same TLS. */
Failure leftWhileEncrypting(const SmtpAccount &account);
Failure timedOut(const SmtpAccount &account, int seconds);
Failure noEncryption(const SmtpAccount &account);
Failure injectedBeforeEncryption(const SmtpAccount &account);
/** `fingerprint`: SHA-256 of the certificate shown, so that a person can compare and pin it. */
Failure untrustedCertificate(const SmtpAccount &account, const QStringList &why, const QString &fingerprint);
Failure noCommonLogin(const SmtpAccount &account, const QStringList &offered);
/** `detail`: what the server said inside the exchange. Speaks of the password or of the token, as the account does. */
Failure loginRefused(const SmtpAccount &account, const QString &mechanism, const SmtpReply &reply,
                     const QString &detail);
/** "Success" without the proof SCRAM demands. */
Failure unprovenServer(const SmtpAccount &account);
Failure loginLater(const SmtpAccount &account, const SmtpReply &reply);

/** Texts of replies given in the server's stead, because it could not take the message. */
QString cannotTakeUnicodeAddress(const SmtpAccount &account);
QString cannotTakeEightBit(const SmtpAccount &account);
QString lineTooLong(qsizetype octets);
QString tooLarge(const SmtpAccount &account, qint64 size, qint64 maximum);

} // namespace sessionFailure
