#!/usr/bin/env python3
"""What answers is no mail server, or refuses us at the door: said in words, before anything is sent."""

import json

from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main


class NotAMailServer(MisfortuneTest):
    people = 2

    def error_of_test(self, *account, status=1):
        self.envoi = self.project_with(self.members)
        self.add_account(self.server, "--greeting-seconds", 1, *account)
        done = self.envoi.call("accounts", "test", "Relais")
        self.assertEqual(done.returncode, status, done.stdout)
        return json.loads(done.stdout)["error"]

    def check(self, code, words, **script):
        with HostileServer(**script) as self.server:
            error = self.error_of_test()
            self.assertEqual(error["code"], code)
            for word in words:
                self.assertIn(word, error["message"])
            self.assertTrue(error["remedy"])

    def test_a_server_that_refuses_at_the_door(self):
        self.check("smtp-refused", ["554", "No mail from you"], greeting="554 5.7.1 No mail from you")

    def test_a_server_that_is_busy(self):
        self.check("smtp-refused", ["421", "Too many"], greeting="421 4.7.0 Too many connections")

    def test_a_server_that_says_nothing(self):
        self.check("smtp-timeout", ["said nothing for 1 second", "may not be a mail server"], greeting="")

    def test_a_web_server_that_speaks_first(self):
        self.check("smtp-not-mail", ["HTTP/1.1 400"], greeting="HTTP/1.1 400 Bad Request")

    def test_a_web_server_that_waits(self):
        self.check("smtp-timeout", ["may not be a mail server"], http=True)

    def test_an_endless_greeting(self):
        self.check("smtp-not-mail", [], faults=[Fault("connect", "raw", "220-" + "y" * 50_000)])

    def test_a_web_server_on_the_encrypted_port_gets_no_password(self):
        """A captive portal on 465."""
        with HostileServer(greeting="", http=True) as self.server:
            self.envoi = self.project_with(self.members)
            self.envoi.environment["ENVOI_SMTP_PASSWORD"] = "tres-secret"
            self.add_account(self.server, "--tls", "implicit", "--user", "bureau", "--greeting-seconds", 2)
            done = self.envoi.call("accounts", "test", "Relais")
            error = json.loads(done.stdout)["error"]
            self.assertEqual(error["code"], "smtp-tls")
            self.assertEqual(self.server.mechanisms_used, [])


if __name__ == "__main__":
    main("")
