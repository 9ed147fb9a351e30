#!/usr/bin/env python3
"""552: the content is at fault, never the person."""

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class MessageTooLarge(MisfortuneTest):
    people = 6

    def check(self, **script):
        with HostileServer(**script) as server:
            self.sending_through(server)
            self.deliver()
            self.assertEqual(server.violations, [])
            self.assertEqual(server.kept, [])
            self.assertEqual(self.states()["BOUNCED_HARD"], 0)
            self.assertIn(552, [code for code, in self.rows("reply_code")])
            return server

    def test_refused_at_mail(self):
        self.check(faults=[Fault("mail", "reply", "552 5.3.4 Message size exceeds fixed limit")])

    def test_refused_at_the_dot(self):
        self.check(faults=[Fault("dot", "reply", "552 5.3.4 Message size exceeds fixed limit")])

    def test_what_is_too_large_for_the_server_is_not_even_begun(self):
        server = self.check(extensions=["PIPELINING", "SIZE 500"])
        self.assertEqual([line for _, line in server.commands if line.startswith("MAIL")], [])


if __name__ == "__main__":
    main("")
