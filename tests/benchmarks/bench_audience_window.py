#!/usr/bin/env python3
"""A million contacts in the window: search as one types, warm start, idle memory, beside keepassxc and an empty project."""

import argparse
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

import audiencefiles
import desktop
from envoi_cli import EnvoiCli

PROGRAMS = Path(os.environ["ENVOI_PROGRAMS"])
# Nobody, one, some hundreds, thousands and everybody, alone and together, and words of one or two letters.
TERMS = ["zzq9", "00045123", "zzq", "tremblay", "example", "zoé lefèvre", "example tremblay québec", "7q", "zq", "ma", "e"]
# Typed key by key: a customer, a rare name, a full name, a town.
TYPED = ["00045123", "zzq", "zoé lefèvre", "tremblay"]


def project(path, contacts):
    envoi = EnvoiCli(path)
    envoi.run("project", "init", "--name", "Benchmark", "--key", "email", "--languages", "fr,en")
    if contacts:
        table = path.with_suffix(".csv")
        audiencefiles.write_contacts(table, contacts, repeated=0)
        envoi.run("contacts", "import", table, timeout=600)
        table.unlink()
    return path


def like(database, term, order=""):
    """LIKE '%…%' over three columns for each word, first 200, warm: as a program without index would ask."""
    columns = ["address", *(f"f{row[0]}" for row in database.execute("SELECT id FROM field ORDER BY id LIMIT 2"))]
    words = term.split()
    holds = " AND ".join("(" + " OR ".join(f"{column} LIKE ?" for column in columns) + ")" for _ in words)
    sql = f"SELECT id FROM contact WHERE {holds} {order} LIMIT 200"
    times = []
    while len(times) < 5 and sum(times) < 8000:
        start = time.perf_counter()
        database.execute(sql, [f"%{word}%" for word in words for _ in columns]).fetchall()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def typed(ours, database):
    """What somebody waits who types the whole of it: the first page after each key."""
    all_mine = all_others = 0
    for text in TYPED:
        keys = [text[:length] for length in range(1, len(text) + 1) if text[length - 1] != " "]
        mine, others = sum(float(ours[key]) for key in keys), sum(like(database, key) for key in keys)
        print(f"typing “{text}”, {len(keys)} keys together".ljust(48), f"{mine:8.2f} ms   any 200 by LIKE {others:8.2f} ms {mine / others:7.3f} ×")
        all_mine, all_others = all_mine + mine, all_others + others
    print("typing all of them".ljust(48), f"{all_mine:8.2f} ms   any 200 by LIKE {all_others:8.2f} ms {all_mine / all_others:7.3f} ×")


def measure_search(path):
    """Ours shows the first 200 of the list’s order, whole lines. Beside it any 200 (which may stop at the first that fit, in
    no order), and the first 200 in the same order: by the index of that order, or all that fit sorted, whichever is quicker."""
    program = PROGRAMS.parent / "tests" / "searchrate"
    keys = [text[:length] for text in TYPED for length in range(1, len(text) + 1) if text[length - 1] != " "]
    told = subprocess.run([program, path, *TERMS, *keys], capture_output=True, text=True, check=True).stdout
    ours = dict(line.split("\t") for line in told.splitlines())
    print(f"{'search index over all contacts, behind the import':58} {float(ours.pop('index')) / 1000:8.1f} s")
    database = sqlite3.connect(path)
    database.execute("PRAGMA cache_size = -65536")
    typed(ours, database)
    for term in TERMS:
        mine = float(ours[term])
        unordered = like(database, term)
        ordered = min(like(database, term, order) for order in ("ORDER BY key", "ORDER BY +key"))
        print(f"search “{term}”, first page".ljust(48), f"{mine:8.2f} ms   any 200 by LIKE {unordered:8.2f} ms {mine / unordered:7.3f} ×"
              f"   first 200 in order by LIKE {ordered:8.2f} ms {mine / ordered:7.3f} ×")
    database.close()


def measure_start(folder, full, empty, rounds):
    if desktop.missing():
        print("start-up is not measured: missing", ", ".join(desktop.missing()))
        return
    programs = {"envoi, 1 M contacts": [PROGRAMS / "envoi", full], "envoi, empty project": [PROGRAMS / "envoi", empty]}
    if shutil.which("keepassxc"):
        programs["keepassxc"] = ["keepassxc"]
    else:
        print("keepassxc is not here: no comparison with it")
    with desktop.Display() as display:
        profiles = {name: desktop.Profile(folder / f"home{i}", words) for i, (name, words) in enumerate(programs.items())}
        seen = {name: [] for name in programs}
        for turn in range(rounds + 1):  # the first makes the profile and warms the files
            for name, profile in profiles.items():
                result = profile.start(display)
                if turn:
                    seen[name].append(result)
    medians = {name: [statistics.median(values) for values in zip(*results)] for name, results in seen.items()}
    for name, (start, memory) in medians.items():
        print(f"{name:58} {start:8.0f} ms to the first window   {memory:6.1f} MB PSS idle")
    start, memory = medians["envoi, 1 M contacts"]
    print(f"{'warm start × empty project':58} {start / medians['envoi, empty project'][0]:8.2f}")
    if "keepassxc" in medians:
        print(f"{'warm start × keepassxc':58} {start / medians['keepassxc'][0]:8.2f}")
        print(f"{'idle memory × keepassxc':58} {memory / medians['keepassxc'][1]:8.2f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["search", "start"])
    options = parser.parse_args()
    with desktop.fresh_folder() as name:
        folder = Path(name)
        full, empty = project(folder / "full.envoi", options.contacts), project(folder / "empty.envoi", 0)
        if options.only != "start":
            measure_search(full)
        if options.only != "search":
            measure_start(folder, full, empty, options.rounds)


if __name__ == "__main__":
    sys.exit(main())
