#!/usr/bin/env python3
"""Whether a person may be followed by name, from the command line: asked, proved, listed, exported and brought back."""

import csv
import json
import unittest

from envoi_cli import EnvoiCli
from newsletter import NewsletterTest


class TrackingConsent(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = self.project("list.envoi")
        people = self.folder / "gens.csv"
        people.write_text("email\nann@example.org\nbob@example.org\neve@example.org\n")
        self.envoi.run("contacts", "import", people)

    def project(self, name):
        envoi = EnvoiCli(self.folder / name)
        envoi.run("project", "init", "--name", "Suivi", "--languages", "fr,en", "--time-zone", "America/Toronto")
        return envoi

    def tracking(self, key, envoi=None):
        return (envoi or self.envoi).run("contacts", "show", key)["tracking"]

    def refusal(self, *arguments):
        done = self.envoi.call(*arguments)
        self.assertNotEqual(done.returncode, 0, done.stdout)
        return json.loads(done.stdout)["error"]

    def test_the_project_says_whom_it_follows(self):
        self.assertEqual(self.envoi.run("project", "show")["settings"]["tracking-consent"], "opt-in")
        self.assertEqual(self.tracking("ann@example.org"), {"allowed": False, "given": None, "since": None})
        self.envoi.run("project", "set", "tracking-consent", "opt-out")
        self.assertTrue(self.tracking("ann@example.org")["allowed"])
        self.assertIn("opt-in", self.refusal("project", "set", "tracking-consent", "peut-être")["remedy"])

    def test_it_is_recorded_with_its_proof(self):
        answer = self.envoi.run("consents", "set", "ann@example.org", "tracking", "yes", "--date", "2026-05-01", "--source", "Comptoir",
                                "--proof", "formulaire 12")
        self.assertEqual((answer["consent"], answer["status"], answer["basis"]), ("tracking", 1, "EXPRESS"))
        self.assertEqual(self.tracking("ann@example.org"), {"allowed": True, "given": True, "since": "2026-05-01T04:00:00.000Z"})
        self.envoi.run("consents", "set", "ann@example.org", "tracking", "off", "--date", "2026-06-01")
        shown = self.envoi.run("consents", "show", "ann@example.org")
        self.assertEqual((shown["tracking"]["allowed"], shown["tracking"]["given"]), (False, False))
        self.assertEqual([(line["consent"], line["status"]) for line in shown["history"]], [("tracking", 0), ("tracking", 1)])
        self.assertEqual((shown["history"][1]["source"], shown["history"][1]["proof"]), ("Comptoir", "formulaire 12"))
        older = self.envoi.run("consents", "set", "ann@example.org", "tracking", "on", "--date", "2026-05-15")
        self.assertEqual(older["status"], 0, "an older date changes nothing")

    def test_who_does_not_use_it_sees_none_of_it(self):
        self.assertEqual(self.envoi.run("consents", "fields", "list"), [])
        self.envoi.run("consents", "set", "ann@example.org", "tracking", "on")
        self.assertEqual(self.envoi.run("consents", "fields", "list"), [])
        self.assertEqual(self.envoi.run("consents", "fields", "add", "Infolettre")["id"], 1)

    def test_its_name_is_the_programs(self):
        for arguments in (("add", "tracking"), ("add", "Suivi des ouvertures et des clics"), ("rename", "tracking", "Autre"),
                          ("remove", "tracking")):
            with self.subTest(arguments):
                self.assertEqual(self.refusal("consents", "fields", *arguments)["code"], "reserved")
        refused = self.refusal("consents", "set", "ann@example.org", "tracking", "on", "--implied", "purchase", "--since", "2026-01-01")
        self.assertEqual(refused["code"], "express-only")
        self.assertEqual(self.refusal("types", "add", "Sondage", "--consents", "tracking")["code"], "tracking")

    def test_an_export_brings_the_answers_back(self):
        self.envoi.run("consents", "set", "ann@example.org", "tracking", "yes", "--date", "2026-05-01")
        self.envoi.run("consents", "set", "bob@example.org", "tracking", "no", "--date", "2026-06-01")
        out = self.folder / "export.csv"
        self.envoi.run("contacts", "export", out)
        with open(out, encoding="utf-8-sig", newline="") as file:
            lines = {line["email"]: (line["hasTrackingConsent"], line["dtTrackingConsent"]) for line in csv.DictReader(file)}
        self.assertEqual(lines["ann@example.org"], ("1", "2026-05-01T04:00:00.000Z"))
        self.assertEqual(lines["eve@example.org"], ("", ""))
        other = self.project("other.envoi")
        report = other.run("contacts", "import", out)
        self.assertEqual((report["created"], report["new_fields"]), (3, []))
        self.assertEqual(report["consents"], {"given": 1, "withdrawn": 1, "kept_withdrawn": 0})
        for key in lines:
            self.assertEqual(self.tracking(key, other), self.tracking(key))
        again = self.folder / "again.csv"
        other.run("contacts", "export", again)
        self.assertEqual(again.read_bytes(), out.read_bytes())

    def test_one_date_for_the_list(self):
        people = self.folder / "reponses.csv"
        people.write_text("email,Consentement au suivi\nann@example.org,oui\nbob@example.org,non\n")
        self.assertEqual(self.refusal("contacts", "import", people)["code"], "no-date")
        self.envoi.run("contacts", "import", people, "--consent-date", "2026-04-01", "--consent-source", "Sondage")
        self.assertEqual(self.tracking("ann@example.org")["given"], True)
        self.assertEqual(self.tracking("bob@example.org"), {"allowed": False, "given": False, "since": "2026-04-02T03:59:59.999Z"})
        self.assertEqual(self.envoi.run("consents", "show", "ann@example.org")["history"][0]["source"], "Sondage")


if __name__ == "__main__":
    unittest.main(verbosity=2)
