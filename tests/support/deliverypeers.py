"""Who delivers the benchmark's letter: Envoi and those it is measured against. Each `deliver` gives its Cost, once the
sink has confirmed the number of messages."""

import os
import random
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

import postfix_instance
from countingsink import SOURCE, CountingSink, QueueSink
from envoi_cli import PROGRAM, EnvoiCli
from measuring import Cost, PeakMemory, cost_of, cpu_of
from waiting import answers, free_port, wait_until

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
NEWSLETTER = BENCHMARKS / "newsletter"
NAMES = ["Élodie", "François", "Zoë", "Jean-Noël", "Anna", "Karl", "Marie-Ève", "Ümit", "Ann", "Robert", "Siân", "Luc"]
LETTER_SIZE = 5700  # what smtp-source sends


def write_list(path, people):
    dice = random.Random(people)
    with open(path, "w", encoding="utf-8") as file:
        file.write("email,first_name,token\n")
        for place in range(people):
            file.write(f"{dice.choice('abcdefgh')}{place}@{dice.choice(['web.example', 'mail.example', 'example.net'])},"
                       f"{dice.choice(NAMES)},{dice.getrandbits(128):032x}\n")


class Envoi:
    """A project for each number of people, prepared and approved once; every delivery works on a copy of it."""

    def __init__(self, folder, port):
        self.folder, self.port = folder, port

    def prepared(self, people):
        project = self.folder / f"{people}.envoi"
        if not project.exists():
            self.prepare(project, people)
        return project

    def prepare(self, project, people):
        envoi, csv = EnvoiCli(project), project.with_suffix(".csv")
        write_list(csv, people)
        envoi.run("project", "init", "--name", "Benchmark", "--key", "email", "--languages", "en", "--time-zone", "UTC")
        for field in ("first_name", "token"):
            envoi.run("fields", "add", field, "--type", "text")
        envoi.run("contacts", "import", csv, "--group", "All", timeout=3600)
        envoi.run("accounts", "add", "Sink", "--host", "127.0.0.1", "--port", self.port, "--tls", "none")
        envoi.run("senders", "add", "--name", "Town News", "--address", "news@town.example")
        envoi.run("messages", "import", NEWSLETTER, "--name", "Newsletter")
        sending = envoi.run("sendings", "create", "--message", "Newsletter", "--to", "All", "--same-address", "each", "--now")["id"]
        envoi.run("sendings", "prepare", sending, timeout=3600)
        envoi.run("sendings", "approve", sending, "--yes", timeout=3600)

    def copy_in(self, folder, people, signed=False):
        copy = Path(folder) / "running.envoi"
        for old in Path(folder).glob("running.envoi*"):
            old.unlink()
        shutil.copyfile(self.prepared(people), copy)
        with open(copy) as file:
            os.fsync(file.fileno())
        envoi = self.cli(copy)
        if signed:
            envoi.run("domains", "key", "generate", "town.example", "--type", "rsa")
            envoi.run("domains", "sign", "town.example", "on")
        return copy

    @staticmethod
    def cli(project):
        envoi = EnvoiCli(project)
        envoi.environment["ENVOI_PASSPHRASE"] = "benchmark"  # the signing key lies beside the project, sealed
        return envoi

    @staticmethod
    def words(project, connections):
        return [PROGRAM, "--project", project, "--json", "deliver", "--until-idle", "--connections", connections]

    def deliver(self, people, connections=16, folder=None, signed=False):
        project = self.copy_in(folder or self.folder, people, signed)
        with CountingSink(self.port, people):
            cost = cost_of(self.words(project, connections), self.cli(project).environment)
        self.check(project, people)
        return cost

    def deliver_to_slow_server(self, people, connections, milliseconds):
        project = self.copy_in(self.folder, people)
        with slow_server(self.port, milliseconds, people):
            cost = cost_of(self.words(project, connections), self.cli(project).environment)
        self.check(project, people)
        return cost

    def syncs(self, people, connections):
        """How often the disk was waited for, or None without strace."""
        if not shutil.which("strace"):
            return None
        project, log = self.copy_in(self.folder, people), self.folder / "strace"
        counted = ["strace", "--seccomp-bpf", "-f", "-c", "-U", "calls,name", "-e", "trace=fsync,fdatasync,msync", "-o", log]
        with CountingSink(self.port, people):
            cost_of(counted + self.words(project, connections), self.cli(project).environment)
        words = [line.split() for line in log.read_text().splitlines()]
        return sum(int(line[0]) for line in words if len(line) == 2 and line[1] in ("fsync", "fdatasync", "msync"))

    @staticmethod
    def check(project, people):
        """The ledger says what the sink said."""
        with sqlite3.connect(f"file:{project}?mode=ro", uri=True) as db:
            states = dict(db.execute("SELECT state, COUNT(*) FROM recipient GROUP BY state"))
        if states != {"ACCEPTED": people}:
            raise AssertionError(f"the ledger counts {states} of {people}")

    def tenths(self):
        """Messages a second in the first tenth of the latest delivery and in its last, by the ledger's own times."""
        with sqlite3.connect(f"file:{self.folder / 'running.envoi'}?mode=ro", uri=True) as db:
            ended = [row[0] for row in db.execute("SELECT ended_at FROM recipient ORDER BY ended_at")]
        tenth = len(ended) // 10
        return (tenth / max(1, ended[tenth] - ended[0]) * 1000, tenth / max(1, ended[-1] - ended[-1 - tenth]) * 1000)


