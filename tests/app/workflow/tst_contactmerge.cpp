#include "store/contactmerge.h"

#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "support/sendingworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Pair : SendingWorld
{
    ContactRepository contacts{project.db()};
    ContactMerge merge{project.db()};

    Contact contact(ContactId id) { return contacts.byId(id).value(); }
    Result<ContactId> merged()
    {
        return merge.run(zoe, bob, ContactMerge::proposal(contact(zoe), contact(bob)), u"marc"_s);
    }
    void record(ContactId who, ConsentId consent, bool given, int day)
    {
        ConsentRecord record;
        record.contact = who;
        record.consent = consent;
        record.given = given;
        record.effective = project.clock.now() + std::chrono::days(day);
        if (!ConsentRepository(project.db()).record({record}))
            qFatal("not recorded");
    }
};

} // namespace

class ContactMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenValuesStayAndEmptyOnesAreFilled()
    {
        Pair pair;
        QVERIFY(pair.contacts.addField(u"ville"_s, ContactField::Type::Text));
        Contact bob = pair.contact(pair.bob);
        bob.values.insert(u"ville"_s, u"Lévis"_s);
        QVERIFY(pair.contacts.save(bob));
        const ContactId kept = pair.merged().value();
        const Contact merged = pair.contact(kept);
        QCOMPARE(merged.address, u"zoe@a.example"_s);
        QCOMPARE(merged.language, u"fr"_s);
        QCOMPARE(merged.values.value(u"ville"_s), u"Lévis"_s);
        QCOMPARE(pair.contacts.count().value(), 1);
        QCOMPARE(pair.contacts.find(u"bob@b.example"_s).error().kind, Failure::Kind::NotFound);
    }

    void groupsAreJoined()
    {
        Pair pair;
        const GroupId press = pair.builder.group(u"Press"_s, {pair.bob});
        const ContactId kept = pair.merged().value();
        QCOMPARE(GroupRepository(pair.project.db()).groupsOf(kept)->size(), 2);
        QCOMPARE(GroupRepository(pair.project.db()).byId(press)->members, 1);
    }

    void theStricterStateWins_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("value");
        QTest::addColumn<ContactStatus>("status");
        QTest::newRow("inactive") << u"active"_s << 0 << ContactStatus::Inactive;
        QTest::newRow("quarantine") << u"quarantined"_s << 1 << ContactStatus::Quarantine;
    }

    void theStricterStateWins()
    {
        QFETCH(QString, column);
        QFETCH(int, value);
        QFETCH(ContactStatus, status);
        for (const bool first : {true, false}) {
            Pair pair;
            pair.builder.insert(u"UPDATE contact SET %1 = ? WHERE id = ?"_s.arg(column),
                                {value, (first ? pair.zoe : pair.bob).value});
            QCOMPARE(pair.contact(pair.merged().value()).status, status);
        }
    }

    void whoeverUnsubscribedStaysUnsubscribedWhateverTheDates_data()
    {
        QTest::addColumn<int>("withdrawnOn");
        QTest::newRow("before the other agreed") << -20;
        QTest::newRow("after") << -1;
    }

    void whoeverUnsubscribedStaysUnsubscribedWhateverTheDates()
    {
        QFETCH(int, withdrawnOn);
        for (const bool first : {true, false}) {
            Pair pair;
            ConsentRepository consents(pair.project.db());
            const ConsentId letter = consents.add(u"Infolettre"_s)->id;
            const ConsentId offers = consents.add(u"Offres"_s)->id;
            pair.record(first ? pair.zoe : pair.bob, letter, false, withdrawnOn);
            pair.record(first ? pair.bob : pair.zoe, letter, true, -10);
            pair.record(pair.bob, offers, true, -10);
            const ContactId kept = pair.merged().value();
            QMap<ConsentId, bool> given;
            const auto states = consents.statesOf(kept);
            QVERIFY(states);
            for (const ConsentState &state : *states)
                given.insert(state.consent, state.given);
            QCOMPARE(given, (QMap<ConsentId, bool>{{letter, false}, {offers, true}}));
            // The proofs of both are there, and the next line of the history starts from the withdrawal.
            QVERIFY(consents.historyOf(kept)->size() >= 3);
            pair.record(kept, letter, true, -30);
            QVERIFY(!consents.statesOf(kept)->first().given);
        }
    }

    void bothHistoriesAreOnTheCard()
    {
        Pair pair;
        const SendingId both = pair.running();
        pair.setRow(pair.zoe, RecipientState::Accepted);
        pair.setRow(pair.bob, RecipientState::BouncedHard);
        const ContactId kept = pair.merged().value();
        const auto history = pair.sendings.historyOf(kept).value();
        QCOMPARE(history.size(), 2);
        QCOMPARE(pair.number(u"SELECT COUNT(*) FROM recipient WHERE sending_id = %1"_s.arg(both.value)), 2);
    }

    void whomASendingStillHasToReachIsNotMerged()
    {
        Pair pair;
        pair.running();
        QCOMPARE(pair.merged().error().code, u"in-use"_s);
        QCOMPARE(pair.contacts.count().value(), 2);
    }

    void theNumberThatIsGoneIsGivenToNobody()
    {
        Pair pair;
        const ContactId kept = pair.merged().value();
        QCOMPARE(kept, std::max(pair.zoe, pair.bob));
        QVERIFY(pair.builder.person(u"new@a.example"_s) > kept);
        QCOMPARE(pair.merge.run(kept, kept, pair.contact(kept), {}).error().code, u"same-contact"_s);
    }
};

QTEST_GUILESS_MAIN(ContactMergeTest)
#include "tst_contactmerge.moc"
