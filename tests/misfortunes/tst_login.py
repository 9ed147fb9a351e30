#!/usr/bin/env python3
"""Logging in: every way that works, the best one first, and every way it can fail, without a word of the secret."""

import json
import sys

from certificates import Certificate
from misfortune import Fault, HostileServer, MisfortuneTest
from newsletter import main

SECRET = "pâtés-€-tres.secret"
TOKEN = "ya29." + "Zx9-" * 300  # longer than a command line, as real ones are


class Login(MisfortuneTest):
    people = 3

    def setUp(self):
        super().setUp()
        self.certificate = Certificate(self.folder, "good")

    def server(self, mechanisms, **script):
        return HostileServer(implicit_tls=True, context=self.certificate.context(), mechanisms=mechanisms, user="bureau@ville.example",
                             password=SECRET, token=TOKEN, **script)

    def send_through(self, server, *account, password=SECRET):
        self.sending_through(server, "--tls", "implicit", "--user", "bureau@ville.example", "--certificate",
                             self.certificate.fingerprint, *account, password=password)

    def assert_no_secret_said(self):
        project = b"".join(file.read_bytes() for file in self.folder.iterdir() if file.name.startswith("association.envoi"))
        for secret in (SECRET, TOKEN, "ya29"):
            self.assertNotIn(secret, self.delivered.stdout + self.delivered.stderr)
            self.assertNotIn(secret.encode(), project)

    def logs_in(self, offered, used, *account, **options):
        with self.server(offered) as server:
            self.send_through(server, *account, **options)
            self.assertEqual(self.envoi.run("accounts", "test", "Relais")["mechanism"], used)
            self.deliver()
            self.assertEqual(set(server.mechanisms_used), {used})
            self.assert_everybody_served_once(server)
            self.assert_no_secret_said()

    def fails(self, offered, words, *account, state="PAUSED", **options):
        script = options.pop("script", {})
        with self.server(offered, **script) as server:
            self.send_through(server, *account, **options)
            closing = self.deliver()
            said = " ".join(closing["troubles"])
            for word in words:
                self.assertIn(word, said)
            self.assertEqual(self.sending_state(), state)
            self.assertEqual(self.states(), {"PENDING": self.people})
            self.assertEqual((server.kept, server.violations), ([], []))
            self.assert_no_secret_said()
            return server

    # --- what works

    def test_scram_comes_first(self):
        self.logs_in(["LOGIN", "PLAIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2"], "SCRAM-SHA-256")

    def test_then_plain(self):
        self.logs_in(["CRAM-MD5", "LOGIN", "PLAIN", "XOAUTH2"], "PLAIN")

    def test_then_login(self):
        self.logs_in(["CRAM-MD5", "LOGIN"], "LOGIN")

    def test_cram_md5_when_there_is_nothing_better(self):
        self.logs_in(["CRAM-MD5", "GSSAPI"], "CRAM-MD5")

    def test_the_chosen_one(self):
        self.logs_in(["SCRAM-SHA-256", "PLAIN", "LOGIN"], "LOGIN", "--auth", "login")

    def token_command(self, body):
        program = self.folder / "token.py"
        program.write_text(f"#!{sys.executable}\nimport sys\n{body}\n")
        program.chmod(0o755)
        return "--token-command", f'"{program}" --account "le bureau; rm -rf $HOME"'

    def test_an_access_token_from_a_command(self):
        command = self.token_command('assert sys.argv[1:] == ["--account", "le bureau; rm -rf $HOME"]\nprint("ya29." + "Zx9-" * 300)')
        self.logs_in(["SCRAM-SHA-256", "PLAIN", "XOAUTH2"], "XOAUTH2", *command, password="")

    def test_an_access_token_for_a_server_that_knows_only_the_standard(self):
        command = self.token_command('print("ya29." + "Zx9-" * 300)')
        self.logs_in(["PLAIN", "OAUTHBEARER"], "OAUTHBEARER", *command, password="")

    def test_an_access_token_that_is_kept_like_a_password(self):
        self.logs_in(["PLAIN", "XOAUTH2"], "XOAUTH2", "--auth", "xoauth2", password=TOKEN)

    # --- what does not

    def test_the_wrong_password_stops_the_account(self):
        for mechanism in ("SCRAM-SHA-256", "PLAIN", "LOGIN", "CRAM-MD5"):
            with self.subTest(mechanism):
                self.folder_again()
                server = self.fails([mechanism], ["535", "password"], password="guess")
                self.assertLessEqual(server.sessions, 4)

    def test_a_refused_token_says_what_the_server_said(self):
        for mechanism in ("XOAUTH2", "OAUTHBEARER"):
            with self.subTest(mechanism):
                self.folder_again()
                self.fails([mechanism], ["535", "access token", "400", "https://mail.example/"],
                           *self.token_command('print("ya29.expired")'), password="")

    def test_a_token_command_that_fails(self):
        command = self.token_command('sys.exit(3)')
        with self.server(["XOAUTH2"]) as server:
            self.send_through(server, *command, password="")
            done = self.envoi.call("accounts", "test", "Relais")
            self.assertIn("status 3", json.loads(done.stdout)["error"]["message"])
            self.assertEqual(server.sessions, 0)

    def test_a_token_command_that_is_not_there(self):
        self.fails(["XOAUTH2"], ["cannot be started"], "--token-command", "/nowhere/token", password="")

    def test_a_server_that_offers_nothing_known(self):
        self.fails(["GSSAPI", "NTLM"], ["GSSAPI", "NTLM"])

    def test_a_server_that_offers_no_login_at_all(self):
        self.fails([], ["offers no way to log in"])

    def test_a_server_that_cannot_prove_it_knows_the_password(self):
        for fault in ("wrong signature", "no proof", "other nonce"):
            with self.subTest(fault):
                self.folder_again()
                self.fails(["SCRAM-SHA-256"], ["prov"], script={"auth_fault": fault})

    def test_a_server_that_never_stops_asking(self):
        with self.server(["LOGIN"], faults=[Fault("auth", "raw", "334 \r\n" * 40)]) as server:
            self.send_through(server)
            done = self.envoi.call("accounts", "test", "Relais")
            self.assertEqual(json.loads(done.stdout)["error"]["code"], "smtp-protocol")

    def test_what_passes_is_tried_again(self):
        for reply in ("454 4.7.0 Temporary authentication failure", "421 4.7.0 Closing"):
            with self.subTest(reply):
                self.folder_again()
                with self.server(["PLAIN"], faults=[Fault("auth", "reply", reply, times=1)]) as server:
                    self.send_through(server)
                    self.deliver()
                    self.assert_everybody_served_once(server)


if __name__ == "__main__":
    main("")
