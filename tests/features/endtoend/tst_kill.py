#!/usr/bin/env python3
"""The engine is killed twenty times in the middle of ten thousand messages: none is lost, none is sent twice."""

import random
from collections import Counter

from association import members
from newsletter import NewsletterTest, main
from smtp_sink import SmtpSink, why_not
from waiting import wait_until

KILLS = 20
CONNECTIONS = 8


class TwentyKills(NewsletterTest):
    def test_none_is_lost_and_none_is_sent_twice(self):
        people = members(10_000)
        envoi = self.project_with(people)
        with SmtpSink(self.folder / "received") as sink:
            sending = self.approved_sending(envoi, sink.port, CONNECTIONS)
            for target in sorted(random.Random(7).sample(range(200, 9_500), KILLS)):
                self.kill_when(envoi, lambda: sink.count() >= target)
            envoi.run("deliver", "--until-idle", timeout=600)
            copies = Counter(self.assert_readable(message) for message in sink.messages())
        self.assert_account_adds_up(envoi.run("sendings", "recipients", sending), people, copies)

    def kill_when(self, envoi, reached):
        engine = envoi.start("deliver")
        try:
            wait_until(lambda: reached() or engine.poll() is not None, "the engine delivers", seconds=120)
            self.assertIsNone(engine.poll(), "the engine stopped by itself")
        finally:
            engine.kill()
            engine.wait()

    def assert_account_adds_up(self, rows, people, copies):
        self.assertEqual(sorted(row["contact"] for row in rows), sorted(one.number for one in people))
        for row in rows:
            received = copies[row["contact"]]
            self.assertIn(row["state"], ("ACCEPTED", "UNKNOWN"), row)
            self.assertLessEqual(received, 1, row)
            if row["state"] == "ACCEPTED":
                self.assertEqual(received, 1, row)
        unknown = sum(row["state"] == "UNKNOWN" for row in rows)
        self.assertLessEqual(unknown, KILLS * CONNECTIONS)


if __name__ == "__main__":
    main(why_not())
