#!/usr/bin/env python3
"""Everything at once, at random: nobody is lost, nobody gets two, nobody gets another person's message."""

import os
import random

from misfortune import LONG, Fault, HostileServer, MisfortuneTest
from newsletter import main

#: ENVOI_SEED plays one storm again.
SEEDS = [int(os.environ["ENVOI_SEED"])] if "ENVOI_SEED" in os.environ else range(1, 21 if LONG else 3)


def storm(seed):
    dice = random.Random(seed)
    misdeeds = [("mail", "close", ""), ("rcpt", "close", ""), ("data", "reset", ""), ("dot", "keep", ""), ("dot", "reset", ""),
                ("mail", "extra", "250 2.0.0 Ok"), ("dot", "extra", "250 2.0.0 Ok"), ("rcpt", "extra", "junk"), ("dot", "trickle", ""),
                ("mail", "reply", "421 4.3.2 Bye"), ("dot", "reply", "421 4.3.2 Bye"), ("rcpt", "raw", "250-2.0.0 a\r\n450 4.0.0 b\r\n"),
                ("data", "raw", "\0\xff\xfe" * 50 + "\r\n"), ("quit", "withhold", ""), ("ehlo", "trickle", ""),
                ("connect", "reply", "220-" + "w" * 3000 + "\r\n220 ok"), ("dot", "raw", "9" * 40_000)]
    return [Fault(stage, misdeed, text, after=dice.randrange(6), every=dice.randrange(13, 29)) for stage, misdeed, text in dice.sample(misdeeds, 10)]


class RandomStorm(MisfortuneTest):
    people = 150

    def test_everybody_survives(self):
        for seed in SEEDS:
            with self.subTest(seed=seed):
                self.folder_again()
                with HostileServer(faults=storm(seed)) as server:
                    self.sending_through(server)
                    self.envoi.run("project", "set", "retry.schedule", "1s")
                    self.deliver_while(self.all_is_settled, "the storm is over")
                    self.assert_nothing_lost_or_doubled(server)
                    states = self.states()
                    self.assertEqual(states["ACCEPTED"] + states["UNKNOWN"], self.people, states)
                    doubtful = sum(fault.done for fault in server.script.faults if fault.at == "dot" and fault.do in ("keep", "reset", "raw"))
                    self.assertEqual(states["UNKNOWN"], doubtful)

    def all_is_settled(self):
        return set(self.states()) <= {"ACCEPTED", "UNKNOWN"}


if __name__ == "__main__":
    main("")
