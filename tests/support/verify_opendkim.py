"""Verifies signatures with opendkim-testmsg, which asks a real DNS: dnsmasq in a network of this process alone, so that no server of
this machine is touched. It is content with one good signature of several, so each is shown to it alone. Same stdin as verify_dkim.py;
stdout, a line each: the algorithms of the signatures that hold, or what opendkim said of the first that does not. Status 77: cannot
run here."""
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from private_network import PrivateDns, enter, why_not

TESTMSG = shutil.which("opendkim-testmsg", path=os.environ.get("PATH", "") + ":/usr/sbin")


SIGNATURE = re.compile(rb"^DKIM-Signature:.*?\r\n(?![ \t])", re.MULTILINE | re.DOTALL | re.IGNORECASE)


def each_alone(message):
    """(algorithm, the message with that signature only)"""
    head, end, body = message.partition(b"\r\n\r\n")
    head += b"\r\n"
    rest = SIGNATURE.sub(b"", head)
    for signature in SIGNATURE.findall(head):
        yield re.search(rb"\ba=([a-z0-9-]+)", signature)[1].decode(), signature + rest + end[2:] + body


def verified(message):
    holding = []
    for algorithm, alone in each_alone(message):
        done = subprocess.run([TESTMSG], input=alone, capture_output=True, timeout=60)
        if done.returncode != 0:
            return f"{algorithm}: {(done.stdout + done.stderr).decode(errors='replace') or done.returncode}"
        holding.append(algorithm)
    return holding


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
