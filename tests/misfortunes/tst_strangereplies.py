#!/usr/bin/env python3
"""Replies in a strange form are read all the same, or end the session; never a hang, a crash, a wrong verdict."""

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class StrangeReplies(MisfortuneTest):
    people = 12

    def everybody_is_served(self, *faults):
        with HostileServer(faults=list(faults)) as server:
            self.sending_through(server)
            self.deliver()
            self.assert_everybody_served_once(server)

    def test_byte_by_byte(self):
        stages = ("connect", "ehlo", "mail", "rcpt", "data", "dot")
        self.everybody_is_served(*(Fault(stage, "trickle") for stage in stages))

    def test_line_feeds_alone(self):
        self.everybody_is_served(*(Fault(stage, "linefeed") for stage in ("connect", "ehlo", "mail", "rcpt", "data", "dot")))

    def test_nine_thousand_characters(self):
        self.everybody_is_served(Fault("dot", "reply", "250 " + "ok " * 3000), Fault("connect", "reply", "220 " + "x" * 9000))

    def test_latin_1_and_nul_in_a_refusal(self):
        with HostileServer(faults=[Fault("rcpt", "raw", "550 5.1.1 Bo\xeete inconnue \0 ici\x1b[31m\r\n", times=3)]) as server:
            self.sending_through(server, "--messages-per-connection", 1)
            self.deliver()
            self.assertEqual(self.states(), {"BOUNCED_HARD": 3, "ACCEPTED": self.people - 3})
            said = {text for text, state in self.rows("reply_text, state") if state == "BOUNCED_HARD"}
            self.assertEqual(said, {"Boîte inconnue   ici [31m"})
            self.assert_nothing_lost_or_doubled(server)

    def test_a_line_without_end(self):
        fault = Fault("mail", "raw", "250 " + "x" * 100_000, after=1, every=5)
        with HostileServer(faults=[fault]) as server:
            self.sending_through(server)
            self.deliver()
            self.assertGreater(fault.done, 0)
            self.assert_everybody_served_once(server)

    def test_codes_that_do_not_exist(self):
        for words in ("650 2.0.0 Ok\r\n", "050 Ok\r\n", "150 Ok\r\n", "no code at all\r\n", "25 Ok\r\n", "2500 Ok\r\n"):
            with self.subTest(words):
                fault = Fault("mail", "raw", words, after=1, every=7)
                self.folder_again()
                with HostileServer(faults=[fault]) as server:
                    self.sending_through(server)
                    self.deliver()
                    self.assertGreater(fault.done, 0)
                    self.assert_everybody_served_once(server)


if __name__ == "__main__":
    main("")
