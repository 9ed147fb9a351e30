"""smtp-sink, of Debian's package postfix: keeps every message it is given, one file each."""

import os
import shutil
import subprocess
from email import message_from_bytes, policy
from pathlib import Path

from waiting import answers, free_port, wait_until

PROGRAM = shutil.which("smtp-sink", path=os.environ.get("PATH", "") + ":/usr/sbin")


def why_not():
    return "" if PROGRAM else "smtp-sink is not installed (package postfix)"


def as_nobody():
    """smtp-sink refuses to keep the rights of root."""
    return ["-u", "nobody"] if os.getuid() == 0 else []


class SmtpSink:
    """`with SmtpSink(folder) as sink:` listens on sink.port; `folder` must be readable for everybody."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.port = free_port()

    def __enter__(self):
        self.folder.mkdir(parents=True)
        self.folder.chmod(0o777)
        self.process = subprocess.Popen([PROGRAM, *as_nobody(), "-d", "%M/", f"127.0.0.1:{self.port}", "200"], cwd=self.folder,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: answers(self.port), "smtp-sink listens")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def files(self):
        return [Path(folder) / name for folder, _, names in os.walk(self.folder) for name in names]

    def count(self):
        """How many messages began to arrive: cheap, for the time while they do."""
        return sum(len(names) for _, _, names in os.walk(self.folder))

    def messages(self):
        """Every message, read by Python's own parser; the envelope is in X-Mail-Args and X-Rcpt-Args."""
        for file in self.files():
            yield message_from_bytes(file.read_bytes(), policy=policy.default)
