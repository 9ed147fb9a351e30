#include "smtp/dkimcanonical.h"
#include "smtp/dkimrecord.h"
#include "smtp/dkimsigner.h"

#include <QCryptographicHash>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/** RFC 8463 appendix A.1 and A.3. */
const QByteArray rfcMessage = "From: Joe SixPack <joe@football.example.com>\r\n"
                              "To: Suzie Q <suzie@shopping.example.net>\r\n"
                              "Subject: Is dinner ready?\r\n"
                              "Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
                              "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n"
                              "\r\n"
                              "Hi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n";
const QByteArray rfcRsaKey = "-----BEGIN RSA PRIVATE KEY-----\n"
                             "MIICXQIBAAKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQi\n"
                             "Y/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqM\n"
                             "KrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB\n"
                             "AoGAH0cxOhFZDgzXWhDhnAJDw5s4roOXN4OhjiXa8W7Y3rhX3FJqmJSPuC8N9vQm\n"
                             "6SVbaLAE4SG5mLMueHlh4KXffEpuLEiNp9Ss3O4YfLiQpbRqE7Tm5SxKjvvQoZZe\n"
                             "zHorimOaChRL2it47iuWxzxSiRMv4c+j70GiWdxXnxe4UoECQQDzJB/0U58W7RZy\n"
                             "6enGVj2kWF732CoWFZWzi1FicudrBFoy63QwcowpoCazKtvZGMNlPWnC7x/6o8Gc\n"
                             "uSe0ga2xAkEA8C7PipPm1/1fTRQvj1o/dDmZp243044ZNyxjg+/OPN0oWCbXIGxy\n"
                             "WvmZbXriOWoSALJTjExEgraHEgnXssuk7QJBALl5ICsYMu6hMxO73gnfNayNgPxd\n"
                             "WFV6Z7ULnKyV7HSVYF0hgYOHjeYe9gaMtiJYoo0zGN+L3AAtNP9huqkWlzECQE1a\n"
                             "licIeVlo1e+qJ6Mgqr0Q7Aa7falZ448ccbSFYEPD6oFxiOl9Y9se9iYHZKKfIcst\n"
                             "o7DUw1/hz2Ck4N5JrgUCQQCyKveNvjzkkd8HjYs0SwM0fPjK16//5qDZ2UiDGnOe\n"
                             "uEzxBDAr518Z8VFbR41in3W4Y3yCDgQlLlcETrS+zYcL\n"
                             "-----END RSA PRIVATE KEY-----\n";

DkimKey rfcEd25519Key()
{
    const QByteArray raw = QByteArray::fromBase64("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=");
    const QByteArray pkcs8 = QByteArray::fromHex("302e020100300506032b657004220420") + raw;
    return DkimKey::fromPem("-----BEGIN PRIVATE KEY-----\n" + pkcs8.toBase64() + "\n-----END PRIVATE KEY-----\n")
        .value();
}

/** The signature field of the appendix without the value of b=. */
QByteArray rfcField(const QByteArray &algorithm, const QByteArray &selector)
{
    return "DKIM-Signature: v=1; a=" + algorithm +
           "; c=relaxed/relaxed;\r\n d=football.example.com; i=@football.example.com;\r\n q=dns/txt; s=" + selector +
           "; t=1528637909; h=from : to :\r\n subject : date : message-id : from : subject : date;\r\n"
           " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n b=";
}

QByteArray rfcSigned(const QByteArray &field)
{
    QByteArray data;
    for (const QByteArray &line : rfcMessage.first(rfcMessage.indexOf("\r\n\r\n")).split('\n'))
        data += dkimCanonical::relaxedField(line) + "\r\n";
    return data + dkimCanonical::relaxedField(field);
}

const QByteArray message = "From: \"Ville\" <info@ville.example>\r\n"
                           "To: <zoe@a.example>\r\n"
                           "Subject: =?UTF-8?Q?=C3=A9t=C3=A9?=\r\n"
                           " suite\r\n"
                           "Message-ID: <1@ville.example>\r\n"
                           "Date: Tue, 24 Nov 2026 13:00:00 +0000\r\n"
                           "List-Unsubscribe: <mailto:info@ville.example?subject=unsubscribe>\r\n"
                           "MIME-Version: 1.0\r\n"
                           "Content-Type: text/plain; charset=utf-8\r\n"
                           "\r\n"
                           "Bonjour\r\n";

