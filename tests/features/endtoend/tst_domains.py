#!/usr/bin/env python3
"""A town signs its messages: the key, its record in a real DNS, the check, the deliveries and the tests, through public commands."""

import os
import sys
import tempfile
from pathlib import Path

from association import members
from newsletter import NewsletterTest, main
from private_network import PrivateDns, enter, why_not as no_network
from smtp_sink import SmtpSink, why_not as no_sink

DOMAIN = "association.example"


def why_not():
    try:
        import dkim, nacl  # noqa: F401
    except ImportError:
        return "python3-dkim or python3-nacl is not installed"
    return no_sink() or no_network()


class SignedNewsletter(NewsletterTest):
    def project_with(self, people):
        """Where no key store runs, keys go into the file locked with this passphrase."""
        os.environ.update(ENVOI_PASSPHRASE="sésame", XDG_DATA_HOME=str(self.folder / "data"))
        return super().project_with(people)

    def records(self, envoi):
        return {key["name"]: key["record"] for key in envoi.run("domains", "record", DOMAIN)}

    def assert_signed(self, raw, records):
        import dkim
        message = raw.split(b"\n", 1)[1] if raw.startswith(b"From ") else raw
        message = b"".join(line + b"\r\n" for line in message.replace(b"\r\n", b"\n").rstrip(b"\n").split(b"\n"))
        for index in range(2):
            self.assertTrue(dkim.DKIM(message, minkey=1024).verify(index, dnsfunc=lambda name, timeout=5: records[name.decode().rstrip(".")].encode()))

    def test_from_the_key_to_the_inbox(self):
        people = members(50)
        envoi = self.project_with(people)
        made = envoi.run("domains", "key", "generate", DOMAIN, "--type", "both", "--selector", "ville")
        self.assertEqual([key["selector"] for key in made], ["ville", "ville-ed25519"])
        for key in made:
            self.assertEqual("".join(key["strings"]), key["record"])
            self.assertTrue(all(len(piece) <= 255 for piece in key["strings"]))
            self.assertEqual((key["state"], key["signs"]), ("UNKNOWN", False))
        records = self.records(envoi)

        with self.dns({}):
            seen = envoi.call("domains", "check", DOMAIN)
            self.assertEqual(seen.returncode, 1, seen.stderr)
            self.assertFalse(any(key["signs"] for key in envoi.run("domains", "record", DOMAIN)))
        everything = {**records, DOMAIN: "v=spf1 ip4:127.0.0.1 -all", f"_dmarc.{DOMAIN}": "v=DMARC1; p=reject"}
        with self.dns(everything), SmtpSink(self.folder / "received") as sink:
            self.approved_sending(envoi, sink.port)
            seen = envoi.run("domains", "check", DOMAIN)
            self.assertEqual({key["state"] for key in seen["keys"]}, {"PUBLISHED"})
            self.assertEqual({finding["topic"]: finding["verdict"] for finding in seen["findings"]}["DMARC"], "YES")
            envoi.run("messages", "test", "Assemblée", "--to", "essai@association.example")
            envoi.run("deliver", "--until-idle")
            raw = [file.read_bytes() for file in sink.files()]
        self.assertEqual(len(raw), len(people) + 1)
        for each in raw:
            self.assert_signed(self.without_trace(each), records)

        exported = self.folder / "key.pem"
        envoi.run("domains", "key", "export", DOMAIN, exported, "--selector", "ville")
        self.assertEqual(exported.stat().st_mode & 0o077, 0)
        for file in self.folder.glob("association.envoi*"):
            self.assertNotIn(b"PRIVATE KEY", file.read_bytes())

    def dns(self, texts):
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        return PrivateDns(folder, texts, mail={DOMAIN: f"mx.{DOMAIN}"}, hosts={f"mx.{DOMAIN}": "192.0.2.1"})

    @staticmethod
    def without_trace(raw):
        """smtp-sink writes the envelope before the message."""
        return raw[raw.index(b"DKIM-Signature:"):]


SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's modules are of the system's interpreter only

if __name__ == "__main__":
    if os.path.exists(SYSTEM_PYTHON) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON):
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, "-B", *sys.argv])
    lacking = why_not()
    if not lacking:
        enter()
    main(lacking)
