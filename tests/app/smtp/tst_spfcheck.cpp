#include "smtp/spfcheck.h"
#include "support/fakedns.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

SpfResult check(FakeDns &dns, const char *address)
{
    return SpfCheck(dns, "info@ville.example").run("ville.example", QHostAddress(QString::fromLatin1(address)));
}

} // namespace

Q_DECLARE_METATYPE(SpfResult)

class SpfCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsJudgedByTheRecord_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<SpfResult>("result");
        const auto row = [](const char *record, const char *address, SpfResult result) {
            QTest::addRow("%s for %s", record, address) << QByteArray(record) << QByteArray(address) << result;
        };
        row("v=spf1 ip4:192.0.2.0/24 -all", "192.0.2.7", SpfResult::Pass);
        row("v=spf1 ip4:192.0.2.0/24 -all", "192.0.3.7", SpfResult::Fail);
        row("v=spf1 ip4:192.0.2.7 ~all", "192.0.2.8", SpfResult::SoftFail);
        row("V=SPF1 IP4:192.0.2.7 ?ALL", "192.0.2.8", SpfResult::Neutral);
        row("v=spf1 ip6:2001:db8::/32 -all", "2001:db8::1", SpfResult::Pass);
        row("v=spf1 ip6:2001:db8::/32 -all", "192.0.2.7", SpfResult::Fail);
        row("v=spf1 a -all", "192.0.2.1", SpfResult::Pass);
        row("v=spf1 a/24 -all", "192.0.2.200", SpfResult::Pass);
        row("v=spf1 a:www.ville.example//64 -all", "2001:db8:1::9", SpfResult::Pass);
        row("v=spf1 mx -all", "192.0.2.2", SpfResult::Pass);
        row("v=spf1 mx -all", "192.0.2.3", SpfResult::Fail);
        row("v=spf1 include:pro.example -all", "198.51.100.1", SpfResult::Pass);
        row("v=spf1 include:pro.example -all", "198.51.100.2", SpfResult::Fail);
        row("v=spf1 -include:pro.example +all", "198.51.100.1", SpfResult::Fail);
        row("v=spf1 redirect=pro.example", "198.51.100.1", SpfResult::Pass);
        row("v=spf1 redirect=pro.example", "198.51.100.2", SpfResult::Fail);
        row("v=spf1 redirect=pro.example -all", "198.51.100.1", SpfResult::Fail);
        row("v=spf1 exists:%{ir}.%{v}.list.example -all", "192.0.2.9", SpfResult::Pass);
        row("v=spf1 exists:%{l}.%{o2}.users.example -all", "192.0.2.9", SpfResult::Pass);
        row("v=spf1 unknown=x exp=why.ville.example ?all", "192.0.2.9", SpfResult::Neutral);
        row("v=spf1", "192.0.2.9", SpfResult::Neutral);
        row("v=spf1 ptr -all", "192.0.2.9", SpfResult::Fail);
        row("v=spf1 include:none.example -all", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 redirect=none.example", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 include:ville.example -all", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 redirect=ville.example", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 ip4:192.0.2.0/33 -all", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 ip4:192.0.2 -all", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 ip4 -all", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 all:x", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 includ:pro.example -all", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 a:%{z}.example -all", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 redirect=pro.example redirect=pro.example", "192.0.2.9", SpfResult::PermError);
        row("v=spf1 include:slow.example -all", "192.0.2.9", SpfResult::TempError);
        row("v=spf10 +all", "192.0.2.9", SpfResult::None);
        row("spf1 +all", "192.0.2.9", SpfResult::None);
    }

    void aServerIsJudgedByTheRecord()
    {
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, address);
        QFETCH(SpfResult, result);
        FakeDns dns;
        dns.text("ville.example", record).text("pro.example", "v=spf1 ip4:198.51.100.1 -all");
        dns.add(DnsType::Address4, "ville.example", "192.0.2.1")
            .add(DnsType::Mail, "ville.example", "mx.ville.example");
        dns.add(DnsType::Address4, "mx.ville.example", "192.0.2.2");
        dns.add(DnsType::Address6, "www.ville.example", "2001:db8:1::1");
        dns.add(DnsType::Address4, "9.2.0.192.in-addr.list.example", "127.0.0.2");
        dns.add(DnsType::Address4, "info.ville.example.users.example", "127.0.0.2").fails("slow.example");
        QCOMPARE(check(dns, address.constData()), result);
    }

    void lookUpsAreCountedThroughTheWholeTree()
    {
        FakeDns dns;
        dns.text("ville.example", "v=spf1 a mx include:one.example include:two.example ip4:192.0.2.1 -all");
        dns.text("one.example", "v=spf1 a:a.example exists:b.example ~all")
            .text("two.example", "v=spf1 redirect=one.example");
        for (const char *name : {"ville.example", "a.example", "b.example"})
            dns.add(DnsType::Address4, name, "192.0.2.9");
        dns.add(DnsType::Mail, "ville.example", "mx.example");
        SpfCheck spf(dns, "info@ville.example");
        QCOMPARE(spf.run("ville.example"), SpfResult::Fail);
        QCOMPARE(spf.lookUps(), 9); // a, mx, include (a, exists), include (redirect (a, exists))
        QCOMPARE(spf.voidLookUps(), 0);
        QVERIFY(spf.included().contains("two.example"));
    }

    void moreThanTenLookUpsAreOneTooMany()
    {
        for (const int count : {10, 11}) {
            FakeDns dns;
            QByteArray record = "v=spf1";
            for (int i = 0; i < count; ++i) {
                record += " a:h" + QByteArray::number(i) + ".example";
                dns.add(DnsType::Address4, "h" + QByteArray::number(i) + ".example", "192.0.2.1");
            }
            dns.text("ville.example", record + " -all");
            SpfCheck spf(dns, "info@ville.example");
            QCOMPARE(spf.run("ville.example"), count > 10 ? SpfResult::PermError : SpfResult::Fail);
            QCOMPARE(spf.problem(), count > 10 ? QByteArray("h10.example") : QByteArray());
        }
    }

    void moreThanTwoVoidLookUpsAreTooMany()
    {
        for (const int count : {2, 3}) {
            FakeDns dns;
            QByteArray record = "v=spf1";
            for (int i = 0; i < count; ++i)
                record += " a:gone" + QByteArray::number(i) + ".example";
            dns.text("ville.example", record + " -all");
            QCOMPARE(SpfCheck(dns, "info@ville.example").run("ville.example"),
                     count > 2 ? SpfResult::PermError : SpfResult::Fail);
        }
    }

    void aTreeWithoutEndIsLeft()
    {
        FakeDns dns;
        for (int i = 0; i < 500; ++i)
            dns.text(i == 0 ? QByteArray("ville.example") : "n" + QByteArray::number(i) + ".example",
                     "v=spf1 include:n" + QByteArray::number(i + 1) + ".example -all");
        QCOMPARE(SpfCheck(dns, "info@ville.example").run("ville.example"), SpfResult::PermError);
        QVERIFY(dns.asked.size() < 60);
    }

    void junkNeverHarms()
    {
        QRandomGenerator dice(7208);
        const QByteArray alphabet = "v=spf1 include:a:mx:ip4:ip6:exists:all+-~?%{}/._redirect=exp=1.2:;\"\\\t\x80\xff";
        for (int n = 0; n < 20'000; ++n) {
            QByteArray junk = n % 2 ? "v=spf1 " : "";
            for (quint32 i = dice.bounded(60u); i > 0; --i)
                junk += alphabet.at(int(dice.bounded(quint32(alphabet.size()))));
            (void)SpfRecord::parse(junk);
            (void)expandSpfMacros(junk, {"a@b.example", "b.example", "192.0.2.1"});
            FakeDns dns;
            dns.text("ville.example", junk);
            (void)check(dns, "192.0.2.1");
            QVERIFY(dns.asked.size() < 200);
        }
    }
};

QTEST_GUILESS_MAIN(SpfCheckTest)
#include "tst_spfcheck.moc"