QByteArray tagOf(const QByteArray &field, const QByteArray &name)
{
    for (const QByteArray &tag : field.split(';'))
        if (tag.trimmed().startsWith(name + '='))
            return tag.trimmed().sliced(name.size() + 1).simplified().replace(" ", "");
    return {};
}

DkimSigner signerWith(const QList<DkimIdentity> &identities)
{
    return DkimSigner("ville.example", identities);
}

} // namespace

class DkimSignerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rsa = DkimKey::generate(DkimKey::Type::Rsa).value(); }

    void theBodyHashOfTheStandardIsFound()
    {
        const QByteArray body = rfcMessage.sliced(rfcMessage.indexOf("\r\n\r\n") + 4);
        const QByteArray relaxed = dkimCanonical::relaxedBody(body).value();
        QCOMPARE(QCryptographicHash::hash(relaxed, QCryptographicHash::Sha256).toBase64(),
                 QByteArray("2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="));
    }

    void theEd25519SignatureOfTheStandardIsMade() // RFC 8463 appendix A.3
    {
        QCOMPARE(rfcEd25519Key().publicKey().toBase64(), QByteArray("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="));
        QCOMPARE(
            rfcEd25519Key().sign(rfcSigned(rfcField("ed25519-sha256", "brisbane")))->toBase64(),
            QByteArray("/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11BusFa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw=="));
    }

    void theRsaSignatureOfTheStandardIsMade()
    {
        const DkimKey key = DkimKey::fromPem(rfcRsaKey).value();
        QCOMPARE(key.bits(), 1024);
        QCOMPARE(key.sign(rfcSigned(rfcField("rsa-sha256", "test")))->toBase64(),
                 QByteArray("F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1t"
                            "FOeS9mPYQTnGdaSGsgeefOsk2JzdA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8="));
    }

    void aMessageHasOneSignatureForEachKey()
    {
        const QByteArray made = signerWith({{"s1", *m_rsa}, {"s2", rfcEd25519Key()}}).sign(message, instant()).value();
        QVERIFY(made.endsWith(message));
        const QList<QByteArray> fields = signatures(made);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(tagOf(fields[0], "a"), QByteArray("rsa-sha256"));
        QCOMPARE(tagOf(fields[1], "a"), QByteArray("ed25519-sha256"));
        QCOMPARE(tagOf(fields[0], "s"), QByteArray("s1"));
        QCOMPARE(tagOf(fields[1], "s"), QByteArray("s2"));
        for (const QByteArray &field : fields) {
            QCOMPARE(tagOf(field, "v"), QByteArray("1"));
            QCOMPARE(tagOf(field, "c"), QByteArray("relaxed/relaxed"));
            QCOMPARE(tagOf(field, "d"), QByteArray("ville.example"));
            QCOMPARE(tagOf(field, "t"), QByteArray("1796130000"));
            QCOMPARE(tagOf(field, "bh"),
                     QCryptographicHash::hash("Bonjour\r\n", QCryptographicHash::Sha256).toBase64());
            QCOMPARE(tagOf(field, "h"), QByteArray("From:From:To:To:Subject:Subject:Date:Date:Message-ID:MIME-Version:"
                                                   "Content-Type:List-Unsubscribe"));
            QVERIFY(!field.contains("l="));
        }
        for (const QByteArray &line : made.first(made.indexOf("From: ")).split('\n'))
            QVERIFY2(line.size() <= 79, line);
    }

    void whatIsNotThereIsNotSignedAndWhatIsThereTwiceIsSignedTwice()
    {
        QByteArray other = message;
        other.replace("MIME-Version",
                      "Reply-To: <a@ville.example>\r\nList-Id: <x>\r\nList-Unsubscribe-Post: y\r\nMIME-Version");
        other.replace("To: <zoe", "To: <b@a.example>\r\nTo: <zoe");
        const QByteArray made = signerWith({{"s", rfcEd25519Key()}}).sign(other, instant()).value();
        QCOMPARE(
            tagOf(signatures(made).first(), "h"),
            QByteArray("From:From:To:To:To:Subject:Subject:Date:Date:Message-ID:MIME-Version:Content-Type:Reply-To:"
                       "List-Id:List-Unsubscribe:List-Unsubscribe-Post"));
    }

    void whatCannotBeSignedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("broken");
        const auto with = [](const char *before, const char *after) {
            QByteArray changed = message;
            return changed.replace(before, after);
        };
        QTest::newRow("no From") << with("From: \"Ville\" <info@ville.example>\r\n", "");
        QTest::newRow("another domain") << with("info@ville.example>\r\nTo", "info@autre.example>\r\nTo");
        QTest::newRow("a longer domain") << with("info@ville.example>\r\nTo", "info@x.ville.example>\r\nTo");
        QTest::newRow("a lone LF in the text") << with("Bonjour", "Bon\njour");
        QTest::newRow("a lone CR in the text") << with("Bonjour", "Bon\rjour");
        QTest::newRow("a lone LF in the header") << with("suite\r\n", "suite\n");
        QTest::newRow("nothing") << QByteArray();
    }

    void whatCannotBeSignedIsRefused()
    {
        QFETCH(QByteArray, broken);
        const Result<QByteArray> made = signerWith({{"s", rfcEd25519Key()}}).sign(broken, instant());
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"unsignable"_s);
        QVERIFY(!made.error().remedy.isEmpty());
    }

    void aKeySurvivesItsPem()
    {
        for (const DkimKey &key : {*m_rsa, rfcEd25519Key(), DkimKey::fromPem(rfcRsaKey).value()}) {
            const DkimKey read = DkimKey::fromPem(key.pem()).value();
            QCOMPARE(read.publicKey(), key.publicKey());
            QCOMPARE(read.type(), key.type());
            QVERIFY(key.pem().startsWith("-----BEGIN PRIVATE KEY-----\n"));
        }
        QCOMPARE(m_rsa->bits(), 2048);
    }

    void aBadKeyIsRefused()
    {
        QCOMPARE(DkimKey::fromPem("hello").error().code, u"bad-key"_s);
        QCOMPARE(DkimKey::fromPem({}).error().code, u"bad-key"_s);
        QByteArray cut = m_rsa->pem();
        QVERIFY(!DkimKey::fromPem(cut.first(cut.size() / 2)));
        QCOMPARE(DkimKey::generate(DkimKey::Type::Rsa, 512).error().code, u"bad-key-size"_s);
        QCOMPARE(DkimKey::generate(DkimKey::Type::Rsa, 8192).error().code, u"bad-key-size"_s);
        QVERIFY(DkimKey::generate(DkimKey::Type::Rsa, 1024));
    }

    void theRecordIsReadyToPublish()
    {
        const TxtRecord record = dkimTxtRecord(u"ville.example"_s, u"envoi"_s, DkimKey::Type::Rsa, m_rsa->publicKey());
        QCOMPARE(record.name, u"envoi._domainkey.ville.example"_s);
        QVERIFY(record.text.startsWith("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEF"));
        QVERIFY(record.text.size() > 255);
        for (const QByteArray &piece : record.strings())
            QVERIFY(piece.size() <= 255);
        QCOMPARE(record.strings().join(), record.text);
        QVERIFY(record.zoneLine().startsWith(u"envoi._domainkey.ville.example. IN TXT ( \"v=DKIM1;"_s));
        QVERIFY(DkimRecord::parse(record.text)->isOf(DkimKey::Type::Rsa, m_rsa->publicKey()));
    }

    void severalThreadsSignWithOneKey()
    {
        const DkimSigner signer = signerWith({{"s1", *m_rsa}, {"s2", rfcEd25519Key()}});
        const QByteArray expected = signer.sign(message, instant()).value(); // both algorithms are deterministic
        std::atomic_int wrong = 0;
        QList<QThread *> threads;
        for (int i = 0; i < 4; ++i)
            threads.append(QThread::create([&] {
                for (int n = 0; n < 50; ++n)
                    if (signer.sign(message, instant()).value_or(QByteArray()) != expected)
                        ++wrong;
            }));
        for (QThread *thread : threads)
            thread->start();
        for (QThread *thread : threads) {
            thread->wait();
            delete thread;
        }
        QCOMPARE(wrong, 0);
    }

private:
    static Instant instant() { return Instant(milliseconds(1'796'130'000'123)); }
    static QList<QByteArray> signatures(const QByteArray &made)
    {
        QList<QByteArray> fields;
        QByteArray header = made.first(made.indexOf("From: "));
        header.replace("\r\n ", " ");
        for (const QByteArray &line : header.split('\n'))
            if (line.startsWith("DKIM-Signature: "))
                fields.append(line.sliced(16).trimmed());
        return fields;
    }

    std::optional<DkimKey> m_rsa;
};

QTEST_GUILESS_MAIN(DkimSignerTest)
#include "tst_dkimsigner.moc"
