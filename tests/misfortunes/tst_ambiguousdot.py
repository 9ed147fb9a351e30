#!/usr/bin/env python3
"""RFC 1047: the final dot went out and no answer came back. Nobody can know, so nothing is sent again by itself."""

from misfortune import LONG, Fault, HostileServer, MisfortuneTest
from newsletter import main


class AmbiguousDot(MisfortuneTest):
    people = 5000 if LONG else 140

    def check(self, misdeed, kept):
        with HostileServer(faults=[Fault("dot", misdeed, every=7)]) as server:
            self.sending_through(server)
            self.deliver(timeout=600)
            withheld = server.script.faults[0].done
            self.assertEqual(self.states(), {"UNKNOWN": withheld, "ACCEPTED": self.people - withheld})
            self.assertEqual(withheld, self.people // 7)
            self.assertEqual(len(server.kept), self.people if kept else self.people - withheld)
            self.assert_nothing_lost_or_doubled(server)
            self.deliver()  # and not later either
            self.assertEqual(self.states()["UNKNOWN"], withheld)
            self.assert_nothing_lost_or_doubled(server)

    def test_every_seventh_answer_withheld_by_a_server_that_kept_the_message(self):
        self.check("keep", kept=True)

    def test_every_seventh_answer_withheld_by_a_server_that_forgot_it(self):
        self.check("reset", kept=False)


if __name__ == "__main__":
    main("")
