#!/usr/bin/env python3
"""The provider refuses us, not the persons: the sending pauses early, says why, and nobody is given up."""

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class ProviderRefusals(MisfortuneTest):
    people = 100

    def check(self, refusal, at="dot", after=0, words=()):
        fault = Fault(at, "reply", refusal, after=after)
        with HostileServer(faults=[fault]) as server:
            self.sending_through(server)
            closing = self.deliver()
            self.assertLessEqual(fault.done, 10, "the list was burned")
            self.assertEqual(self.sending_state(), "PAUSED")
            said = " ".join(closing["troubles"])
            for word in (refusal[4:].partition(" ")[2], *words):
                self.assertIn(word, said)
            self.assertEqual(self.states()["BOUNCED_HARD"], 0)
            self.assert_nothing_lost_or_doubled(server)
            self.assertEqual(len(server.kept), self.states()["ACCEPTED"])

    def test_google_wants_spf_and_dkim(self):
        self.check("550 5.7.26 This mail has been blocked because the sender is unauthenticated")

    def test_microsoft_wants_spf_dkim_and_dmarc(self):
        self.check("550 5.7.515 Access denied, sending domain does not meet the required authentication level")

    def test_spam_from_the_fiftieth_message_on(self):
        self.check("554 5.7.1 Message rejected as spam", after=49)

    def test_relaying_is_denied(self):
        self.check("554 5.7.1 Relay access denied", at="rcpt")


if __name__ == "__main__":
    main("")
