#!/usr/bin/env python3
"""`envoi-cli sendings rehearse`: every message as Python's own parser reads it, and no connection to the real server."""

import os
import signal
import socket
import subprocess
import time
from email import message_from_bytes, policy

import association
from association import members
from newsletter import NewsletterTest, main
from waiting import wait_until


class Rehearse(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.canary = socket.create_server(("127.0.0.1", 0))
        self.canary.setblocking(False)
        self.addCleanup(self.canary.close)

    def draft(self, people, *options):
        self.people = members(people)
        self.envoi = self.project_with(self.people)
        self.cache = self.folder / "cache"
        self.envoi.environment["XDG_CACHE_HOME"] = str(self.cache)
        self.envoi.run("accounts", "add", "Relais", "--host", "127.0.0.1", "--port", self.canary.getsockname()[1], "--tls", "none",
                       "--connections", 4)
        return self.envoi.run("sendings", "create", "--message", "Assemblée", "--to", "Membres", "--same-address", "each",
                              "--prefix", association.PREFIX, "--now", *options)["id"]

    def assert_nobody_knocked(self):
        with self.assertRaises(BlockingIOError):
            self.canary.accept()

    def leftovers(self):
        return list(self.cache.glob("envoi/rehearsals/rehearsal-*"))

    def test_every_message_is_kept_and_is_the_one_she_should_read(self):
        sending = self.draft(400)
        before = self.envoi.run("sendings", "show", sending)
        out = self.folder / "messages"
        report = self.envoi.run("sendings", "rehearse", sending, "--out", out)
        files = sorted(out.iterdir())
        self.assertEqual(len(files), 400)
        self.assertEqual((report["recipients"], report["messages"], report["written"], report["error_count"]), (400, 400, 400, 0))
        self.assertEqual(report["bytes"], sum(file.stat().st_size for file in files))
        self.assertEqual(report["biggest"]["bytes"], max(file.stat().st_size for file in files))
        self.assert_each_received_once((message_from_bytes(file.read_bytes(), policy=policy.default) for file in files), self.people)
        self.assertEqual(sum(share["messages"] for share in report["by_language"].values()), 400)
        self.assertEqual(self.envoi.run("sendings", "show", sending), before)
        self.assertEqual(self.envoi.run("sendings", "recipients", sending), [])
        self.assert_nobody_knocked()
        self.assertEqual(self.leftovers(), [])
        again = self.envoi.call("sendings", "rehearse", sending, "--out", out)
        self.assertEqual(again.returncode, 1)
        self.assertEqual(sorted(out.iterdir()), files)

    def test_who_misses_the_deadline_is_as_foreseen(self):
        in_two_hours = time.strftime("%Y-%m-%dT%H:%M", time.gmtime(time.time() + 7200))
        sending = self.draft(100, "--per-hour", 30, "--deadline", in_two_hours, "--zone", "UTC")
        report = self.envoi.run("sendings", "rehearse", sending)
        self.assertEqual(report["rehearsal"]["missed"], report["forecast"]["missed"])
        self.assertGreater(report["rehearsal"]["missed"], 30)
        self.assertEqual(report["rehearsal"]["missed"] + report["messages"], 100)

    def test_a_rehearsal_that_is_killed_leaves_only_what_the_next_start_removes(self):
        sending = self.draft(2000, "--per-hour", 3000)
        running = subprocess.Popen(self.envoi.words("sendings", "rehearse", sending), env=self.envoi.environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: any(folder.joinpath("messages").exists() for folder in self.leftovers()), "messages are being made")
        running.kill()
        running.wait()
        self.assertEqual(self.envoi.run("sendings", "show", sending)["state"], "DRAFT")
        self.assertEqual(self.leftovers(), [])
        self.assert_nobody_knocked()

    def test_a_rehearsal_that_is_interrupted_ends_cleanly(self):
        sending = self.draft(2000, "--per-hour", 3000)
        running = subprocess.Popen(self.envoi.words("sendings", "rehearse", sending, "--out", self.folder / "out"),
                                   env=self.envoi.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        wait_until(lambda: any(folder.joinpath("messages").exists() for folder in self.leftovers()), "messages are being made")
        os.kill(running.pid, signal.SIGTERM)
        said, _ = running.communicate(timeout=60)
        self.assertEqual(running.returncode, 1)
        self.assertIn(b'"cancelled"', said)
        self.assertEqual(self.leftovers(), [])
        self.assertEqual(list(self.folder.glob("out/*")), [])


if __name__ == "__main__":
    main("")
