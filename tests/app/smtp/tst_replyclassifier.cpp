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
        row("accepted", 250, "2.0.0", "Ok", SmtpStage::Dot, Consequence::Accepted);
        row("greylisted", 450, "4.2.0", "Greylisted, come back", SmtpStage::RcptTo, Consequence::RetryLater);
        row("mailbox full for now", 452, "4.2.2", "Mailbox full", SmtpStage::RcptTo, Consequence::RetryLater);
        row("closing", 421, "4.3.2", "Closing", SmtpStage::MailFrom, Consequence::SlowDown);
        row("too many messages", 451, "4.7.1", "Too many messages, slow down", SmtpStage::MailFrom,
            Consequence::SlowDown);
        row("rate limit", 450, "4.7.28", "Our system has detected an unusual rate", SmtpStage::Dot,
            Consequence::SlowDown);
        row("no such user", 550, "5.1.1", "No such user", SmtpStage::RcptTo, Consequence::BounceHard);
        row("no such domain", 550, "5.1.2", "Bad destination", SmtpStage::RcptTo, Consequence::BounceHard);
        row("unknown by words only", 550, "", "Recipient address unknown here", SmtpStage::RcptTo,
            Consequence::BounceHard);
        row("550 without words", 550, "", "Requested action not taken", SmtpStage::RcptTo, Consequence::BounceHard);
        row("mailbox full for good", 552, "5.2.2", "Over quota", SmtpStage::RcptTo, Consequence::BounceSoft);
        row("too large", 552, "5.3.4", "Message size exceeds limit", SmtpStage::MailFrom, Consequence::Refused);
        row("spam", 554, "5.7.1", "Message looks like spam", SmtpStage::Dot, Consequence::Refused);
        row("content", 554, "5.6.0", "Content rejected", SmtpStage::Dot, Consequence::Refused);
        row("SPF", 550, "5.7.26", "Unauthenticated", SmtpStage::Dot, Consequence::PauseAccount);
        row("Microsoft", 550, "5.7.515", "Access denied, sending domain", SmtpStage::Dot, Consequence::PauseAccount);
        row("wrong password", 535, "5.7.8", "Bad credentials", SmtpStage::Auth, Consequence::PauseAccount);
        row("authentication wanted", 530, "5.7.0", "Authentication required", SmtpStage::MailFrom,
            Consequence::PauseAccount);
        row("password check down", 454, "4.7.0", "Temporary authentication failure", SmtpStage::Auth,
            Consequence::RetryLater);
        // When the codes disagree, the SMTP digit decides whether it is tried again (reliability §1.4).
        row("450 with 5.1.1", 450, "5.1.1", "User unknown", SmtpStage::RcptTo, Consequence::RetryLater);
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
