"""A mail server that misbehaves on demand and watches its client: one process, asyncio, the standard library.

    with HostileServer(faults=[Fault("dot", "keep", every=7)]) as server:
        …
        server.kept         the messages it took, in order
        server.envelopes    every recipient named, with the answer it got
        server.violations   every rule of SMTP the client broke; a good client breaks none

As a program it serves until it is stopped: hostile_server.py '{"greeting": "…", "faults": [{"at": "dot", …}]}' prints
its port, then every event as a line of JSON.
"""

import asyncio
import json
import sys
import threading
from collections import Counter
from dataclasses import asdict

from hostile_script import Fault, Script
from hostile_session import Session


class HostileServer:
    def __init__(self, **script):
        self.script = Script(**script)
        self.kept = []
        self.envelopes = []  # (recipient, whether it was accepted)
        self.violations = []
        self.commands = []  # (session, line), AUTH without what it says
        self.mechanisms_used = []
        self.sessions = 0
        self.begun_behind = 0  # dots with the next transaction behind them
        self.on_event = None  # called with each event, for the program

    # --- life

    def __enter__(self):
        self.loop = asyncio.new_event_loop()
        started = threading.Event()
        self.thread = threading.Thread(target=self.serve, args=(started,), daemon=True)
        self.thread.start()
        started.wait()
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.stopping.set)
        self.thread.join()

    def serve(self, started):
        asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(self.life(started))
        self.loop.close()

    async def life(self, started):
        self.stopping = asyncio.Event()
        self.told_to_go_on = asyncio.Event()
        tls = self.script.context if self.script.implicit_tls else None
        server = await asyncio.start_server(self.welcome, "127.0.0.1", 0, ssl=tls, backlog=256)
        self.port = server.sockets[0].getsockname()[1]
        started.set()
        await self.stopping.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        await asyncio.sleep(0)

    async def welcome(self, reader, writer):
        self.sessions += 1
        await Session(self, self.sessions, reader, writer).run()

    def go_on(self):
        """Deaf sessions end now."""
        self.loop.call_soon_threadsafe(self.told_to_go_on.set)

    # --- what sessions tell

    def fault_at(self, stage, recipient=""):
        for fault in self.script.faults:
            if fault.at == stage and fault.happens(recipient):
                return fault
        return None

    def keep(self, kept):
        self.kept.append(kept)
        self.tell("kept", **{**asdict(kept), "content": kept.content.decode("latin-1")})

    def answered(self, recipient, accepted):
        self.envelopes.append((recipient, bool(accepted)))
        self.tell("verdict", recipient=recipient, accepted=bool(accepted))

    def violation(self, session, what):
        self.violations.append(f"session {session}: {what}")
        self.tell("violation", session=session, what=what)

    def tell(self, event, **values):
        if self.on_event:
            self.on_event({"event": event, **values})

    # --- what tests ask

    def copies(self):
        """How many copies each recipient got."""
        return Counter(recipient for kept in self.kept for recipient in kept.recipients)


def main():
    script = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}
    script["faults"] = [Fault(**fault) for fault in script.get("faults", [])]
    server = HostileServer(**script)
    server.on_event = lambda event: print(json.dumps(event), flush=True)
    with server:
        print(server.port, flush=True)
        sys.stdin.read()  # until whoever started us goes away


if __name__ == "__main__":
    main()
