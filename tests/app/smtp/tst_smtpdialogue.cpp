#include "smtp/smtpdialogue.h"

#include "smtp/messagebody.h"

#include <QTest>

namespace {

using Event = SmtpDialogue::Event;

SmtpAccount account(SmtpAccount::Tls tls = SmtpAccount::Tls::None, const QString &user = {})
{
    SmtpAccount account;
    account.name = QStringLiteral("relay");
    account.host = QStringLiteral("mail.example");
    account.port = 587;
    account.tls = tls;
    account.user = user;
    return account;
}

Envelope envelope(const QString &recipient = QStringLiteral("bob@example.org"))
{
    return {EmailAddress::parse(u"ann@example.org").value(), EmailAddress::parse(recipient).value()};
}

SmtpReply reply(int code, const QString &text = QStringLiteral("Ok"))
{
    return {code, {}, text};
}

/** Greeted, with these extensions offered, ready for a transaction. */
SmtpDialogue idle(const QString &extensions)
{
    SmtpDialogue dialogue(account(), {});
    dialogue.advance(reply(220));
    const auto step = dialogue.advance(reply(250, QStringLiteral("mail.example\n") + extensions));
    if (step.event != Event::Ready)
        qFatal("not ready");
    return dialogue;
}

/** The first transaction, until its body may leave. */
void leavesBody(SmtpDialogue &dialogue)
{
    dialogue.startTransaction(envelope(), 500, false);
    for (const int code : {250, 250})
        dialogue.advance(reply(code));
    if (dialogue.advance(reply(354)).event != Event::WantsBody)
        qFatal("no body wanted");
}

} // namespace

class SmtpDialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipelinesTheEnvelopeWhenTheServerOffersIt()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING\nSIZE 1000\n8BITMIME"));
        const auto step = dialogue.startTransaction(envelope(), 500, false);
        QCOMPARE(step.send,
                 QByteArray("MAIL FROM:<ann@example.org> SIZE=500\r\nRCPT TO:<bob@example.org>\r\nDATA\r\n"));
        QCOMPARE(dialogue.advance(reply(250)).event, Event::None);
        QCOMPARE(dialogue.advance(reply(250)).event, Event::None);
        QCOMPARE(dialogue.advance(reply(354)).event, Event::WantsBody);
        dialogue.bodyWritten();
        QCOMPARE(dialogue.advance(reply(250)).event, Event::Accepted);
        QVERIFY(dialogue.isIdle());
    }

    void theNextTransactionMayBeginBehindABody()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING\nSIZE"));
        QCOMPARE(dialogue.follow(envelope(), 10, false), std::nullopt); // behind what?
        leavesBody(dialogue);
        QCOMPARE(dialogue.follow(envelope(QStringLiteral("eve@example.org")), 10, false),
                 QByteArray("MAIL FROM:<ann@example.org> SIZE=10\r\nRCPT TO:<eve@example.org>\r\nDATA\r\n"));
        dialogue.bodyWritten();
        // The verdict is told when it is certain that no answer was left out.
        QCOMPARE(dialogue.advance(reply(250, QStringLiteral("kept"))).event, Event::None);
        QCOMPARE(dialogue.advance(reply(250)).event, Event::None);
        QCOMPARE(dialogue.advance(reply(250)).event, Event::None);
        const auto verdict = dialogue.advance(reply(354));
        QCOMPARE(verdict.event, Event::Accepted);
        QCOMPARE(verdict.reply.text, QStringLiteral("kept"));
        QVERIFY(!dialogue.isIdle());
        QCOMPARE(dialogue.takeFollowing()->event, Event::WantsBody);
        QVERIFY(!dialogue.takeFollowing());
        dialogue.bodyWritten();
        QCOMPARE(dialogue.advance(reply(250)).event, Event::Accepted);
        QVERIFY(dialogue.isIdle());
    }

    void whatCannotBePipelinedWaitsForItsTurn()
    {
        SmtpDialogue without = idle(QStringLiteral("8BITMIME"));
        without.startTransaction(envelope(), 500, false);
        for (const int code : {250, 250, 354})
            without.advance(reply(code));
        QCOMPARE(without.follow(envelope(), 10, false), std::nullopt);
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING\nSIZE 1000"));
        leavesBody(dialogue);
        QCOMPARE(dialogue.follow(envelope(), 10, true), std::nullopt);
        QCOMPARE(dialogue.follow(envelope(), 2000, false), std::nullopt);
        dialogue.bodyWritten();
        QCOMPARE(dialogue.advance(reply(250)).event, Event::Accepted);
    }

    void anAnswerLeftOutLeavesTheVerdictInDoubt()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING"));
        leavesBody(dialogue);
        dialogue.follow(envelope(), 10, false);
        dialogue.bodyWritten();
        dialogue.advance(reply(250)); // to MAIL, in truth
        dialogue.advance(reply(250));
        QCOMPARE(dialogue.advance(reply(354)).event, Event::Failed);
        QVERIFY(!dialogue.certainVerdict());
    }

    void anAnswerTooManyLeavesNoDoubt()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING"));
        leavesBody(dialogue);
        dialogue.follow(envelope(), 10, false);
        dialogue.bodyWritten();
        for (int i = 0; i < 3; ++i)
            dialogue.advance(reply(250));
        QCOMPARE(dialogue.advance(reply(250)).event, Event::Accepted);
        QCOMPARE(dialogue.takeFollowing()->event, Event::Failed);
    }

    void aServerThatEndsWithItsVerdictHasGivenIt()
    {
        SmtpDialogue silent = idle(QStringLiteral("PIPELINING"));
        leavesBody(silent);
        silent.follow(envelope(), 10, false);
        silent.bodyWritten();
        QVERIFY(!silent.certainVerdict());
        silent.advance(reply(552, QStringLiteral("full")));
        QCOMPARE(silent.certainVerdict()->event, Event::Rejected);
        SmtpDialogue polite = idle(QStringLiteral("PIPELINING"));
        leavesBody(polite);
        polite.follow(envelope(), 10, false);
        polite.bodyWritten();
        polite.advance(reply(250));
        QCOMPARE(polite.advance(reply(421)).event, Event::Accepted);
        QCOMPARE(polite.takeFollowing()->event, Event::Failed);
        // What speaks of an address is MAIL's answer: the one to the dot was left out.
        SmtpDialogue careless = idle(QStringLiteral("PIPELINING"));
        leavesBody(careless);
        careless.follow(envelope(), 10, false);
        careless.bodyWritten();
        careless.advance({250, QStringLiteral("2.1.0"), QStringLiteral("Sender ok")});
        QVERIFY(!careless.certainVerdict());
        QCOMPARE(careless.advance(reply(421)).event, Event::Failed);
    }

    void goesStepByStepOtherwise()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("HELP"));
        QCOMPARE(dialogue.startTransaction(envelope(), 500, false).send, QByteArray("MAIL FROM:<ann@example.org>\r\n"));
        QCOMPARE(dialogue.advance(reply(250)).send, QByteArray("RCPT TO:<bob@example.org>\r\n"));
        QCOMPARE(dialogue.advance(reply(250)).send, QByteArray("DATA\r\n"));
        QCOMPARE(dialogue.advance(reply(354)).event, Event::WantsBody);
    }

    void aRefusedRecipientKeepsItsReplyWhenTheRestWasPipelined()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING"));
        dialogue.startTransaction(envelope(), 500, false);
        dialogue.advance(reply(250));
        QCOMPARE(dialogue.advance({550, QStringLiteral("5.1.1"), QStringLiteral("No such user")}).event, Event::None);
        const auto step = dialogue.advance(reply(503, QStringLiteral("No valid recipients")));
        QCOMPARE(step.event, Event::Rejected);
        QCOMPARE(step.stage, SmtpStage::RcptTo);
        QCOMPARE(step.reply.code, 550);
        // The server still holds the sender: the next transaction clears it.
        QVERIFY(dialogue.startTransaction(envelope(), 500, false).send.startsWith("RSET\r\nMAIL"));
    }

    void dataAcceptedWithoutRecipientIsEndedEmpty()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING"));
        dialogue.startTransaction(envelope(), 500, false);
        dialogue.advance(reply(250));
        dialogue.advance(reply(550));
        QCOMPARE(dialogue.advance(reply(354)).send, QByteArray(".\r\n"));
        const auto step = dialogue.advance(reply(250));
        QCOMPARE(step.event, Event::Rejected);
        QCOMPARE(step.reply.code, 550);
    }

    void aReplyNobodyAskedForEndsTheSession()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING"));
        QCOMPARE(dialogue.advance(reply(250)).event, Event::Failed);
    }

    void nothingIsSentInClearWhenTlsIsRequired()
    {
        SmtpDialogue dialogue(account(SmtpAccount::Tls::Required, QStringLiteral("ann")), QStringLiteral("secret"));
        dialogue.advance(reply(220));
        const auto step = dialogue.advance(reply(250, QStringLiteral("mail.example\nAUTH PLAIN")));
        QCOMPARE(step.event, Event::Failed);
        QCOMPARE(step.failure.code, QStringLiteral("smtp-no-tls"));
        QVERIFY(!step.send.contains("AUTH"));
    }

    void whatWasOfferedBeforeTlsIsForgotten()
    {
        SmtpDialogue dialogue(account(SmtpAccount::Tls::Required, QStringLiteral("ann")), QStringLiteral("secret"));
        dialogue.advance(reply(220));
        QCOMPARE(dialogue.advance(reply(250, QStringLiteral("mail.example\nSTARTTLS\nPIPELINING"))).send,
                 QByteArray("STARTTLS\r\n"));
        QCOMPARE(dialogue.advance(reply(220)).event, Event::StartTls);
        QCOMPARE(dialogue.secured().send, QByteArray("EHLO [127.0.0.1]\r\n"));
        QVERIFY(!dialogue.extensions().pipelining);
        QCOMPARE(dialogue.advance(reply(250, QStringLiteral("mail.example\nAUTH LOGIN PLAIN"))).send,
                 QByteArray("AUTH PLAIN ") + QByteArray("\0ann\0secret", 11).toBase64() + "\r\n");
        QCOMPARE(dialogue.advance(reply(235)).event, Event::Ready);
    }

    void loginAsksForUserThenPassword()
    {
        SmtpAccount login = account(SmtpAccount::Tls::None, QStringLiteral("ann"));
        login.auth = SmtpAccount::Auth::Login;
        SmtpDialogue dialogue(login, QStringLiteral("secret"));
        dialogue.advance(reply(220));
        QCOMPARE(dialogue.advance(reply(250, QStringLiteral("mail.example\nAUTH LOGIN"))).send,
                 QByteArray("AUTH LOGIN\r\n"));
        QCOMPARE(dialogue.advance(reply(334)).send, QByteArray("ann").toBase64() + "\r\n");
        QCOMPARE(dialogue.advance(reply(334)).send, QByteArray("secret").toBase64() + "\r\n");
        const auto step = dialogue.advance(reply(535, QStringLiteral("No")));
        QCOMPARE(step.failure.code, QStringLiteral("smtp-password"));
        QVERIFY(!step.failure.text().contains(QStringLiteral("secret")));
    }

    void cramMd5FollowsItsExample()
    {
        // The example of RFC 2195 §2.
        SmtpAccount cram = account(SmtpAccount::Tls::None, QStringLiteral("tim"));
        cram.auth = SmtpAccount::Auth::CramMd5;
        SmtpDialogue dialogue(cram, QStringLiteral("tanstaaftanstaaf"));
        dialogue.advance(reply(220));
        dialogue.advance(reply(250, QStringLiteral("mail.example\nAUTH CRAM-MD5")));
        const auto step =
            dialogue.advance(reply(334, QStringLiteral("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+")));
        QCOMPARE(step.send, QByteArray("dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw\r\n"));
    }

    void anAccentedAddressIsRefusedHereWhenTheServerCannotTakeIt()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING"));
        const auto step = dialogue.startTransaction(envelope(QStringLiteral("élodie@example.org")), 500, false);
        QCOMPARE(step.event, Event::Rejected);
        QCOMPARE(step.reply.enhanced, QStringLiteral("5.6.7"));
        QVERIFY(dialogue.isIdle());
    }

    void aMessageTooLargeIsNotEvenBegun()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("SIZE 1000"));
        const auto step = dialogue.startTransaction(envelope(), 1001, false);
        QCOMPARE(step.event, Event::Rejected);
        QCOMPARE(step.reply.code, 552);
        QVERIFY(step.send.isEmpty());
    }

    void onlyWhatTheLastEhloOfferedIsUsed()
    {
        const auto mailAndRcpt = [](const QString &extensions) {
            SmtpDialogue dialogue = idle(extensions + QStringLiteral("\nPIPELINING"));
            Envelope to = envelope(QStringLiteral("bob+x@example.org"));
            to.id = "a1-b=2";
            return dialogue.startTransaction(to, 500, true).send;
        };
        QCOMPARE(mailAndRcpt(QStringLiteral("8BITMIME")),
                 QByteArray("MAIL FROM:<ann@example.org> BODY=8BITMIME\r\nRCPT TO:<bob+x@example.org>\r\nDATA\r\n"));
        QCOMPARE(mailAndRcpt(QStringLiteral("8BITMIME\nDSN\nSIZE")),
                 QByteArray("MAIL FROM:<ann@example.org> SIZE=500 BODY=8BITMIME RET=HDRS ENVID=a1-b+3D2\r\n"
                            "RCPT TO:<bob+x@example.org> NOTIFY=FAILURE ORCPT=rfc822;bob+2Bx@example.org\r\nDATA\r\n"));
        QCOMPARE(mailAndRcpt(QStringLiteral("SIZE")), QByteArray()); // 8-bit, which was not offered
    }

    void chunksAreUsedForLargeMessagesOrWithoutPipelining()
    {
        using Form = SmtpDialogue::BodyForm;
        QCOMPARE(idle(QStringLiteral("PIPELINING")).bodyFormFor(10'000'000), Form::DataBlock);
        QCOMPARE(idle(QStringLiteral("PIPELINING\nCHUNKING")).bodyFormFor(6'000), Form::DataBlock);
        QCOMPARE(idle(QStringLiteral("PIPELINING\nCHUNKING")).bodyFormFor(10'000'000), Form::Chunk);
        QCOMPARE(idle(QStringLiteral("CHUNKING")).bodyFormFor(6'000), Form::Chunk);
    }

    void aChunkLeavesOnlyOnceTheRecipientWasAccepted()
    {
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING\nCHUNKING"));
        const auto step = dialogue.startTransaction(envelope(), 500, false, SmtpDialogue::BodyForm::Chunk);
        QCOMPARE(step.send, QByteArray("MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.org>\r\n"));
        QCOMPARE(dialogue.advance(reply(250)).event, Event::None);
        QCOMPARE(dialogue.advance(reply(250)).event, Event::WantsBody);
        QVERIFY(dialogue.isInTransaction());
        dialogue.bodyWritten();
        QCOMPARE(dialogue.advance(reply(250)).event, Event::Accepted);

        dialogue.startTransaction(envelope(), 500, false, SmtpDialogue::BodyForm::Chunk);
        dialogue.advance(reply(250));
        const auto refused = dialogue.advance(reply(550));
        QCOMPARE(refused.event, Event::Rejected);
        QCOMPARE(refused.stage, SmtpStage::RcptTo);
        QVERIFY(dialogue.startTransaction(envelope(), 500, false).send.startsWith("RSET"));
    }

    void aReplyOfTheWrongClassEndsTheSession_data()
    {
        QTest::addColumn<QList<int>>("codes");
        QTest::newRow("354 to MAIL") << QList<int>{354};
        QTest::newRow("354 to RCPT") << QList<int>{250, 354};
        QTest::newRow("250 to DATA") << QList<int>{250, 250, 250};
        QTest::newRow("421 to RCPT") << QList<int>{250, 421};
    }

    void aReplyOfTheWrongClassEndsTheSession()
    {
        QFETCH(QList<int>, codes);
        SmtpDialogue dialogue = idle(QStringLiteral("PIPELINING"));
        dialogue.startTransaction(envelope(), 500, false);
        for (int code : codes.first(codes.size() - 1))
            QCOMPARE(dialogue.advance(reply(code)).event, Event::None);
        QCOMPARE(dialogue.advance(reply(codes.last())).event, Event::Failed);
    }

    void aTokenTooLongForACommandWaitsToBeAskedFor()
    {
        SmtpAccount token = account(SmtpAccount::Tls::None, QStringLiteral("ann"));
        token.auth = SmtpAccount::Auth::XOAuth2;
        const QString secret(1'000, u'x');
        SmtpDialogue dialogue(token, secret);
        dialogue.advance(reply(220));
        QCOMPARE(dialogue.advance(reply(250, QStringLiteral("mail.example\nAUTH XOAUTH2"))).send,
                 QByteArray("AUTH XOAUTH2\r\n"));
        const QByteArray response = QByteArray::fromBase64(dialogue.advance(reply(334, {})).send.trimmed());
        QVERIFY(response.contains("auth=Bearer " + secret.toLatin1()));
        // {"status":"400"}
        QCOMPARE(dialogue.advance(reply(334, QStringLiteral("eyJzdGF0dXMiOiI0MDAifQ=="))).send, QByteArray("\r\n"));
        const auto step = dialogue.advance(reply(535, QStringLiteral("No")));
        QCOMPARE(step.failure.code, QStringLiteral("smtp-password"));
        QVERIFY(step.failure.message.contains(QStringLiteral("400")));
        QVERIFY(!step.failure.text().contains(secret));
    }

    void theClientNameIsTheAccounts()
    {
        SmtpAccount named = account();
        named.clientName = QStringLiteral("ville.example");
        SmtpDialogue dialogue(named, {});
        QCOMPARE(dialogue.advance(reply(220)).send, QByteArray("EHLO ville.example\r\n"));
    }

    void heloIsTriedWhenEhloIsUnknown()
    {
        SmtpDialogue dialogue(account(), {});
        dialogue.advance(reply(220));
        QCOMPARE(dialogue.advance(reply(502)).send, QByteArray("HELO [127.0.0.1]\r\n"));
        QCOMPARE(dialogue.advance(reply(250)).event, Event::Ready);
    }

    void nothingInAMessageCanEndItOrStartACommand_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("block");
        QTest::newRow("plain") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n.\r\n");
        QTest::newRow("no line end") << QByteArray("a") << QByteArray("a\r\n.\r\n");
        QTest::newRow("dot line") << QByteArray("a\r\n.\r\nb\r\n") << QByteArray("a\r\n..\r\nb\r\n.\r\n");
        QTest::newRow("dot after bare line feed")
            << QByteArray("a\n.\nMAIL FROM:<x>\n") << QByteArray("a\r\n..\r\nMAIL FROM:<x>\r\n.\r\n");
        QTest::newRow("dot after bare return") << QByteArray("a\r.\rb") << QByteArray("a\r\n..\r\nb\r\n.\r\n");
        QTest::newRow("dot first") << QByteArray(".a") << QByteArray("..a\r\n.\r\n");
    }

    void nothingInAMessageCanEndItOrStartACommand()
    {
        QFETCH(QByteArray, message);
        QTEST(asDataBlock(message), "block");
    }
};

QTEST_GUILESS_MAIN(SmtpDialogueTest)
#include "tst_smtpdialogue.moc"
