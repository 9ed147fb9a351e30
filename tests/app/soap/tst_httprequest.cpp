#include "soap/httprequest.h"

#include <QTest>

namespace {

using State = HttpReader::State;

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + body;
}

void feed(HttpReader &reader, const QByteArray &bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype taken = reader.take(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        if (taken == 0)
            return;
        at += taken;
    }
}

} // namespace

/** The head and the body of a request, however the network cuts them. */
class HttpRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsTheSameHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length") << post("Content-Length: 5\r\n", "hello");
        QTest::newRow("chunks") << post("Transfer-Encoding: chunked\r\n",
                                        "2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nT: u\r\n\r\n");
    }

    void aRequestIsTheSameHoweverItIsCut()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
            HttpReader reader;
            feed(reader, bytes, piece);
            QCOMPARE(reader.state(), State::Complete);
            QCOMPARE(reader.body(), QByteArray("hello"));
            QCOMPARE(reader.head().value("host"), QByteArray("x"));
        }
    }

    void nothingOfTheBodyIsKeptBeforeItsHeadWasSeen()
    {
        HttpReader reader;
        const QByteArray bytes = post("Content-Length: 5\r\n", "hello");
        QCOMPARE(reader.take(bytes), bytes.size() - 5);
        QCOMPARE(reader.state(), State::Body);
        QCOMPARE(reader.body(), QByteArray());
    }

    void whatFollowsBelongsToNoRequest()
    {
        HttpReader reader;
        const QByteArray bytes = post("Content-Length: 2\r\n", "okPOST / HTTP/1.1\r\n");
        feed(reader, bytes, bytes.size());
        QCOMPARE(reader.state(), State::Complete);
        QCOMPARE(reader.body(), QByteArray("ok"));
        QCOMPARE(reader.take("POST"), qsizetype(0));
    }

    void whatIsTooLargeOrAmbiguousIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("two lengths", post("Content-Length: 1\r\nContent-Length: 1\r\n", "x"), 400);
        row("length and chunks", post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("two hosts", post("Host: y\r\nContent-Length: 0\r\n"), 400);
        row("negative length", post("Content-Length: -1\r\n"), 400);
        row("signed length", post("Content-Length: +1\r\n"), 400);
        row("no length", post({}), 411);
        row("too large", post("Content-Length: 8388609\r\n"), 413);
        row("huge", post("Content-Length: 99999999999999999999\r\n"), 400);
        row("other coding", post("Transfer-Encoding: identity\r\n"), 501);
        row("compressed", post("Content-Encoding: gzip\r\nContent-Length: 1\r\n"), 415);
        row("blank before colon", post("A : b\r\n"), 400);
        row("folded", post("A: b\r\n c\r\n"), 400);
        row("bare line feed", post("A: b\nC: d\r\n"), 400);
        row("nul", QByteArray("POST / HTTP/1.1\r\n\0", 18), 400);
        row("no target", "POST\r\n\r\n", 400);
        row("absolute", "GET http://x/ HTTP/1.1\r\n\r\n", 400);
        row("version", "GET / HTTP/3\r\n\r\n", 505);
        row("not http", "EHLO x\r\n\r\n", 400);
        row("tls", QByteArray("\x16\x03\x01\x02\x00\r\n\r\n", 9), 400);
        row("long line", "GET /" + QByteArray(9000, 'a'), 414);
        row("long field", post("A: " + QByteArray(9000, 'a') + "\r\n"), 431);
        row("many fields", post(QByteArray("A: b\r\n").repeated(6000)), 431);
        row("chunk without size", post("Transfer-Encoding: chunked\r\n", "\r\n"), 400);
        row("chunk too long", post("Transfer-Encoding: chunked\r\n", "2\r\nabc\r\n"), 400);
        row("chunk ended by a line feed", post("Transfer-Encoding: chunked\r\n", "2\nab\n"), 400);
        row("chunk of a giant", post("Transfer-Encoding: chunked\r\n", "ffffffff\r\n"), 413);
        row("endless size", post("Transfer-Encoding: chunked\r\n", QByteArray(3000, '0')), 400);
    }

    void whatIsTooLargeOrAmbiguousIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (qsizetype piece : {qsizetype(1), qsizetype(7), bytes.size()}) {
            HttpReader reader;
            feed(reader, bytes, piece);
            QCOMPARE(reader.state(), State::Refused);
            QCOMPARE(reader.status(), status);
            QVERIFY(!reader.reason().isEmpty());
        }
    }

    void chunksTogetherAreNoLargerThanABody()
    {
        HttpReader reader;
        feed(reader, post("Transfer-Encoding: chunked\r\n"), 1000);
        const QByteArray chunk = "400000\r\n" + QByteArray(0x400000, 'x') + "\r\n";
        feed(reader, chunk + chunk, 100'000);
        QCOMPARE(reader.state(), State::Body);
        feed(reader, "1\r\n", 3);
        QCOMPARE(reader.status(), 413);
        QCOMPARE(reader.body(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(HttpRequestTest)
#include "tst_httprequest.moc"
