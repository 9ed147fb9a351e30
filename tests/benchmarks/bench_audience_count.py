#!/usr/bin/env python3
"""Calculate over 1 000 000 contacts with 6 fields, 3 000 000 memberships in 20 groups, consents on, against the best
plain SQL: the distinct addresses in the union of five groups minus the suppressed ones, in three forms, warm, on tables
that hold nothing else. With PROJECT as argument that project is kept and used again."""

import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from envoi_cli import PROGRAM, EnvoiCli

CONTACTS, MEMBERSHIPS, GROUPS = 1_000_000, 3_000_000, 20
SELECTED = [1, 4, 7, 12, 19]
FIELDS = ["prenom", "nom", "ville", "entreprise", "no_client", "remarque"]
TOWNS = ["Trois-Rivières", "Saint-Jérôme", "Montréal", "Québec", "Gatineau", "Ottawa"]
DRIVER = PROGRAM.parent.parent / "tests" / "audiencerate"


def address_of(number, dice):
    domain = "courriel.example" if number % 3 == 0 else f"entreprise{int(dice.paretovariate(0.8)) % 20_000}.example"
    return f"personne.{number * 7919 % CONTACTS}@{domain}"


def make_project(path):
    """The settings by the command line, the rows by SQL: an import is measured elsewhere."""
    envoi = EnvoiCli(path)
    envoi.run("project", "init", "--name", "Benchmark", "--key", "email", "--languages", "fr,en")
    for field in FIELDS:
        envoi.run("fields", "add", field, "--type", "text")
    envoi.run("consents", "fields", "add", "Infolettre")
    envoi.run("types", "set", envoi.run("types", "list")[0]["name"], "--consents", "Infolettre")
    envoi.run("project", "set", "consent-centre", "on")
    fill(path)
    folder = path.parent / "message"
    for language, hello in (("fr", "Bonjour"), ("en", "Hello")):
        (folder / language).mkdir(parents=True)
        (folder / language / "subject.txt").write_text(hello)
        (folder / language / "message.txt").write_text(f"{hello} {{{{prenom}}}}, {{{{identity}}}}")
    envoi.run("senders", "add", "--name", "Bench", "--address", "bench@association.example")
    envoi.run("messages", "import", folder, "--name", "Message")
    groups = [word for group in SELECTED for word in ("--to", f"g{group}")]
    return envoi.run("sendings", "create", "--message", "Message", *groups, "--now")["id"]


def fill(path):
    dice = random.Random(20261126)
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA synchronous = OFF")
    file.execute("BEGIN")
    columns = [f"f{row[0]}" for row in file.execute("SELECT id FROM field ORDER BY id")]
    rows = ((number, address, address, address, dice.choices(["fr", "en", ""], [6, 3, 1])[0], f"client {number}",
             number % 41 != 0, number % 97 == 0, *[f"{TOWNS[number % 6]} {number % 1000}"] * len(columns))
            for number in range(1, CONTACTS + 1) for address in [address_of(number, dice)])
    file.executemany("INSERT INTO contact (id, project_id, key, address, address_key, language, search, active, quarantined, "
                     f"created_at, modified_at, {', '.join(columns)}) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, 0, 0, "
                     f"{', '.join('?' * len(columns))})", rows)
    file.executemany("INSERT INTO contact_group (id, project_id, name, folded, created_at) VALUES (?, 1, ?, ?, 0)",
                     [(group, f"g{group}", f"g{group}") for group in range(1, GROUPS + 1)])
    shares = [1 / (group + 3) for group in range(GROUPS)]
    for group, share in enumerate(shares, start=1):
        members = sorted(dice.sample(range(1, CONTACTS + 1), min(CONTACTS, int(MEMBERSHIPS * share / sum(shares)))))
        file.executemany("INSERT INTO group_member VALUES (?, ?)", ((group, member) for member in members))
    consent = file.execute("SELECT id FROM consent").fetchone()[0]
    later = int(time.time() * 1000) + 400 * 86_400_000
    kinds = [(0, "EXPRESS"), (later, "PURCHASE"), (9223372036854775807, "EXPRESS")]
    file.executemany("INSERT INTO consent_state VALUES (?, ?, ?, ?, 0)",
                     ((number, consent, *dice.choices(kinds, [1, 3, 12])[0]) for number in range(1, CONTACTS + 1)
                      if number % 29 != 0))
    file.executemany("INSERT INTO kill_file (project_id, entry, added_at) SELECT 1, address_key, 0 FROM contact WHERE id = ?",
                     [(number,) for number in dice.sample(range(1, CONTACTS + 1), 5000)])
    file.execute("COMMIT")
    file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file.close()


