#!/usr/bin/env python3
"""The server goes away before the final dot: what had not left is sent again, once, and nobody is charged."""

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class ClosedAnywhere(MisfortuneTest):
    def check(self, stage, misdeed):
        with HostileServer(faults=[Fault(stage, misdeed, after=2, every=9)]) as server:
            self.sending_through(server)
            self.deliver()
            self.assertGreater(server.script.faults[0].done, 1)
            self.assert_everybody_served_once(server)
            self.assertEqual(set(self.rows("attempts")), {(1,)})

    def test_closed_at_mail(self):
        self.check("mail", "close")

    def test_closed_at_rcpt(self):
        self.check("rcpt", "close")

    def test_closed_at_data(self):
        self.check("data", "close")

    def test_reset_at_mail(self):
        self.check("mail", "reset")

    def test_reset_at_data(self):
        self.check("data", "reset")


if __name__ == "__main__":
    main("")
