#!/usr/bin/env python3
"""The same list through a real mail server, counted at the other end."""

from association import members
from newsletter import NewsletterTest, main
from postfix_instance import PostfixInstance, why_not
from smtp_sink import SmtpSink
from waiting import wait_until


class ThroughPostfix(NewsletterTest):
    def test_every_member_is_served_behind_the_relay(self):
        people = members(10_000)
        envoi = self.project_with(people)
        with SmtpSink(self.folder / "received") as sink, PostfixInstance(self.folder / "postfix", sink.port) as relay:
            self.approved_sending(envoi, relay.port, connections=8)
            envoi.run("deliver", "--until-idle", timeout=600)
            wait_until(lambda: relay.queued() == 0, "Postfix has relayed everything", seconds=300)
            received = list(sink.messages())
        self.assert_each_received_once(received, people)


if __name__ == "__main__":
    main(why_not())
