#!/usr/bin/env python3
"""What a person decides about messages whose fate is unknown: treated as delivered, or sent again with the same Message-ID."""

import re
from collections import defaultdict

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class UnknownSettled(MisfortuneTest):
    people = 42

    def left_in_doubt(self, server):
        self.sending_through(server)
        self.deliver()
        self.assertEqual(self.states(), {"UNKNOWN": 6, "ACCEPTED": 36})
        self.assert_nothing_lost_or_doubled(server)

    def settle(self, choice):
        self.assertEqual(self.envoi.run("sendings", "settle", self.sending, choice)["settled"], 6)
        self.deliver()
        self.assertEqual(self.states(), {"ACCEPTED": 42})
        self.assertEqual(self.sending_state(), "DONE")

    def test_kept_by_the_server_and_treated_as_delivered(self):
        with HostileServer(faults=[Fault("dot", "keep", every=7)]) as server:
            self.left_in_doubt(server)
            self.settle("--delivered")
            self.assert_everybody_served_once(server)

    def test_forgotten_by_the_server_and_sent_again(self):
        with HostileServer(faults=[Fault("dot", "reset", every=7, times=6)]) as server:
            self.left_in_doubt(server)
            self.settle("--resend")
            self.assert_everybody_served_once(server)

    def test_a_second_copy_that_a_person_wanted_carries_the_same_message_id(self):
        with HostileServer(faults=[Fault("dot", "keep", every=7, times=6)]) as server:
            self.left_in_doubt(server)
            self.settle("--resend")
            self.assertEqual(server.violations, [])
            ids = defaultdict(list)
            for kept in server.kept:
                ids[kept.recipients[0]].append(re.search(rb"(?im)^message-id:\s*(\S+)", kept.content)[1])
            self.assertEqual(sorted(len(copies) for copies in ids.values()), [1] * 36 + [2] * 6)
            self.assertEqual([copies for copies in ids.values() if len(set(copies)) > 1], [])
            self.assertEqual(len({copies[0] for copies in ids.values()}), 42)


if __name__ == "__main__":
    main("")
