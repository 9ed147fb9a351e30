#!/usr/bin/env python3
"""Import of a million contacts beside its peers, in one run. What counts are the ratios: absolute figures belong to this
machine and this hour.

    bench_audience_import.py [--rounds N] [--contacts N]

Six fields, 1.5 % of the lines repeat an address in other letters. Envoi: `contacts import` into a new project, upsert on the
key, durable at exit. The peers read the same file: `sqlite3 .import` into a table without key, and Python's csv with
executemany and an upsert on lower(email). Then the same list once more, where every line meets its contact, and the undo of
an import."""

import argparse
import os
import sqlite3
import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import audiencefiles
from envoi_cli import EnvoiCli
from measuring import cost_of

parser = argparse.ArgumentParser()
parser.add_argument("--rounds", type=int, default=3)
parser.add_argument("--contacts", type=int, default=audiencefiles.CONTACTS)
options = parser.parse_args()
costs = defaultdict(list)

COLUMNS = ", ".join(f"{name} TEXT" for name in audiencefiles.FIELDS)
PYTHON = f"""
import csv, sqlite3, sys
database = sqlite3.connect(sys.argv[2])
database.execute("PRAGMA journal_mode=WAL"); database.execute("PRAGMA synchronous=NORMAL")
database.execute("CREATE TABLE contact(id INTEGER PRIMARY KEY, {COLUMNS})")
database.execute("CREATE UNIQUE INDEX contact_email ON contact(lower(email))")
rows = csv.reader(open(sys.argv[1], newline="", encoding="utf-8")); next(rows)
database.executemany("INSERT INTO contact({", ".join(audiencefiles.FIELDS)}) VALUES({", ".join("?" * len(audiencefiles.FIELDS))}) "
    "ON CONFLICT(lower(email)) DO UPDATE SET {", ".join(f"{name}=excluded.{name}" for name in audiencefiles.FIELDS[1:])}", rows)
database.commit()
"""


def measure(name, words, environment=None):
    cost = cost_of(words, environment)
    costs[name].append(cost)
    print(f"{name:<34} {options.contacts / cost.seconds:>11,.0f} contacts/s {cost.seconds:>7.2f} s {cost.cpu:>7.2f} CPU s "
          f"{cost.peak_mb:>6.0f} MB   load {os.getloadavg()[0]:.1f}", flush=True)


def forget(*files):
    for file in files:
        for ending in ("", "-wal", "-shm", ".lock"):
            Path(f"{file}{ending}").unlink(missing_ok=True)


def envoi(folder, table):
    cli = EnvoiCli(folder / "audience.envoi")
    forget(cli.project)
    cli.run("project", "init", "--name", "Audience", "--key", "email", "--languages", "fr,en")
    for field in ("prenom", "nom", "ville", "no_client"):
        cli.run("fields", "add", field, "--type", "text")
    measure("Envoi", cli.words("contacts", "import", table), cli.environment)
    kept = cli.run("contacts", "count")["count"]
    measure("Envoi, the same list again", cli.words("contacts", "import", table), cli.environment)
    undo(cli, table)
    return kept


def undo(cli, table):
    """Of an import into a new project: everybody goes again."""
    forget(cli.project)
    cli.run("project", "init", "--name", "Audience", "--key", "email", "--languages", "fr,en")
    cli.run("contacts", "import", table)
    measure("Envoi, undo of the import", cli.words("contacts", "undo-import"), cli.environment)
    left = cli.run("contacts", "count")["count"]
    assert left == 0, f"{left} contacts are left"


def round_of(folder, table):
    database = folder / "peer.db"
    forget(database)
    measure("sqlite3 .import", ["sqlite3", database, f"CREATE TABLE contact({COLUMNS})", f".import --csv --skip 1 {table} contact"])
    kept = envoi(folder, table)
    forget(database)
    measure("Python csv + executemany", [sys.executable, "-c", PYTHON, table, database])
    with sqlite3.connect(database) as peer:
        distinct = peer.execute("SELECT count(*) FROM contact").fetchone()[0]
    peer.close()
    assert kept == distinct, f"Envoi keeps {kept} contacts, Python {distinct}"


def ratio(what, value, must, aim):
    verdict = "aim reached" if value <= aim else "must reached" if value <= must else "ABOVE the must"
    print(f"{what:<52} {value:>8.2f}   must {must:.2f}   aim {aim:.2f}   {verdict}")


def median(name):
    return statistics.median(cost.seconds for cost in costs[name])


with tempfile.TemporaryDirectory() as name:
    table = Path(name) / "audience.csv"
    audiencefiles.write_contacts(table, options.contacts)
    for number in range(options.rounds):
        print(f"\nRound {number + 1} of {options.rounds}")
        round_of(Path(name), table)
print()
ratio("import × sqlite3 .import", median("Envoi") / median("sqlite3 .import"), 3.5, 2.5)
ratio("import × Python csv + executemany", median("Envoi") / median("Python csv + executemany"), 0.75, 0.5)
ratio("peak memory of the import, MB", max(cost.peak_mb for cost in costs["Envoi"]), 512, 200)
print(f"{'undo of the import, s':<52} {median('Envoi, undo of the import'):>8.2f}")
print(f"{'undo of the import × the import':<52} {median('Envoi, undo of the import') / median('Envoi'):>8.2f}")
print(f"{'peak memory of the undo, MB':<52} {max(cost.peak_mb for cost in costs['Envoi, undo of the import']):>8.0f}")