def plain_tables(project, path):
    """Memberships and who is suppressed, and nothing else: what plain SQL likes best."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA synchronous = OFF")
    plain.execute(f"ATTACH '{project}' AS project")
    plain.executescript("""
        CREATE TABLE membership (group_id INTEGER NOT NULL, contact_id INTEGER NOT NULL,
            PRIMARY KEY (group_id, contact_id)) WITHOUT ROWID;
        INSERT INTO membership SELECT group_id, contact_id FROM project.group_member ORDER BY 1, 2;
        CREATE TABLE suppressed (contact_id INTEGER PRIMARY KEY);
        INSERT INTO suppressed SELECT id FROM project.contact c WHERE NOT active OR quarantined
            OR address_key IN (SELECT entry FROM project.kill_file)
            OR NOT EXISTS (SELECT 1 FROM project.consent_state k WHERE k.contact_id = c.id
                AND k.valid_until > unixepoch() * 1000);
        ANALYZE main;""")
    plain.close()


def best_plain_sql(path):
    groups = ",".join(map(str, SELECTED))
    union = " UNION ".join(f"SELECT contact_id FROM membership WHERE group_id = {group}" for group in SELECTED)
    forms = {
        "count(DISTINCT) and NOT EXISTS": f"SELECT count(DISTINCT contact_id) FROM membership m WHERE group_id IN ({groups}) "
        "AND NOT EXISTS (SELECT 1 FROM suppressed s WHERE s.contact_id = m.contact_id)",
        "UNION EXCEPT suppressed": f"SELECT count(*) FROM ({union} EXCEPT SELECT contact_id FROM suppressed)",
        "count(DISTINCT) minus suppressed": f"SELECT (SELECT count(DISTINCT contact_id) FROM membership WHERE group_id IN "
        f"({groups})) - (SELECT count(*) FROM suppressed s WHERE EXISTS (SELECT 1 FROM membership m WHERE m.group_id IN "
        f"({groups}) AND m.contact_id = s.contact_id))"}
    best, answer = None, None
    for name, query in forms.items():
        file = sqlite3.connect(path)
        file.execute("PRAGMA cache_size = -65536")
        answer = file.execute(query).fetchone()[0]
        milliseconds = median_ms(lambda: file.execute(query).fetchone())
        print(f"plain SQL, {name:<39} {milliseconds:9.1f} ms", flush=True)
        best = min(best or milliseconds, milliseconds)
        file.close()
    return best, answer


def median_ms(work, rounds=5):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def driven(project, sending, rounds=9):
    words = subprocess.run([DRIVER, project, str(sending), str(rounds)], capture_output=True, text=True, check=True).stdout
    return {key: float(value) for key, value in (word.split("=") for word in words.split())}


def show(what, milliseconds, best):
    print(f"{what:<50} {milliseconds:9.1f} ms  = {milliseconds / best:6.3f} × the best plain SQL", flush=True)


with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_WORK")) as name:
    project = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else Path(name) / "list.envoi"
    envoi = EnvoiCli(project)
    sending = envoi.run("sendings", "list")[0]["id"] if project.exists() else make_project(project)
    plain_tables(project, Path(name) / "plain.db")
    best, answer = best_plain_sql(Path(name) / "plain.db")
    first = driven(project, sending)
    warm = driven(project, sending)
    if warm["addresses"] != answer:
        sys.exit(f"Calculate says {warm['addresses']:.0f} addresses, plain SQL {answer}")
    show("Calculate, index made on the way", first["first_ms"], best)
    show("distinct addresses and the whole breakdown, warm", warm["median_ms"], best)
    envoi.run("sendings", "count", sending)
    show("envoi-cli sendings count, a fresh process", median_ms(lambda: envoi.run("sendings", "count", sending)), best)
