"""A sending through a hostile server, with the real engine (envoi-cli deliver), and what must hold whatever happens."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import unittest
from collections import Counter
from email import policy
from email.parser import BytesParser

import association
from hostile_server import Fault, HostileServer
from newsletter import NewsletterTest
from waiting import wait_until

__all__ = ["Fault", "HostileServer", "MisfortuneTest", "long_only"]

#: Set by ./dev test --long: the same tests, with more people or more tries.
LONG = bool(os.environ.get("ENVOI_LONG"))
long_only = unittest.skipUnless(LONG, "only with ./dev test --long")


class MisfortuneTest(NewsletterTest):
    people = 30

    def setUp(self):
        super().setUp()
        self.members = [one for one in association.members(self.people * 10 // 9 + 10) if int(one.number[2:]) % 10 != 9][:self.people]

    def sending_through(self, server, *account, password="", connections=4):
        """A project whose approved sending leaves through this server."""
        self.envoi = self.project_with(self.members)
        if password:
            self.envoi.environment["ENVOI_SMTP_PASSWORD"] = password
        self.add_account(server, *account, connections=connections)
        self.sending = self.envoi.run("sendings", "create", "--message", "Assemblée", "--to", "Membres", "--same-address", "each",
                                      "--prefix", association.PREFIX, "--now")["id"]
        self.envoi.run("sendings", "prepare", self.sending)
        self.assertTrue(self.envoi.run("sendings", "approve", self.sending, "--yes")["approved"])

    def add_account(self, server, *account, connections=4):
        tls = () if "--tls" in account else ("--tls", "none")
        self.envoi.run("accounts", "add", "Relais", "--host", "127.0.0.1", "--port", server.port, "--connections", connections, *tls, *account)

    def deliver(self, timeout=120):
        """Until nothing is due: the closing line."""
        self.delivered = self.envoi.call("deliver", "--until-idle", timeout=timeout)
        self.assertIn(self.delivered.returncode, (0, 1), self.delivered.stderr)
        return json.loads(self.delivered.stdout)

    def deliver_while(self, condition, what):
        """Until the condition holds, then a clean stop."""
        engine = subprocess.Popen(self.envoi.words("deliver"), env=self.envoi.environment, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            wait_until(condition, what)
        finally:
            engine.send_signal(signal.SIGTERM)
            output, self.said = engine.communicate(timeout=90)
        return json.loads(output)

    # --- what the ledger says

    def rows(self, columns="address, state"):
        with sqlite3.connect(self.envoi.project) as database:
            rows = database.execute(f"SELECT {columns} FROM recipient").fetchall()
        database.close()
        return rows

    def states(self):
        return Counter(state for _, state in self.rows())

    def sending_state(self):
        return self.envoi.run("sendings", "show", self.sending)["state"]

    # --- what must hold

    def assert_nothing_lost_or_doubled(self, server):
        """No rule broken, no second copy, each copy in the right hands, and the ledger agrees with the server."""
        self.assertEqual(server.violations, [])
        copies = server.copies()
        self.assertEqual({address: count for address, count in copies.items() if count > 1}, {})
        states = dict(self.rows())
        self.assertEqual([one for one, state in states.items() if state == "ACCEPTED" and one not in copies], [])
        self.assertEqual([one for one in copies if states[one] not in ("ACCEPTED", "UNKNOWN")], [])
        by_address = {one.address: one for one in self.members}
        for kept in server.kept:
            message = BytesParser(policy=policy.default).parsebytes(kept.content)
            self.assert_written_for(by_address[kept.recipients[0]], message)
        ids = Counter(re.search(rb"(?im)^message-id:\s*(\S+)", kept.content)[1] for kept in server.kept)
        self.assertEqual([one for one, count in ids.items() if count > 1], [])

    def assert_everybody_served_once(self, server):
        self.assert_nothing_lost_or_doubled(server)
        self.assertEqual(self.states(), {"ACCEPTED": len(self.members)})
        self.assertEqual(len(server.kept), len(self.members))
