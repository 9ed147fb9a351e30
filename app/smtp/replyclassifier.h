#pragma once

#include "smtp/smtpreply.h"

/** The part of the session a reply answers to. */
enum class SmtpStage { Connect, Greeting, Ehlo, StartTls, Auth, MailFrom, RcptTo, Data, Dot, Idle };

/** What follows from a reply: callers act on this, never on codes. */
enum class Consequence {
    Accepted,
    RetryLater,  ///< counts as an attempt
    SlowDown,    ///< the server asks for less: no attempt is used up (specification §11.3)
    BounceHard,  ///< the address does not exist
    BounceSoft,  ///< refused for good now, but it may be a full mailbox
    Refused,     ///< content, size or policy: never the person's fault
    PauseAccount ///< our password, our authentication, our reputation: stop before burning the list
};

/**
 * The table of reliability §1.4: the first digit of the SMTP code decides whether it is tried again, the enhanced code
 * (RFC 3463) and then the words decide the class.
 */
Consequence consequenceOf(const SmtpReply &reply, SmtpStage stage);
