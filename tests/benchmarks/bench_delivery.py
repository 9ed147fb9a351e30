#!/usr/bin/env python3
"""Delivery to smtp-sink, durable ledger included, by number of connections."""

import subprocess
import tempfile
from pathlib import Path

import association
from envoi_cli import EnvoiCli
from smtp_sink import PROGRAM, as_nobody
from stopwatch import measured
from waiting import answers, free_port, wait_until

MESSAGES = 20_000

with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    envoi = EnvoiCli(folder / "list.envoi")
    association.write_csv(association.members(MESSAGES), folder / "list.csv")
    association.write_message(folder / "message")
    envoi.run("project", "init", "--name", "Benchmark", "--key", "no_membre", "--languages", "fr,en")
    for field in ("prenom", "nom", "ville", "remarque", "titre"):
        envoi.run("fields", "add", field, "--type", "text")
    envoi.run("contacts", "import", folder / "list.csv", "--group", "All", timeout=600)
    envoi.run("senders", "add", "--name", "Bench", "--address", "bench@association.example")
    envoi.run("messages", "import", folder / "message", "--name", "Message")
    port = free_port()
    sink = subprocess.Popen([PROGRAM, *as_nobody(), f"127.0.0.1:{port}", "200"], stdin=subprocess.DEVNULL)
    try:
        wait_until(lambda: answers(port), "smtp-sink listens")
        envoi.run("accounts", "add", "Sink", "--host", "127.0.0.1", "--port", port, "--tls", "none")
        for connections in (1, 4, 8, 16):
            sending = envoi.run("sendings", "create", "--message", "Message", "--to", "All", "--same-address", "each", "--now")["id"]
            envoi.run("sendings", "prepare", sending)
            envoi.run("sendings", "approve", sending, "--yes")
            with measured(f"delivery, {connections} connection(s)", MESSAGES, "messages"):
                envoi.run("deliver", "--until-idle", "--connections", connections, timeout=1800)
    finally:
        sink.terminate()
        sink.wait()
