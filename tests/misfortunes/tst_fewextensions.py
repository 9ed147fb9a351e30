#!/usr/bin/env python3
"""Whatever a server offers or does not, only what its last EHLO offered is used, and everybody is served."""

from misfortune import HostileServer, MisfortuneTest
from newsletter import main


class FewExtensions(MisfortuneTest):
    people = 8

    def served(self, *extensions):
        with HostileServer(extensions=list(extensions)) as server:
            self.sending_through(server)
            self.deliver()
            self.assert_everybody_served_once(server)
            return server

    def verbs(self, server):
        return {line.split(" ")[0] for _, line in server.commands}

    def test_none_at_all(self):
        server = self.served()
        self.assertEqual({parameter for kept in server.kept for parameter in kept.parameters}, set())

    def test_chunking_saves_a_round_trip_when_commands_go_one_by_one(self):
        self.assertNotIn("DATA", self.verbs(self.served("CHUNKING")))

    def test_small_messages_follow_data_where_commands_go_together(self):
        self.assertNotIn("BDAT", self.verbs(self.served("CHUNKING", "PIPELINING")))

    def test_reports_name_the_row_and_send_back_headers_only(self):
        server = self.served("PIPELINING", "DSN", "SIZE")
        ids = {row[0].split("@")[0].lstrip("<") for row in self.message_ids()}
        for kept in server.kept:
            by_name = dict(parameter.split("=", 1) for parameter in kept.parameters)
            self.assertEqual((by_name["RET"], by_name["NOTIFY"]), ("HDRS", "FAILURE"))
            self.assertEqual(by_name["ORCPT"], "rfc822;" + kept.recipients[0].replace("+", "+2B"))
            self.assertIn(by_name["ENVID"].replace("+2B", "+"), ids)
        self.assertEqual(len({kept.parameters[-3] for kept in server.kept}), len(server.kept))

    def message_ids(self):
        return [(row["message_id"],) for row in self.envoi.run("sendings", "recipients", self.sending)]


if __name__ == "__main__":
    main("")
