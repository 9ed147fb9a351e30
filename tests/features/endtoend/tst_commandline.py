#!/usr/bin/env python3
"""What scripts and services stand on: progress, answers in step with questions, a project that changes computers."""

import csv
import json
import signal
import sqlite3
import subprocess

from association import members
from envoi_cli import PROGRAM
from newsletter import NewsletterTest, main
from waiting import free_port


class CommandLine(NewsletterTest):
    def sink(self, port):
        """The mail server that Envoi brings itself."""
        server = subprocess.Popen([str(PROGRAM), "sink", "--listen", f"127.0.0.1:{port}"], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.addCleanup(server.wait)
        self.addCleanup(server.stderr.close)
        self.addCleanup(server.terminate)
        self.assertIn(str(port), server.stderr.readline())

    def test_the_engine_tells_how_far_it_is_and_stops_when_asked(self):
        port = free_port()
        self.sink(port)
        envoi = self.project_with(members(300))
        sending = self.approved_sending(envoi, port)
        envoi.run("sendings", "pause", sending)
        envoi.run("sendings", "pace", sending, "--per-hour", 3600)
        envoi.run("sendings", "resume", sending)
        engine = subprocess.Popen([str(PROGRAM), "--project", str(envoi.project), "--json", "--language", "en", "deliver"],
                                  env=envoi.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True)
        told = engine.stderr.readline()
        engine.send_signal(signal.SIGTERM)
        answer, _ = engine.communicate(timeout=90)
        self.assertRegex(told, r"^\d+ delivered, 0 errors, \d+ remaining, 0 unknown$")
        self.assertNotIn(" 0 remaining", told)
        figures = envoi.run("sendings", "show", sending)["figures"]
        self.assertEqual(engine.returncode, 0)
        self.assertEqual({word: figures[word] for word in ("delivered", "errors", "remaining", "unknown")},
                         {word: count for word, count in json.loads(answer).items() if word != "troubles"})
        self.assertGreater(figures["remaining"], 0)

    def test_what_was_over_before_is_not_told_again(self):
        port = free_port()
        self.sink(port)
        envoi = self.project_with(members(20))
        sending = self.approved_sending(envoi, port)
        self.assertEqual(envoi.run("deliver", "--until-idle")["delivered"], 20)
        envoi.run("contacts", "resend", "M-000003", "--sending", sending)
        self.assertEqual(envoi.run("deliver", "--until-idle")["delivered"], 1)
        self.assertEqual(envoi.run("results", "show", sending)["delivered"], 20)

    def test_a_project_from_another_computer_asks_before_it_sends(self):
        port = free_port()
        self.sink(port)
        envoi = self.project_with(members(20))
        running = self.approved_sending(envoi, port)
        planned = envoi.run("sendings", "create", "--message", "Assemblée", "--to", "Membres", "--at", "2090-01-01T08:00")["id"]
        envoi.run("sendings", "prepare", planned)
        envoi.run("sendings", "approve", planned, "--yes")
        with sqlite3.connect(envoi.project) as database:
            database.execute("UPDATE project SET file_identity = 'another computer'")
        database.close()
        self.assertEqual(envoi.run("deliver", "--until-idle")["delivered"], 0)
        shown = envoi.run("sendings", "show", running)
        self.assertEqual(shown["state"], "PAUSED")
        self.assertTrue(shown["reason"])
        self.assertEqual(envoi.run("sendings", "show", planned)["state"], "LATE")
        envoi.run("sendings", "resume", running)
        envoi.run("sendings", "reschedule", planned, "--at", "2090-01-01T08:00")
        self.assertEqual(envoi.run("deliver", "--until-idle")["delivered"], 20)
        self.assertEqual(envoi.run("sendings", "show", planned)["state"], "SCHEDULED")

    def test_contacts_are_searched_changed_and_merged(self):
        envoi = self.project_with(members(20))
        first, second = envoi.run("contacts", "search", "M-00000")["contacts"][:2]
        changed = envoi.run("contacts", "set", first["key"], "ville=Trois-Rivières", "--and", "prenom=Zoé")
        self.assertEqual(changed["fields"]["ville"], "Trois-Rivières")
        found = envoi.run("contacts", "search", "TROIS-RIVIERES zoe")
        self.assertIn(first["key"], [contact["key"] for contact in found["contacts"]])
        self.assertEqual(envoi.run("contacts", "search", "nobody at all"), {"total": 0, "contacts": []})
        merged = envoi.run("contacts", "merge", first["key"], second["key"])
        self.assertEqual((merged["key"], merged["fields"]["prenom"]), (first["key"], "Zoé"))
        self.assertEqual(envoi.run("contacts", "count")["count"], 19)
        self.assertEqual(envoi.call("contacts", "show", second["key"]).returncode, 3)
        self.assertEqual(envoi.call("contacts", "set", first["key"], "nothing").returncode, 2)

    def test_the_forecast_tells_the_messages_of_each_hour(self):
        envoi = self.project_with(members(60))
        envoi.run("accounts", "add", "Relais", "--host", "127.0.0.1", "--port", free_port(), "--tls", "none")
        sending = envoi.run("sendings", "create", "--message", "Assemblée", "--to", "Membres", "--same-address", "each", "--at",
                            "2090-01-01T08:00", "--zone", "UTC", "--per-hour", 20)["id"]
        hours = envoi.run("sendings", "forecast", sending)["hours"]
        self.assertEqual(hours[0]["from"], "2090-01-01T08:00:00.000Z")
        self.assertEqual([hour["messages"] for hour in hours], [20, 20, 20])

    def test_the_report_of_an_import_names_every_line(self):
        envoi = self.project_with(members(5))
        table = self.folder / "liste.csv"
        table.write_text("no_membre,Courriel\nM-000001,ann@example.org\nM-000009,bob@example.org\nM-000009,bob@example.org\n"
                         "M-000010,a@\n", encoding="utf-8")
        done = envoi.call("contacts", "import", table, "--report", self.folder / "report.csv")
        self.assertEqual(done.returncode, 4, done.stderr) # done in part: one address is to be corrected
        with open(self.folder / "report.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))[1:]
        self.assertEqual([(row[0], row[2]) for row in rows], [("2", "UPDATED"), ("3", "CREATED"), ("4", "DUPLICATE"), ("5", "CREATED")])
        self.assertTrue(rows[-1][3])
        self.assertEqual(envoi.call("contacts", "import", table, "--report", self.folder / "no folder" / "report.csv").returncode, 1)

    def test_a_message_is_given_one_of_several_senders(self):
        envoi = self.project_with(members(5))
        envoi.run("senders", "add", "--name", "La trésorière", "--address", "argent@association.example")
        unsigned = envoi.run("messages", "import", self.folder / "message", "--name", "Sans")["id"]
        self.assertEqual(envoi.run("messages", "show", unsigned)["sender"]["address"], "")
        for sender in ("La trésorière", "ARGENT@association.example"):
            message = envoi.run("messages", "import", self.folder / "message", "--sender", sender)["id"]
            self.assertEqual(envoi.run("messages", "show", message)["sender"]["address"], "argent@association.example")
        self.assertEqual(envoi.call("messages", "import", self.folder / "message", "--sender", "Eve").returncode, 3)

    def test_addresses_are_answered_line_by_line(self):
        lines = ['"ann@example.org"', '"\\ud800@example.org"', "no string", '"a@example.org","b@example.org"',
                 '"ann@example.org\\r\\nRCPT TO:<eve@example.org>"', '"@\\u2028a.example.org\\u2029\\u0085"', '"Élodie@exemple.test"']
        done = subprocess.run([str(PROGRAM), "addresses", "check"], input="\n".join(lines) + "\n", capture_output=True,
                              text=True, encoding="utf-8", timeout=60)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([answer["ok"] for answer in answers], [True, False, False, False, False, False, True])
        self.assertEqual([answer["normal"] is None for answer in answers], [False, True, True, True, True, True, False])
        self.assertTrue(all(answer["reason"] for answer in answers if not answer["ok"]))
        self.assertTrue(answers[-1]["needs_utf8"])

    def test_global_options_may_be_written_in_one_word(self):
        envoi = self.project_with(members(5))
        done = subprocess.run([str(PROGRAM), f"--project={envoi.project}", "--language=fr", "--json", "contacts", "count"],
                              env=envoi.environment, capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, json.loads(done.stdout)), (0, {"count": 5}))


if __name__ == "__main__":
    main("")
