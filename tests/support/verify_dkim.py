"""Verifies signatures as a receiver would, with python3-dkim: {"records": {name: text}} on the first line of stdin, then JSON strings
(base64) of messages, one a line. Stdout, a line each: the algorithms of the signatures that hold."""
import base64
import json
import re
import sys

import dkim


def algorithms(message):
    head = message.split(b"\r\n\r\n", 1)[0].replace(b"\r\n ", b" ")
    return re.findall(rb"^DKIM-Signature:.*?\ba=([a-z0-9-]+)", head, re.MULTILINE | re.IGNORECASE)


def holding(message, records):
    return [algorithm.decode() for index, algorithm in enumerate(algorithms(message)) if holds(message, index, records)]


def holds(message, index, records):
    try:
        return dkim.DKIM(message, minkey=1024).verify(
            index, dnsfunc=lambda name, timeout=5: records.get(name.decode().rstrip("."), "").encode() or None)
    except dkim.DKIMException:
        return False


known = json.loads(sys.stdin.readline())["records"]
for line in sys.stdin:
    print(json.dumps(holding(base64.b64decode(json.loads(line)), known)))
