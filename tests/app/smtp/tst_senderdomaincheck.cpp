#include "smtp/senderdomaincheck.h"
#include "smtp/senderdomainfindings.h"
#include "smtp/spfrecord.h"
#include "support/fakedns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Report = SenderDomainReport;
using Verdict = Report::Verdict;
using Topic = DomainFinding::Topic;

namespace {

/** A domain with one key, in good order at its provider. */
struct Ville
{
    FakeDns dns;
    SenderDomain domain;

    Ville()
    {
        const DkimKey key = DkimKey::generate(DkimKey::Type::Ed25519).value();
        domain.domain = u"ville.example"_s;
        domain.keys.append({u"envoi"_s, key.type(), key.bits(), key.publicKey(), {}, Report::Key::State::Published});
        dns.add(DnsType::Mail, "ville.example", "mx.ville.example");
    }
    Ville &spf(const QByteArray &record)
    {
        dns.text("ville.example", record);
        return *this;
    }
    Ville &key(const QByteArray &record)
    {
        dns.text("envoi._domainkey.ville.example", record);
        return *this;
    }
    Ville &ownKey() { return key(domain.recordOf(domain.keys.first()).text); }
    Ville &dmarc(const QByteArray &record)
    {
        dns.text("_dmarc.ville.example", record);
        return *this;
    }
    Report check(const QString &server = u"smtp.gmail.com"_s)
    {
        domain.report = SenderDomainCheck(dns).run({domain, server, "info@ville.example"});
        for (Report::Key &each : domain.report->keys)
            each.signs = true;
        return *domain.report;
    }
    DomainFinding finding(Topic topic)
    {
        for (const DomainFinding &each : findingsOf(domain))
            if (each.topic == topic)
                return each;
        return {};
    }
};

} // namespace

class SenderDomainCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDomainInGoodOrderIsAuthenticated()
    {
        Ville ville;
        const Report report =
            ville.spf("v=spf1 include:_spf.google.com ~all").ownKey().dmarc("v=DMARC1; p=reject").check();
        QCOMPARE(report.spf.state, Report::Spf::State::Invalid); // the include is nowhere
        ville.dns.text("_spf.google.com", "v=spf1 ip4:192.0.2.0/24 ~all");
        QCOMPARE(ville.check().isAuthenticated(), Verdict::Yes);
        for (const DomainFinding &finding : findingsOf(ville.domain))
            QCOMPARE(finding.verdict, Verdict::Yes);
    }

    void aReportSurvivesItsJson()
    {
        Ville ville;
        const Report report = ville.spf("v=spf1 a b ~all").key("v=DKIM1; p=").dmarc("v=DMARC1; p=none; t=y").check();
        QCOMPARE(senderDomainReportFrom(toJson(report)), report);
        QCOMPARE(senderDomainReportFrom({}), Report());
    }

    void theServerOfTheAccountIsJudged_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("server");
        QTest::addColumn<int>("expected");
        using Server = Report::Spf::Server;
        const auto row = [](const char *name, const char *record, const char *server, Server expected) {
            QTest::newRow(name) << QByteArray(record) << QString::fromLatin1(server) << int(expected);
        };
        row("its own address", "v=spf1 ip4:192.0.2.10 -all", "mail.hote.example", Server::Authorised);
        row("not its address", "v=spf1 ip4:192.0.2.11 -all", "mail.hote.example", Server::CannotBeKnown);
        row("an include of its family", "v=spf1 include:spf.hote.example -all", "mail.hote.example",
            Server::IncludesProvider);
        row("a known provider", "v=spf1 include:_spf.google.com -all", "smtp-relay.gmail.com",
            Server::IncludesProvider);
        row("a known provider left out", "v=spf1 mx -all", "smtp.gmail.com", Server::NotIncluded);
        row("on this computer", "v=spf1 mx -all", "127.0.0.1", Server::CannotBeKnown);
        row("no account", "v=spf1 mx -all", "", Server::CannotBeKnown);
    }

    void theServerOfTheAccountIsJudged()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, server);
        QFETCH(int, expected);
        Ville ville;
        ville.dns.add(DnsType::Address4, "mail.hote.example", "192.0.2.10");
        ville.dns.text("_spf.google.com", "v=spf1 ip4:198.51.100.0/24 ~all");
        ville.dns.text("spf.hote.example", "v=spf1 ip4:198.51.100.0/24 ~all");
        QCOMPARE(int(ville.spf(record).check(server).spf.server), expected);
    }

    void theRemedyIsTheExactRecord_data()
    {
        QTest::addColumn<QByteArrayList>("records");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QByteArray>("remedy");
        const QString gmail = u"smtp.gmail.com"_s;
        QTest::newRow("none") << QByteArrayList() << gmail << QByteArray("v=spf1 mx include:_spf.google.com ~all");
        QTest::newRow("none, unknown server")
            << QByteArrayList() << u"mail.hote.example"_s << QByteArray("v=spf1 mx a:mail.hote.example ~all");
        QTest::newRow("left out") << QByteArrayList{"v=spf1 mx ip4:192.0.2.1 -all"} << gmail
                                  << QByteArray("v=spf1 mx ip4:192.0.2.1 include:_spf.google.com -all");
        QTest::newRow("two") << QByteArrayList{"v=spf1 mx ~all", "v=spf1 a mx ~all"} << gmail
                             << QByteArray("v=spf1 mx a include:_spf.google.com ~all");
        QTest::newRow("everybody") << QByteArrayList{"v=spf1 include:_spf.google.com +all"} << gmail
                                   << QByteArray("v=spf1 include:_spf.google.com ~all");
    }

    void theRemedyIsTheExactRecord()
    {
        QFETCH(QByteArrayList, records);
        QFETCH(QString, server);
        QFETCH(QByteArray, remedy);
        Ville ville;
        ville.dns.text("_spf.google.com", "v=spf1 ip4:198.51.100.0/24 ~all");
        for (const QByteArray &record : records)
            ville.spf(record);
        QCOMPARE(ville.check(server).spfHolds(), Verdict::No);
        const DomainFinding finding = ville.finding(Topic::Spf);
        QVERIFY(finding.publish);
        QCOMPARE(finding.publish->name, u"ville.example"_s);
        QCOMPARE(finding.publish->text, remedy);
        QVERIFY(SpfRecord::parse(remedy));
    }

    void theKeyInTheDnsIsCompared_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<int>("state");
        using State = Report::Key::State;
        QTest::newRow("ours") << QByteArray("OURS") << int(State::Published);
        QTest::newRow("another") << QByteArray("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
                                 << int(State::Differs);
        QTest::newRow("of another kind") << QByteArray("v=DKIM1; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
                                         << int(State::Differs);
        QTest::newRow("revoked") << QByteArray("v=DKIM1; k=ed25519; p=") << int(State::Revoked);
        QTest::newRow("no record") << QByteArray("hello") << int(State::Unusable);
        QTest::newRow("none") << QByteArray() << int(State::Missing);
    }

    void theKeyInTheDnsIsCompared()
    {
        QFETCH(QByteArray, record);
        QFETCH(int, state);
        Ville ville;
        if (record == "OURS")
            ville.ownKey();
        else if (!record.isEmpty())
            ville.key(record);
        QCOMPARE(int(ville.check().keys.first().state), state);
        const DomainFinding finding = ville.finding(Topic::Dkim);
        QCOMPARE(finding.verdict, state == int(Report::Key::State::Published) ? Verdict::Yes : Verdict::No);
        if (finding.verdict == Verdict::No)
            QCOMPARE(finding.publish->text, ville.domain.recordOf(ville.domain.keys.first()).text);
    }

    void mailHostsAreLookedAt()
    {
        Ville ville;
        QCOMPARE(ville.check().mail.state, Report::Mail::State::Found);
        FakeDns null;
        null.add(DnsType::Mail, "ville.example", "");
        QCOMPARE(SenderDomainCheck(null).run({ville.domain, {}, {}}).mail.state, Report::Mail::State::Null);
        FakeDns address;
        address.add(DnsType::Address6, "ville.example", "2001:db8::1");
        QCOMPARE(SenderDomainCheck(address).run({ville.domain, {}, {}}).mail.state, Report::Mail::State::AddressOnly);
        FakeDns nothing;
        QCOMPARE(SenderDomainCheck(nothing).run({ville.domain, {}, {}}).mail.state, Report::Mail::State::Missing);
    }

    void aDnsThatDoesNotAnswerProvesNothing()
    {
        Ville ville;
        for (const char *name : {"ville.example", "envoi._domainkey.ville.example", "_dmarc.ville.example"})
            ville.dns.fails(name);
        QCOMPARE(ville.check().isAuthenticated(), Verdict::Unknown);
        for (const DomainFinding &finding : findingsOf(ville.domain)) {
            QCOMPARE(finding.verdict, Verdict::Unknown);
            QVERIFY(!finding.remedy.isEmpty());
        }
    }

    void withoutAKeyNobodyKnowsWhoSigns()
    {
        Ville ville;
        ville.domain.keys.clear();
        QCOMPARE(ville.check().dkimHolds(), Verdict::Unknown);
    }

    void aMissingPolicyIsSpelledOut()
    {
        Ville ville;
        ville.check();
        const DomainFinding finding = ville.finding(Topic::Dmarc);
        QCOMPARE(finding.publish->name, u"_dmarc.ville.example"_s);
        QVERIFY(DmarcRecord::parse(finding.publish->text));
    }

    void theNewKeyIsPreparedWhileTheOldOneSigns()
    {
        SenderDomain domain;
        const auto add = [&](const QString &selector, DkimKey::Type type, Report::Key::State state) {
            domain.keys.append({selector, type, 2048, selector.toLatin1(), {}, state});
        };
        const auto signing = [&] {
            QStringList selectors;
            for (const DomainKey &key : domain.signingKeys())
                selectors.append(key.selector);
            return selectors;
        };
        using State = Report::Key::State;
        add(u"first"_s, DkimKey::Type::Rsa, State::Missing);
        QCOMPARE(signing(), QStringList());
        domain.signing = SenderDomain::Signing::On;
        QCOMPARE(signing(), QStringList(u"first"_s));
        domain.signing = SenderDomain::Signing::WhenPublished;
        domain.keys[0].record = State::Published;
        add(u"second"_s, DkimKey::Type::Rsa, State::Unknown);
        add(u"edward"_s, DkimKey::Type::Ed25519, State::Published);
        QCOMPARE(signing(), (QStringList{u"first"_s, u"edward"_s}));
        domain.keys[1].record = State::Published;
        QCOMPARE(signing(), (QStringList{u"second"_s, u"edward"_s}));
        domain.signing = SenderDomain::Signing::Off;
        QCOMPARE(signing(), QStringList());
    }

    void domainsAndSelectorsAreChecked()
    {
        QCOMPARE(checkedDomain(u" B\u00fccher.Example "_s), u"xn--bcher-kva.example"_s);
        for (const QString &bad : {u""_s, u"a"_s, u"a@b.example"_s, u"a b.example"_s, u"x..example"_s})
            QVERIFY2(!checkedDomain(bad), qPrintable(bad));
        QCOMPARE(checkedSelector(u"Envoi.2026-a"_s), u"envoi.2026-a"_s);
        for (const QString &bad : {u""_s, u"-a"_s, u"a_b"_s, u"a b"_s, u"é"_s, u"a;b"_s, u"a\n"_s.repeated(60)})
            QVERIFY2(!checkedSelector(bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(SenderDomainCheckTest)
#include "tst_senderdomaincheck.moc"
