"""A mail server that writes down what really happened to it, and misbehaves on request. It runs beside the test, in a
thread of its own."""

import asyncio
import re
import threading
from dataclasses import dataclass, field

MESSAGE_ID = re.compile(rb"^Message-ID: *(<[^>\r\n]*>)", re.IGNORECASE | re.MULTILINE)


@dataclass
class Transaction:
    recipient: str
    message_id: str = ""
    asked_for_body: bool = False  # 354 was said: from here on the body may have left
    kept: bool = False            # the whole message is here, and stays
    reply: int = 0                # to the final dot; 0: none
    reply_read: bool = False      # a later command proves it


@dataclass
class Fault:
    """What the server does wrong; each number counts its own occasions. 0: never."""
    name: str = "as it should"
    delay: float = 0.0          # seconds from dot to reply
    withhold_every: int = 0     # kept, but the connection closes without a reply
    forget_every: int = 0       # read and not kept, and the connection closes without a reply
    refuse_rcpt_every: int = 0  # 450 for now
    refuse_dot_every: int = 0   # 451 for now
    counts: dict = field(default_factory=dict)

    def strikes(self, what):
        every = getattr(self, what)
        self.counts[what] = self.counts.get(what, 0) + 1
        return every > 0 and self.counts[what] % every == 0

    def struck(self, what):
        every = getattr(self, what)
        return self.counts.get(what, 0) // every if every else 0


class _Session(asyncio.Protocol):
    def __init__(self, journal):
        self.journal, self.rest, self.in_data, self.current = journal, b"", False, None
        self.judging = False

    def connection_made(self, transport):
        self.transport = transport
        self.journal.open_sessions += 1
        transport.write(b"220 journal.example ESMTP\r\n")

    def connection_lost(self, _):
        self.journal.open_sessions -= 1
        if self.in_data:
            self.note_message_id()

    def data_received(self, data):
        self.rest += data
        self.read_on()

    def read_on(self):
        """What follows the dot waits for its answer: replies come in the order of the commands (RFC 2920 §3.2)."""
        while self.rest and not self.judging:
            mark = b"\r\n.\r\n" if self.in_data else b"\r\n"
            piece, end, rest = self.rest.partition(mark)
            if not end:
                return
            if self.in_data:
                self.note_message_id()
            self.rest = rest
            if self.in_data:
                self.in_data, self.judging = False, True
                asyncio.get_running_loop().call_later(self.journal.fault.delay, self.judge)
            else:
                self.obey(piece)

    def note_message_id(self):
        if found := MESSAGE_ID.search(self.rest):
            self.current.message_id = found[1].decode()

    def say(self, line):
        if not self.transport.is_closing():
            self.transport.write(line + b"\r\n")

    def obey(self, command):
        verb = command[:4].upper()
        if self.current and self.current.reply:
            self.current.reply_read = True
        if verb == b"EHLO":
            self.say(b"250-journal.example\r\n250-PIPELINING\r\n250 8BITMIME")
        elif verb == b"MAIL":
            self.current = None
            self.say(b"250 sender ok")
        elif verb == b"RCPT":
            self.answer_recipient(command.partition(b"<")[2].partition(b">")[0].decode())
        elif verb == b"DATA" and self.current:
            self.in_data = self.current.asked_for_body = True
            self.say(b"354 go on")
        elif verb == b"DATA":
            self.say(b"503 nobody to send it to")
        elif verb == b"QUIT":
            self.say(b"221 bye")
            self.transport.close()
        else:
            self.say(b"250 ok")

    def answer_recipient(self, recipient):
        if self.journal.fault.strikes("refuse_rcpt_every"):
            return self.say(b"450 4.2.1 not now")
        self.current = Transaction(recipient)
        self.journal.transactions.append(self.current)
        self.say(b"250 recipient ok")

    def judge(self):
        """The dot has come."""
        self.judging = False
        self.answer_dot()
        self.read_on()

    def answer_dot(self):
        fault = self.journal.fault
        if fault.strikes("forget_every"):
            return self.transport.close()
        if fault.strikes("refuse_dot_every"):
            self.current.reply = 451
            return self.say(b"451 4.3.0 not now")
        self.current.kept = True
        if fault.strikes("withhold_every"):
            return self.transport.close()
        self.current.reply = 250
        self.say(b"250 2.0.0 kept")


class SmtpJournal:
    """`with SmtpJournal(fault) as server:` listens on server.port."""

    def __init__(self, fault=None):
        self.fault = fault or Fault()
        self.transactions = []
        self.open_sessions = 0

    def __enter__(self):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self.listener = self._call(self.loop.create_server(lambda: _Session(self), "127.0.0.1", 0))
        self.port = self.listener.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.listener.close)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()

    def _call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(10)

    def begin_anew(self):
        """With an empty journal: what is noted from now on belongs to another sending."""
        self.transactions = []

    def count_kept(self):
        return sum(one.kept for one in self.transactions)
