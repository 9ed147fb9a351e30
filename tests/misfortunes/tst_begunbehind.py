#!/usr/bin/env python3
"""At full speed the next transaction begins behind the body before it (RFC 2920 §3.1). Whatever the server makes of it:
who has the message is known of everybody of whom it can be known, and nobody gets two."""

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main
from waiting import wait_until


class BegunBehind(MisfortuneTest):
    people = 2400

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
        self.assertLess(server.begun_behind, self.people - 1900)

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
        server = self.deliver_to(Fault("behind", "skip", after=40))
        unknown = server.script.faults[0].done
        self.assertLessEqual(unknown, 2)  # one for each connection, then the server is spared
        self.assertEqual(self.states(), {"UNKNOWN": unknown, "ACCEPTED": self.people - unknown})

    def test_an_answer_too_many_is_not_the_next_persons(self):
        self.deliver_to(*(Fault("behind", "extra", text, after=10 * number, every=60, times=2)
                          for number, text in enumerate(("250 2.0.0 Ok", "550 5.1.1 No such user", "451 4.3.0 Later"), start=1)))
        self.assertEqual(self.states(), {"ACCEPTED": self.people})

    def test_connections_that_end_with_the_answer(self):
        self.deliver_to(Fault("mail", "close", after=2050, every=20, times=3))
        self.assertEqual(self.states(), {"ACCEPTED": self.people})

    def test_a_farewell_in_answer_to_any_command(self):
        self.deliver_to(*(Fault(stage, "reply", "421 4.3.2 Shutting down", after=2050, every=50, times=2) for stage in ("mail", "rcpt", "data")))
        self.assertEqual(self.states(), {"ACCEPTED": self.people})

    def test_refused_persons_get_their_own_answers(self):
        self.deliver_to(Fault("rcpt", "reply", "550 5.1.1 No such user", after=2100, every=50))
        refused = {address for address, state in self.rows() if state != "ACCEPTED"}
        self.assertEqual(refused, {address for address, text in self.rows("address, reply_text") if text and "No such user" in text})
        self.assertGreater(len(refused), 4)

    def test_a_message_refused_at_the_dot_is_that_persons_alone(self):
        self.deliver_to(Fault("dot", "reply", "552 5.2.2 Mailbox full", after=2050, every=30, times=3))
        self.assertEqual(len([1 for text, in self.rows("reply_text") if text and "Mailbox full" in text]), 3)

    def test_killed_at_full_speed(self):
        with HostileServer() as server:
            self.sending_through(server, connections=2)
            engine = self.envoi.start("deliver")
            wait_until(lambda: server.begun_behind > 50, "messages begin behind others")
            engine.kill()
            engine.wait()
            self.deliver()
            self.assert_nothing_lost_or_doubled(server)
            unknown = self.states()["UNKNOWN"]
            self.assertLessEqual(unknown, 2)  # one for each connection
            self.assertEqual(self.states()["ACCEPTED"], self.people - unknown)

    def test_stopped_at_full_speed(self):
        with HostileServer() as server:
            self.sending_through(server, connections=2)
            self.deliver_while(lambda: server.begun_behind > 50, "messages begin behind others")
            self.assertNotIn("UNKNOWN", self.states())
            self.deliver()
            self.assert_everybody_served_once(server)


if __name__ == "__main__":
    main("")
