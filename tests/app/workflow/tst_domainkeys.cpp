#include "workflow/domainkeys.h"

#include "smtp/senderdomainfindings.h"
#include "store/messagerepository.h"
#include "store/senderdomainrepository.h"
#include "support/deliverybench.h"
#include "support/fakedns.h"
#include "support/sendingworld.h"
#include "workflow/checksenderdomain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Type = DkimKey::Type;
using Signing = SenderDomain::Signing;

namespace {

const QString ville = u"ville.example"_s;

struct World
{
    TestProject project;
    FakePasswordStore store;
    DomainKeys keys{project.db(), store};
    SenderDomainRepository domains{project.db()};
    FakeDns dns;

    void publish(const DomainKey &key)
    {
        dns.text(key.selector.toLatin1() + "._domainkey.ville.example", domains.domain(ville)->recordOf(key).text);
    }
    void check() { QVERIFY(CheckSenderDomain(project.db(), dns).run(ville)); }
    QByteArrayList selectorsThatSign()
    {
        QByteArrayList selectors;
        if (const auto signer = keys.signerFor(ville).value())
            for (const DkimIdentity &identity : signer->identities())
                selectors.append(identity.selector);
        return selectors;
    }
};

/** The bench's messages come from the domain whose key is made here. */
DomainKey keyOf(DeliveryBench &bench, PasswordStore &store)
{
    DomainKeys keys(bench.project.db(), store);
    const DomainKey key = keys.generate(ville, Type::Rsa, u"envoi"_s, 1024).value();
    if (!SenderDomainRepository(bench.project.db()).setSigning(ville, Signing::On))
        qFatal("not switched on");
    return key;
}

} // namespace

class DomainKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrivateKeyIsInTheKeyStoreOnly()
    {
        World world;
        const DomainKey key = world.keys.generate(u"Ville.EXAMPLE"_s, Type::Rsa, u"Envoi"_s).value();
        QCOMPARE(key.selector, u"envoi"_s);
        QCOMPARE(world.store.secrets.size(), 1);
        const QByteArray secret = world.store.secrets.values().first().toLatin1();
        QVERIFY(secret.size() > 1000 && secret.size() < 2560); // what Windows bears
        const QByteArray raw = QByteArray::fromBase64(secret);
        world.project.close();
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(world.project.path() + suffix);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains(secret.mid(600, 80)));
            QVERIFY(!content.contains(raw.mid(400, 60)));
            QVERIFY(!content.contains("PRIVATE KEY"));
        }
    }

    void messagesAreSignedOnceTheRecordIsSeen()
    {
        World world;
        const DomainKey key = world.keys.generate(ville, Type::Ed25519, u"s1"_s).value();
        QCOMPARE(world.selectorsThatSign(), QByteArrayList());
        world.check();
        QCOMPARE(world.selectorsThatSign(), QByteArrayList());
        world.publish(key);
        world.check();
        QCOMPARE(world.selectorsThatSign(), QByteArrayList{"s1"});
        QVERIFY(world.domains.domain(ville)->checkedAt);
        world.dns.fails("s1._domainkey.ville.example"); // a DNS that is away proves nothing
        world.check();
        QCOMPARE(world.selectorsThatSign(), QByteArrayList{"s1"});
        QVERIFY(world.domains.setSigning(ville, Signing::Off));
        QCOMPARE(world.selectorsThatSign(), QByteArrayList());
    }

    void theOldKeySignsUntilTheNewOneIsPublished()
    {
        World world;
        world.publish(world.keys.generate(ville, Type::Ed25519, u"old"_s).value());
        world.check();
        world.project.clock.advance(std::chrono::hours(24));
        const DomainKey fresh = world.keys.generate(ville, Type::Ed25519, u"new"_s).value();
        world.check();
        QCOMPARE(world.selectorsThatSign(), QByteArrayList{"old"});
        world.publish(fresh);
        world.check();
        QCOMPARE(world.selectorsThatSign(), QByteArrayList{"new"});
        QCOMPARE(world.keys.generate(ville, Type::Ed25519, u"NEW"_s).error().code, u"exists"_s);
        QCOMPARE(world.store.secrets.size(), 2);
    }

    void aKeyGoesToAnotherComputerAsPem()
    {
        World one;
        World other;
        const DomainKey key = one.keys.generate(ville, Type::Rsa, u"s"_s, 1024).value();
        const QByteArray pem = one.keys.exportPem(ville, u"s"_s).value();
        QCOMPARE(other.keys.importPem(ville, u"s"_s, pem)->publicKey, key.publicKey);
        QCOMPARE(other.keys.importPem(ville, u"t"_s, "junk").error().code, u"bad-key"_s);
        QVERIFY(one.keys.remove(ville, u"s"_s));
        QVERIFY(one.store.secrets.isEmpty());
        QCOMPARE(one.keys.exportPem(ville, u"s"_s).error().code, u"not-found"_s);
    }

    void aLostPrivateKeyIsSaidNotIgnored()
    {
        World world;
        QVERIFY(world.keys.generate(ville, Type::Ed25519, u"s"_s));
        QVERIFY(world.domains.setSigning(ville, Signing::On));
        world.store.secrets.clear();
        QCOMPARE(world.keys.signerFor(ville).error().code, u"no-private-key"_s);
    }

    void aCancelledCheckKeepsNothing()
    {
        World world;
        world.dns.cancelled = true;
        QCOMPARE(CheckSenderDomain(world.project.db(), world.dns).run(ville).error().code, u"cancelled"_s);
        QVERIFY(!world.domains.domain(ville)->checkedAt);
    }

    void whatIsDeliveredIsSigned()
    {
        DeliveryBench bench(20, 2);
        FakePasswordStore store;
        (void)keyOf(bench, store);
        deliver(bench, store);
        QCOMPARE(bench.sink.messages().size(), 20);
        for (const SinkMessage &message : bench.sink.messages()) {
            QVERIFY(message.content.startsWith("DKIM-Signature: v=1; a=rsa-sha256;"));
            QVERIFY(message.content.contains(" d=ville.example; s=envoi; "));
        }
    }

    void withoutItsKeyNothingLeavesUnsigned()
    {
        DeliveryBench bench(20, 2);
        FakePasswordStore store;
        (void)keyOf(bench, store);
        store.secrets.clear();
        deliver(bench, store);
        QCOMPARE(bench.sink.messages().size(), 0);
        const Sending sending = SendingRepository(bench.project.db()).byId(bench.sending).value();
        QCOMPARE(sending.state, SendingState::Paused);
        QVERIFY2(sending.stateReason.contains(u"envoi"_s), qPrintable(sending.stateReason));
    }

    void manyMessagesToOneProviderNeedAnAuthenticatedDomain_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("checked");
        QTest::addColumn<QString>("code");
        QTest::newRow("many") << 5000 << true << u"sender-domain"_s;
        QTest::newRow("fewer") << 4999 << true << u"prepared"_s;
        QTest::newRow("never checked") << 5000 << false << u"prepared"_s;
    }

    void manyMessagesToOneProviderNeedAnAuthenticatedDomain()
    {
        QFETCH(int, people);
        QFETCH(bool, checked);
        SendingWorld world;
        world.builder.insert(u"WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?) "
                             u"INSERT INTO contact "
                             "(project_id, key, address, address_key, language, created_at, modified_at) SELECT 1, 'p' "
                             "|| n || '@gmail.com', "
                             "'p' || n || '@gmail.com', 'p' || n || '@gmail.com', 'fr', 0, 0 FROM number"_s,
                             {people});
        world.builder.insert(u"INSERT OR IGNORE INTO group_member SELECT ?, id FROM contact"_s, {world.clients.value});
        const Message message = MessageRepository(world.project.db()).byId(world.message).value();
        const QString domain = message.sender.address.section(u'@', 1);
        if (checked) {
            FakeDns nothing;
            QVERIFY(CheckSenderDomain(world.project.db(), nothing).run(domain));
        }
        QTEST(world.codeOf(world.draft()), "code");
    }

private:
    static void deliver(DeliveryBench &bench, PasswordStore &store)
    {
        DeliverProject engine(bench.project.db(), store);
        QSignalSpy finished(&engine, &DeliverProject::finished);
        DeliverProject::Options options;
        options.program = u"test"_s;
        options.untilIdle = true;
        QVERIFY(engine.start(options));
        QVERIFY(finished.wait(30'000));
    }
};

QTEST_GUILESS_MAIN(DomainKeysTest)
#include "tst_domainkeys.moc"
