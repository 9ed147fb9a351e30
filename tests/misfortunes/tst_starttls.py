#!/usr/bin/env python3
"""Somebody on the way meddles with STARTTLS: nothing is said in clear, and the reason is clear."""

import json

from certificates import Certificate
from misfortune import HostileServer, MisfortuneTest
from newsletter import main


class StartTls(MisfortuneTest):
    people = 2

    def check(self, how, *codes):
        """Refused with one of the codes, nothing said in clear; without codes: encrypted."""
        certificate = Certificate(self.folder, "good")
        with HostileServer(starttls=how, context=certificate.context(), mechanisms=["PLAIN", "CRAM-MD5"], user="bureau",
                           password="tres-secret", clear_auth_allowed=True) as server:
            self.sending_through(server, "--tls", "starttls", "--user", "bureau", "--greeting-seconds", 1, "--certificate",
                                 certificate.fingerprint, password="tres-secret")
            done = self.envoi.call("accounts", "test", "Relais")
            if codes:
                error = json.loads(done.stdout)["error"]
                self.assertIn(error["code"], codes)
                self.assertTrue(error["message"] and error["remedy"])
                self.assertEqual(server.mechanisms_used, [])
                self.assertFalse([line for _, line in server.commands if line.startswith(("MAIL", "AUTH"))])
            else:
                self.assertTrue(json.loads(done.stdout)["tls"].startswith("TLS 1."))
            self.assertEqual(server.violations, [])

    def test_offered_and_honest(self):
        self.check("offered")

    def test_stripped_from_the_offer(self):
        self.check("stripped", "smtp-no-tls")

    def test_offered_but_refused(self):
        self.check("refused", "smtp-no-tls")

    def test_garbage_instead_of_encryption(self):
        # Together with the 220 it is an injection, later it is no handshake: how the network cuts it is chance.
        self.check("garbage", "smtp-tls", "smtp-injection")

    def test_stalled(self):
        self.check("stalled", "smtp-timeout")

    def test_an_answer_injected_before_the_encryption(self):
        self.check("injected", "smtp-injection")


if __name__ == "__main__":
    main("")
