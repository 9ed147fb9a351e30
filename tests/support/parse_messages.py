"""Reads messages as another program would: JSON strings (base64) on stdin, one JSON object each on stdout, a line each."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys


def defects_of(message):
    found = []
    for part in message.walk():
        found += [repr(defect) for defect in part.defects]
        for name, value in part.items():
            found += [f"{name}: {defect!r}" for defect in getattr(value, "defects", [])]
    return found


def text_of(message, kind):
    part = message.get_body(preferencelist=(kind,))
    return None if part is None else part.get_content()


def display_name(plain, name):
    """Not by the default policy: up to Python 3.12 it keeps the blanks between encoded words (against RFC 2047 section 6.2)."""
    words = email.utils.parseaddr(plain[name])[0]
    return str(email.header.make_header(email.header.decode_header(words)))


def described(raw):
    plain = email.message_from_bytes(raw)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    sender = message["From"].addresses[0]
    recipient = message["To"].addresses[0]
    return {
        "defects": defects_of(message),
        "subject": message["Subject"],
        "from_name": display_name(plain, "From"),
        "from": sender.addr_spec,
        "to_name": display_name(plain, "To"),
        "to": recipient.addr_spec,
        "reply_to": message["Reply-To"].addresses[0].addr_spec if "Reply-To" in message else None,
        "date": message["Date"].datetime.isoformat(),
        "message_id": message["Message-ID"],
        "unsubscribe": message["List-Unsubscribe"],
        "language": message["Content-Language"],
        "fields": [name for name in message.keys()],
        "html": text_of(message, "html"),
        "text": text_of(message, "plain"),
        "files": [
            {
                "name": part.get_filename(),
                "type": part.get_content_type(),
                "content": base64.b64encode(part.get_payload(decode=True)).decode(),
            }
            for part in message.iter_attachments()
        ],
    }


for line in sys.stdin:
    print(json.dumps(described(base64.b64decode(json.loads(line)))))
