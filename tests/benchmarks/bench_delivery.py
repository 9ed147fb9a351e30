#!/usr/bin/env python3
"""Delivery, measured beside its peers in one run. What counts are the ratios: absolute figures belong to this machine and
this hour.

    bench_delivery.py [--long] [--rounds N] [--scale X]

The letter: 5.8 KB, two parts in quoted-printable; first name, unsubscribe link and Message-ID differ for each. The sink is
smtp-sink on loopback; it must confirm the number of messages of every run, and Envoi's ledger must agree."""

import argparse
import os
import statistics
import tempfile
from collections import defaultdict
from pathlib import Path

import deliverypeers as peers
import postfix_instance

CONNECTIONS = 16
SLOW_MS = 20

parser = argparse.ArgumentParser()
parser.add_argument("--long", action="store_true", help="also a million recipients, and five rounds")
parser.add_argument("--rounds", type=int)
parser.add_argument("--scale", type=float, default=1.0, help="of the numbers of messages, for a quick look")
options = parser.parse_args()
rounds = options.rounds or (5 if options.long else 3)


def scaled(messages):
    return max(200, int(messages * options.scale))


MANY, SOME, FEW = scaled(50_000), scaled(10_000), scaled(5_000)
signing = []  # RSA-2048 signatures a second of one core
costs = defaultdict(list)  # name → [(messages, Cost)]


def measure(name, messages, deliver):
    cost = deliver(messages)
    costs[name].append((messages, cost))
    print(f"{name:<34} {messages:>9,} {messages / cost.seconds:>10,.0f} /s {cost.cpu / messages * 1000:>8.3f} CPU s/1000 "
          f"{cost.peak_mb:>7.0f} MB   load {os.getloadavg()[0]:.1f}", flush=True)
    return cost


def rate(name):
    return statistics.median(messages / cost.seconds for messages, cost in costs[name])


def cpu(name):
    return statistics.median(cost.cpu / messages for messages, cost in costs[name])


def memory(name):
    return statistics.median(cost.peak_mb for _, cost in costs[name])


def ratio(what, value, must, aim, less=False):
    if value is None:
        print(f"{what:<64} {'not measured':>14}")
        return
    reached = (lambda goal: value <= goal) if less else (lambda goal: value >= goal)
    verdict = "aim reached" if reached(aim) else "must reached" if reached(must) else "BELOW the must"
    print(f"{what:<64} {value:>9.3f}   must {must:.3f}   aim {aim:.3f}   {verdict}")


def measure_rounds(envoi, nodemailer, why_no_postfix, ram_disk, folder):
    for number in range(rounds):
        print(f"\nRound {number + 1} of {rounds}")
        measure("Envoi, durable", MANY, lambda n: envoi.deliver(n, CONNECTIONS))
        measure("smtp-source -d", MANY, lambda n: peers.smtp_source(envoi.port, n, CONNECTIONS))
        if ram_disk:
            measure("Envoi, ledger on a RAM disk", MANY, lambda n: envoi.deliver(n, CONNECTIONS, ram_disk))
        if nodemailer:
            measure("nodemailer, pool", FEW, lambda n: nodemailer.deliver(envoi.port, n, CONNECTIONS))
        if not why_no_postfix:
            measure("Postfix, in and out", FEW, lambda n: peers.postfix(folder, envoi.port, n, CONNECTIONS))
        measure("Envoi, signed with RSA-2048", SOME, lambda n: envoi.deliver(n, CONNECTIONS, signed=True))
        signing.append(peers.rsa_signatures_per_second())
        measure(f"Envoi, server needs {SLOW_MS} ms", FEW, lambda n: envoi.deliver_to_slow_server(n, CONNECTIONS, SLOW_MS))


def measure_shapes(envoi):
    print(f"\nBy connections: {MANY:,} recipients")
    for connections in (1, 4, 16, 50):
        measure(f"Envoi, {connections} connection(s)", MANY, lambda n, c=connections: envoi.deliver(n, c))
        syncs = envoi.syncs(SOME, connections)
        print(f"{'':<34} {'fsyncs per 1 000 messages:':>30} {'no strace' if syncs is None else f'{syncs / SOME * 1000:.1f}'}")
    print("\nBy recipients: 16 connections")
    for people in (10_000, 100_000, 500_000) + (1_000_000,) * options.long:
        measure(f"Envoi, {people:,} recipients", scaled(people), lambda n: envoi.deliver(n, CONNECTIONS))
        first, last = envoi.tenths()
        print(f"{'':<34} first tenth {first:,.0f} /s, last tenth {last:,.0f} /s: {last / first:.2f} (not below 0.90)")


def show_table():
    def over(name, other):
        return rate(name) / rate(other) if name in costs and other in costs else None

    own, mailer = "Envoi, durable", "nodemailer, pool"
    print(f"\nMedians of {rounds} interleaved rounds, {CONNECTIONS} connections")
    ratio("durable × smtp-source -s 16 -d", over(own, "smtp-source -d"), 0.90, 1.3)
    ratio("durable × nodemailer, pool of 16", over(own, mailer), 8, 12)
    ratio("durable × Postfix in and out, same disk", over(own, "Postfix, in and out"), 12, 20)
    ratio("durable / ledger on a RAM disk (tmpfs: a sync does nothing)", over(own, "Envoi, ledger on a RAM disk"), 0.80, 0.95)
    ratio("CPU s per 1 000 messages / nodemailer", cpu(own) / cpu(mailer) if mailer in costs else None, 1 / 6, 1 / 12, less=True)
    ratio(f"server of {SLOW_MS} ms: share of connections ÷ delay", rate(f"Envoi, server needs {SLOW_MS} ms") / (CONNECTIONS * 1000 / SLOW_MS),
          0.88, 0.93)
    ratio("peak memory / nodemailer", memory(own) / memory(mailer) if mailer in costs else None, 0.6, 0.3, less=True)
    ratio("signed with RSA-2048 × one core's signatures", rate("Envoi, signed with RSA-2048") / statistics.median(signing), 0.8, 1.2)
    ratio("peak memory, 500 000 / 50 000 recipients", memory("Envoi, 500,000 recipients") / memory(own), 1.2, 1.05, less=True)


with tempfile.TemporaryDirectory(prefix="envoi-bench-", dir=Path(os.environ["ENVOI_PROGRAMS"]).parent) as name, \
        tempfile.TemporaryDirectory(prefix="envoi-bench-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as shared:
    folder, ram_disk = Path(name), shared if shared.startswith("/dev/shm") else None
    folder.chmod(0o755)
    envoi, nodemailer = peers.Envoi(folder, peers.free_port()), peers.Nodemailer(folder)
    why_no_nodemailer, why_no_postfix = nodemailer.why_not(), postfix_instance.why_not()
    for why, who in ((why_no_nodemailer, "nodemailer"), (why_no_postfix, "Postfix"), ("" if ram_disk else "no /dev/shm", "the RAM disk")):
        if why:
            print(f"Without {who}: {why}.")
    measure_rounds(envoi, None if why_no_nodemailer else nodemailer, why_no_postfix, ram_disk, folder)
    measure_shapes(envoi)
    show_table()
