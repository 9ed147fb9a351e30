"""What a hostile server does: the words a test writes, and nothing of how it is done."""

from dataclasses import dataclass, field

STAGES = ("connect", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "body", "dot", "behind", "rset", "quit")


@dataclass
class Fault:
    """At one stage, one misdeed, on some of the occasions.

    do: reply    answer `text` instead of what is right
        extra    answer rightly, then say `text` nobody asked for, in the same packet
        trickle  answer `text`, or what is right, byte by byte
        linefeed answer rightly, with LF where CRLF is due
        raw      send the bytes of `text` as they are (Latin-1), nothing more
        close    close without an answer (at the dot: the message is forgotten)
        reset    the same with a TCP reset
        keep     at the dot: keep the message, then close without an answer
        withhold never answer; at the dot the message is kept
        skip     leave the answer out and go on; behind a dot the message is kept
        deaf     read no more, then reset when the server is told to go_on()
    At "behind": a dot with commands behind it in the same packet (RFC 2920 §3.1); "reply" answers the first of them.
    The occasions of a stage are counted over all sessions from 1: those after `after`, each `every`th of them, at most
    `times`; with `each_recipient`, the first so many of each recipient instead.
    """

    at: str
    do: str
    text: str = ""
    after: int = 0
    every: int = 1
    times: int = 1_000_000_000
    each_recipient: int = 0
    to: str = ""  # only recipients that contain it
    seen: int = field(default=0, compare=False)
    done: int = field(default=0, compare=False)
    recipients: dict = field(default_factory=dict, compare=False)

    def __post_init__(self):
        assert self.at in STAGES, self.at

    def happens(self, recipient):
        if self.to and self.to not in recipient:
            return False
        if self.each_recipient:
            self.recipients[recipient] = self.recipients.get(recipient, 0) + 1
            return self.recipients[recipient] <= self.each_recipient
        self.seen += 1
        nth = self.seen - self.after
        if nth <= 0 or nth % self.every or self.done >= self.times:
            return False
        self.done += 1
        return True


    def keeps_the_message(self):
        """At the dot."""
        says_yes = self.do in ("reply", "trickle") and (not self.text or self.text.startswith("2"))
        return says_yes or self.do in ("keep", "withhold", "extra", "linefeed", "skip")


@dataclass
class Kept:
    session: int
    sender: str
    recipients: list
    parameters: list
    content: bytes


@dataclass
class Script:
    faults: list = field(default_factory=list)
    greeting: str = "220 hostile.example ESMTP"  # empty: says nothing
    extensions: list = field(default_factory=lambda: ["PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE 20000000", "ENHANCEDSTATUSCODES"])
    implicit_tls: bool = False
    starttls: str = ""  # offered | stripped | refused | garbage | stalled | injected
    context: object = None  # ssl.SSLContext
    mechanisms: list = field(default_factory=list)
    user: str = ""
    password: str = ""
    token: str = ""
    auth_fault: str = ""  # wrong signature | no proof | other nonce
    clear_auth_allowed: bool = False  # the test lets the client log in without TLS
    http: bool = False
