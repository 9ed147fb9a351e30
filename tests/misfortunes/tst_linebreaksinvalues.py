#!/usr/bin/env python3
"""Values of a list that hold line ends or a NUL: refused and said, or kept as text; never a line of their own in a header."""

import json
from email import policy
from email.parser import BytesParser

from misfortune import HostileServer, MisfortuneTest
from newsletter import main


class LineBreaksInValues(MisfortuneTest):
    people = 4
    trap = "Ann\r\nBcc: voleur@example.com\r\n\r\nAchetez"

    def test_a_first_name_in_the_subject_adds_no_header(self):
        self.members[1].first_name = self.trap
        self.members[2].first_name = "Ann\nBcc: voleur@example.com"
        self.members[3].first_name = "Ann\rBcc: voleur@example.com"
        with HostileServer() as server:
            self.sending_through(server)
            self.deliver()
            self.assertEqual(server.violations, [])
            self.assertEqual(self.states(), {"ACCEPTED": self.people})
            self.assertEqual({name for kept in server.kept for name in kept.recipients}, {one.address for one in self.members})
            for kept in server.kept:
                message = BytesParser(policy=policy.default).parsebytes(kept.content)
                self.assertIsNone(message["Bcc"])
                self.assertEqual(len(message.get_all("Subject")), 1)
                self.assertEqual(set(BytesParser(policy=policy.default).parsebytes(server.kept[0].content).keys()), set(message.keys()))

    def test_what_no_value_may_hold_is_refused_line_by_line(self):
        self.envoi = self.project_with(self.members)
        table = self.folder / "pieges.csv"
        good = "".join(f"P-{number},personne{number}@example.org,Ann\r\n" for number in range(1000))
        table.write_bytes(("no_membre,email,prenom\r\n" + good +
                           "T-1,\"ann@example.org\r\nRCPT TO:<voleur@example.com>\",Ann\r\n"
                           "T-2,bob@example.org,Bob\0by\r\n"
                           "T-3,eve@example.org\0.example.com,Ève\r\n"
                           "T-4,luc@example.org,\"Luc\r\net Léa\"\r\n").encode())
        done = self.envoi.call("contacts", "import", table)
        self.assertEqual(done.returncode, 4, done.stderr)  # done, but not all of it
        report = json.loads(done.stdout)
        self.assertEqual((report["read"], report["created"], report["rejected"]), (1004, 1001, 3))
        self.assertEqual([one["line"] for one in report["rejections"]], [1002, 1004, 1005])
        self.assertTrue(all(one["reason"] for one in report["rejections"]))

    def test_a_nul_in_the_first_lines_is_refused_with_its_line_alone(self):
        self.envoi = self.project_with(self.members)
        table = self.folder / "pieges.csv"
        table.write_bytes(b"no_membre,email,prenom\nT-1,ann@example.org,Ann\nT-2,bob@example.org,Bob\0by\n")
        report = json.loads(self.envoi.call("contacts", "import", table).stdout)
        self.assertEqual((report["created"], [one["line"] for one in report["rejections"]]), (1, [3]))
        self.assertIn("NUL", report["rejections"][0]["reason"])


if __name__ == "__main__":
    main("")
