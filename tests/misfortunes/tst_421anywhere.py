#!/usr/bin/env python3
"""421 at any point: the session is over, nothing else of it is judged, and the others go on."""

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class SessionOverAnywhere(MisfortuneTest):
    def check(self, stage):
        fault = Fault(stage, "reply", "421 4.3.2 The service is closing", after=2, every=11)
        with HostileServer(faults=[fault]) as server:
            self.sending_through(server)
            self.deliver()
            self.assertGreater(fault.done, 1)
            self.assert_everybody_served_once(server)

    def test_at_mail(self):
        self.check("mail")

    def test_at_rcpt(self):
        self.check("rcpt")

    def test_at_data(self):
        self.check("data")

    def test_at_the_dot(self):
        self.check("dot")


if __name__ == "__main__":
    main("")
