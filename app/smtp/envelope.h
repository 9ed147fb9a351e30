#pragma once

#include "contacts/emailaddress.h"

/** Who a message goes from and to on the wire (RFC 5321 §2.3.1): one recipient per message. */
struct Envelope
{
    EmailAddress sender;
    EmailAddress recipient;
    QByteArray id{}; ///< comes back in delivery reports (ENVID, RFC 3461 §4.4); may be empty

    bool needsSmtpUtf8() const { return sender.needsSmtpUtf8() || recipient.needsSmtpUtf8(); }
};
