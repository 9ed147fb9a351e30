#!/usr/bin/env python3
"""Members known by a number: one without a valid address is kept, receives nothing, is said so, and comes back corrected."""

import csv
import json
import unittest

from envoi_cli import EnvoiCli
from newsletter import NewsletterTest

LIST = ("no_membre,email,ville\n"
        "1,ann@example.org,Alma\n"
        "2,bob@@example.org,Lévis\n"
        "3,,Gaspé\n"
        "4,cat@example.org,Magog\n")


class WithoutAddress(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "club.envoi")
        self.envoi.run("project", "init", "--name", "Club", "--key", "no_membre", "--languages", "fr,en")
        self.report = self.imported(LIST, status=4)

    def imported(self, content, *options, status=0):
        path = self.folder / "liste.csv"
        path.write_text(content, encoding="utf-8")
        done = self.envoi.call("contacts", "import", path, *options)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def contact(self, number):
        return self.envoi.run("contacts", "show", number)

    def statuses(self):
        return [self.contact(number)["status"] for number in (1, 2, 3, 4)]

    def listed(self, status):
        return [line["id"] for line in self.envoi.run("contacts", "list", "--status", status)]

    def counted(self):
        folder = self.folder / "message"
        (folder / "fr").mkdir(parents=True)
        (folder / "fr" / "subject.txt").write_text("Bonjour", encoding="utf-8")
        (folder / "fr" / "message.html").write_text("<p>Bonjour</p>", encoding="utf-8")
        self.envoi.run("messages", "import", folder, "--name", "Mot")
        return self.envoi.run("sendings", "count", self.envoi.run("sendings", "create", "--message", "Mot", "--all")["id"])

    def test_each_is_kept_and_said(self):
        self.assertEqual([self.report[part] for part in ("created", "rejected", "unreachable", "invalid")], [4, 0, 2, 1])
        self.assertEqual(self.statuses(), ["ACTIVE", "INVALID", "NO_ADDRESS", "ACTIVE"])
        self.assertEqual((self.listed("invalid"), self.listed("no_address")), ([2], [3]))

    def test_calculate_says_why_they_receive_nothing(self):
        count = self.counted()
        self.assertEqual((count["targeted"], count["receive"]), (4, 2))
        self.assertEqual((count["excluded"]["INVALID"], count["excluded"]["NO_ADDRESS"]), (1, 1))

    def test_the_report_says_what_is_wrong_with_the_address(self):
        place = self.folder / "rapport.csv"
        self.imported(LIST.replace("Lévis", "Laval"), "--report", place, status=4)
        with open(place, newline="", encoding="utf-8-sig") as rows:
            line = list(csv.reader(rows))[2]
        self.assertEqual(line[2], "UPDATED")
        self.assertIn("@", line[3])

    def test_a_corrected_address_receives(self):
        self.imported("no_membre,email\n2,bob@example.org\n")
        self.envoi.run("contacts", "set", "3", "email=dan@example.org")
        self.assertEqual(self.statuses(), ["ACTIVE"] * 4)

    def test_a_valid_address_is_never_lost_to_an_invalid_one(self):
        report = self.imported("no_membre,email,ville\n1,ann@example,Alma\n", status=4)
        self.assertEqual(report["rejected"], 1)
        self.assertEqual((self.contact(1)["fields"]["email"], self.contact(1)["status"]), ("ann@example.org", "ACTIVE"))

    def test_who_left_leaves_even_with_an_invalid_address(self):
        self.imported("no_membre,email,etat\n1,ann@example,unsubscribed\n", "--map", "etat=:status", status=4)
        self.assertEqual((self.contact(1)["fields"]["email"], self.contact(1)["status"]), ("ann@example.org", "INACTIVE"))

    def test_an_empty_cell_leaves_the_address_unless_asked(self):
        self.envoi.run("contacts", "quarantine", "4")
        self.imported("no_membre,email,ville\n1,,Laval\n4,,Laval\n")
        self.assertEqual((self.contact(1)["fields"]["email"], self.contact(1)["fields"]["ville"]), ("ann@example.org", "Laval"))
        self.assertEqual(self.contact(4)["status"], "QUARANTINE")
        self.imported("no_membre,email,ville\n1,,Laval\n", "--erase-when-empty")
        self.assertEqual(self.contact(1)["status"], "NO_ADDRESS")
        self.envoi.run("contacts", "undo-import")
        self.assertEqual(self.contact(1)["status"], "ACTIVE")

    def test_undo_takes_them_away_again(self):
        self.envoi.run("contacts", "undo-import")
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 0)

    def test_a_list_without_addresses_updates_the_other_fields(self):
        report = self.imported("no_membre,ville\n1,Percé\n9,Nulle part\n", "--mode", "update")
        self.assertEqual((report["updated"], report["skipped"]), (1, 1))
        self.assertEqual((self.contact(1)["fields"]["email"], self.contact(1)["fields"]["ville"]), ("ann@example.org", "Percé"))

    def test_a_list_without_addresses_creates_nobody(self):
        report = self.imported("no_membre,ville\n9,Nulle part\n", status=1)
        self.assertEqual(report["error"]["code"], "no-email-column")

    def test_what_could_do_harm_is_not_kept(self):
        report = self.imported('no_membre,email\n8,"eve@example.org\r\nRCPT TO:<x@example.org>"\n', status=4)
        self.assertEqual(report["rejected"], 1)
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 4)


if __name__ == "__main__":
    unittest.main()