class slow_server:
    def __init__(self, port, milliseconds, messages):
        self.words, self.port, self.messages = [BENCHMARKS.parent / "support" / "slowserver.py", str(port), str(milliseconds)], port, messages

    def __enter__(self):
        self.process = subprocess.Popen(["python3", *self.words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        wait_until(lambda: answers(self.port), "the slow server listens")

    def __exit__(self, failed, *_):
        self.process.terminate()
        taken = int(self.process.communicate()[0] or 0)
        if not failed and taken != self.messages:
            raise AssertionError(f"the slow server took {taken} of {self.messages} messages")


def smtp_source(port, messages, connections):
    with CountingSink(port, messages):
        return cost_of([SOURCE, "-s", connections, "-d", "-m", messages, "-l", LETTER_SIZE, "-f", "news@town.example",
                        "-t", "somebody@example.net", f"127.0.0.1:{port}"])


class Nodemailer:
    """npm's nodemailer, installed once into build/bench."""

    def __init__(self, folder):
        self.home, self.list = BENCHMARKS.parent.parent / "build" / "bench", folder / "nodemailer.csv"

    def why_not(self):
        if not shutil.which("node") or not shutil.which("npm"):
            return "node and npm are not installed"
        if not (self.home / "node_modules" / "nodemailer").exists():
            self.home.mkdir(parents=True, exist_ok=True)
            done = subprocess.run(["npm", "install", "--prefix", self.home, "--no-audit", "--no-fund", "nodemailer"],
                                  stdin=subprocess.DEVNULL, capture_output=True, text=True)
            if done.returncode != 0:
                return f"npm cannot install nodemailer: {done.stderr.strip().splitlines()[-1:]}"
        return ""

    def deliver(self, port, messages, connections):
        write_list(self.list, messages)
        environment = {**os.environ, "NODE_PATH": str(self.home / "node_modules")}
        with CountingSink(port, messages):
            return cost_of(["node", BENCHMARKS / "nodemailer.js", NEWSLETTER, self.list, port, connections, messages], environment)


def postfix(folder, port, messages, connections):
    """In and out: each message is in its queue, on the same disk, before it is accepted, and timed until it has left."""
    home = folder / "postfix"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    with QueueSink(port, messages) as sink, postfix_instance.PostfixInstance(home, port) as relay:
        master = int((home / "queue" / "pid" / "master.pid").read_text())
        memory, before, start = PeakMemory(master), cpu_of(master), time.perf_counter()
        fed = cost_of([SOURCE, "-s", connections, "-d", "-m", messages, "-l", LETTER_SIZE, "-f", "news@town.example",
                       "-t", "somebody@example.net", f"127.0.0.1:{relay.port}"])
        sink.wait(seconds=600)
        return Cost(time.perf_counter() - start, fed.cpu + cpu_of(master) - before, memory.stop())


def rsa_signatures_per_second():
    """What one core of this machine signs with RSA-2048, by openssl's own measure."""
    told = subprocess.run(["openssl", "speed", "-seconds", "2", "rsa2048"], capture_output=True, text=True).stdout
    return float(next(line for line in told.splitlines() if line.startswith("rsa")).split()[5])


__all__ = ["Envoi", "Nodemailer", "free_port", "postfix", "rsa_signatures_per_second", "smtp_source"]
