#!/usr/bin/env python3
"""Every refusal says what is wrong and what to do, in French and in English, and leaves nothing half done."""

import json
import shutil
import sqlite3

from association import members
from envoi_cli import EnvoiCli
from newsletter import NewsletterTest, main
from waiting import free_port


class Refusals(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = self.project_with(members(20))

    def assert_refused(self, *arguments, envoi=None, status=(1, 2, 3)):
        """In both languages: a message and a remedy, the same two on standard error, and the texts differ."""
        envoi = envoi or self.envoi
        said = {}
        for language in ("fr", "en"):
            done = envoi.call("--language", language, *arguments)
            self.assertIn(done.returncode, status, f"{arguments}: {done.stdout}{done.stderr}")
            error = json.loads(done.stdout)["error"]
            self.assertTrue(error["code"] and error["message"] and error["remedy"], error)
            self.assertIn(error["message"], done.stderr)
            self.assertIn(error["remedy"], done.stderr)
            said[language] = (error["message"], error["remedy"])
        self.assertNotEqual(said["fr"], said["en"])
        return error["code"]

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def draft(self, *options):
        return self.envoi.run("sendings", "create", "--message", "Assemblée", *options)["id"]

    def test_a_file_that_is_no_contact_list(self):
        for name, content in [
            ("empty.csv", b""),
            ("headers.csv", b""" \r\n"""),
            ("noaddress.csv", "no_membre;prenom\r\nM-900001;Zoé\r\n".encode()),
            ("picture.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20),
        ]:
            with self.subTest(name):
                self.assert_refused("contacts", "import", self.file(name, content))
        self.assert_refused("contacts", "import", self.folder / "missing.csv")
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 20)

    def test_a_project_that_cannot_be_opened(self):
        self.assert_refused("contacts", "count", envoi=EnvoiCli(self.folder / "missing.envoi"))
        self.assert_refused("contacts", "count", envoi=EnvoiCli(self.file("text.envoi", b"not a project" * 1000)))
        newer = self.folder / "newer.envoi"
        shutil.copy(self.envoi.project, newer)
        with sqlite3.connect(newer) as database:
            database.execute("PRAGMA user_version = 999")
        database.close()
        self.assert_refused("contacts", "count", envoi=EnvoiCli(newer))

    def test_a_project_is_not_overwritten(self):
        self.assert_refused("project", "init", "--name", "Autre")
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 20)

    def test_a_schedule_in_the_past(self):
        self.envoi.run("accounts", "add", "Relais", "--host", "127.0.0.1", "--port", free_port(), "--tls", "none")
        sending = self.draft("--to", "Membres", "--at", "2020-01-01T08:00", "--zone", "America/Toronto")
        self.assert_refused("sendings", "prepare", sending)
        self.assertEqual(self.envoi.run("sendings", "show", sending)["state"], "DRAFT")

    def test_a_zone_that_is_none(self):
        for zone in ("Mars", "Mars/Phobos", "EST5EDT,M3.2.0/2,M11.1.0/2"):
            self.assert_refused("sendings", "create", "--message", "Assemblée", "--to", "Membres", "--at",
                                "2027-03-14T08:00", "--zone", zone, status=(1,))
        self.assertEqual(self.envoi.run("sendings", "list"), [])

    def test_a_time_the_clocks_skip_or_show_twice_is_said(self):
        at = ("--zone", "America/Toronto", "--at")
        for options, instant, notes in [
            ((*at, "2027-03-14T02:30"), "2027-03-14T07:30:00.000Z", "03:30"),
            ((*at, "2027-11-07T01:30"), "2027-11-07T05:30:00.000Z", "01:30"),
            ((*at, "2027-11-07T01:30", "--second"), "2027-11-07T06:30:00.000Z", "01:30"),
        ]:
            answer = self.envoi.run("sendings", "create", "--message", "Assemblée", "--to", "Membres", *options)
            self.assertIn(notes, answer["note"])
            self.assertEqual(self.envoi.run("sendings", "show", answer["id"])["launch_at"], instant)

    def test_a_selection_that_reaches_nobody(self):
        self.envoi.run("accounts", "add", "Relais", "--host", "127.0.0.1", "--port", free_port(), "--tls", "none")
        self.envoi.run("groups", "create", "Vide")
        sending = self.draft("--to", "Vide", "--now")
        self.assert_refused("sendings", "prepare", sending)
        self.assertEqual(self.envoi.run("sendings", "show", sending)["state"], "DRAFT")
        self.assertEqual(self.envoi.run("sendings", "recipients", sending), [])

    def test_a_merge_field_nobody_has(self):
        self.envoi.run("accounts", "add", "Relais", "--host", "127.0.0.1", "--port", free_port(), "--tls", "none")
        version = self.folder / "inconnu" / "fr"
        version.mkdir(parents=True)
        (version / "subject.txt").write_text("Bonjour {{pointure}}\n", encoding="utf-8")
        (version / "message.txt").write_text("Bonjour\n", encoding="utf-8")
        self.envoi.run("messages", "import", self.folder / "inconnu", "--name", "Inconnu")
        sending = self.envoi.run("sendings", "create", "--message", "Inconnu", "--to", "Membres", "--now")["id"]
        self.assert_refused("sendings", "prepare", sending)
        self.assertEqual(self.envoi.run("sendings", "recipients", sending), [])

    def test_what_does_not_exist(self):
        self.assert_refused("sendings", "show", 999, status=(3,))
        self.assert_refused("contacts", "show", "M-999999", status=(3,))
        self.assert_refused("sendings", "create", "--message", "Assemblée", "--to", "Personne", "--now", status=(3,))

    def test_wrong_words(self):
        self.assert_refused("contacts", "count", "--sideways", status=(2,))
        self.assert_refused("sendings", "create", "--to", "Membres", status=(2,))
        self.assert_refused("accounts", "add", "Sans serveur", status=(2,))
        self.assert_refused("sendings", "list", "--state", "zork", status=(2,))
        sending = self.draft("--to", "Membres", "--now")
        self.assert_refused("sendings", "recipients", sending, "--state", "zork", status=(2,))
        self.assertEqual(self.envoi.call("--language", "de", "contacts", "count").returncode, 2)
        self.assert_refused("project", "set", "colour", "blue")

    def test_what_was_not_prepared_cannot_be_approved(self):
        sending = self.draft("--to", "Membres", "--now")
        self.assert_refused("sendings", "approve", sending, "--yes")
        self.assertEqual(self.envoi.run("sendings", "show", sending)["state"], "DRAFT")

    def test_a_server_that_is_not_there(self):
        self.envoi.run("accounts", "add", "Absent", "--host", "127.0.0.1", "--port", free_port(), "--tls", "none")
        self.assert_refused("accounts", "test", "Absent")


if __name__ == "__main__":
    main("")
