#!/usr/bin/env python3
"""Ten thousand members get their message, each once, in her language and with her name."""

from association import members
from newsletter import NewsletterTest, main
from smtp_sink import SmtpSink, why_not


class TenThousandMembers(NewsletterTest):
    def test_each_gets_her_own_message_once(self):
        people = members(10_000)
        envoi = self.project_with(people)
        with SmtpSink(self.folder / "received") as sink:
            sending = self.approved_sending(envoi, sink.port, connections=8)
            envoi.run("deliver", "--until-idle", timeout=600)
            received = list(sink.messages())
        self.assertEqual(len(received), len(people))
        self.assert_each_received_once(received, people)
        for message in received:
            self.assertEqual(message["X-Rcpt-Args"].split()[0], f"<{message['To'].addresses[0].addr_spec}>")
        figures = envoi.run("results", "show", sending)
        self.assertEqual((figures["targeted"], figures["delivered"], figures["errors"], figures["remaining"]), (10_000, 10_000, 0, 0))


if __name__ == "__main__":
    main(why_not())
