"""Programs with windows, measured on a display of their own: how soon the first window is there, and what it holds idle."""

import os
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import measuring


class Display:
    """Xvfb on the first free number."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = ":" + number.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


class Profile:
    """A home of its own for one program; its first run makes it, later ones are warm."""

    def __init__(self, folder, words):
        self.words = [str(word) for word in words]
        self.home = Path(folder)
        (self.home / "run").mkdir(parents=True, mode=0o700)

    def environment(self, display):
        made = dict(os.environ, HOME=str(self.home), DISPLAY=display.name, QT_QPA_PLATFORM="xcb", NO_AT_BRIDGE="1",
                    XDG_RUNTIME_DIR=str(self.home / "run"), XDG_CONFIG_HOME=str(self.home / ".config"),
                    XDG_CACHE_HOME=str(self.home / ".cache"), XDG_DATA_HOME=str(self.home / ".local/share"))
        made.pop("DBUS_SESSION_BUS_ADDRESS", None)
        return made

    def start(self, display, idle=3):
        """Milliseconds from exec to the first mapped window at least 150 px wide; PSS in MB some seconds later."""
        environment = self.environment(display)
        events = subprocess.Popen(["stdbuf", "-oL", "xev", "-root", "-event", "substructure"], env=environment,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        os.set_blocking(events.stdout.fileno(), False)
        select.select([events.stdout], [], [], 5)  # xev has drawn its own window and listens
        events.stdout.read()
        words = ["dbus-run-session", "--", "sh", "-c", 'date +%s.%N > "$HOME/t0"; exec "$@"', "x", *self.words]
        program = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            seen = wait_for_window(events, environment)
            time.sleep(idle)  # the measure itself: what it holds so long afterwards
            own = [pid for pid in measuring.family(program.pid) if name_of(pid) not in ("dbus-run-sessio", "dbus-daemon", "sh")]
            memory = sum(measuring._kilobytes(pid, "smaps_rollup", "Pss:") for pid in own) / 1024
            return (seen - float((self.home / "t0").read_text())) * 1000, memory
        finally:
            events.kill()
            events.wait()
            end(program)


def wait_for_window(events, environment, seconds=60):
    heard, limit = b"", time.time() + seconds
    while time.time() < limit:
        if select.select([events.stdout], [], [], 0.2)[0]:
            now = time.time()
            heard += events.stdout.read() or b""
            for match in re.finditer(rb"MapNotify event.*?window (0x[0-9a-f]+), override (\w+)", heard, re.S):
                told = subprocess.run(["xwininfo", "-id", match[1].decode()], env=environment, capture_output=True, text=True, check=False).stdout
                width = re.search(r"Width: (\d+)", told)
                if match[2] == b"NO" and width and int(width[1]) >= 150:
                    return now
    raise AssertionError("no window came")


def name_of(pid):
    try:
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def end(program):
    """Only what this run started."""
    started = measuring.family(program.pid)
    for word in (signal.SIGTERM, signal.SIGKILL):
        for pid in started:
            try:
                os.kill(pid, word)
            except OSError:
                pass
        try:
            program.wait(timeout=3)
        except subprocess.TimeoutExpired:
            pass
        started = [pid for pid in started if name_of(pid)]
        if not started:
            return


def missing():
    return [name for name in ("Xvfb", "xev", "xwininfo", "dbus-run-session") if not shutil.which(name)]


def fresh_folder():
    return tempfile.TemporaryDirectory()
