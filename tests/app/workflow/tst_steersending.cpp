#include "workflow/steersending.h"

#include "store/deliveryblocks.h"
#include "store/sendingadvance.h"

#include "support/sendingworld.h"
#include "workflow/whatholdsup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SteerSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancellingIsImmediateAndFinal() // T-81: what is in flight keeps its outcome
    {
        SendingWorld world;
        const SendingId id = world.running();
        world.setRow(world.zoe, RecipientState::Sending);
        SteerSending steer(world.project.db());
        QCOMPARE(steer.cancel(id, u"marc"_s, u" "_s).error().code, u"no-reason"_s);
        const Sending cancelled = steer.cancel(id, u"marc"_s, u"Wrong date"_s).value();
        QCOMPARE(cancelled.state, SendingState::Cancelled);
        QCOMPARE(cancelled.stateReason, u"Wrong date"_s);
        QCOMPARE(cancelled.endedAt, world.project.clock.now());
        const SendingFigures figures = world.sendings.figures(id).value();
        QCOMPARE(figures.count(RecipientState::Sending), 1);
        QCOMPARE(figures.count(RecipientState::Cancelled), 1);
        QCOMPARE(figures.targeted(), 2);
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM recipient WHERE state = 'CANCELLED'"_s), 1);
        QVERIFY(!steer.cancel(id, u"marc"_s, u"again"_s));
        QVERIFY(!steer.resume(id, u"marc"_s));
    }

    void aPreparedOrPlannedSendingCanBeCancelled()
    {
        SendingWorld world;
        SteerSending steer(world.project.db());
        QCOMPARE(steer.cancel(world.prepared(), u"marc"_s, u"no"_s)->state, SendingState::Cancelled);
        QCOMPARE(steer.cancel(world.saved(world.draft()), u"marc"_s, u"no"_s).error().code, u"wrong-state"_s);
    }

    void pausedContinuesWhereItWas()
    {
        SendingWorld world;
        const SendingId id = world.running();
        SteerSending steer(world.project.db());
        const Instant started = *world.sendings.byId(id)->startedAt;
        world.project.clock.advance(1h);
        QCOMPARE(steer.pause(id, u"marc"_s, u"Site is slow"_s)->stateReason, u"Site is slow"_s);
        QCOMPARE(steer.pause(id, u"marc"_s).error().code, u"wrong-state"_s);
        const Sending resumed = steer.resume(id, u"marc"_s).value();
        QCOMPARE(resumed.state, SendingState::Sending);
        QCOMPARE(resumed.startedAt, started);
        QVERIFY(resumed.stateReason.isEmpty());
        QCOMPARE(world.sendings.figures(id)->remaining(), 2);
    }

    void aPlannedSendingGetsAnotherDateOrLeavesNow()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.schedule = {Schedule::Kind::Later, world.in(60), 24};
        draft.options.deadline = world.in(300);
        const SendingId id = world.prepared(draft);
        SteerSending steer(world.project.db());
        QCOMPARE(steer.reschedule(id, u"marc"_s, world.in(120))->launchAt, world.project.clock.now() + 120min);
        QVERIFY(ApproveSending(world.project.db()).approve(id, u"marc"_s));
        const Sending moved = steer.reschedule(id, u"marc"_s, world.in(180)).value();
        QCOMPARE(moved.state, SendingState::Scheduled);
        QCOMPARE(moved.launchAt, world.project.clock.now() + 180min);
        QCOMPARE(moved.options.schedule.start, world.in(180));
        QCOMPARE(steer.reschedule(id, u"marc"_s, world.in(-1)).error().code, u"past-date"_s);
        QCOMPARE(steer.reschedule(id, u"marc"_s, world.in(301)).error().code, u"deadline-before-start"_s);
        const Sending left = steer.reschedule(id, u"marc"_s, std::nullopt).value();
        QCOMPARE(left.state, SendingState::Sending);
        QCOMPARE(steer.reschedule(id, u"marc"_s, world.in(60)).error().code, u"wrong-state"_s);
    }

    void aLateSendingIsPlannedAgain()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.schedule = {Schedule::Kind::Later, world.in(60), 24};
        const SendingId id = world.prepared(draft);
        QVERIFY(ApproveSending(world.project.db()).approve(id, u"marc"_s));
        world.project.clock.advance(3h);
        world.builder.insert(u"UPDATE sending SET state = 'LATE'"_s, {});
        QCOMPARE(SteerSending(world.project.db()).reschedule(id, u"marc"_s, world.in(60))->state,
                 SendingState::Scheduled);
    }

    void thePaceChangesWithoutLosingAPosition()
    {
        SendingWorld world;
        const SendingId id = world.running();
        SteerSending steer(world.project.db());
        QCOMPARE(steer.changePace(id, u"marc"_s, {500, std::nullopt})->options.pace.perHour, 500);
        QCOMPARE(steer.changePace(id, u"marc"_s, {0, std::nullopt}).error().code, u"bad-pace"_s);
        QCOMPARE(steer.changePace(id, u"marc"_s, {2'000'000, std::nullopt}).error().code, u"bad-pace"_s);
        QVERIFY(!steer.changePace(id, u"marc"_s, {})->options.pace.isSet());
        QCOMPARE(world.sendings.byId(id)->groups.to, QList<GroupId>{world.clients});
    }

    void cancellingMayLetLeaveWhatWasPrepared()
    {
        SendingWorld world;
        const SendingId id = world.running();
        world.builder.insert(u"UPDATE recipient SET handed_at = 1 WHERE contact_id = ?"_s, {world.zoe.value});
        SteerSending steer(world.project.db());
        QVERIFY(steer.pause(id, u"marc"_s));
        const Sending kept = steer.cancel(id, u"marc"_s, u"wrong list"_s, SteerSending::Prepared::Deliver).value();
        QCOMPARE(kept.state, SendingState::Sending);
        const SendingFigures figures = world.sendings.figures(id).value();
        QCOMPARE(figures.count(RecipientState::Pending), 1);
        QCOMPARE(figures.count(RecipientState::Cancelled), 1);
        world.builder.insert(u"UPDATE sending_count SET rows = 0 WHERE state = 'PENDING'"_s, {});
        const auto moved = world.project.db().write(
            [&](QSqlDatabase &db) { return SendingAdvance(db, world.project.clock.now()).move(); });
        QVERIFY(moved);
        QCOMPARE(world.sendings.byId(id)->state, SendingState::Cancelled);
        QCOMPARE(world.sendings.byId(id)->stateReason, u"wrong list"_s);
    }

    void withNothingPreparedItIsCancelledAtOnce()
    {
        SendingWorld world;
        const SendingId id = world.running();
        QCOMPARE(SteerSending(world.project.db())
                     .cancel(id, u"marc"_s, u"wrong list"_s, SteerSending::Prepared::Deliver)
                     ->state,
                 SendingState::Cancelled);
    }

    void oneUnknownMessageIsSettledWithoutTheOthers()
    {
        SendingWorld world;
        const SendingId id = world.running();
        world.setRow(world.zoe, RecipientState::Unknown);
        world.setRow(world.bob, RecipientState::Unknown);
        SteerSending steer(world.project.db());
        QCOMPARE(steer.treatUnknownAsDelivered(id, u"marc"_s, world.zoe).value(), 1);
        QCOMPARE(steer.resendUnknown(id, u"marc"_s, world.zoe).value(), 0);
        const SendingFigures figures = world.sendings.figures(id).value();
        QCOMPARE(figures.count(RecipientState::Accepted), 1);
        QCOMPARE(figures.count(RecipientState::Unknown), 1);
        QCOMPARE(steer.resendUnknown(id, u"marc"_s, world.bob).value(), 1);
    }

    void aSendingThatWaitsForItsServerSaysSoAndIsTriedAtOnce()
    {
        SendingWorld world;
        const SendingId id = world.running();
        const Instant now = world.project.clock.now();
        QVERIFY(world.project.db().write([&](QSqlDatabase &db) {
            return DeliveryBlocks(db).keep(world.account, {{}, 2, now + 2min, u"No answer."_s, {}}, now);
        }));
        const auto holding = [&] {
            return world.project.db()
                .read([&](QSqlDatabase &db) { return whatHoldsUp(db, *world.sendings.byId(id), now); })
                .value();
        };
        QCOMPARE(holding().size(), 1);
        QVERIFY2(holding().first().contains(u"No answer."_s), qPrintable(holding().first()));
        SteerSending steer(world.project.db());
        QCOMPARE(steer.resume(id, u"marc"_s)->state, SendingState::Sending);
        QVERIFY(holding().isEmpty());
        QCOMPARE(steer.resume(id, u"marc"_s).error().code, u"wrong-state"_s);
    }

    void theRemainingContactsBecomeADraftWithoutDeadline()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.deadline = world.in(60);
        draft.options.pace.perHour = 100;
        const SendingId id = world.prepared(draft);
        QVERIFY(ApproveSending(world.project.db()).approve(id, u"marc"_s));
        world.setRow(world.zoe, RecipientState::Accepted);
        SteerSending steer(world.project.db());
        QCOMPARE(steer.copyToRemaining(id).error().code, u"wrong-state"_s);
        QVERIFY(steer.cancel(id, u"marc"_s, u"stop"_s));
        for (int copies = 0; copies < 2; ++copies) { // each with a group of its own
            const Sending copy = world.sendings.byId(steer.copyToRemaining(id).value()).value();
            QCOMPARE(copy.state, SendingState::Draft);
            QVERIFY(!copy.options.deadline);
            QCOMPARE(copy.options.pace.perHour, 100);
            QCOMPARE(copy.message, world.message);
            QCOMPARE(copy.groups.to.size(), 1);
            QCOMPARE(
                world.builder.valueOf(u"SELECT group_concat(contact_id) FROM group_member WHERE group_id = %1"_s.arg(
                    copy.groups.to.first().value)),
                QString::number(world.bob.value));
        }
    }

    void whoReachedEverybodyLeavesNothingToCopy()
    {
        SendingWorld world;
        const SendingId id = world.running();
        for (ContactId contact : {world.zoe, world.bob})
            world.setRow(contact, RecipientState::Accepted);
        world.builder.insert(u"UPDATE sending SET state = 'DONE'"_s, {});
        QCOMPARE(SteerSending(world.project.db()).copyToRemaining(id).error().code, u"nobody-remains"_s);
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM contact_group"_s), 1);
    }

    void aPersonDecidesWhatBecomesOfUnknownMessages()
    {
        SendingWorld world;
        const SendingId id = world.running();
        world.setRow(world.zoe, RecipientState::Unknown);
        world.setRow(world.bob, RecipientState::Unknown);
        SteerSending steer(world.project.db());
        QCOMPARE(steer.treatUnknownAsDelivered(id, u"marc"_s).value(), 2);
        QCOMPARE(world.sendings.figures(id)->delivered(), 2);
        QVERIFY(world.sendings.recipients(id, RecipientState::Accepted, {}, 0, 1)->first().reason.contains(u"marc"_s));
        QCOMPARE(steer.resendUnknown(id, u"marc"_s).value(), 0);
    }

    void resendingUnknownMessagesReopensTheSending()
    {
        SendingWorld world;
        const SendingId id = world.running();
        world.setRow(world.zoe, RecipientState::Accepted);
        world.setRow(world.bob, RecipientState::Unknown);
        world.builder.insert(u"UPDATE sending SET state = 'DONE', ended_at = 1"_s, {});
        SteerSending steer(world.project.db());
        QCOMPARE(steer.resendUnknown(id, u"marc"_s).value(), 1);
        const Sending again = world.sendings.byId(id).value();
        QCOMPARE(again.state, SendingState::Sending);
        QVERIFY(!again.endedAt);
        QCOMPARE(world.sendings.figures(id)->count(RecipientState::Pending), 1);
        QVERIFY(steer.cancel(id, u"marc"_s, u"stop"_s));
        QCOMPARE(steer.resendUnknown(id, u"marc"_s).error().code, u"wrong-state"_s);
    }
};

QTEST_GUILESS_MAIN(SteerSendingTest)
#include "tst_steersending.moc"
