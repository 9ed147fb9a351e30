"""Verifies signatures with opendkim-testmsg, which asks a real DNS: dnsmasq in a network of this process alone, so that no server of
this machine is touched. Same stdin as verify_dkim.py; stdout, a line each: true or what opendkim said. Status 77: cannot run here."""
import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from private_network import PrivateDns, enter, why_not

TESTMSG = shutil.which("opendkim-testmsg", path=os.environ.get("PATH", "") + ":/usr/sbin")


def verified(message):
    done = subprocess.run([TESTMSG], input=message, capture_output=True, timeout=60)
    return True if done.returncode == 0 else (done.stdout + done.stderr).decode(errors="replace") or done.returncode


def main():
    lacking = why_not() or (None if TESTMSG else "opendkim-testmsg is not installed (package opendkim-tools)")
    if lacking:
        print(lacking, file=sys.stderr)
        sys.exit(77)
    enter()
    records = json.loads(sys.stdin.readline())["records"]
    messages = [base64.b64decode(json.loads(line)) for line in sys.stdin]
    with tempfile.TemporaryDirectory(prefix="envoi-dns-") as folder, PrivateDns(Path(folder), texts=records):
        with ThreadPoolExecutor(2) as pool:
            for answer in pool.map(verified, messages):
                print(json.dumps(answer))


main()
