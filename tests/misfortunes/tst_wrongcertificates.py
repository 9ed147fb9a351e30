#!/usr/bin/env python3
"""A certificate that cannot be trusted blocks the sending, with the reason and the fingerprint; never in clear instead."""

import json
import subprocess

from certificates import Certificate
from misfortune import HostileServer, MisfortuneTest
from newsletter import main
from waiting import answers, free_port, wait_until


class Tls10Server:
    """Speaks nothing newer than TLS 1.0, in which it says so."""

    def __init__(self, certificate):
        self.certificate = certificate
        self.port = free_port()

    def __enter__(self):
        self.server = subprocess.Popen(["openssl", "s_server", "-accept", f"127.0.0.1:{self.port}", "-tls1", "-cipher", "ALL:@SECLEVEL=0",
                                        "-cert", self.certificate.file, "-key", self.certificate.key],
                                       stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: answers(self.port), "the old server listens")
        return self

    def __exit__(self, *_):
        self.server.kill()
        self.server.communicate()


class WrongCertificates(MisfortuneTest):
    people = 3

    def check(self, certificate, code, *words, pinned="", way="implicit"):
        script = {"implicit_tls": True} if way == "implicit" else {"starttls": "offered"}
        with HostileServer(context=certificate.context(), mechanisms=["PLAIN"], user="bureau", password="tres-secret",
                           **script) as server:
            pin = ("--certificate", pinned) if pinned else ()
            self.sending_through(server, "--tls", way, "--user", "bureau", *pin, password="tres-secret")
            closing = self.deliver()
            if not code:
                self.assertEqual(closing["troubles"], [])
                return self.assert_everybody_served_once(server)
            said = " ".join(closing["troubles"])
            for word in words:
                self.assertIn(word, said)
            self.assertEqual(json.loads(self.envoi.call("accounts", "test", "Relais").stdout)["error"]["code"], code)
            self.assertEqual(self.sending_state(), "PAUSED")
            self.assertEqual(self.states(), {"PENDING": self.people})
            self.assertEqual((server.mechanisms_used, server.kept), ([], []))
            self.assertFalse([line for _, line in server.commands if line.startswith(("AUTH", "MAIL"))])

    def test_self_signed(self):
        certificate = Certificate(self.folder, "selfsigned")
        self.check(certificate, "smtp-certificate", "self-signed", certificate.fingerprint)

    def test_self_signed_after_starttls(self):
        certificate = Certificate(self.folder, "selfsigned")
        self.check(certificate, "smtp-certificate", "self-signed", certificate.fingerprint, way="starttls")

    def test_expired(self):
        certificate = Certificate(self.folder, "expired", days=-1)
        self.check(certificate, "smtp-certificate", "expired", certificate.fingerprint)

    def test_of_another_server(self):
        certificate = Certificate(self.folder, "other", subject="DNS:mail.other.example")
        self.check(certificate, "smtp-certificate", "host name", certificate.fingerprint)

    def test_the_pinned_one_is_accepted(self):
        certificate = Certificate(self.folder, "pinned", days=-1)
        self.check(certificate, "", pinned=certificate.fingerprint)

    def test_another_than_the_pinned_one(self):
        certificate = Certificate(self.folder, "replaced")
        self.check(certificate, "smtp-certificate", certificate.fingerprint, pinned="0" * 64)

    def test_tls_1_0(self):
        certificate = Certificate(self.folder, "old")
        with Tls10Server(certificate) as server:
            self.sending_through(server, "--tls", "implicit", "--user", "bureau", "--certificate", certificate.fingerprint,
                                 password="tres-secret")
            closing = self.deliver()
            self.assertIn("TLS 1.2", " ".join(closing["troubles"]))
            self.assertEqual(self.sending_state(), "PAUSED")
            self.assertEqual(self.states(), {"PENDING": self.people})


if __name__ == "__main__":
    main("")
