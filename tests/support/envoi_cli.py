"""Drives envoi-cli as a script would: words in, one JSON value out."""

import json
import os
import subprocess
from pathlib import Path

PROGRAM = Path(os.environ["ENVOI_PROGRAMS"]) / "envoi-cli"


class EnvoiCli:
    """One project, seen from the command line."""

    def __init__(self, project):
        self.project = Path(project)
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}

    def words(self, *arguments):
        return [str(PROGRAM), "--project", str(self.project), "--json", *map(str, arguments)]

    def call(self, *arguments, timeout=300):
        return subprocess.run(self.words(*arguments), env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=timeout)

    def run(self, *arguments, timeout=300):
        """The JSON answer of a command that must succeed."""
        done = self.call(*arguments, timeout=timeout)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(map(str, arguments))}: status {done.returncode}\n{done.stderr}\n{done.stdout[:2000]}")
        return json.loads(done.stdout)

    def start(self, *arguments):
        """A command that keeps running; its output is dropped."""
        return subprocess.Popen(self.words(*arguments), env=self.environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
