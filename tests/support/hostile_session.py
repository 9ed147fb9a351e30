"""One session of the hostile server: speaks SMTP, does the misdeeds of the script, notes every rule the client breaks."""

import asyncio
import re
import socket
import struct

from hostile_auth import Exchange, Refused, decoded, encoded
from hostile_script import Kept

PATH = re.compile(rb"(?:FROM|TO):<([^<>]*)>(.*)", re.IGNORECASE)
PIPELINED = (b"MAIL", b"RCPT", b"RSET")  # RFC 2920 §3.1: others may follow at once
PARAMETERS = {b"SIZE": "SIZE", b"BODY": "8BITMIME", b"SMTPUTF8": "SMTPUTF8", b"RET": "DSN", b"ENVID": "DSN", b"NOTIFY": "DSN", b"ORCPT": "DSN"}


class Over(Exception):
    """The session ends here."""


class Session:
    def __init__(self, server, number, reader, writer):
        self.server, self.script, self.number = server, server.script, number
        self.reader, self.writer = reader, writer
        self.buffer = b""
        self.secure = self.script.implicit_tls
        self.offered = set()  # keywords of the last EHLO
        self.greeted = False
        self.authenticated = False
        self.answer_to_mail = ""  # instead of the right one
        self.forget()

    def forget(self):
        self.sender, self.recipients, self.parameters = None, [], []

    async def run(self):
        try:
            await self.talk()
        except (Over, ConnectionError, asyncio.IncompleteReadError, OSError):
            pass
        finally:
            self.writer.close()

    async def talk(self):
        if self.script.http:
            await self.line()
            return await self.say(b"HTTP/1.1 400 Bad Request\r\nServer: portal\r\n\r\n<html>Log in first</html>\r\n")
        if not await self.misbehaves("connect", self.script.greeting) and self.script.greeting:
            await self.reply(self.script.greeting)
        while True:
            line = await self.line()
            verb, _, argument = line.partition(b" ")
            verb = verb.upper()
            self.server.commands.append((self.number, (verb if verb == b"AUTH" else line).decode("latin-1")))
            self.look_at(line, verb)
            handler = getattr(self, "on_" + verb.decode("latin-1").lower(), None)
            if handler:
                await handler(argument)
            else:
                self.broke(f"unknown command {line[:80]!r}")
                await self.reply("500 5.5.2 Unknown")

    # --- the wire

    async def more(self):
        data = await self.reader.read(65536)
        if not data:
            raise Over
        self.buffer += data

    async def line(self):
        while b"\n" not in self.buffer:
            await self.more()
        line, _, self.buffer = self.buffer.partition(b"\n")
        if not line.endswith(b"\r"):
            self.broke("a command line ends with a bare LF")
        line = line.removesuffix(b"\r")
        if b"\r" in line or b"\0" in line:
            self.broke("a command holds CR or NUL")
        return line

    async def say(self, data):
        self.writer.write(data)
        await self.writer.drain()

    async def reply(self, text):
        await self.say(text.encode("utf-8") + b"\r\n")

    def broke(self, what):
        self.server.violation(self.number, what)

    def speaks_early(self):
        return bool(self.buffer or self.reader._buffer)

    def look_at(self, line, verb):
        if len(line) > 510 and verb != b"AUTH" and not line.startswith((b"MAIL", b"RCPT")):
            self.broke(f"a command of {len(line)} octets")
        if verb == b"AUTH" and len(line) > 510:
            self.broke("AUTH with an initial response longer than a command line (RFC 4954 §4)")
        if any(octet > 127 for octet in line) and b"SMTPUTF8" not in line and not (verb == b"RCPT" and "SMTPUTF8" in self.parameters):
            self.broke("a command with octets above 127 without SMTPUTF8")
        may_follow = verb == b"BDAT" or (verb in PIPELINED and "PIPELINING" in self.offered)
        if self.speaks_early() and not may_follow:
            self.broke(f"something follows {verb.decode('latin-1')} before its answer")

    # --- misdeeds

    async def misbehaves(self, stage, right, recipient=""):
        """False: nothing was done, the right answer is still due. "right": it was given, in a strange way."""
        fault = self.server.fault_at(stage, recipient)
        return await self.commit(fault, right) if fault else False

    async def commit(self, fault, right):
        if fault.do == "reply":
            await self.reply(fault.text)
            if fault.text.startswith("421"):
                raise Over
        elif fault.do == "extra":
            await self.reply(f"{right}\r\n{fault.text}")
            return "right"
        elif fault.do == "trickle":
            for octet in (fault.text or right).encode("latin-1") + b"\r\n":
                await self.say(bytes([octet]))
                await asyncio.sleep(0)
            return not fault.text and "right"
        elif fault.do == "linefeed":
            await self.say(right.replace("\r\n", "\n").encode() + b"\n")
            return "right"
        elif fault.do == "raw":
            await self.say(fault.text.encode("latin-1"))
        elif fault.do in ("close", "keep"):
            raise Over
        elif fault.do == "reset":
            self.reset()
        elif fault.do == "withhold":
            while True:
                await self.more()
        elif fault.do == "skip":
            pass
        elif fault.do == "deaf":
            self.writer.transport.pause_reading()
            await self.server.told_to_go_on.wait()
            self.reset()
        return True

    def reset(self):
        connection = self.writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()
        raise Over

    async def answer(self, stage, right, recipient=""):
        """True: the client got the right answer, in whatever way."""
        wrong = await self.misbehaves(stage, right, recipient)
        if not wrong:
            await self.reply(right)
        return not wrong or wrong == "right"

    # --- commands

    async def on_ehlo(self, argument):
        if not argument:
            self.broke("EHLO without a name")
        extensions = list(self.script.extensions)
        if self.script.mechanisms and (self.secure or self.script.clear_auth_allowed):
            extensions.append("AUTH " + " ".join(self.script.mechanisms))
        if self.script.starttls not in ("", "stripped") and not self.secure:
            extensions.append("STARTTLS")
        self.offered = {extension.split()[0] for extension in extensions}
        self.greeted = True
        self.forget()
        lines = ["hostile.example", *extensions]
        await self.answer("ehlo", "\r\n".join("250" + ("-" if line is not lines[-1] else " ") + line for line in lines))

    async def on_helo(self, argument):
        self.offered, self.greeted = set(), True
        await self.reply("250 hostile.example")

    async def on_starttls(self, _):
        how = self.script.starttls
        if "STARTTLS" not in self.offered:
            self.broke("STARTTLS was not offered")
        if how == "refused":
            return await self.reply("502 5.7.0 No")
        if how == "injected":
            await self.say(b"220 Go\r\n250-hostile.example\r\n250 AUTH PLAIN\r\n")
        else:
            await self.reply("220 Go")
        if how == "garbage":
            await self.say(b"this is no TLS at all\r\n" * 20)
            await self.more()
            raise Over
        if how == "stalled":
            while True:
                await self.more()
        await self.writer.start_tls(self.script.context)
        self.secure, self.greeted, self.offered, self.buffer = True, False, set(), b""

    async def on_auth(self, argument):
        mechanism, _, initial = argument.partition(b" ")
        mechanism = mechanism.decode("latin-1").upper()
        if mechanism not in self.script.mechanisms or "AUTH" not in self.offered:
            self.broke(f"AUTH {mechanism} was not offered")
        if not self.secure and not self.script.clear_auth_allowed:
            self.broke("AUTH in clear")
        self.server.mechanisms_used.append(mechanism)
        if await self.misbehaves("auth", "235 2.7.0 Welcome"):
            return
        try:
            await Exchange(self.script, self.challenge).run(mechanism, decoded(initial) if initial else None)
        except Refused as refusal:
            return await self.reply(str(refusal))
        self.authenticated = True
        await self.reply("235 2.7.0 Welcome")

    async def challenge(self, text):
        await self.say(b"334 " + encoded(text) + b"\r\n")
        line = await self.line()
        if line == b"*" or line.upper() == b"QUIT":
            raise Over
        return decoded(line)

    async def on_mail(self, argument):
        if not self.greeted:
            self.broke("MAIL before EHLO")
        if self.sender is not None:
            self.broke("MAIL inside a transaction")
        if self.script.mechanisms and not self.authenticated:
            return await self.reply("530 5.7.0 Authentication required")
        self.forget()
        sender = self.path(argument, "MAIL")
        if self.answer_to_mail:
            wrong, self.answer_to_mail = self.answer_to_mail, ""
            return await self.reply(wrong)
        if await self.answer("mail", "250 2.1.0 Ok"):
            self.sender = sender

    async def on_rcpt(self, argument):
        recipient = self.path(argument, "RCPT")
        if self.sender is None:
            return await self.reply("503 5.5.1 No sender")
        accepted = await self.answer("rcpt", "250 2.1.5 Ok", recipient)
        if accepted:
            self.recipients.append(recipient)
        self.server.answered(recipient, accepted)

    def path(self, argument, verb):
        match = PATH.fullmatch(argument)
        if not match:
            self.broke(f"{verb} {argument[:80]!r}")
            return ""
        for parameter in match[2].split():
            keyword = parameter.partition(b"=")[0].upper()
            if PARAMETERS.get(keyword) not in self.offered:
                self.broke(f"{verb} with {keyword.decode('latin-1')}, which was not offered")
            self.parameters.append(parameter.decode("utf-8", "replace"))
        return match[1].decode("utf-8", "replace")

    async def on_data(self, _):
        if self.sender is None or not self.recipients:
            return await self.reply("503 5.5.1 No valid recipients")
        if not await self.answer("data", "354 Go on"):
            return
        await self.misbehaves("body", "")
        block = await self.until_dot()
        self.check_block(block)
        content = block[1:] if block.startswith(b".") else block
        await self.judge(content.replace(b"\r\n.", b"\r\n"))

    async def until_dot(self):
        at = 0
        while not self.buffer.startswith(b".\r\n"):
            end = self.buffer.find(b"\r\n.\r\n", max(0, at - 5))
            if end >= 0:
                block, self.buffer = self.buffer[:end + 2], self.buffer[end + 5:]
                return block
            at = len(self.buffer)
            await self.more()
        self.buffer = self.buffer[3:]
        return b""

    async def on_bdat(self, argument):
        words = argument.split()
        if "CHUNKING" not in self.offered:
            self.broke("BDAT, which was not offered")
        if words[1:2] != [b"LAST"]:
            self.broke("a chunk that is not the last")
        size = int(words[0])
        while len(self.buffer) < size:
            await self.more()
        content, self.buffer = self.buffer[:size], self.buffer[size:]
        if self.speaks_early():
            self.broke("something follows BDAT before its answer")
        if self.sender is None or not self.recipients:
            return await self.reply("503 5.5.1 No valid recipients")
        self.check_block(content)
        await self.judge(content)

    def check_block(self, block):
        lines = block.split(b"\r\n")
        if any(b"\r" in line or b"\n" in line for line in lines):
            self.broke("a bare CR or LF in a message")
        if b"\0" in block:
            self.broke("a NUL in a message")
        if any(len(line.removeprefix(b".")) > 998 for line in lines):
            self.broke("a line longer than 998")
        if any(octet > 127 for octet in block) and "BODY=8BITMIME" not in self.parameters:
            self.broke("8-bit content without BODY=8BITMIME")
        limit = next((int(words[1]) for words in map(str.split, self.script.extensions) if words[0] == "SIZE" and len(words) > 1), 0)
        declared = next((int(one[5:]) for one in self.parameters if one.upper().startswith("SIZE=")), None)
        if limit and len(block) > limit:
            self.broke("a message larger than SIZE allows")
        if declared is not None and len(block) > declared:
            self.broke(f"{len(block)} octets were declared as {declared}")

    async def judge(self, content):
        kept = Kept(self.number, self.sender, self.recipients, self.parameters, content)
        fault = self.server.fault_at("dot", self.recipients[0])
        if fault is None and self.speaks_early():
            self.server.begun_behind += 1
            fault = self.server.fault_at("behind", self.recipients[0])
        self.forget()
        if fault and fault.at == "behind" and fault.do == "reply":
            fault, self.answer_to_mail = None, fault.text
        if fault is None or fault.keeps_the_message():
            self.server.keep(kept)
        wrong = await self.commit(fault, "250 2.0.0 Ok: kept") if fault else False
        if not wrong:
            await self.reply("250 2.0.0 Ok: kept")

    async def on_rset(self, _):
        self.forget()
        await self.answer("rset", "250 2.0.0 Ok")

    async def on_noop(self, _):
        await self.reply("250 2.0.0 Ok")

    async def on_quit(self, _):
        await self.answer("quit", "221 2.0.0 Bye")
        raise Over
