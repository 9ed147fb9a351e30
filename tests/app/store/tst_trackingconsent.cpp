#include "store/trackingconsent.h"

#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/contacterasure.h"
#include "store/contactmerge.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"
#include "support/audiencebuilder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Ann said yes, Bob no, Zoé was never asked, Eve withdrew what she had given. */
struct Town
{
    TestProject project;
    AudienceBuilder builder{project};
    ConsentRepository consents{project.db()};
    ContactId ann = builder.person(u"ann@a.example"_s);
    ContactId bob = builder.person(u"bob@a.example"_s);
    ContactId zoe = builder.person(u"zoe@a.example"_s);
    ContactId eve = builder.person(u"eve@a.example"_s);

    Town()
    {
        answer(ann, true, 20);
        answer(bob, false, 20);
        answer(eve, true, 20);
        answer(eve, false, 10);
    }
    void answer(ContactId contact, bool given, int daysAgo)
    {
        ConsentRecord record;
        record.contact = contact;
        record.consent = trackingConsent;
        record.given = given;
        record.effective = project.clock.now() - std::chrono::days(daysAgo);
        if (!consents.record({record}))
            qFatal("not recorded");
    }
    void set(const QString &mode) { QVERIFY(ProjectRepository(project.db()).set(u"tracking-consent"_s, mode)); }
    Result<QList<ContactId>> asked(const QString &numbers)
    {
        return project.db().read([&](QSqlDatabase &db) -> Result<QList<ContactId>> {
            const Result<SqlText> condition = mayBeFollowed(db, u"asked.contact_id"_s, project.clock.now());
            if (!condition)
                return failureOf(condition);
            SqlText sql;
            sql.add(u"SELECT asked.contact_id FROM (%1) asked WHERE "_s.arg(numbers)).add(*condition);
            sql.add(u" ORDER BY asked.contact_id"_s);
            Statement rows(db, sql.sql);
            if (const Result<void> done = sql.bindTo(rows).run(); !done)
                return failureOf(done);
            QList<ContactId> followed;
            while (rows.next())
                followed.append(rows.id<ContactId>(0));
            return followed;
        });
    }
    /** Of everybody there is. */
    QList<ContactId> followed() { return asked(u"SELECT id AS contact_id FROM contact"_s).value(); }
    bool isFollowed(ContactId contact)
    {
        return !asked(u"SELECT %1 AS contact_id"_s.arg(contact.value)).value().isEmpty();
    }
};

} // namespace

class TrackingConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectFollowsOnlyThoseWhoSaidYes()
    {
        Town town;
        QCOMPARE(ProjectRepository(town.project.db()).setting(u"tracking-consent"_s).value(), u"opt-in"_s);
        QCOMPARE(town.followed(), QList<ContactId>{town.ann});
    }

    void withOptOutAllAreFollowedExceptThoseWhoSaidNo()
    {
        Town town;
        town.set(u" Opt-Out "_s);
        QCOMPARE(town.followed(), (QList<ContactId>{town.ann, town.zoe}));
        town.set(u"opt-in"_s);
        QCOMPARE(town.followed(), QList<ContactId>{town.ann});
    }

    void aWithdrawalCountsAtOnce()
    {
        for (const QString &mode : {u"opt-in"_s, u"opt-out"_s}) {
            Town town;
            town.set(mode);
            town.answer(town.ann, false, 0);
            QVERIFY(!town.isFollowed(town.ann));
        }
    }

    void itHoldsWithoutEndUntilItIsWithdrawn()
    {
        Town town;
        town.project.clock.advance(std::chrono::days(36500));
        QCOMPARE(town.followed(), QList<ContactId>{town.ann});
        QVERIFY(town.consents.expiring({}, town.project.clock.now())->isEmpty());
    }

    /** Neither who was erased, nor a number that never was or is gone with a merge, nor no number at all. */
    void whoIsNotThereIsNotFollowed()
    {
        for (const QString &mode : {u"opt-in"_s, u"opt-out"_s}) {
            Town town;
            town.set(mode);
            QVERIFY(town.isFollowed(town.ann));
            QVERIFY(ContactErasure(town.project.db()).run(town.ann));
            QVERIFY(!town.isFollowed(town.ann));
            QVERIFY(!town.isFollowed(ContactId{4711}));
            QVERIFY(town.asked(u"SELECT NULL AS contact_id"_s)->isEmpty());
            const Contact values = ContactRepository(town.project.db()).byId(town.zoe).value();
            QVERIFY(ContactMerge(town.project.db()).run(town.zoe, town.eve, values, u"marc"_s));
            QVERIFY(!town.isFollowed(town.zoe));
            QVERIFY(!town.isFollowed(town.eve)); // she had refused
        }
    }

    void theSqlAndTheRuleSayTheSame()
    {
        for (const QString &mode : {u"opt-in"_s, u"opt-out"_s}) {
            Town town;
            town.set(mode);
            const auto states = town.project.db().read([&](QSqlDatabase &db) {
                return readTrackingStates(db, {town.ann, town.bob, town.zoe, town.eve});
            });
            QVERIFY(states);
            QCOMPARE(states->size(), 3);
            for (ContactId contact : {town.ann, town.bob, town.zoe, town.eve}) {
                const auto state = states->constFind(contact);
                QCOMPARE(mayBeFollowed(trackingModeFrom(mode).value(),
                                       state == states->constEnd() ? std::nullopt : std::optional(*state),
                                       town.project.clock.now()),
                         town.isFollowed(contact));
            }
        }
    }

    void whoeverRefusedBeforeAMergeStaysSo()
    {
        for (const bool first : {true, false}) {
            Town town;
            const ContactId one = first ? town.ann : town.bob;
            const ContactId other = first ? town.bob : town.ann;
            town.answer(town.ann, true, 1); // later than the refusal
            const Contact values = ContactRepository(town.project.db()).byId(one).value();
            const ContactId kept = ContactMerge(town.project.db()).run(one, other, values, u"marc"_s).value();
            QVERIFY(!town.isFollowed(kept));
            QVERIFY(town.consents.historyOf(kept)->size() >= 4);
            QVERIFY(town.consents.historyOf(kept)->first().source.contains(u"followed"_s));
        }
    }

    void aRefusalIsErasedWithThePersonAndKeepsNobodyOut()
    {
        Town town;
        QVERIFY(!ContactErasure(town.project.db()).run(town.bob)->hashKept);
        const auto answers =
            town.project.db().read([&](QSqlDatabase &db) { return readTrackingStates(db, {town.bob}); });
        QVERIFY(answers->isEmpty());
        QVERIFY(town.consents.historyOf(town.bob)->isEmpty());
    }

    void whoDoesNotUseItSeesNothingOfIt()
    {
        TestProject project;
        ConsentRepository consents(project.db());
        QVERIFY(!project.db().read(isTrackingConsentKept).value());
        QCOMPARE(consents.add(u"Infolettre"_s)->id, ConsentId{1});
        QCOMPARE(consents.list()->size(), 1);
        Town town;
        QVERIFY(town.project.db().read(isTrackingConsentKept).value());
        QVERIFY(town.consents.list()->isEmpty());
        const Consent letter = town.consents.add(u"Infolettre"_s).value();
        QCOMPARE(letter.id, ConsentId{1});
        QCOMPARE(town.consents.list().value(), QList<Consent>{letter});
    }

    void itIsFoundByItsReservedNameInBothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"tracking", "TRACKING", "hasTrackingConsent", "Tracking of opens and clicks",
                                 "suivi des ouvertures et des clics"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void itIsFoundByItsReservedNameInBothLanguages()
    {
        QFETCH(QString, name);
        TestProject project;
        ConsentRepository consents(project.db());
        QCOMPARE(consents.find(name)->id, trackingConsent);
        QCOMPARE(consents.add(name).error().code, u"reserved"_s);
        const Consent letter = consents.add(u"Infolettre"_s).value();
        QCOMPARE(consents.rename(letter.id, name).error().code, u"reserved"_s);
    }

    void itIsNeitherRenamedNorRemovedNorRequiredByAType()
    {
        Town town;
        QCOMPARE(town.consents.rename(trackingConsent, u"Suivi"_s).error().code, u"reserved"_s);
        QCOMPARE(town.consents.remove(trackingConsent).error().code, u"reserved"_s);
        CommunicationTypeRepository types(town.project.db());
        CommunicationType type = types.byId({}).value();
        type.consents = {trackingConsent};
        QCOMPARE(types.save(type).error().code, u"tracking"_s);
        QVERIFY(types.byId({})->consents.isEmpty());
    }

    void aConsentThatHadTheNameBeforeIsNotTakenForIt()
    {
        Town town;
        town.builder.insert(u"INSERT INTO consent (id, project_id, name, folded, created_at) "
                            "VALUES (1, 1, 'Tracking', 'tracking', 0)"_s,
                            {});
        const Result<Consent> found = town.consents.find(u"tracking"_s);
        QCOMPARE(found.error().code, u"ambiguous"_s);
        QVERIFY(found.error().remedy.contains(u"number 1"_s));
        QVERIFY(town.consents.rename(town.consents.find(u"1"_s)->id, u"Statistiques"_s));
        QCOMPARE(town.consents.find(u"tracking"_s)->id, trackingConsent);
    }

    void anotherModeIsRefused()
    {
        TestProject project;
        const Result<void> done = ProjectRepository(project.db()).set(u"tracking-consent"_s, u"on"_s);
        QCOMPARE(done.error().code, u"bad-value"_s);
        QVERIFY(done.error().remedy.contains(u"opt-in"_s));
    }
};

QTEST_GUILESS_MAIN(TrackingConsentTest)
#include "tst_trackingconsent.moc"
