"""What a program costs: its time, the processor of its whole family, and its memory at the highest."""

import os
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass

TICK = os.sysconf("SC_CLK_TCK")


@dataclass
class Cost:
    seconds: float
    cpu: float
    peak_mb: float
    output: str = ""

    def __add__(self, other):
        return Cost(max(self.seconds, other.seconds), self.cpu + other.cpu, self.peak_mb + other.peak_mb, self.output)


def _stat(pid):
    """Parent, and processor seconds with those of children that ended."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
        return int(fields[1]), sum(map(int, fields[11:15])) / TICK
    except (OSError, IndexError, ValueError):
        return None


def family(root):
    """The process and all its descendants."""
    children = {}
    for name in os.listdir("/proc"):
        if name.isdigit() and (stat := _stat(name)):
            children.setdefault(stat[0], []).append(int(name))
    found, waiting = [], [root]
    while waiting:
        found.append(waiting.pop())
        waiting += children.get(found[-1], [])
    return found


def cpu_of(root):
    return sum(stat[1] for stat in map(_stat, family(root)) if stat)


def _kilobytes(pid, file, word):
    try:
        with open(f"/proc/{pid}/{file}", encoding="utf-8") as lines:
            return next((int(line.split()[1]) for line in lines if line.startswith(word)), 0)
    except OSError:
        return 0


class PeakMemory(threading.Thread):
    """Looks ten times a second: the shared-out memory of the family together, or the highest of one of them."""

    def __init__(self, root):
        super().__init__(daemon=True)
        self.root, self.peak, self.over = root, 0, threading.Event()
        self.start()

    def run(self):
        while not self.over.wait(0.1):
            pids = family(self.root)
            together = sum(_kilobytes(pid, "smaps_rollup", "Pss:") for pid in pids)
            self.peak = max([self.peak, together] + [_kilobytes(pid, "status", "VmHWM:") for pid in pids])

    def stop(self):
        self.over.set()
        self.join()
        return self.peak / 1024


def cost_of(words, environment=None, seconds=1800):
    """Runs a program to its end; it must succeed."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen([str(word) for word in words], env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        memory = PeakMemory(process.pid)
        limit = threading.Timer(seconds, process.kill)
        limit.start()
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - start
        limit.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        peak = memory.stop()
        output.seek(0)
        told = output.read().decode(errors="replace")
    if process.returncode != 0:
        raise AssertionError(f"{words[0]}: status {process.returncode}\n{told[-2000:]}")
    return Cost(elapsed, usage.ru_utime + usage.ru_stime, peak, told)
