#!/usr/bin/env python3
"""An address with accents before the @ needs SMTPUTF8; its domain never does."""

from misfortune import HostileServer, MisfortuneTest
from newsletter import main


class AccentedAddress(MisfortuneTest):
    people = 9

    def setUp(self):
        super().setUp()
        self.accented = self.members[4]
        self.accented.address = "élodie@exemple.test"
        self.members[6].address = "luc@québec.example"

    def test_a_server_that_cannot_take_it_still_serves_the_others(self):
        with HostileServer(extensions=["PIPELINING", "8BITMIME"]) as server:
            self.sending_through(server)
            self.deliver()
            self.assertEqual(server.violations, [])
            rows = {address: (state, text) for address, state, text in self.rows("address, state, reply_text")}
            self.assertEqual(rows.pop("élodie@exemple.test"), ("BOUNCED_SOFT", "127.0.0.1 cannot take addresses with accents (no SMTPUTF8)"))
            self.assertEqual({state for state, _ in rows.values()}, {"ACCEPTED"})
            self.assertIn("luc@xn--qubec-csa.example", server.copies())

    def test_a_server_that_can_is_told_so_for_this_one_only(self):
        with HostileServer() as server:
            self.sending_through(server)
            self.deliver()
            self.assertEqual(server.violations, [])
            self.assertEqual(self.states(), {"ACCEPTED": self.people})
            asked = [kept.recipients[0] for kept in server.kept if "SMTPUTF8" in kept.parameters]
            self.assertEqual(asked, ["élodie@exemple.test"])


if __name__ == "__main__":
    main("")
