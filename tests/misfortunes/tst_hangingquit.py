#!/usr/bin/env python3
"""QUIT is not waited for: a server that never says goodbye delays nothing."""

import time

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class HangingQuit(MisfortuneTest):
    people = 12

    def test_nobody_waits_for_goodbye(self):
        with HostileServer(faults=[Fault("quit", "withhold")]) as server:
            self.sending_through(server, "--messages-per-connection", 2)
            begun = time.monotonic()
            closing = self.deliver()
            self.assertLess(time.monotonic() - begun, 60, "the dot would be given ten minutes, a command five")
            self.assertEqual(closing["troubles"], [])
            self.assertGreaterEqual(server.sessions, 6)
            self.assert_everybody_served_once(server)


if __name__ == "__main__":
    main("")
