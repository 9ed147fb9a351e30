#include "smtp/dkimrecord.h"
#include "smtp/dmarcrecord.h"
#include "smtp/taglist.h"
#include "support/fakedns.h"

#include <QRandomGenerator>
#include <QTest>

using Policy = DmarcRecord::Policy;
using Status = DmarcDiscovery::Status;
using Alignment = DmarcRecord::Alignment;

class DmarcRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreRead()
    {
        const auto record = DmarcRecord::parse("v=DMARC1; sp=quarantine ;t=y; np=reject; adkim=s; p=reject; psd=n;");
        QVERIFY(record);
        QCOMPARE(record->policy, Policy::Reject);
        QCOMPARE(record->subdomainPolicy, Policy::Quarantine);
        QCOMPARE(record->missingPolicy, Policy::Reject);
        QCOMPARE(record->dkim, Alignment::Strict);
        QCOMPARE(record->spf, Alignment::Relaxed);
        QCOMPARE(record->publicSuffix, DmarcRecord::PublicSuffix::No);
        QVERIFY(record->isTesting);
    }

    void tagsOfOtherTimesAreNoMistakes()
    {
        for (const char *text : {"v=DMARC1; p=none; pct=20; rf=afrf; ri=86400", "v=DMARC1; new=thing; p=none",
                                 "v = DMARC1 ; p = none", "v=DMARC1;p=none;fo=1;ruf=mailto:a@b.example"})
            QVERIFY2(DmarcRecord::parse(text), text);
    }

    void whatIsNoRecordIsNone()
    {
        for (const char *text : {"", "v=DMARC2; p=none", "p=none; v=DMARC1", "v=dmarc1; p=none", "v=DMARC1",
                                 "v=DMARC1; p", "v=DMARC1; p=none; p=reject", "v=DMARC1; p=sometimes"})
            QVERIFY2(!DmarcRecord::parse(text), text);
        QCOMPARE(DmarcRecord::parse("v=DMARC1; p=sometimes; rua=mailto:a@b.example")->policy, Policy::None);
    }

    void whatIsWrongInPartAsksForNothingButReports() // RFC 9989 §4.10.1
    {
        QVERIFY(!DmarcRecord::parse("v=DMARC1; p=reject; sp=sometimes"));
        QVERIFY(!DmarcRecord::parse("v=DMARC1; p=reject; np=never; rua=nobody"));
        const auto record = DmarcRecord::parse("v=DMARC1; p=reject; sp=sometimes; rua=nobody, mailto:a@b.example");
        QVERIFY(record);
        QCOMPARE(record->policy, Policy::None);
        QVERIFY(!record->subdomainPolicy);
    }

    void theOrganisationBelowAPublicSuffixIsOneLabelBelowHoweverLongTheName() // RFC 9989 §4.10.2
    {
        FakeDns dns;
        dns.text("_dmarc.b.c.d.e.f.g.example", "v=DMARC1; p=none; psd=y");
        QCOMPARE(discoverDmarc(dns, "x.y.z.a.b.c.d.e.f.g.example").organizationalDomain, "a.b.c.d.e.f.g.example");
    }

    void theOwnRecordComesFirst()
    {
        FakeDns dns;
        dns.text("_dmarc.news.ville.example", "v=DMARC1; p=none").text("_dmarc.ville.example", "v=DMARC1; p=reject");
        const DmarcDiscovery found = discoverDmarc(dns, "news.ville.example");
        QCOMPARE(found.status, Status::Found);
        QCOMPARE(found.foundAt, QByteArray("news.ville.example"));
        QCOMPARE(found.policy, Policy::None);
        QCOMPARE(found.organizationalDomain, QByteArray("ville.example"));
    }

    void theOrganisationSpeaksForItsSubdomains()
    {
        FakeDns dns;
        dns.text("_dmarc.ville.example", "v=DMARC1; p=reject; sp=quarantine");
        const DmarcDiscovery found = discoverDmarc(dns, "a.news.ville.example");
        QCOMPARE(found.foundAt, QByteArray("ville.example"));
        QCOMPARE(found.policy, Policy::Quarantine);
        QCOMPARE(discoverDmarc(dns, "ville.example").policy, Policy::Reject);
    }

    void aPublicSuffixIsNobodysOrganisation()
    {
        FakeDns dns;
        dns.text("_dmarc.ville.gouv.example", "v=DMARC1; p=none")
            .text("_dmarc.gouv.example", "v=DMARC1; p=reject; psd=y");
        QCOMPARE(discoverDmarc(dns, "x.ville.gouv.example").organizationalDomain, QByteArray("ville.gouv.example"));
        QVERIFY(!isAligned(dns, "a.gouv.example", "b.gouv.example", Alignment::Relaxed));
        const DmarcDiscovery under = discoverDmarc(dns, "autre.gouv.example");
        QCOMPARE(under.foundAt, QByteArray("gouv.example"));
        QCOMPARE(under.organizationalDomain, QByteArray("autre.gouv.example"));
    }

    void psdNoEndsTheWalk()
    {
        FakeDns dns;
        dns.text("_dmarc.dept.ville.example", "v=DMARC1; p=none; psd=n")
            .text("_dmarc.ville.example", "v=DMARC1; p=reject");
        QCOMPARE(discoverDmarc(dns, "x.dept.ville.example").organizationalDomain, QByteArray("dept.ville.example"));
        QVERIFY(!dns.asked.contains("_dmarc.ville.example"));
    }

    void longNamesAreCutToSevenLabels() // RFC 9989 §4.10
    {
        FakeDns dns;
        (void)discoverDmarc(dns, "a.b.c.d.e.f.g.h.i.j.mail.ville.example");
        QCOMPARE(dns.asked.size(), 8);
        QCOMPARE(dns.asked.at(1), QByteArray("_dmarc.g.h.i.j.mail.ville.example"));
        QCOMPARE(dns.asked.last(), QByteArray("_dmarc.example"));
    }

    void alignmentIsRelaxedOrStrict()
    {
        FakeDns dns;
        dns.text("_dmarc.ville.example", "v=DMARC1; p=none");
        QVERIFY(isAligned(dns, "ville.example", "ville.example", Alignment::Strict));
        QVERIFY(isAligned(dns, "ville.example", "bounce.ville.example", Alignment::Relaxed));
        QVERIFY(!isAligned(dns, "ville.example", "bounce.ville.example", Alignment::Strict));
        QVERIFY(!isAligned(dns, "ville.example", "relay.example", Alignment::Relaxed));
    }

    void troubleIsNamed()
    {
        FakeDns dns;
        dns.text("_dmarc.two.example", "v=DMARC1; p=none").text("_dmarc.two.example", "v=DMARC1; p=reject");
        dns.text("_dmarc.bad.example", "v=DMARC1; p=maybe").fails("_dmarc.slow.example");
        QCOMPARE(discoverDmarc(dns, "two.example").status, Status::Several);
        QCOMPARE(discoverDmarc(dns, "bad.example").status, Status::Invalid);
        QCOMPARE(discoverDmarc(dns, "slow.example").status, Status::Failed);
        QCOMPARE(discoverDmarc(dns, "none.example").status, Status::Missing);
    }

    void testingWeakensThePolicy()
    {
        FakeDns dns;
        dns.text("_dmarc.ville.example", "v=DMARC1; p=reject; t=y");
        QCOMPARE(discoverDmarc(dns, "ville.example").policy, Policy::Quarantine);
    }

    void keyRecordsAreRead() // RFC 6376 §3.6.1
    {
        QVERIFY(DkimRecord::parse("p=")->publicKey.isEmpty());
        QCOMPARE(DkimRecord::parse("v=DKIM1; h=sha1; s=other; t=y:s; k=ed25519; p=YWI=")->publicKey, QByteArray("ab"));
        const DkimRecord record = *DkimRecord::parse("v=DKIM1; h=sha1; s=other; t=y:s; k=ed25519; p=Y W\tI=");
        QVERIFY(record.isTesting && !record.takesSha256 && !record.isForEmail);
        for (const char *text : {"", "v=DKIM1", "k=rsa; v=DKIM1; p=YWI=", "v=DKIM2; p=YWI=", "v=DKIM1; p=not base 64!"})
            QVERIFY2(!DkimRecord::parse(text), text);
    }

    void junkNeverHarms()
    {
        QRandomGenerator dice(9989);
        const QByteArray alphabet = "v=DMARC1;DKIM1 p=none;sp=k=rsa;t=y:s\\\"%=;; \t\r\n\x80\xff";
        for (int n = 0; n < 50'000; ++n) {
            QByteArray junk;
            for (quint32 i = dice.bounded(50u); i > 0; --i)
                junk += alphabet.at(int(dice.bounded(quint32(alphabet.size()))));
            (void)TagList::parse(junk);
            (void)DkimRecord::parse(junk);
            (void)DmarcRecord::parse(junk);
            (void)DmarcRecord::isOne(junk);
        }
    }
};

QTEST_GUILESS_MAIN(DmarcRecordTest)
#include "tst_dmarcrecord.moc"
