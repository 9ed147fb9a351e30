#!/usr/bin/env python3
"""A large list: import, import again, count of a sending, export."""

import tempfile
from pathlib import Path

import association
from envoi_cli import EnvoiCli
from stopwatch import measured

CONTACTS = 200_000

with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    envoi = EnvoiCli(folder / "list.envoi")
    association.write_csv(association.members(CONTACTS), folder / "list.csv")
    envoi.run("project", "init", "--name", "Benchmark", "--key", "no_membre", "--languages", "fr,en")
    for field in ("prenom", "nom", "ville", "remarque", "titre"):
        envoi.run("fields", "add", field, "--type", "text")
    with measured("import of new contacts", CONTACTS, "contacts"):
        envoi.run("contacts", "import", folder / "list.csv", "--group", "All", timeout=1800)
    with measured("import of the same file", CONTACTS, "contacts"):
        envoi.run("contacts", "import", folder / "list.csv", "--group", "All", timeout=1800)
    association.write_message(folder / "message")
    envoi.run("senders", "add", "--name", "Bench", "--address", "bench@association.example")
    envoi.run("messages", "import", folder / "message", "--name", "Message")
    sending = envoi.run("sendings", "create", "--message", "Message", "--to", "All", "--same-address", "each", "--now")["id"]
    with measured("Calculate", CONTACTS, "contacts"):
        envoi.run("sendings", "count", sending)
    with measured("Prepare", CONTACTS, "contacts"):
        envoi.run("sendings", "prepare", sending, timeout=1800)
    with measured("export", CONTACTS, "contacts"):
        envoi.run("contacts", "export", folder / "out.csv", timeout=1800)
