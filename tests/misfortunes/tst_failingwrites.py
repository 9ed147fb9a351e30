#!/usr/bin/env python3
"""The disk fails at the N-th write of a sending, for each N: the file stays whole, nobody is lost, nobody gets two."""

import errno
import os
import shutil
import sqlite3
from pathlib import Path

from misfortune import LONG, HostileServer, MisfortuneTest
from newsletter import main

LIBRARY = Path(os.environ["ENVOI_PROGRAMS"]).parent / "tests" / "libfailing_writes.so"
CONNECTIONS = 2


class FailingWrites(MisfortuneTest):
    people = 12

    def prepared(self, server):
        """A sending that is about to leave, kept aside to begin from again and again."""
        self.sending_through(server, connections=CONNECTIONS)
        self.aside = self.folder / "aside"
        self.aside.mkdir()
        for file in self.folder.glob("association.envoi*"):
            if file.is_file():
                shutil.copy(file, self.aside)
        self.plain = dict(self.envoi.environment)

    def begin_again(self, server):
        for file in self.folder.glob("association.envoi*"):
            if file.is_file() and not (self.aside / file.name).exists():
                file.unlink()
        for file in self.aside.iterdir():  # in place: another file would be a copy, which asks before it sends
            shutil.copyfile(file, self.folder / file.name)
        server.kept.clear()

    def deliver_with(self, **environment):
        self.envoi.environment = {**self.plain, "LD_PRELOAD": str(LIBRARY), **environment}
        try:
            return self.envoi.call("deliver", "--until-idle", timeout=60)
        finally:
            self.envoi.environment = self.plain

    def writes_of_a_whole_sending(self, server):
        count = self.folder / "writes"
        self.begin_again(server)
        done = self.deliver_with(COUNT_WRITES=str(count))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assert_everybody_served_once(server)
        return int(count.read_text())

    def check(self, server, nth, error, forever):
        self.begin_again(server)
        failed = self.deliver_with(FAIL_WRITE=str(nth), FAIL_ERRNO=str(error), FAIL_FOREVER="1" if forever else "0")
        self.assertIn(failed.returncode, (0, 1), failed.stderr)
        with sqlite3.connect(self.envoi.project) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        database.close()
        served = len(server.kept)
        if forever and failed.returncode == 0:
            self.assertEqual(served, self.people)
        if failed.returncode == 1:
            self.assertTrue(failed.stderr.strip(), "it says why it stopped")
        self.deliver()
        states = self.states()
        self.assertEqual(states["ACCEPTED"] + states["UNKNOWN"], self.people, states)
        self.assertLessEqual(states["UNKNOWN"], CONNECTIONS)
        self.assert_nothing_lost_or_doubled(server)
        return failed.returncode

    def sweep(self, error, forever):
        with HostileServer() as server:
            self.prepared(server)
            total = self.writes_of_a_whole_sending(server)
            self.assertGreater(total, 20)
            step = 1 if LONG else max(1, total // 8)
            stopped = 0
            for nth in range(1, total + 1, step):
                with self.subTest(nth=nth, of=total):
                    stopped += self.check(server, nth, error, forever)
            self.assertGreater(stopped, 0, "no failure was noticed")

    def test_one_write_fails(self):
        self.sweep(errno.EIO, forever=False)

    def test_the_disk_is_full_from_then_on(self):
        self.sweep(errno.ENOSPC, forever=True)


if __name__ == "__main__":
    main("" if LIBRARY.exists() else f"{LIBRARY.name} was not built")
