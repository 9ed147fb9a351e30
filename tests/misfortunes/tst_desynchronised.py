#!/usr/bin/env python3
"""A server that says more than it is asked: the session ends before its answer is taken for another person's."""

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class Desynchronised(MisfortuneTest):
    people = 24

    def check(self, *faults, unknown=0):
        with HostileServer(faults=list(faults)) as server:
            self.sending_through(server, connections=2)
            self.deliver()
            self.assertGreater(faults[0].done, 1)
            self.assert_nothing_lost_or_doubled(server)
            self.assertEqual(self.states(), {"ACCEPTED": self.people})
            refused = Fault("rcpt", "reply", "550 5.1.1 No such user")
            self.assertNotIn(refused.text, [text for text, in self.rows("reply_text")])

    def test_an_extra_yes_to_mail(self):
        self.check(Fault("mail", "extra", "250 2.0.0 Ok", after=1, every=7))

    def test_an_extra_yes_to_rcpt(self):
        self.check(Fault("rcpt", "extra", "250 2.0.0 Ok", after=1, every=7))

    def test_an_extra_yes_to_data_is_not_the_answer_to_the_dot(self):
        self.check(Fault("data", "extra", "250 2.0.0 Ok", after=1, every=7))

    def test_an_extra_yes_to_the_dot_is_not_the_next_persons(self):
        self.check(Fault("dot", "extra", "250 2.0.0 Ok", after=1, every=7))

    def test_an_extra_no_to_the_dot_is_not_the_next_persons(self):
        self.check(Fault("dot", "extra", "550 5.1.1 No such user", after=1, every=7))

    def test_junk_after_the_dot(self):
        self.check(Fault("dot", "extra", "have a nice day", after=1, every=7))

    def test_one_reply_with_two_codes(self):
        self.check(Fault("rcpt", "raw", "250-2.1.5 Ok\r\n550 5.1.1 No\r\n", after=1, every=7))


if __name__ == "__main__":
    main("")
