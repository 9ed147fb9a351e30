#pragma once

#include "smtp/envelope.h"
#include "smtp/smtpextensions.h"

/** MAIL with the parameters this server understands: SIZE, BODY, SMTPUTF8, RET and ENVID. Ends with CRLF. */
QByteArray mailCommand(const Envelope &envelope, qint64 size, bool isEightBit, const SmtpExtensions &offered);

/** RCPT; with DSN the report of a failure names the address as it is written here (RFC 3461 §4.2). Ends with CRLF. */
QByteArray rcptCommand(const Envelope &envelope, const SmtpExtensions &offered);
