#!/usr/bin/env python3
"""A workbook that would fill the memory or the disk, or is no workbook at all, is refused by its name, quickly."""

import unittest
import io
import json
import os
import resource
import random
import struct
import subprocess
import zipfile

import workbook
from envoi_cli import EnvoiCli, PROGRAM
from newsletter import NewsletterTest

MEMORY = 512 << 20
SECONDS = 10


def limited():
    """The program ends by a signal when it takes more, which is no refusal."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    if "asan" not in str(PROGRAM) and "tsan" not in str(PROGRAM): # they keep books of their own
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def archive(files, **options):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files:
            packed.writestr(name, data, **options)
    return content.getvalue()


def workbook_around(sheet):
    return [("xl/workbook.xml", '<workbook><sheets><sheet name="a"/></sheets></workbook>'), ("xl/worksheets/sheet1.xml", sheet)]


def with_lie(content, name, size):
    """The central directory says another inflated size of a file than it has."""
    at = content.index(b"PK\x01\x02" + b"", 0)
    while content[at + 46:at + 46 + len(name)] != name.encode():
        at = content.index(b"PK\x01\x02", at + 4)
    return content[:at + 24] + struct.pack("<I", size) + content[at + 28:]


class HostileSpreadsheets(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "list.envoi")
        self.envoi.run("project", "init", "--name", "Classeurs", "--languages", "fr,en")

    def refused(self, content, name="liste.xlsx"):
        path = self.folder / name
        path.write_bytes(content)
        said = []
        for language in ("fr", "en"):
            done = subprocess.run(self.envoi.words("--language", language, "contacts", "import", path), env=self.envoi.environment,
                                  stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, preexec_fn=limited)
            self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
            error = json.loads(done.stdout)["error"]
            self.assertTrue(error["message"] and error["remedy"])
            said.append(error["message"])
        self.assertNotEqual(*said)
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 0)
        return said[1]

    def test_a_bomb(self):
        zeros = b"0" * (64 << 20)
        for sheet in (zeros, b"<worksheet><sheetData><row><c><v>" + zeros):
            self.assertIn("swell", self.refused(archive(workbook_around(sheet))))

    def test_a_bomb_that_hides_its_size(self):
        sheet = b"<worksheet><sheetData>" + b"<row><c><v>1</v></c></row>" * (2 << 20)
        content = archive(workbook_around(sheet))
        self.refused(with_lie(content, "xl/worksheets/sheet1.xml", 5000))

    def test_entities(self):
        bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
            f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
        self.assertIn("harm", self.refused(archive(workbook_around(bomb + "<worksheet><sheetData><row><c><v>&j;</v></c></row></sheetData></worksheet>"))))
        external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'
        self.assertIn("harm", self.refused(archive(workbook_around(external))))

    def test_elements_without_end(self):
        self.assertIn("harm", self.refused(archive(workbook_around("<a>" * 100_000))))
        self.assertIn("harm", self.refused(archive(workbook_around('<worksheet><sheetData><row r="' + "1" * 200_000))))

    def test_a_text_without_end(self):
        text = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz", k=4 << 20))
        self.assertIn("harm", self.refused(archive(workbook_around("<worksheet><sheetData><row><c><v>" + text))))

    def test_names_that_lead_out(self):
        for name in ("../evil.csv", "/etc/evil.csv", "a/../../evil.csv", "C:\\evil.csv"):
            self.assertIn("leads out", self.refused(archive([(name, "email\nann@example.org\n")]), "liste.zip"))
        self.assertFalse((self.folder.parent / "evil.csv").exists())

    def test_cut_off(self):
        workbook.write(self.folder / "whole.xlsx", {"a": [[workbook.text("email")], [workbook.text("ann@example.org")]]})
        whole = (self.folder / "whole.xlsx").read_bytes()
        for size in (10, len(whole) // 2, len(whole) - 30):
            self.assertIn("damaged", self.refused(whole[:size]))
        changed = bytearray(whole)
        changed[whole.index(b"xl/worksheets/sheet1.xml") + 40] ^= 0xFF
        self.assertIn("damaged", self.refused(bytes(changed)))

    def test_what_is_no_workbook_is_named(self):
        old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4096
        self.assertIn(".xls", self.refused(old, "liste.xls"))
        self.assertIn("password", self.refused(old + "EncryptedPackage".encode("utf-16-le")))
        self.assertIn(".xlsb", self.refused(archive([("xl/workbook.bin", "x")])))
        self.assertIn("Word", self.refused(archive([("word/document.xml", "x")]), "lettre.docx"))
        self.assertIn(".ods", self.refused(archive([("mimetype", "x"), ("content.xml", "x")]), "liste.ods"))
        self.assertIn("lists", self.refused(archive([("a.csv", "email\n"), ("b.csv", "email\n")]), "liste.zip"))

    def test_a_workbook_too_large(self):
        files = workbook_around("<worksheet/>") + [("xl/media/image1.png", os.urandom(51 << 20))]
        self.assertIn("50 MB", self.refused(archive(files)))


if __name__ == "__main__":
    unittest.main(verbosity=2)
