#!/usr/bin/env python3
"""A million lines, one in a thousand bad, stopped in the middle: nothing of them is there; started again, all are."""

import unittest
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(os.environ["ENVOI_SOURCE"]) / "tests/benchmarks"))
import audiencefiles
from envoi_cli import EnvoiCli
from newsletter import NewsletterTest

LINES = 1_000_000


class MillionCancelled(NewsletterTest):
    def test_all_or_nothing(self):
        envoi = EnvoiCli(self.folder / "list.envoi")
        envoi.run("project", "init", "--name", "Million", "--languages", "fr,en")
        table = self.folder / "million.csv"
        audiencefiles.write_contacts(table, LINES, rejected=0.001)
        start = time.monotonic()
        self.assertEqual(envoi.call("contacts", "import", table, "--dry-run", timeout=600).returncode, 4)
        whole = time.monotonic() - start
        for how in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            with self.subTest(how):
                running = envoi.start("contacts", "import", table)
                try:
                    running.wait(timeout=whole / 2)
                    self.fail("it ended before it could be stopped")
                except subprocess.TimeoutExpired:
                    running.send_signal(how)
                self.assertNotEqual(running.wait(timeout=60), 0)
                self.assertEqual(envoi.run("contacts", "count")["count"], 0)
        done = envoi.call("contacts", "import", table, timeout=600)
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertGreater(envoi.run("contacts", "count")["count"], LINES * 0.98)


if __name__ == "__main__":
    unittest.main(verbosity=2)
