#!/usr/bin/env python3
"""Somebody saves a list under the name of the project itself: it is refused, and the project is as it was."""

import json
import os
import unittest

from envoi_cli import EnvoiCli
from newsletter import NewsletterTest


class SavedOverTheProject(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "ville.envoi")
        self.envoi.run("project", "init", "--name", "Ville", "--languages", "fr,en")
        self.list = self.folder / "liste.csv"
        self.list.write_text("email,nom\nann@example.org,Ann\n", encoding="utf-8")
        self.envoi.run("contacts", "import", self.list)

    def refused(self, *arguments):
        for language, word in (("en", "project"), ("fr", "projet")):
            done = self.envoi.call("--language", language, *arguments)
            self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
            self.assertIn(word, json.loads(done.stdout)["error"]["message"])
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 1)

    def test_the_list_of_contacts(self):
        self.refused("contacts", "export", self.envoi.project)

    def test_the_report_of_an_import(self):
        self.refused("contacts", "import", self.list, "--report", self.envoi.project)

    def test_the_report_over_the_list_itself(self):
        done = self.envoi.call("contacts", "import", self.list, "--report", self.folder / "." / "liste.csv")
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("ann@example.org", self.list.read_text(encoding="utf-8"))

    def test_under_another_name_of_the_same_file(self):
        alias = self.folder / "contacts.csv"
        os.symlink(self.envoi.project, alias)
        self.refused("contacts", "export", alias)

    def test_over_another_project(self):
        other = EnvoiCli(self.folder / "archives.db")
        other.run("project", "init", "--name", "Archives")
        self.refused("contacts", "export", other.project)
        self.assertEqual(other.run("project", "show")["name"], "Archives")

    def test_a_file_that_is_no_project_may_be_replaced(self):
        place = self.folder / "contacts.csv"
        place.write_text("yesterday's\n", encoding="utf-8")
        self.assertEqual(self.envoi.run("contacts", "export", place)["written"], 1)
        self.assertIn("ann@example.org", place.read_text(encoding="utf-8"))

    def test_a_workbook_is_not_promised(self):
        done = self.envoi.call("contacts", "export", self.folder / "contacts.xlsx")
        self.assertEqual(done.returncode, 1)
        self.assertIn(".csv", json.loads(done.stdout)["error"]["remedy"])


if __name__ == "__main__":
    unittest.main()
