#include "store/sendingrepository.h"

#include "store/sendingstates.h"
#include "support/audiencebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct World
{
    TestProject project{TestProject::keyedBy({u"email"_s})};
    AudienceBuilder builder{project};
    MessageId message = builder.message();
    GroupId clients = builder.group(u"Clients"_s, {});
    GroupId press = builder.group(u"Press"_s, {});
    GroupId seeds = builder.group(u"Seeds"_s, {}, true);
    SendingRepository sendings{project.db()};

    Sending draft()
    {
        Sending draft;
        draft.name = u"Décembre"_s;
        draft.message = message;
        draft.groups = {false, {clients}, {press}, {seeds}};
        draft.options.subjectPrefix = u"[RAPPEL]"_s;
        draft.options.pace.perHour = 2000;
        return draft;
    }
    /** A running sending with one row in each state, written as Prepare and the engine would. */
    SendingId withEveryState()
    {
        const SendingId id = sendings.saveDraft(draft()).value();
        int number = 0;
        for (RecipientState state : allRecipientStates()) {
            const ContactId contact = builder.person(u"p%1@a.example"_s.arg(number++));
            builder.insert(
                u"INSERT INTO recipient (sending_id, contact_id, address, language, state) VALUES (?, ?, ?, 'fr', ?)"_s,
                {id.value, contact.value, u"p%1@a.example"_s.arg(number - 1), wordFor(state)});
        }
        const ContactId seed = builder.person(u"seed@a.example"_s);
        builder.insert(u"INSERT INTO recipient (sending_id, contact_id, address, language, state, seed) "
                       "VALUES (?, ?, 'seed@a.example', 'fr', 'PENDING', 1)"_s,
                       {id.value, seed.value});
        work([&](QSqlDatabase &db) { return SendingStates(db).recount(id); });
        return id;
    }
    template <class Work>
    void work(Work work)
    {
        if (const auto done = project.db().write(work); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
};

} // namespace

class SendingRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackAsItWasSaved()
    {
        World world;
        Sending draft = world.draft();
        draft.id = world.sendings.saveDraft(draft).value();
        draft.modified = world.project.clock.now();
        QCOMPARE(world.sendings.byId(draft.id).value(), draft);

        draft.groups = {true, {}, {}, {}};
        draft.name = u"Janvier"_s;
        draft.options.deadline = WallTime{QDate(2027, 1, 1), QTime(8, 0), "Europe/Paris", true};
        QCOMPARE(world.sendings.saveDraft(draft).value(), draft.id);
        QCOMPARE(world.sendings.byId(draft.id).value(), draft);
        world.project.reopen();
        QCOMPARE(SendingRepository(world.project.db()).byId(draft.id).value(), draft);
    }

    void isFoundByNameOrNumberTheLatestFirst()
    {
        World world;
        const SendingId first = world.sendings.saveDraft(world.draft()).value();
        const SendingId second = world.sendings.saveDraft(world.draft()).value();
        QCOMPARE(world.sendings.find(u"Décembre"_s)->id, second);
        QCOMPARE(world.sendings.find(QString::number(first.value))->id, first);
        QCOMPARE(world.sendings.find(u"Nothing"_s).error().kind, Failure::Kind::NotFound);
        QCOMPARE(world.sendings.byId({999}).error().kind, Failure::Kind::NotFound);
        QCOMPARE(world.sendings.list()->first().id, second);
        QCOMPARE(world.sendings.list({SendingState::Draft})->size(), 2);
        QVERIFY(world.sendings.list({SendingState::Done, SendingState::Cancelled})->isEmpty());
        QVERIFY(world.sendings.removeDraft(second));
        QCOMPARE(world.sendings.list()->size(), 1);
    }

    void figuresCountEveryStateOnceAndSeedsApart()
    {
        World world;
        const SendingId id = world.withEveryState();
        const SendingFigures figures = world.sendings.figures(id).value();
        QCOMPARE(figures.targeted(), allRecipientStates().size());
        QCOMPARE(figures.remaining(), 3);
        QCOMPARE(figures.seeds.value(RecipientState::Pending), 1);
        QCOMPARE(world.sendings.figuresOf({id, {999}})->value({999}), SendingFigures());
    }

    void countersFollowTheRowsTheyCount()
    {
        World world;
        const SendingId id = world.withEveryState();
        const auto rowsAndCountersAgree = [&] {
            return world.builder.valueOf(
                       u"SELECT COUNT(*) FROM (SELECT seed, state, COUNT(*) AS n FROM recipient GROUP BY seed, state "
                       "EXCEPT SELECT seed, state, rows FROM sending_count)"_s) == u"0"_s;
        };
        QVERIFY(rowsAndCountersAgree());
        world.work([&](QSqlDatabase &db) {
            return SendingStates(db).moveRows(id, {RecipientState::Pending, RecipientState::Deferred},
                                              RecipientState::Expired, {}, world.project.clock.now());
        });
        QVERIFY(rowsAndCountersAgree());
        QCOMPARE(world.sendings.figures(id)->count(RecipientState::Expired), 3);
        QCOMPARE(world.sendings.figures(id)->seeds.value(RecipientState::Expired), 1);
    }

    void aStateMovesOnceAndOnlyAsTheTableAllows()
    {
        World world;
        const SendingId id = world.sendings.saveDraft(world.draft()).value();
        const auto move = [&](SendingState from, SendingState to) {
            const auto done = world.project.db().write([&](QSqlDatabase &db) {
                return SendingStates(db).move(id, from, to, {u"anne"_s, u"why"_s}, world.project.clock.now());
            });
            return done ? QString() : done.error().code;
        };
        QCOMPARE(move(SendingState::Draft, SendingState::Sending), u"wrong-state"_s);
        QCOMPARE(move(SendingState::Scheduled, SendingState::Sending), u"state-changed"_s);
        QCOMPARE(move(SendingState::Draft, SendingState::Preparing), QString());
        QCOMPARE(move(SendingState::Draft, SendingState::Preparing), u"state-changed"_s);
        QCOMPARE(world.builder.valueOf(u"SELECT who || from_state || to_state || reason FROM sending_history"_s),
                 u"anneDRAFTPREPARINGwhy"_s);
        QCOMPARE(world.builder.valueOf(u"SELECT COUNT(*) FROM sending_history"_s), u"1"_s);
    }

    void recipientsAreReadByPageByStateAndBySearch()
    {
        World world;
        const SendingId id = world.withEveryState();
        QCOMPARE(world.sendings.recipientCount(id).value(), 12);
        QCOMPARE(world.sendings.recipients(id, std::nullopt, {}, 0, 5)->size(), 5);
        QCOMPARE(world.sendings.recipients(id, std::nullopt, {}, 10, 5)->size(), 2);
        QCOMPARE(world.sendings.recipientCount(id, RecipientState::Accepted).value(), 1);
        QCOMPARE(world.sendings.recipients(id, RecipientState::Accepted, {}, 0, 5)->first().address, u"p2@a.example"_s);
        QCOMPARE(world.sendings.recipientCount(id, std::nullopt, u"SEED"_s).value(), 1);
        QVERIFY(world.sendings.recipients(id, std::nullopt, u"seed"_s, 0, 5)->first().seed);
        QCOMPARE(world.sendings.recipientCount(id, std::nullopt, u"%"_s).value(), 0); // a sign like any other
    }

    void aPersonWhoWasErasedLeavesTheFiguresButNotHerName()
    {
        World world;
        const SendingId id = world.withEveryState();
        world.builder.insert(u"DELETE FROM contact WHERE address = 'p2@a.example'"_s, {});
        QCOMPARE(world.sendings.recipients(id, RecipientState::Accepted, {}, 0, 5)->first().contactKey, QString());
        QCOMPARE(world.sendings.figures(id)->delivered(), 1);
    }

    void exclusionsNameTheReasonAndWhoReceivesInstead()
    {
        World world;
        const SendingId id = world.withEveryState();
        const ContactId contact = world.builder.person(u"loser@a.example"_s);
        world.builder.insert(u"INSERT INTO exclusion (sending_id, contact_id, reason, through_contact_id) "
                             "VALUES (?, ?, 'DUPLICATE_ADDRESS', 1)"_s,
                             {id.value, contact.value});
        const auto all = world.sendings.exclusions(id, std::nullopt, 0, 10).value();
        QCOMPARE(all, (QList<ExcludedContact>{{contact, u"loser@a.example"_s, u"loser@a.example"_s,
                                               ExclusionReason::DuplicateAddress, ContactId{1}}}));
        QVERIFY(world.sendings.exclusions(id, ExclusionReason::Inactive, 0, 10)->isEmpty());
        QCOMPARE(world.sendings.exclusionCounts(id)->value(ExclusionReason::DuplicateAddress), 1);
    }

    void aDraftIsNotFrozen()
    {
        World world;
        QVERIFY(!world.sendings.snapshot(world.sendings.saveDraft(world.draft()).value()));
    }

    void aDraftBeginsWithTheSeedsOfTheLastSendingOfItsType()
    {
        World world;
        const GroupId seeds = world.seeds;
        const CommunicationTypeId notices{world.builder.insert(
            u"INSERT INTO communication_type (project_id, name, folded) VALUES (1, 'a', 'a')"_s, {})};
        QVERIFY(world.sendings.usualSeeds({})->isEmpty());
        const auto approved = [&](qint64 type, qint64 at, bool withSeeds) {
            Sending draft = world.draft();
            if (!withSeeds)
                draft.groups.seeds.clear();
            const SendingId id = world.sendings.saveDraft(draft).value();
            world.builder.insert(u"UPDATE sending SET type_id = ?, approved_at = ?, state = 'DONE' WHERE id = ?"_s,
                                 {type, at, id.value});
        };
        approved(1, 100, true);
        QCOMPARE(world.sendings.usualSeeds({}).value(), QList<GroupId>{seeds}); // no type: the default one
        QVERIFY(world.sendings.usualSeeds(notices)->isEmpty());
        approved(notices.value, 150, true);
        approved(1, 200, false);
        QVERIFY(world.sendings.usualSeeds({})->isEmpty()); // the last one did not have it
        QCOMPARE(world.sendings.usualSeeds(notices).value(), QList<GroupId>{seeds});
        world.builder.insert(u"UPDATE contact_group SET is_seed = 0"_s, {});
        QVERIFY(world.sendings.usualSeeds(notices)->isEmpty()); // not a seed list group any more
    }
};

QTEST_GUILESS_MAIN(SendingRepositoryTest)
#include "tst_sendingrepository.moc"
