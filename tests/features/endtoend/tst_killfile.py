#!/usr/bin/env python3
"""The kill file takes whole domains as people write them, and nobody has to guess why she is in it."""

import json
import unittest

from envoi_cli import EnvoiCli
from newsletter import NewsletterTest


class KillFile(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "ville.envoi")
        self.envoi.run("project", "init", "--name", "Ville", "--languages", "fr,en")
        people = self.folder / "liste.csv"
        people.write_text("email\nann@example.org\nbob@example.com\ncat@example.net\n", encoding="utf-8")
        self.envoi.run("contacts", "import", people)

    def report(self, key):
        place = self.folder / "dossier.json"
        self.envoi.run("contacts", "report", key, place)
        return json.loads(place.read_text(encoding="utf-8"))["contact"]["kill_file"]

    def test_anybody_at_a_domain(self):
        for domain, person in (("*@example.org", "ann@example.org"), ("%@EXAMPLE.com", "bob@example.com")):
            self.envoi.run("killfile", "add", domain)
            self.assertEqual(self.envoi.run("contacts", "show", person)["status"], "KILLFILE")
        self.assertEqual([line["entry"] for line in self.envoi.run("killfile", "list")], ["@example.com", "@example.org"])
        self.envoi.run("killfile", "remove", "*@example.org")
        self.assertEqual(self.envoi.run("contacts", "show", "ann@example.org")["status"], "ACTIVE")

    def test_the_access_report_says_why(self):
        self.envoi.run("killfile", "add", "ann@example.org", "--reason", "Plainte du 3 mai")
        self.envoi.run("killfile", "add", "@example.com", "--reason", "Fermé")
        self.assertEqual((self.report("ann@example.org")["entry"], self.report("ann@example.org")["reason"]),
                         ("ann@example.org", "Plainte du 3 mai"))
        self.assertEqual(self.report("bob@example.com")["entry"], "@example.com")
        self.assertIsNone(self.report("cat@example.net"))
        page = self.folder / "dossier.html"
        self.envoi.run("contacts", "report", "ann@example.org", page)
        self.assertIn("Plainte du 3 mai", page.read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
