#!/usr/bin/env python3
"""Every newcomer is refused for now, one, two or three times: everybody is delivered by the retries, once."""

from misfortune import LONG, Fault, HostileServer, MisfortuneTest
from newsletter import main


class GreylistedRounds(MisfortuneTest):
    people = 300 if LONG else 12

    def test_two_rounds(self):
        with HostileServer(faults=[Fault("rcpt", "reply", "450 4.2.0 Greylisted, try later", each_recipient=2)]) as server:
            self.sending_through(server)
            self.envoi.run("project", "set", "retry.schedule", "1s,1s,1s")
            self.deliver_while(lambda: len(server.kept) >= self.people, "everybody delivered")
            self.assert_everybody_served_once(server)
            self.assertEqual(set(self.rows("attempts")), {(3,)})


if __name__ == "__main__":
    main("")
