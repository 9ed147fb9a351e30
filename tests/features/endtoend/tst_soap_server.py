#!/usr/bin/env python3
"""Where the web service listens, with which certificate, and how it ends."""

import ssl
import tempfile
import threading
import unittest
import urllib.request
from pathlib import Path

from certificates import Certificate
from soap_service import ENVELOPE, SoapService, basic, town

MERGE = "<ContactsMerge>" + "".join(f"<Record><field><name>key_f_email</name><value>p{i}@example.org</value></field></Record>" for i in range(1000)) + "</ContactsMerge>"


class TheService(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.envoi = town(self.folder.name)
        self.key = self.envoi.run("keys", "add", "CRM")

    def refused(self, *options):
        done = self.envoi.call("soap", "serve", *options)
        self.assertEqual(done.returncode, 1, done.stdout)
        return done.stderr

    def test_other_computers_only_encrypted_and_with_a_list(self):
        with SoapService(self.envoi):
            pass  # it has its web service
        self.assertIn("in the clear", self.refused("--listen", "0.0.0.0:0"))
        certificate = Certificate(Path(self.folder.name), "ville")
        encrypted = ("--certificate", certificate.file, "--private-key", certificate.key)
        self.assertIn("No key says", self.refused("--listen", "[::]:0", *encrypted))
        self.assertIn("no certificate", self.refused("--listen", "127.0.0.1:0", "--certificate", certificate.key, "--private-key", certificate.key))
        self.assertIn("cannot be read", self.refused("--listen", "127.0.0.1:0", "--certificate", "/nulle/part.pem", "--private-key", certificate.key))

    def test_encrypted(self):
        certificate = Certificate(Path(self.folder.name), "ville")
        with SoapService(self.envoi, "--listen", "127.0.0.1:0", "--certificate", certificate.file, "--private-key", certificate.key) as service:
            self.assertTrue(service.url.startswith("https://"))
            trusting = ssl.create_default_context(cafile=str(certificate.file))
            contract = urllib.request.urlopen(service.url + "?wsdl", context=trusting, timeout=15).read().decode()
            self.assertIn(f'<soap:address location="{service.url}"/>', contract)
            call = urllib.request.Request(service.url, ENVELOPE.format("<GroupsList/>").encode(),
                                          {"Content-Type": "text/xml", "Authorization": basic(self.key)})
            self.assertIn("GroupsListResponse", urllib.request.urlopen(call, context=trusting, timeout=15).read().decode())

    def test_the_contract_names_the_address_it_was_found_under(self):
        with SoapService(self.envoi) as service:
            for host, shown in [("localhost:99", "http://localhost:99/"), ('x"/><evil', service.url)]:
                request = urllib.request.Request(service.url + "?wsdl", headers={"Host": host})
                contract = urllib.request.urlopen(request, timeout=15).read().decode()
                self.assertIn(f'<soap:address location="{shown}"/>', contract)

    def test_a_call_under_way_is_finished(self):
        service = SoapService(self.envoi).__enter__()
        answers = []

        def ask():
            try:
                answers.append(service.call(MERGE, self.key))
            except OSError:
                pass  # it came too late
        caller = threading.Thread(target=ask)
        caller.start()
        status, stopped = None, service.stop()
        caller.join()
        self.assertEqual(stopped, 0)
        if answers and answers[0][0] == 200:  # it came in before the end: then nothing of it is lost
            status = answers[0][0]
            self.assertEqual(answers[0][1].count("<Status>Created</Status>"), 1000)
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 1000 if status else 0)

    def test_others_work_on_the_project_meanwhile(self):
        people = Path(self.folder.name) / "liste.csv"
        people.write_text("email,prenom\n" + "".join(f"liste{i}@example.org,P{i}\n" for i in range(3000)), encoding="utf-8")
        with SoapService(self.envoi) as service:
            statuses = []

            def call():
                for i in range(20):
                    statuses.append(service.call(self.merge_of(i), self.key)[0])
            caller = threading.Thread(target=call)
            caller.start()
            report = self.envoi.run("contacts", "import", people)
            caller.join()
            self.assertEqual((report["created"], statuses), (3000, [200] * 20))
            self.assertEqual(self.envoi.run("contacts", "count")["count"], 3000 + 20 * 50)

    @staticmethod
    def merge_of(call):
        record = "<Record><field><name>key_f_email</name><value>appel{}-{}@example.org</value></field></Record>"
        return "<ContactsMerge>" + "".join(record.format(call, i) for i in range(50)) + "</ContactsMerge>"

    def test_a_port_that_is_taken_is_said(self):
        with SoapService(self.envoi) as service:
            self.assertIn("cannot listen", self.refused("--listen", f"127.0.0.1:{service.port}"))

    def test_a_thousand_records_in_one_call(self):
        with SoapService(self.envoi) as service:
            for word in ("Created", "Unchanged"):
                status, body = service.call(MERGE, self.key)
                self.assertEqual((status, body.count(f"<Status>{word}</Status>")), (200, 1000))


if __name__ == "__main__":
    unittest.main()
