#!/usr/bin/env python3
"""A list with two columns of addresses, or with none: nothing is guessed, and nothing is imported until somebody says which."""

import json
import unittest

from envoi_cli import EnvoiCli
from newsletter import NewsletterTest


class AddressColumns(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "list.envoi")
        self.envoi.run("project", "init", "--name", "Listes", "--languages", "fr,en")

    def list(self, content):
        path = self.folder / "liste.csv"
        path.write_text(content, encoding="utf-8")
        return path

    def refused(self, content, code):
        said = []
        for language in ("fr", "en"):
            done = self.envoi.call("--language", language, "contacts", "import", self.list(content))
            self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
            error = json.loads(done.stdout)["error"]
            self.assertEqual(error["code"], code)
            self.assertTrue(error["remedy"])
            said.append(error["message"])
        self.assertNotEqual(*said)
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 0)
        return said[1], error["remedy"]

    def test_two_columns_are_the_address(self):
        for header in ("email,Courriel,prenom", "E-mail,email,prenom", "email,email,prenom"):
            with self.subTest(header):
                message, _ = self.refused(header + "\nann@example.org,anne@example.com,Ann\n", "two-columns")
                self.assertIn("Two columns", message)

    def test_whoever_chooses_is_served(self):
        table = self.list("email,Courriel,prenom\nann@example.org,anne@example.com,Ann\n")
        self.assertEqual(self.envoi.run("contacts", "import", table, "--map", "email=")["created"], 1)
        self.assertEqual(self.envoi.run("contacts", "list")[0]["address"], "anne@example.com")

    def test_no_column_is_the_address(self):
        message, remedy = self.refused("prenom,ville\nAnn,Lévis\n", "no-email-column")
        self.assertIn("e-mail", message)
        self.assertIn("prenom, ville", remedy)

    def test_a_column_of_the_key_is_missing(self):
        keyed = EnvoiCli(self.folder / "keyed.envoi")
        keyed.run("project", "init", "--name", "Membres", "--key", "no_membre", "--languages", "fr,en")
        done = keyed.call("contacts", "import", self.list("email,prenom\nann@example.org,Ann\n"))
        self.assertEqual(done.returncode, 1)
        self.assertEqual(json.loads(done.stdout)["error"]["code"], "no-key-column")
        self.assertEqual(keyed.run("contacts", "count")["count"], 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
