#!/usr/bin/env python3
"""Hostile and broken requests to the web service: each is answered cleanly and soon, memory stays, the service lives."""

import re
import socket
import tempfile
import threading
import time
import unittest

from soap_service import ENVELOPE, SoapService, basic, code_of, log_when, town

MOST_MEMORY = 256  # MB more than before
LONGEST = 20  # seconds to an answer: it promises ten, a busy machine adds its own
MEGABYTE = 1024 * 1024


class HostileCallers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.envoi = town(cls.folder.name)
        cls.key = cls.envoi.run("keys", "add", "CRM")
        cls.service = SoapService(cls.envoi).__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.service.stop()
        cls.folder.cleanup()

    def setUp(self):
        self.before = self.service.memory
        self.begun = time.monotonic()

    def tearDown(self):
        self.assertLess(self.service.memory - self.before, MOST_MEMORY)
        status, body = self.service.call("<GroupsList/>", self.key)
        self.assertEqual(status, 200, body)

    def assert_refused(self, answer, *codes):
        status, body = answer
        self.assertLess(time.monotonic() - self.begun, LONGEST)
        self.assertTrue(400 <= status <= 505, answer)
        self.assertIn("Fault", body)
        if codes:
            self.assertIn(code_of(body), codes)

    def raw(self, *pieces, timeout=15):
        """Bytes on the wire as they are; the status line that comes back."""
        with socket.create_connection((self.service.host, self.service.port), timeout=timeout) as wire:
            try:
                for piece in pieces:
                    wire.sendall(piece)
            except (BrokenPipeError, ConnectionResetError):
                pass
            received = b""
            while not self.is_whole(received):
                try:
                    piece = wire.recv(65536)
                except ConnectionResetError:
                    break
                if not piece:
                    break
                received += piece
        return int(received.split(b" ")[1]) if received.startswith(b"HTTP/1.1 ") else None

    @staticmethod
    def is_whole(answer):
        head, blank, body = answer.partition(b"\r\n\r\n")
        length = re.search(rb"Content-Length: (\d+)", head)
        return bool(blank and length) and len(body) >= int(length.group(1))

    def head(self, *fields, line="POST / HTTP/1.1"):
        return "\r\n".join([line, "Host: x", "Authorization: " + basic(self.key), "Content-Type: text/xml", *fields, "", ""]).encode()

    def test_no_body_or_no_xml(self):
        for body in ("", "   ", "bonjour", "{}", "<a>", ENVELOPE.format("")):
            with self.subTest(body=body):
                self.begun = time.monotonic()
                self.assert_refused(self.service.post(body, self.key))

    def test_document_types_and_entities(self):
        lol = '<!DOCTYPE l [<!ENTITY a "lol">' + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi")) + "]>"
        for declaration in (lol, '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '<!DOCTYPE l SYSTEM "http://127.0.0.1:1/x.dtd">', "<!DOCTYPE l>"):
            body = ENVELOPE.format("<KillFileCheckExists><Address>&a;</Address></KillFileCheckExists>").replace("?>", "?>" + declaration)
            for encoded in (body.encode(), b"\xef\xbb\xbf" + body.encode()):
                self.assert_refused(self.service.post(encoded, self.key), "doctype")
            for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
                self.assert_refused(self.service.post(body.encode(encoding), self.key), "encoding", "nul")
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList/>").replace("UTF-8", "UTF-7"), self.key), "encoding")
        self.assert_refused(self.service.post(ENVELOPE.format("<?php x?><GroupsList/>"), self.key), "instruction")

    def test_depth_and_number(self):
        self.assert_refused(self.service.call("<a>" * 100_000 + "</a>" * 100_000, self.key), "too-deep")
        self.assert_refused(self.service.call("<a>" * 100_000, self.key), "too-deep")
        self.assert_refused(self.service.call("<GroupsList>" + "<a/>" * 1_900_000 + "</GroupsList>", self.key), "too-many")
        self.assert_refused(self.service.call("<a " + " ".join(f'b{i}=""' for i in range(100_000)) + "/>", self.key), "too-many")
        names = "".join(f' xmlns:n{i}="urn:{i}"' for i in range(30))
        self.assert_refused(self.service.call(f"<a{names}>" * 60 + "<b/>" * 200_000 + "</a>" * 60, self.key))

    def test_the_most_that_is_let_through(self):
        field = "<field><name>f_x</name><value>" + "v" * 20 + "</value></field>"
        status, body = self.service.call("<ContactsMerge>" + ("<Record>" + field * 50 + "</Record>") * 1000 + "</ContactsMerge>", self.key)
        self.assertEqual(status, 200, body[:500])
        self.assertEqual(body.count("<Status>Error</Status>"), 1000)

    def test_too_large(self):
        self.assert_refused(self.service.post(b"x" * 64 * MEGABYTE, self.key), "too-large")
        self.assertEqual(self.raw(self.head("Content-Length: 2000000000"), b"<a>" * MEGABYTE), 413)
        chunk = b"100000\r\n" + b"x" * MEGABYTE + b"\r\n"
        self.assertEqual(self.raw(self.head("Transfer-Encoding: chunked"), *[chunk] * 12), 413)

    def test_bytes_that_are_no_text(self):
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList>\0</GroupsList>"), self.key), "nul")
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList>&#0;</GroupsList>"), self.key), "not-xml")
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList>é</GroupsList>").encode("latin-1"), self.key), "not-xml")
        self.assert_refused(self.service.post(bytes(range(256)) * 100, self.key))

    def test_another_contract(self):
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList/>").replace("urn:envoi:2026:services", "urn:autre"), self.key), "namespace")
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList/>").replace("xmlsoap.org/soap/envelope/", "example.org/"), self.key), "soap-version")
        self.assert_refused(self.service.call("<DropTables/>", self.key), "no-such-operation")
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList/>").replace("<s:Body>", '<s:Header><a xmlns="urn:a" s:mustUnderstand="1"/></s:Header><s:Body>'), self.key), "must-understand")
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList/>"), self.key, {"Content-Type": "application/soap+xml"}))
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList/>"), self.key, {"Content-Type": "text/xml; charset=utf-16"}))
        self.assert_refused(self.service.post(ENVELOPE.format("<GroupsList/>"), self.key, path="/autre"))

    def test_two_calls_in_one_envelope(self):
        for calls in ("<GroupsList/><GroupsList/>", "<GroupsList/><DropTables/>"):
            self.assert_refused(self.service.call(calls, self.key), "several-calls")

    def test_head_has_no_body(self):
        with socket.create_connection((self.service.host, self.service.port), timeout=15) as wire:
            wire.sendall(b"HEAD /?wsdl HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = b"".join(iter(lambda: wire.recv(65536), b""))
        self.assertTrue(answer.startswith(b"HTTP/1.1 200 "), answer[:100])
        self.assertTrue(answer.endswith(b"\r\n\r\n"), answer[-100:])

    def test_heads_that_lie(self):
        body = ENVELOPE.format("<GroupsList/>").encode()
        length = f"Content-Length: {len(body)}"
        for expected, *fields in [(400, length, length), (400, length, "Transfer-Encoding: chunked"), (400, "Content-Length: -1"),
                                  (400, "Content-Length: 1e3"), (400, "Content-Length : 5"), (400, length, " folded"), (400, length, "A: b\nC: d"),
                                  (411,), (501, "Transfer-Encoding: gzip, chunked"), (415, length, "Content-Encoding: gzip"),
                                  (431, length, "A: " + "x" * 9000), (431, length, *[f"A{i}: {'x' * 1000}" for i in range(60)])]:
            with self.subTest(fields=fields[:2]):
                self.assertEqual(self.raw(self.head(*fields), body), expected)
        for expected, line in [(400, "POST /"), (400, "POST / HTTP/1.1 x"), (505, "POST / HTTP/2.0"), (414, "POST /" + "a" * 9000 + " HTTP/1.1"),
                               (405, "DELETE / HTTP/1.1"), (400, "POST http://x/ HTTP/1.1")]:
            with self.subTest(line=line[:20]):
                self.assertEqual(self.raw(self.head(length, line=line), body), expected)
        for chunks in (b"zz\r\n", b"5\nhello", b"3\r\nabcd\r\n0\r\n\r\n", b"-1\r\n", b"ffffffffffffffff\r\n", b"x" * 5000):
            with self.subTest(chunks=chunks[:10]):
                self.assertIn(self.raw(self.head("Transfer-Encoding: chunked"), chunks), (400, 413))

    def test_chunks_are_understood(self):
        body = ENVELOPE.format("<GroupsList/>").encode()
        pieces = [b"%x;name=value\r\n%s\r\n" % (len(body[i:i + 7]), body[i:i + 7]) for i in range(0, len(body), 7)]
        self.assertEqual(self.raw(self.head("Transfer-Encoding: chunked"), *pieces, b"0\r\nTrailer: x\r\n\r\n"), 200)

    def test_those_who_send_nothing_are_let_go(self):
        idle = [socket.create_connection((self.service.host, self.service.port), timeout=15) for _ in range(200)]
        try:
            status, body = self.service.call("<GroupsList/>", self.key)
            self.assertEqual(status, 200, body)
            slow = idle[-1]
            slow.sendall(self.head("Content-Length: 1000") + b"<a>")
            received = slow.recv(65536)
            self.assertLess(time.monotonic() - self.begun, LONGEST)
            self.assertIn(b" 408 ", received.split(b"\r\n")[0])
        finally:
            for wire in idle:
                wire.close()

    def test_wrong_keys(self):
        wrong = {"id": self.key["id"], "secret": "wrong-" + "x" * 30}
        answers = [self.service.call("<GroupsList/>", key) for key in (wrong, {"id": 999, "secret": self.key["secret"]}, {"id": "x", "secret": "é:y"})]
        answers.append(self.service.post(ENVELOPE.format("<GroupsList/>")))
        self.assertEqual({status for status, _ in answers}, {401})
        self.assertEqual(len({body for _, body in answers}), 1, "the answer gives nothing away")
        begun = time.monotonic()
        threads = [threading.Thread(target=self.service.call, args=("<GroupsList/>", wrong)) for _ in range(50)]
        for thread in threads:
            thread.start()
        status, _ = self.service.call("<GroupsList/>", self.key)
        self.assertEqual(status, 200, "a right key is not slowed by wrong ones")
        for thread in threads:
            thread.join()
        self.assertGreater(time.monotonic() - begun, 0.4, "wrong keys are answered slowly")
        self.assertLess(time.monotonic() - begun, LONGEST)
        wrong_ones = lambda log: sum(call["result"] == "wrong-secret" for call in log)
        log = log_when(self.envoi, lambda log: wrong_ones(log) >= 51)
        self.assertGreaterEqual(wrong_ones(log), 51)
        self.assertNotIn(self.key["secret"], repr(log))
        self.assertNotIn(wrong["secret"], repr(log))

    def test_keys_open_only_what_they_should(self):
        reader = self.envoi.run("keys", "add", "Lecteur", "--rights", "ContactsGet,GroupsList")
        self.assertEqual(self.service.call("<ContactsGet/>", reader)[0], 200)
        self.assert_refused(self.service.call("<KillFileAdd><Address>a@example.org</Address></KillFileAdd>", reader), "forbidden")
        body = ENVELOPE.format("<ContactsGet><Erase>true</Erase></ContactsGet>")
        self.assertEqual(self.service.post(body, reader, {"SOAPAction": '"urn:envoi:2026:services:ContactsDelete"'})[0], 200)
        self.assertIn("ContactsGetResponse", self.service.post(body, reader, {"SOAPAction": '"urn:envoi:2026:services:ContactsDelete"'})[1])
        elsewhere = self.envoi.run("keys", "add", "Ailleurs", "--ip", "192.0.2.0/24,2001:db8::/32")
        here = self.envoi.run("keys", "add", "Ici", "--ip", "127.0.0.0/8")
        self.envoi.run("keys", "revoke", "Lecteur")
        self.assertEqual([self.service.call("<GroupsList/>", key)[0] for key in (elsewhere, here, reader)], [401, 200, 401])
        refused = [self.service.call("<GroupsList/>", key)[1] for key in (elsewhere, reader)]
        self.assertEqual(*refused)
        refusals = {"address", "revoked", "forbidden"}
        results = lambda log: {call["result"] for call in log}
        self.assertLessEqual(refusals, results(log_when(self.envoi, lambda log: refusals <= results(log))))

    def test_expired_keys(self):
        brief = self.envoi.run("keys", "add", "Bref", "--expires", "1s")
        limit = time.monotonic() + 10
        while self.service.call("<GroupsList/>", brief)[0] == 200 and time.monotonic() < limit:
            time.sleep(0.05)
        status, body = self.service.call("<GroupsList/>", brief)
        self.assertEqual((status, code_of(body)), (401, "not-accepted"))


if __name__ == "__main__":
    unittest.main()
