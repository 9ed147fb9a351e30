#!/usr/bin/env python3
"""A mail server that takes its time: PORT MILLISECONDS. Each final dot is answered so much later; on SIGTERM it says
how many messages it took."""

import asyncio
import selectors
import signal
import sys


class Session(asyncio.Protocol):
    taken = 0
    delay = 0.0

    def connection_made(self, transport):
        self.transport, self.rest, self.in_data, self.judging = transport, b"", False, False
        transport.write(b"220 slow.example ESMTP\r\n")

    def data_received(self, data):
        self.rest += data
        self.read_on()

    def read_on(self):
        """What follows the dot waits for its answer (RFC 2920 §3.2)."""
        while not self.judging:
            if self.in_data:
                body, end, rest = self.rest.partition(b"\r\n.\r\n")
                if not end:
                    return
                self.rest, self.in_data, self.judging = rest, False, True
                asyncio.get_running_loop().call_later(Session.delay, self.accept)
                continue
            line, end, rest = self.rest.partition(b"\r\n")
            if not end:
                return
            self.rest = rest
            self.answer(line[:4].upper())

    def answer(self, verb):
        if verb == b"DATA":
            self.in_data = True
            self.transport.write(b"354 go on\r\n")
        elif verb == b"EHLO":
            self.transport.write(b"250-slow.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 0\r\n")
        elif verb == b"QUIT":
            self.transport.write(b"221 bye\r\n")
            self.transport.close()
        else:
            self.transport.write(b"250 ok\r\n")

    def accept(self):
        Session.taken += 1
        self.transport.write(b"250 2.0.0 taken\r\n")
        self.judging = False
        self.read_on()


async def serve(port):
    over = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, over.set)
    async with await asyncio.get_running_loop().create_server(Session, "127.0.0.1", port):
        await over.wait()
    print(Session.taken)


Session.delay = float(sys.argv[2]) / 1000
# epoll would round each delay up to a whole millisecond
loop = asyncio.SelectorEventLoop(selectors.SelectSelector())
loop.run_until_complete(serve(int(sys.argv[1])))
