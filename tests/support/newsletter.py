"""One sending of the association, from its CSV file to the other end, through public commands only."""

import re
import shutil
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

import association
from envoi_cli import EnvoiCli

SKIPPED = 77  # what ctest shows as “Skipped”
MEMBER_NUMBER = re.compile(r"M-\d{6}")


def main(why_not):
    """Runs the tests of the calling file, or says what this machine lacks."""
    if why_not:
        print(f"Skipped: {why_not}.")
        sys.exit(SKIPPED)
    unittest.main()


class NewsletterTest(unittest.TestCase):
    """A folder everybody may enter, a project with its list, and the checks at the other end."""

    def setUp(self):
        self.folder_again()

    def folder_again(self):
        self.folder = Path(tempfile.mkdtemp(prefix="envoi-"))
        self.folder.chmod(0o755)
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def project_with(self, people):
        envoi = EnvoiCli(self.folder / "association.envoi")
        envoi.run("project", "init", "--name", "L’Association", "--key", "no_membre", "--languages", "fr,en", "--time-zone", "America/Toronto")
        for field in ("prenom", "nom", "ville", "remarque", "titre"):
            envoi.run("fields", "add", field, "--type", "text")
        association.write_csv(people, self.folder / "membres.csv")
        report = envoi.run("contacts", "import", self.folder / "membres.csv", "--group", "Membres")
        self.assertEqual(report["created"], len(people))
        association.write_message(self.folder / "message")
        envoi.run("senders", "add", "--name", "Le bureau", "--address", "bureau@association.example")
        envoi.run("messages", "import", self.folder / "message", "--name", "Assemblée")
        return envoi

    def approved_sending(self, envoi, port, connections=8):
        envoi.run("accounts", "add", "Relais", "--host", "127.0.0.1", "--port", port, "--tls", "none", "--connections", connections)
        sending = envoi.run("sendings", "create", "--message", "Assemblée", "--to", "Membres", "--same-address", "each",
                            "--prefix", association.PREFIX, "--now")["id"]
        envoi.run("sendings", "prepare", sending)
        self.assertTrue(envoi.run("sendings", "approve", sending, "--yes")["approved"])
        return sending

    def assert_each_received_once(self, messages, people):
        """Exactly one copy for each, and every copy is the one this person should read."""
        by_number = {one.number: one for one in people}
        copies = Counter()
        for message in messages:
            member = by_number[self.assert_readable(message)]
            self.assert_written_for(member, message)
            copies[member.number] += 1
        self.assertEqual({number: count for number, count in copies.items() if count != 1}, {})
        self.assertEqual(len(copies), len(people))

    def assert_readable(self, message):
        """The member number a copy carries; the copy is free of defects and of merge fields."""
        self.assertEqual([part.defects for part in message.walk() if part.defects], [])
        text = message.get_body(("plain",)).get_content()
        numbers = MEMBER_NUMBER.findall(text)
        self.assertEqual(len(numbers), 1, text)
        for content in (message["Subject"], text, message.get_body(("html",)).get_content()):
            self.assertNotIn("{{", content)
        return numbers[0]

    def assert_written_for(self, member, message):
        self.assertEqual(message["To"].addresses[0].addr_spec, member.address)
        self.assertEqual(message["Subject"], association.expected_subject(member))
        text = message.get_body(("plain",)).get_content().replace("\r\n", "\n")
        self.assertEqual(text.rstrip("\n"), association.expected_text(member).rstrip("\n"))
        shown = message.get_body(("html",)).get_content()
        self.assertIn(member.first_name.replace("&", "&amp;").replace("<", "&lt;"), re.sub("&quot;|&#34;", '"', shown))
