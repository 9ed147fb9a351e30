#include "services/addressrange.h"
#include "services/listenaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** From where a key may be used, and where a service listens. */
class AddressRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeHoldsItsAddresses_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *range, const char *address, bool inside) {
            QTest::addRow("%s in %s", address, range)
                << QString::fromLatin1(range) << QString::fromLatin1(address) << inside;
        };
        row("192.0.2.7", "192.0.2.7", true);
        row("192.0.2.7", "192.0.2.8", false);
        row("192.0.2.7/24", "192.0.2.255", true);
        row("192.0.2.0/23", "192.0.3.1", true);
        row("192.0.2.0/23", "192.0.4.1", false);
        row("0.0.0.0/0", "203.0.113.9", true);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("192.0.2.0/24", "::ffff:192.0.2.9", true);
        row("::ffff:192.0.2.0/120", "192.0.2.9", true);
        row("2001:db8::/32", "2001:db8:ffff::1", true);
        row("2001:db8::/32", "2001:db9::1", false);
        row("fe80::/10", "fe80::1%eth0", true);
        row("::1", "0:0:0:0:0:0:0:1", true);
        row("::/0", "192.0.2.1", true);
        row("192.0.2.0/24", "", false);
        row("192.0.2.0/24", "example.org", false);
    }

    void aRangeHoldsItsAddresses()
    {
        QFETCH(QString, range);
        QFETCH(QString, address);
        const Result<AddressRange> parsed = AddressRange::parse(range);
        QVERIFY(parsed);
        QTEST(parsed->contains(address), "inside");
    }

    void whatIsNoRangeIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "example.org", "192.0.2", "192.0.2.256", "192.0.02.1", "192.0.2.0/33", "192.0.2.0/", "192.0.2.0/x",
              "1::2::3", "2001:db8::/129", ":", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "::1/-1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoRangeIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!AddressRange::parse(text));
    }

    void aServiceListensToThisComputerOrSaysWhere()
    {
        QCOMPARE(ListenAddress::parse(u"8425"_s)->text(), u"127.0.0.1:8425"_s);
        QCOMPARE(ListenAddress::parse(u"[::1]:1"_s)->text(), u"[::1]:1"_s);
        QVERIFY(ListenAddress::parse(u"LOCALHOST:0"_s)->isLocal());
        QVERIFY(ListenAddress::parse(u"127.9.9.9:1"_s)->isLocal());
        QVERIFY(!ListenAddress::parse(u"0.0.0.0:1"_s)->isLocal());
        QVERIFY(!ListenAddress::parse(u"[::]:1"_s)->isLocal());
        for (const QString &text :
             {u""_s, u"x"_s, u"127.0.0.1"_s, u"127.0.0.1:65536"_s, u"::1:80"_s, u"host:80"_s, u"10.0.0.0/8:80"_s})
            QVERIFY2(!ListenAddress::parse(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(AddressRangeTest)
#include "tst_addressrange.moc"
