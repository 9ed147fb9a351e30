#include "store/consentrepository.h"

#include "store/communicationtyperepository.h"
#include "store/consentimport.h"
#include "store/projectrepository.h"
#include "support/audiencebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct World
{
    TestProject project;
    AudienceBuilder builder{project};
    ConsentRepository consents{project.db()};
    CommunicationTypeRepository types{project.db()};
    ContactId zoe = builder.person(u"zoe@a.example"_s);
    Consent newsletter = consents.add(u"Infolettre"_s).value();

    Instant daysAgo(int days) const { return project.clock.now() - std::chrono::days(days); }
    ConsentRecord record(bool given, int daysAgo)
    {
        ConsentRecord record;
        record.contact = zoe;
        record.consent = newsletter.id;
        record.given = given;
        record.effective = this->daysAgo(daysAgo);
        record.source = u"formulaire"_s;
        record.proof = u"« Oui, je m’abonne »"_s;
        record.who = u"anne"_s;
        return record;
    }
    ConsentImport::Outcome import(const ConsentRecord &record, bool reactivates)
    {
        return project.db().write([&](QSqlDatabase &db) { return ConsentImport(db, reactivates).put(record); }).value();
    }
    bool isValid() { return consents.statesOf(zoe)->value(0).isValidAt(project.clock.now()); }
};

} // namespace

class ConsentRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectHasOneTypeThatMayBeSentFromTheCard()
    {
        TestProject project;
        const auto types = CommunicationTypeRepository(project.db()).list().value();
        QCOMPARE(types.size(), 1);
        QCOMPARE(types.first().name, u"Infolettre / Newsletter"_s);
        QCOMPARE(types.first().labelFor(u"fr-CA"_s), u"Infolettre"_s);
        QCOMPARE(types.first().labelFor(u"de"_s), u"Infolettre / Newsletter"_s);
        QVERIFY(types.first().isDefault);
        QVERIFY(types.first().fromProfile);
        QVERIFY(types.first().consents.isEmpty());
        QCOMPARE(CommunicationTypeRepository(project.db()).find(u"newsletter"_s)->id, types.first().id);
    }

    void aTypeIsKeptWithItsConditions()
    {
        World world;
        CommunicationType notice;
        notice.name = u"  Avis  municipal "_s;
        notice.labels = {{u"en"_s, u"Town notice"_s}};
        notice.consents = {world.newsletter.id};
        notice.administrative = true;
        notice.sendsToKillFile = true;
        notice.id = world.types.save(notice).value();
        notice.name = u"Avis municipal"_s;
        QCOMPARE(world.types.byId(notice.id).value(), notice);
        QCOMPARE(world.types.save({{}, u"AVIS MUNICIPAL"_s, {}, {}}).error().code, u"exists"_s);
        notice.administrative = false;
        QCOMPARE(world.types.save(notice).error().code, u"not-administrative"_s);
    }

    void thereIsAlwaysOneDefaultType()
    {
        World world;
        const CommunicationType first = world.types.byId({}).value();
        CommunicationType second;
        second.name = u"Avis"_s;
        second.isDefault = true;
        second.id = world.types.save(second).value();
        QCOMPARE(world.types.byId({})->id, second.id);
        second.isDefault = false; // there would be none: it stays
        QVERIFY(world.types.save(second));
        QVERIFY(world.types.byId(second.id)->isDefault);
        QCOMPARE(world.types.remove(second.id).error().code, u"default-type"_s);
        QVERIFY(world.types.remove(first.id));
    }

    void aTypeThatMessagesHaveIsNotRemoved()
    {
        World world;
        CommunicationType type;
        type.name = u"Avis"_s;
        type.id = world.types.save(type).value();
        const MessageId message = world.builder.message();
        world.builder.insert(u"UPDATE message SET type_id = ? WHERE id = ?"_s, {type.id.value, message.value});
        QCOMPARE(world.types.remove(type.id).error().code, u"in-use"_s);
        QVERIFY(world.types.remove(type.id).error().message.contains(u"Infolettre"_s));
    }

    void theHistoryKeepsEveryChangeWithItsProof()
    {
        World world;
        QVERIFY(world.consents.record({world.record(true, 30), world.record(false, 10)}));
        QVERIFY(!world.isValid());
        QVERIFY(world.consents.record({world.record(true, 5)}));
        QVERIFY(world.isValid());
        const QList<ConsentRecord> history = world.consents.historyOf(world.zoe).value();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.first().effective, world.daysAgo(5)); // latest first
        QCOMPARE(history.first().proof, u"« Oui, je m’abonne »"_s);
        QCOMPARE(history.first().who, u"anne"_s);
        QCOMPARE(history.first().recorded, world.project.clock.now());
    }

    void theStateIsWhatTheHistoryAmountsTo()
    {
        World world;
        QList<ConsentRecord> told;
        for (const auto &[given, days] : {std::pair(true, 40), std::pair(false, 50), std::pair(false, 20),
                                          std::pair(true, 30), std::pair(true, 10)}) {
            ConsentRecord record = world.record(given, days);
            record.expiry = given && days == 10 ? std::optional(world.daysAgo(-5)) : std::nullopt;
            QVERIFY(world.consents.record({record}));
            record.id = told.size() + 1;
            told.append(record);
            QCOMPARE(world.consents.statesOf(world.zoe)->first(), *currentState(told));
        }
    }

    void anImportNeverBringsBackWhoLeftUnlessItIsLaterAndAskedTo()
    {
        World world;
        QCOMPARE(world.import(world.record(true, 50), false), ConsentImport::Outcome::Given);
        QCOMPARE(world.import(world.record(true, 50), false), ConsentImport::Outcome::Unchanged);
        QVERIFY(world.consents.record({world.record(false, 20)}));
        QCOMPARE(world.import(world.record(true, 10), false), ConsentImport::Outcome::KeptWithdrawn);
        QCOMPARE(world.import(world.record(true, 30), true), ConsentImport::Outcome::KeptWithdrawn);
        QCOMPARE(world.import(world.record(true, 20), true), ConsentImport::Outcome::KeptWithdrawn);
        QVERIFY(!world.isValid());
        QCOMPARE(world.consents.historyOf(world.zoe)->size(), 2);
        QCOMPARE(world.import(world.record(true, 10), true), ConsentImport::Outcome::Given);
        QVERIFY(world.isValid());
        QCOMPARE(world.import(world.record(false, 5), false), ConsentImport::Outcome::Withdrawn);
        QVERIFY(!world.isValid());
    }

    void whatExpiresIsForeseen()
    {
        World world;
        const ContactId bob = world.builder.person(u"bob@b.example"_s);
        ConsentRecord soon = world.record(true, 170);
        soon.basis = ConsentBasis::Inquiry;
        soon.expiry = world.daysAgo(-10);
        ConsentRecord later = world.record(true, 100);
        later.contact = bob;
        later.basis = ConsentBasis::Purchase;
        later.expiry = world.daysAgo(-100);
        QVERIFY(world.consents.record({soon, later}));
        const Instant now = world.project.clock.now();
        const auto month = world.consents.expiring(now, now + std::chrono::days(30)).value();
        QCOMPARE(month.size(), 1);
        QCOMPARE(month.first(), (ConsentRepository::Expiring{world.zoe, world.newsletter, *soon.expiry}));
        QCOMPARE(world.consents.expiring(now, now + std::chrono::days(365))->size(), 2);
        const auto months = world.consents.expiringPerMonth(now).value();
        QCOMPARE(months.size(), 2);
        QCOMPARE(months.first().contacts, 1);
        // Withdrawn before its end, it is no longer something that expires.
        ConsentRecord left = world.record(false, 1);
        QVERIFY(world.consents.record({left}));
        QCOMPARE(world.consents.expiring(now, now + std::chrono::days(30))->size(), 0);
    }

    void aConsentSomebodyAnsweredIsNotRemoved()
    {
        World world;
        const Consent unused = world.consents.add(u"Sondages"_s).value();
        QVERIFY(world.consents.remove(unused.id));
        QVERIFY(world.consents.record({world.record(true, 1)}));
        QCOMPARE(world.consents.remove(world.newsletter.id).error().code, u"in-use"_s);
        QCOMPARE(world.consents.add(u"INFOLETTRE"_s).error().code, u"exists"_s);
        QVERIFY(world.consents.rename(world.newsletter.id, u"Nouvelles"_s));
        QCOMPARE(world.consents.find(u"nouvelles"_s)->id, world.newsletter.id);
        QVERIFY(world.consents.find(u"rien"_s).error().remedy.contains(u"Nouvelles"_s));
    }
};

QTEST_GUILESS_MAIN(ConsentRepositoryTest)
#include "tst_consentrepository.moc"
