#!/usr/bin/env python3
"""Whoever does not receive is named with the one reason, before and after a sending is prepared; of several at one address, one."""

import json
import unittest
from collections import Counter

from envoi_cli import EnvoiCli
from newsletter import NewsletterTest

# 1 has no version of its own (the default would do), 3 asked for it first, 5 has left.
LIST = ("no_membre,email,language\n1,Ann@EX.com,de\n2,ann@ex.COM,en\n3,ANN@ex.com,fr\n4,bob@example.org,fr\n5,bob@example.org,fr\n"
        "6,cat@example.org,fr\n7,dan@spam.example,fr\n8,,fr\n9,eve@@example.org,fr\n")


class WhoIsLeftOut(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "ville.envoi")
        self.envoi.run("project", "init", "--name", "Ville", "--key", "no_membre", "--languages", "fr,en")
        people = self.folder / "liste.csv"
        people.write_text(LIST, encoding="utf-8")
        self.envoi.call("contacts", "import", people)
        self.envoi.run("contacts", "deactivate", "4")
        self.envoi.run("contacts", "quarantine", "6")
        self.envoi.run("killfile", "add", "@spam.example")
        self.envoi.run("accounts", "add", "Relais", "--host", "127.0.0.1", "--port", "9", "--tls", "none")
        self.envoi.run("project", "set", "identity", "Ville, 1 rue X, Alma, 418 555-0199")
        for language in ("fr", "en"):
            (self.folder / "message" / language).mkdir(parents=True)
            (self.folder / "message" / language / "subject.txt").write_text("Bonjour", encoding="utf-8")
            (self.folder / "message" / language / "message.html").write_text(
                '<p>Bonjour <a href="{{unsubscribe}}">–</a></p>', encoding="utf-8")
        self.envoi.run("messages", "import", self.folder / "message", "--name", "Mot")
        self.envoi.run("senders", "add", "--name", "Ville", "--address", "ville@example.org")
        self.sending = self.envoi.run("sendings", "create", "--message", "Mot", "--all", "--at", "2090-01-01T08:00", "--zone", "UTC")["id"]

    def left_out(self, *options):
        return {line["contact"]: line for line in self.envoi.run("sendings", "excluded", self.sending, *options)}

    def assert_as_counted(self):
        counted = {reason: n for reason, n in self.envoi.run("sendings", "count", self.sending)["excluded"].items() if n}
        self.assertEqual(Counter(line["reason"] for line in self.left_out().values()), counted)
        for reason in counted:
            self.assertEqual(len(self.left_out("--reason", reason)), counted[reason])

    def test_every_reason_names_its_contacts(self):
        self.assert_as_counted()
        self.assertEqual({key: line["reason"] for key, line in self.left_out().items()},
                         {"1": "DUPLICATE_ADDRESS", "3": "DUPLICATE_ADDRESS", "4": "INACTIVE", "6": "QUARANTINE", "7": "KILLFILE",
                          "8": "NO_ADDRESS", "9": "INVALID"})
        self.envoi.run("sendings", "prepare", self.sending)
        self.assert_as_counted()

    def test_whoever_receives_for_the_others_is_named(self):
        self.envoi.run("sendings", "prepare", self.sending)
        winner = self.envoi.run("contacts", "show", "2")["id"]
        self.assertEqual({key: line["through"] for key, line in self.left_out("--reason", "duplicate_address").items()},
                         {"1": winner, "3": winner})
        self.assertEqual([line["contact"] for line in self.envoi.run("sendings", "recipients", self.sending)], ["2", "5"])

    def test_a_reason_nobody_knows(self):
        done = self.envoi.call("sendings", "excluded", self.sending, "--reason", "bored")
        self.assertEqual(done.returncode, 2)
        self.assertIn("NO_ADDRESS", json.loads(done.stdout)["error"]["remedy"])


if __name__ == "__main__":
    unittest.main()
