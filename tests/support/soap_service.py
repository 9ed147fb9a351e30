"""The web service of a project, run as a person would run it, and the simplest of its callers."""

import base64
import http.client
import importlib.util
import re
import signal
import subprocess
import time
import unittest
from pathlib import Path

from envoi_cli import EnvoiCli

ENVELOPE = ('<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
            'xmlns="urn:envoi:2026:services"><s:Body>{}</s:Body></s:Envelope>')


def why_not():
    """Asked of a project that exists: whether this Envoi has its web service."""
    return None if importlib.util.find_spec("zeep") else "python3-zeep is not installed"


class SoapService:
    """`with SoapService(envoi) as service:` listens on a free port of this computer until the end."""

    def __init__(self, envoi, *options):
        self.envoi, self.options = envoi, options

    def __enter__(self):
        words = self.envoi.words("soap", "serve", *(self.options or ("--listen", "127.0.0.1:0")))
        self.process = subprocess.Popen(words, env=self.envoi.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        found = re.search(r"(https?)://([^/ ]+):(\d+)/", line)
        if not found:
            answer = line + self.process.stderr.read()
            self.process.communicate()
            raise unittest.SkipTest(answer) if "built without" in answer else AssertionError(answer)
        self.url, self.host, self.port = found.group(0), found.group(2), int(found.group(3))
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """As the system would; returns the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=60)
        return self.process.returncode

    @property
    def memory(self):
        """The most memory it ever had, in megabytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024

    def post(self, body, key=None, headers=(), timeout=15, path="/"):
        """A request of one's own: (status, body)."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        fields = {"Content-Type": "text/xml; charset=utf-8", **dict(headers)}
        if key:
            fields["Authorization"] = basic(key)
        try:
            connection.request("POST", path, body if isinstance(body, bytes) else body.encode(), fields)
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def call(self, content, key):
        return self.post(ENVELOPE.format(content), key)


def log_when(envoi, wanted):
    """The log of the calls as soon as it is as wanted: a line is written after its answer. At last as it is."""
    limit = time.monotonic() + 30
    while True:
        log = envoi.run("soap", "log", "--limit", "1000")
        if wanted(log) or time.monotonic() > limit:
            return log


def basic(key):
    return "Basic " + base64.b64encode(f"{key['id']}:{key['secret']}".encode()).decode()


def code_of(body):
    found = re.search(r"<code>([^<]*)</code>", body)
    return found.group(1) if found else None


def town(folder, fields=("prenom", "nom"), key="email"):
    """A project whose contacts have these text fields."""
    envoi = EnvoiCli(Path(folder) / "town.envoi")
    envoi.run("project", "init", "--name", "Ville de Saint-Aubert", "--key", key, "--languages", "fr,en", "--time-zone", "America/Toronto")
    for field in fields:
        envoi.run("fields", "add", field, "--type", "text")
    return envoi
