#include "smtp/smtpdialogue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/** Whatever bytes come, reading ends, memory is bounded, and no message counts as accepted without a yes to its body.
 */
class RandomReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBytesAreReadInAnyPieces()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 3'000; ++round) {
            const QByteArray bytes = randomBytes(random);
            SmtpReplyReader whole;
            whole.feed(bytes);
            SmtpReplyReader pieces;
            QList<SmtpReply> inPieces;
            for (char byte : bytes) {
                pieces.feed(QByteArray(1, byte));
                while (const auto reply = pieces.next())
                    inPieces.append(*reply);
            }
            QList<SmtpReply> atOnce;
            while (const auto reply = whole.next())
                atOnce.append(*reply);
            QCOMPARE(atOnce, inPieces);
            QCOMPARE(whole.isBroken(), pieces.isBroken());
            for (const SmtpReply &reply : atOnce) {
                QVERIFY(reply.code >= 200 && reply.code < 600);
                QVERIFY(reply.text.toUtf8().size() <= 2'000);
                for (QChar c : reply.text)
                    QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
            }
        }
    }

    void aLineOfNineThousandCharactersIsCut()
    {
        SmtpReplyReader reader;
        reader.feed("550 5.1.1 " + QByteArray(9'000, 'x') + "\r\n");
        const auto reply = reader.next();
        QVERIFY(reply);
        QCOMPARE(reply->enhanced, u"5.1.1"_s);
        QVERIFY(reply->text.size() <= 2'000);
    }

    void aCutNeverSplitsACharacter()
    {
        SmtpReplyReader reader;
        reader.feed("550 x" + QByteArray("é").repeated(2'000) + "\r\n");
        const auto reply = reader.next();
        QVERIFY(reply);
        QVERIFY(reply->text.endsWith(u'é'));
        QVERIFY(reply->text.toUtf8().size() <= 2'000);
    }

    void noRandomDialogueAcceptsAMessageWhoseBodyDidNotLeave()
    {
        QRandomGenerator random(7);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round)
            accepted += playOne(random);
        QVERIFY(accepted > 50); // the storm is not only wreckage
    }

private:
    static QByteArray randomBytes(QRandomGenerator &random)
    {
        const QByteArray pieces[] = {
            "250", "354 ", "-",   " ", "\r\n", "\n", "\r", "5.1.1 ", "é", "\xff", QByteArray(1, '\0'),
            "999", "2",    "text"};
        QByteArray bytes;
        for (int i = int(random.bounded(40)); i > 0; --i)
            bytes += random.bounded(4) ? pieces[random.bounded(qsizetype(std::size(pieces)))]
                                       : QByteArray(1, char(random.bounded(256)));
        return bytes;
    }

    static SmtpReply randomReply(QRandomGenerator &random)
    {
        static const int codes[] = {220, 250, 250, 250, 354, 334, 235, 421, 450, 550, 503};
        static const QString texts[] = {u"Ok"_s,
                                        u"mail.example\nPIPELINING\nSIZE 10\nCHUNKING"_s,
                                        u"mail.example\nAUTH LOGIN SCRAM-SHA-256 XOAUTH2"_s,
                                        u"cj1hLHM9YSxpPTQwOTY="_s,
                                        u""_s,
                                        u"mail.example\nDSN\nPIPELINING"_s};
        return {
            codes[random.bounded(qsizetype(std::size(codes)))], {}, texts[random.bounded(qsizetype(std::size(texts)))]};
    }

    static SmtpReply expectedReply(SmtpStage stage)
    {
        const int code = stage == SmtpStage::Greeting ? 220
                         : stage == SmtpStage::Auth   ? 235
                         : stage == SmtpStage::Data   ? 354
                                                      : 250;
        return {code, {}, u"mail.example\nAUTH LOGIN PLAIN"_s};
    }

    /** 1 when the message was accepted. */
    static int playOne(QRandomGenerator &random)
    {
        SmtpAccount account;
        account.tls = SmtpAccount::Tls::None;
        account.user = random.bounded(2) ? u"ann"_s : QString();
        SmtpDialogue dialogue(account, u"secret"_s);
        const Envelope envelope{EmailAddress::parse(u"a@example.org").value(),
                                EmailAddress::parse(u"b@example.org").value()};
        bool bodyLeft = false;
        for (int i = 0; i < 40; ++i) {
            if (dialogue.isIdle() && !bodyLeft)
                dialogue.startTransaction(envelope, 5, false, dialogue.bodyFormFor(5));
            const bool couldAccept = bodyLeft && dialogue.stage() == SmtpStage::Dot;
            const SmtpReply reply = random.bounded(4) ? expectedReply(dialogue.stage()) : randomReply(random);
            const SmtpDialogue::Step step = dialogue.advance(reply);
            if (step.event == SmtpDialogue::Event::Failed)
                return 0;
            if (step.event == SmtpDialogue::Event::Accepted) {
                if (!couldAccept || !reply.isPositive())
                    qFatal("accepted out of turn");
                return 1;
            }
            if (step.event == SmtpDialogue::Event::WantsBody) {
                dialogue.bodyWritten();
                bodyLeft = true;
            } else if (step.event == SmtpDialogue::Event::Rejected) {
                if (reply.isPositive() && step.reply.isPositive())
                    qFatal("refused by a yes");
                bodyLeft = false;
            }
        }
        return 0;
    }
};

QTEST_GUILESS_MAIN(RandomReplies)
#include "tst_randomreplies.moc"
