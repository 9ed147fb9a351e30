#include "smtp/replyclassifier.h"

#include <QTest>

Q_DECLARE_METATYPE(Consequence)
Q_DECLARE_METATYPE(SmtpStage)

class ReplyClassifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReplyHasItsConsequence_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("enhanced");
        QTest::addColumn<QString>("text");
        QTest::addColumn<SmtpStage>("stage");
        QTest::addColumn<Consequence>("consequence");
        const auto row = [](const char *name, int code, const char *enhanced, const char *text, SmtpStage stage,
                            Consequence consequence) {
            QTest::newRow(name) << code << QString::fromLatin1(enhanced) << QString::fromLatin1(text) << stage
                                << consequence;
        };
        using enum Consequence;
        using enum SmtpStage;
        row("accepted", 250, "2.0.0", "Ok", Dot, Accepted);
        row("accepted, forwarded", 251, "", "User not local; will forward", RcptTo, Accepted);

        // Hard: the address does not exist.
        row("no such user", 550, "5.1.1", "No such user", RcptTo, BounceHard);
        row("no such domain", 550, "5.1.2", "Bad destination", RcptTo, BounceHard);
        row("bad syntax of the mailbox", 553, "5.1.3", "Invalid address", RcptTo, BounceHard);
        row("moved", 551, "5.1.6", "Mailbox has moved", RcptTo, BounceHard);
        row("null MX", 556, "5.1.10", "Recipient address has null MX", RcptTo, BounceHard);
        row("mailbox disabled", 550, "5.2.1", "The account is disabled", RcptTo, BounceHard);
        row("no route", 550, "5.4.4", "Unable to route", RcptTo, BounceHard);
        row("no such user, said at the dot", 550, "5.1.1", "No such user", Dot, BounceHard);
        row("unknown by words only", 550, "", "Recipient address unknown here", RcptTo, BounceHard);
        row("words of Yahoo", 554, "", "delivery error: dd This user doesn't have a yahoo.com account", RcptTo,
            BounceHard);
        row("words of qmail", 550, "", "sorry, no mailbox here by that name. (#5.7.17)", RcptTo, BounceHard);
        row("550 without words", 550, "", "Requested action not taken", RcptTo, BounceHard);
        row("551 without words", 551, "", "Not here", RcptTo, BounceHard);
        row("553 without words", 553, "", "Not allowed", RcptTo, BounceHard);
        row("host takes no mail", 521, "", "Host does not accept mail", RcptTo, BounceHard);
        row("domain takes no mail", 556, "", "Domain does not accept mail", RcptTo, BounceHard);

        // The quota of our own mailbox, never the recipient's.
        row("Gmail's day is full", 550, "5.4.5", "Daily user sending limit exceeded", Dot, PauseAccount);
        row("Google's relay is full", 550, "5.7.1", "Daily SMTP relay limit exceeded for customer", RcptTo,
            PauseAccount);
        row("Microsoft's day is full", 554, "5.2.0",
            "STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message", Dot,
            PauseAccount);
        row("our mailbox at Microsoft is full", 554, "5.2.2",
            "mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded", Dot,
            PauseAccount);

        // Soft: it may pass.
        row("greylisted", 450, "4.2.0", "Greylisted, come back", RcptTo, RetryLater);
        row("mailbox full for now", 452, "4.2.2", "Mailbox full", RcptTo, RetryLater);
        row("mailbox full for good", 552, "5.2.2", "Over quota", RcptTo, BounceSoft);
        row("mailbox full, 550", 550, "5.2.2", "User unknown or mailbox full", RcptTo, BounceSoft);
        row("full by words only", 554, "", "Mailbox is full", RcptTo, BounceSoft);
        row("expired", 550, "5.4.7", "Delivery time expired", RcptTo, BounceSoft);
        row("no answer from host", 451, "4.4.1", "No answer from host", RcptTo, RetryLater);
        row("bad connection", 451, "4.4.2", "Bad connection", Dot, RetryLater);
        row("no answer, given up", 550, "5.4.1", "Recipient address rejected: Access denied", RcptTo, BounceSoft);
        row("a word that only contains “rate”", 451, "4.3.0", "Corporate mail generated an error", Dot, RetryLater);
        row("any other 4xx", 451, "", "Local error", Dot, RetryLater);
        row("any other 5xx", 554, "", "Transaction failed", Dot, BounceSoft);
        row("550 to the dot says nothing of the mailbox", 550, "", "Failed", Dot, BounceSoft);

        // Content and size.
        row("too large", 552, "5.3.4", "Message size exceeds limit", MailFrom, Refused);
        row("too large at the dot", 552, "", "Exceeded storage allocation", Dot, Refused);
        row("content", 554, "5.6.0", "Content rejected", Dot, Refused);
        row("conversion", 554, "5.6.3", "Conversion required", MailFrom, Refused);

        // Reputation.
        row("spam", 554, "5.7.1", "Message looks like spam", Dot, Refused);
        row("spam by words only", 554, "", "Spam detected: user unknown to us", Dot, Refused);
        row("blocklist", 550, "5.7.1", "Client host blocked using zen.example.net", RcptTo, Refused);
        row("Yahoo", 421, "4.7.0", "[TSS04] Messages from 192.0.2.1 temporarily deferred", MailFrom, SlowDown);
        row("Yahoo without 421", 451, "4.7.0", "[TSS04] Messages from 192.0.2.1", MailFrom, SlowDown);
        row("too many messages", 451, "4.7.1", "Too many messages, slow down", MailFrom, SlowDown);
        row("rate limit", 450, "4.7.28", "Our system has detected an unusual rate", Dot, SlowDown);

        // Our configuration.
        row("SPF and DKIM", 550, "5.7.26", "Unauthenticated", Dot, PauseAccount);
        row("SPF", 550, "5.7.27", "SPF did not pass", Dot, PauseAccount);
        row("SPF for now", 421 + 29, "4.7.27", "SPF did not pass", Dot, PauseAccount);
        row("DKIM", 550, "5.7.30", "DKIM did not pass", Dot, PauseAccount);
        row("DKIM for now", 450, "4.7.30", "DKIM did not pass", Dot, PauseAccount);
        row("4.7.31", 450, "4.7.31", "No authentication", Dot, PauseAccount);
        row("alignment", 550, "5.7.32", "Not aligned", Dot, PauseAccount);
        row("alignment for now", 450, "4.7.32", "Not aligned", Dot, PauseAccount);
        row("DMARC", 550, "5.7.40", "DMARC policy", Dot, PauseAccount);
        row("DMARC for now", 450, "4.7.40", "DMARC policy", Dot, PauseAccount);
        row("PTR", 550, "5.7.25", "No PTR record", Dot, PauseAccount);
        row("TLS", 550, "5.7.29", "Not sent over TLS", Dot, PauseAccount);
        row("Microsoft", 550, "5.7.515", "Access denied, sending domain", Dot, PauseAccount);
        row("mechanism too weak", 534, "5.7.9", "Application-specific password required", Auth, PauseAccount);
        row("wrong password", 535, "5.7.8", "Bad credentials", Auth, PauseAccount);
        row("wrong password, no enhanced code", 535, "", "No", Auth, PauseAccount);
        row("any 5xx at AUTH", 504, "", "Unrecognized", Auth, PauseAccount);
        row("authentication wanted", 530, "5.7.0", "Authentication required", MailFrom, PauseAccount);
        row("authentication wanted at RCPT", 530, "", "Must issue STARTTLS", RcptTo, PauseAccount);
        row("relaying", 554, "5.7.1", "Relay access denied", RcptTo, PauseAccount);
        row("sender's domain unknown, said at RCPT", 550, "5.1.8", "Sender address rejected: Domain not found", RcptTo,
            PauseAccount);
        row("sender unknown, said at MAIL", 550, "5.1.1", "Unknown user", MailFrom, PauseAccount);
        row("password check down", 454, "4.7.0", "Temporary authentication failure", Auth, RetryLater);

        // The session.
        row("closing", 421, "4.3.2", "Closing", MailFrom, SlowDown);
        row("closing at the dot", 421, "", "", Dot, SlowDown);
        row("too many recipients", 452, "4.5.3", "Too many recipients", RcptTo, SlowDown);
        row("too many recipients, other words", 452, "4.5.3", "Next transaction please", RcptTo, SlowDown);

        // When the codes disagree, the SMTP digit decides whether it is tried again (reliability §1.4).
        row("450 with 5.1.1", 450, "5.1.1", "User unknown", RcptTo, RetryLater);
        row("550 with 4.2.1", 550, "4.2.1", "The account is disabled", RcptTo, BounceSoft);
        row("550 with 4.2.2", 550, "4.2.2", "Mailbox full", RcptTo, BounceSoft);

        // Said in the server's stead.
        row("no SMTPUTF8", 553, "5.6.7", "cannot take addresses with accents", MailFrom, BounceSoft);
    }

    void everyReplyHasItsConsequence()
    {
        QFETCH(int, code);
        QFETCH(QString, enhanced);
        QFETCH(QString, text);
        QFETCH(SmtpStage, stage);
        QTEST(consequenceOf({code, enhanced, text}, stage), "consequence");
    }
};

QTEST_GUILESS_MAIN(ReplyClassifierTest)
#include "tst_replyclassifier.moc"
