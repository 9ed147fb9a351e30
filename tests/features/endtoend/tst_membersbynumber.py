#!/usr/bin/env python3
"""Members known by a number share addresses: an order meant for one never reaches another, and what a card holds is sound."""

import json
import unittest

from envoi_cli import EnvoiCli
from newsletter import NewsletterTest


class MembersByNumber(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "club.envoi")
        self.envoi.run("project", "init", "--name", "Club", "--key", "no_membre", "--languages", "fr,en")
        self.envoi.run("fields", "add", "naissance", "--type", "date")
        self.imported("no_membre,email,language\n1,famille@example.org,fr\n2,famille@example.org,fr\n3,cat@example.org,fr\n")

    def imported(self, content, *options):
        path = self.folder / "liste.csv"
        path.write_text(content, encoding="utf-8")
        return json.loads(self.envoi.call("contacts", "import", path, *options).stdout)

    def refused(self, *arguments):
        done = self.envoi.call(*arguments)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        return json.loads(done.stdout)["error"]

    def test_a_shared_address_names_nobody(self):
        for order in (("erase", "--yes"), ("deactivate",), ("show",), ("set", "language=en")):
            error = self.refused("contacts", order[0], "FAMILLE@example.org", *order[1:])
            self.assertEqual(error["code"], "several-contacts")
            self.assertIn("no_membre", error["remedy"])
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 3)
        self.envoi.run("contacts", "erase", "2", "--yes")
        self.assertEqual(self.envoi.run("contacts", "show", "famille@example.org")["key"], "1")

    def test_a_card_takes_no_language_or_time_zone_that_does_not_exist(self):
        for value in ("language=klingon", "time_zone=Mars/Olympus"):
            self.refused("contacts", "set", "3", value)
        self.envoi.run("contacts", "set", "3", "language=EN_ca", "--and", "time_zone=America/Toronto")
        self.assertEqual(self.envoi.run("contacts", "show", "3")["fields"]["language"], "en-CA")

    def test_a_date_that_can_mean_one_day_is_read(self):
        for text in ("1990-02-03", "1990/2/3", "1990-2-3", "1990.02.03", "3/2/1990", "03-02-1990", "3.2.1990", "3/2/1990 10:00"):
            with self.subTest(text):
                self.envoi.run("contacts", "set", "3", "naissance=")
                self.assertEqual(self.imported(f"no_membre,email,naissance\n3,cat@example.org,{text}\n")["updated"], 1)
                self.assertEqual(self.envoi.run("contacts", "show", "3")["fields"]["naissance"], "1990-02-03")
        for order in ("dmy", "mdy", "ymd"):
            self.envoi.run("contacts", "set", "3", "naissance=")
            self.imported("no_membre,email,naissance\n3,cat@example.org,1990-02-03\n", "--dates", order)
            self.assertEqual(self.envoi.run("contacts", "show", "3")["fields"]["naissance"], "1990-02-03")


if __name__ == "__main__":
    unittest.main()
