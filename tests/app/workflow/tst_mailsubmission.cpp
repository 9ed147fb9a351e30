#include "workflow/mailsubmission.h"

#include "delivery/smtpsink.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Envelope to(const QString &recipient)
{
    return {EmailAddress::parse(u"info@ville.example"_s).value(), EmailAddress::parse(recipient).value()};
}

SmtpAccount accountOn(quint16 port)
{
    SmtpAccount account;
    account.host = u"127.0.0.1"_s;
    account.port = port;
    account.tls = SmtpAccount::Tls::None;
    return account;
}

const QByteArray message = "Subject: Bonjour\r\n\r\nBonjour\r\n";

} // namespace

class MailSubmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMessageIsAnsweredOnOneConnection()
    {
        SmtpSink sink;
        QVERIFY(sink.listen());
        MailSubmission submission(accountOn(sink.port()), {});
        for (const QString &recipient : {u"a@a.example"_s, u"b@b.example"_s})
            QCOMPARE(submission.submit(to(recipient), message)->code, 250);
        QCOMPARE(sink.messages().size(), 2);
        QCOMPARE(sink.messages()[1].recipients, QList<QByteArray>{"b@b.example"});
        QVERIFY(sink.messages()[0].content.contains("Bonjour"));
    }

    void aRefusalIsAnAnswerAndTheNextMessageStillGoes()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.replyToRcpt = [](const QByteArray &argument) {
            return argument.contains("nobody") ? QByteArray("550 5.1.1 No such user") : QByteArray();
        };
        SmtpSink sink(behaviour);
        QVERIFY(sink.listen());
        MailSubmission submission(accountOn(sink.port()), {});
        const Result<SmtpReply> refused = submission.submit(to(u"nobody@a.example"_s), message);
        QCOMPARE(refused->code, 550);
        QCOMPARE(refused->enhanced, u"5.1.1"_s);
        QCOMPARE(submission.submit(to(u"somebody@a.example"_s), message)->code, 250);
    }

    void aServerThatIsNotThereIsSaidInWords()
    {
        SmtpSink sink;
        QVERIFY(sink.listen());
        const quint16 port = sink.port();
        sink.stop();
        MailSubmission submission(accountOn(port), {});
        const Result<SmtpReply> failed = submission.submit(to(u"a@a.example"_s), message);
        QVERIFY(!failed);
        QVERIFY(!failed.error().message.isEmpty() && !failed.error().remedy.isEmpty());
    }

    void aConnectionThatBreaksFailsOnlyItsMessage()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.atDot = [](const QByteArray &content) {
            return content.contains("break") ? SmtpSinkBehaviour::AtDot::ForgetAndVanish
                                             : SmtpSinkBehaviour::AtDot::Answer;
        };
        SmtpSink sink(behaviour);
        QVERIFY(sink.listen());
        MailSubmission submission(accountOn(sink.port()), {});
        QVERIFY(!submission.submit(to(u"a@a.example"_s), "Subject: break\r\n\r\nx\r\n"));
        QCOMPARE(submission.submit(to(u"a@a.example"_s), message)->code, 250);
    }
};

QTEST_GUILESS_MAIN(MailSubmissionTest)
#include "tst_mailsubmission.moc"
