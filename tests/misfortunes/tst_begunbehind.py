#!/usr/bin/env python3
"""At full speed the next transaction begins behind the body before it (RFC 2920 §3.1). Whatever the server makes of it:
who has the message is known of everybody of whom it can be known, and nobody gets two."""

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class BegunBehind(MisfortuneTest):
    people = 400

    def deliver_to(self, *faults, connections=2, account=(), **script):
        with HostileServer(faults=list(faults), **script) as server:
            self.sending_through(server, *account, connections=connections)
            self.deliver()
            for fault in faults:
                self.assertGreater(fault.done, 0)
            self.assert_nothing_lost_or_doubled(server)
        return server

    def test_a_server_that_understands_is_asked_so_once_it_has_taken_many(self):
        server = self.deliver_to()
        self.assert_everybody_served_once(server)
        self.assertGreater(server.begun_behind, 50)
        self.assertLess(server.begun_behind, self.people - 150)

    def test_without_pipelining_never(self):
        self.assertEqual(self.deliver_to(extensions=["8BITMIME", "ENHANCEDSTATUSCODES"]).begun_behind, 0)

    def test_with_a_pace_never(self):
        self.assertEqual(self.deliver_to(account=("--per-minute", 100_000)).begun_behind, 0)

    def test_a_server_that_breaks_off_over_it_is_spared(self):
        server = self.deliver_to(Fault("behind", "keep"))
        self.assertEqual(server.begun_behind, 1)
        self.assertEqual(self.states(), {"UNKNOWN": 1, "ACCEPTED": self.people - 1})

    def test_a_server_that_finds_it_too_early_is_spared_and_nobody_is_refused(self):
        server = self.deliver_to(Fault("behind", "reply", "503 5.5.1 Not yet"))
        self.assertEqual(server.begun_behind, 1)
        self.assert_everybody_served_once(server)

    def test_an_answer_left_out_is_not_replaced_by_the_next_one(self):
        self.deliver_to(Fault("behind", "skip", after=40, every=25, times=3))
        self.assertEqual(self.states(), {"UNKNOWN": 3, "ACCEPTED": self.people - 3})

    def check_an_answer_too_many(self, text):
        self.deliver_to(Fault("behind", "extra", text, after=40, every=25, times=3))
        self.assertEqual(self.states(), {"ACCEPTED": self.people})

    def test_a_yes_too_many_is_not_the_next_persons(self):
        self.check_an_answer_too_many("250 2.0.0 Ok")

    def test_a_no_too_many_is_not_the_next_persons(self):
        self.check_an_answer_too_many("550 5.1.1 No such user")

    def test_a_not_now_too_many_is_not_the_next_persons(self):
        self.check_an_answer_too_many("451 4.3.0 Later")

    def test_connections_that_end_with_the_answer(self):
        self.deliver_to(Fault("mail", "close", after=250, every=20, times=3))
        self.assertEqual(self.states(), {"ACCEPTED": self.people})

    def check_a_farewell(self, stage):
        self.deliver_to(Fault(stage, "reply", "421 4.3.2 Shutting down", after=250, every=20, times=3))
        self.assertEqual(self.states(), {"ACCEPTED": self.people})

    def test_a_farewell_in_answer_to_mail(self):
        self.check_a_farewell("mail")

    def test_a_farewell_in_answer_to_rcpt(self):
        self.check_a_farewell("rcpt")

    def test_a_farewell_in_answer_to_data(self):
        self.check_a_farewell("data")

    def test_refused_persons_get_their_own_answers(self):
        self.deliver_to(Fault("rcpt", "reply", "550 5.1.1 No such user", after=200, every=40))
        refused = {address for address, state in self.rows() if state != "ACCEPTED"}
        self.assertEqual(refused, {address for address, text in self.rows("address, reply_text") if text and "No such user" in text})
        self.assertEqual(len(refused), 5)

    def test_a_message_refused_at_the_dot_is_that_persons_alone(self):
        self.deliver_to(Fault("dot", "reply", "552 5.2.2 Mailbox full", after=250, every=30, times=3))
        self.assertEqual(len([1 for text, in self.rows("reply_text") if text and "Mailbox full" in text]), 3)


if __name__ == "__main__":
    main("")
