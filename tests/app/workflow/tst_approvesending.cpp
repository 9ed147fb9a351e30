#include "workflow/approvesending.h"

#include "sendings/planner.h"
#include "store/projectrepository.h"
#include "support/sendingworld.h"
#include "workflow/spaceforsending.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Topic = ApprovalCheck::Topic;
using Mark = ApprovalCheck::Mark;

namespace {

ApprovalCheck checkOf(const ApprovalDossier &dossier, Topic topic)
{
    for (const ApprovalCheck &check : dossier.checks)
        if (check.topic == topic)
            return check;
    return {};
}

} // namespace

class ApproveSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeavesNowCanBeTakenBackForAMoment()
    {
        SendingWorld world;
        const SendingId id = world.prepared();
        ApproveSending approve(world.project.db());
        QCOMPARE(*approve.undoTime(), std::chrono::seconds(30));
        const Sending approved =
            approve.approve(id, u"marc"_s, {.sendNowAlthoughPast = false, .undo = *approve.undoTime()}).value();
        QCOMPARE(approved.state, SendingState::Scheduled);
        QCOMPARE(*approved.launchAt, world.project.clock.now() + std::chrono::seconds(30));
        QCOMPARE(approve.takeBack(id, u"marc"_s)->state, SendingState::Draft);
    }

    void theUndoTimeIsASetting()
    {
        SendingWorld world;
        ProjectRepository settings(world.project.db());
        QVERIFY(settings.set(u"approval.undo"_s, u"90s"_s));
        QCOMPARE(*ApproveSending(world.project.db()).undoTime(), std::chrono::seconds(90));
        QVERIFY(settings.set(u"approval.undo"_s, u"off"_s));
        QCOMPARE(*ApproveSending(world.project.db()).undoTime(), std::chrono::seconds(0));
        QCOMPARE(settings.set(u"approval.undo"_s, u"3s"_s).error().code, u"bad-value"_s);
        QCOMPARE(settings.set(u"approval.undo"_s, u"1h"_s).error().code, u"bad-value"_s);
    }

    void aFullDiskRefusesTheSendingBeforeItStarts()
    {
        QVERIFY(spaceForRows(1000, 300'000'000));
        QCOMPARE(spaceForRows(1000, 199'000'000).error().code, u"disk-space"_s);
        QCOMPARE(spaceForRows(1'000'000, 2'000'000'000).error().code, u"disk-space"_s);
        QVERIFY(!spaceForRows(1, 0).error().remedy.isEmpty());
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void nowLeavesAtTheInstantOfApproval()
    {
        SendingWorld world;
        const SendingId id = world.prepared();
        world.project.clock.advance(2h);
        const Sending approved = ApproveSending(world.project.db()).approve(id, u"marc"_s).value();
        QCOMPARE(approved.state, SendingState::Sending);
        QCOMPARE(approved.approvedBy, u"marc"_s);
        QCOMPARE(approved.approvedAt, world.project.clock.now());
        QCOMPARE(approved.startedAt, world.project.clock.now());
    }

    void laterIsPlanned()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.schedule = {Schedule::Kind::Later, world.in(90), 24};
        const Sending approved = ApproveSending(world.project.db()).approve(world.prepared(draft), u"marc"_s).value();
        QCOMPARE(approved.state, SendingState::Scheduled);
        QCOMPARE(approved.launchAt, world.project.clock.now() + 90min);
        QVERIFY(!approved.startedAt);
    }

    void onlyWhatWasPreparedCanBeApprovedAndOnlyOnce() // T-74
    {
        SendingWorld world;
        ApproveSending approve(world.project.db());
        QCOMPARE(approve.approve(world.saved(world.draft()), u"marc"_s).error().code, u"wrong-state"_s);
        const SendingId id = world.prepared();
        int approved = 0;
        std::atomic<int> succeeded = 0;
        std::vector<std::thread> windows;
        for (int window = 0; window < 4; ++window)
            windows.emplace_back(
                [&] { succeeded += ApproveSending(world.project.db()).approve(id, u"marc"_s).has_value(); });
        for (std::thread &window : windows)
            window.join();
        approved = succeeded;
        QCOMPARE(approved, 1);
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM sending_history WHERE to_state = 'SENDING'"_s), 1);
    }

    void fourEyesRefuseOnesOwnApproval() // T-71
    {
        SendingWorld world;
        world.builder.insert(u"INSERT INTO setting (project_id, name, value) VALUES (1, 'four-eyes', 'on')"_s, {});
        ApproveSending approve(world.project.db());
        const SendingId id = world.prepared();
        QCOMPARE(approve.approve(id, u"anne"_s).error().code, u"four-eyes"_s);
        QVERIFY(approve.approve(id, u"marc"_s));
    }

    void aTimeThatPassedMeanwhileAsksForAChoice()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.schedule = {Schedule::Kind::Later, world.in(10), 24};
        const SendingId id = world.prepared(draft);
        world.project.clock.advance(11min);
        ApproveSending approve(world.project.db());
        QVERIFY(approve.dossier(id)->launchIsPast);
        QCOMPARE(checkOf(*approve.dossier(id), Topic::Departure).mark, Mark::Alert);
        QCOMPARE(approve.approve(id, u"marc"_s).error().code, u"past-date"_s);
        QCOMPARE(approve.approve(id, u"marc"_s, {.sendNowAlthoughPast = true, .undo = {}})->state,
                 SendingState::Sending);
    }

    void aDeadlineThatPassedMeanwhileIsRefused()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.deadline = world.in(10);
        const SendingId id = world.prepared(draft);
        world.project.clock.advance(10min);
        QCOMPARE(ApproveSending(world.project.db())
                     .approve(id, u"marc"_s, {.sendNowAlthoughPast = true, .undo = {}})
                     .error()
                     .code,
                 u"past-deadline"_s);
    }

    void rejectingNeedsAReasonAndGivesTheDraftBack() // T-72
    {
        SendingWorld world;
        ApproveSending approve(world.project.db());
        const SendingId id = world.prepared();
        QCOMPARE(approve.reject(id, u"marc"_s, u"  "_s).error().code, u"no-reason"_s);
        const Sending rejected = approve.reject(id, u"marc"_s, u"Wrong subject"_s).value();
        QCOMPARE(rejected.state, SendingState::Draft);
        QCOMPARE(rejected.stateReason, u"Wrong subject"_s);
        QVERIFY(!world.sendings.snapshot(id));
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM recipient"_s), 0);
        QVERIFY(world.prepare.run(id, u"anne"_s)); // corrected, it goes the same way again
        QCOMPARE(world.sendings.figures(id)->targeted(), 2);
    }

    void takingBackAPlannedSendingMakesItsApprovalVoid()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.schedule = {Schedule::Kind::Later, world.in(90), 24};
        const SendingId id = world.prepared(draft);
        ApproveSending approve(world.project.db());
        QVERIFY(approve.approve(id, u"marc"_s));
        const Sending back = approve.takeBack(id, u"anne"_s).value();
        QCOMPARE(back.state, SendingState::Draft);
        QVERIFY(!back.approvedAt && back.approvedBy.isEmpty());
        QCOMPARE(approve.approve(id, u"marc"_s).error().code, u"wrong-state"_s);
        QCOMPARE(approve.takeBack(world.running(), u"anne"_s).error().code, u"wrong-state"_s);
    }

    void optimizedRowsAreDueAtTheHourOfTheContact() // T-61, T-62
    {
        SendingWorld world;
        const ContactId tokyo = world.builder.person(
            {.key = u"t"_s, .address = u"t@a.example"_s, .language = u"fr"_s, .zone = u"Asia/Tokyo"_s});
        const ContactId lost = world.builder.person(
            {.key = u"m"_s, .address = u"m@a.example"_s, .language = u"fr"_s, .zone = u"Mars/Base"_s});
        Sending draft = world.draft();
        draft.options.schedule.kind = Schedule::Kind::Optimized;
        draft.groups.to = {world.builder.group(u"Far"_s, {world.zoe, tokyo, lost})};
        const SendingId id = world.prepared(draft);
        world.project.clock.advance(30min);
        QCOMPARE(ApproveSending(world.project.db()).approve(id, u"marc"_s)->state, SendingState::Sending);
        for (const auto &[contact, zone] : {std::pair(world.zoe, "America/Toronto"), std::pair(tokyo, "Asia/Tokyo"),
                                            std::pair(lost, "America/Toronto")}) {
            const Instant due = fromMilliseconds(
                world.number(u"SELECT due_at FROM recipient WHERE contact_id = %1"_s.arg(contact.value)));
            QCOMPARE(due, optimizedInstant(world.project.clock.now(), std::nullopt, 10, zone, id, contact));
            QCOMPARE(inZone(due, zone).time().hour(), 10);
        }
    }

    void seedsOfAnOptimizedSendingLeaveAtItsStart()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.schedule.kind = Schedule::Kind::Optimized;
        draft.groups.seeds = {world.builder.group(u"Seeds"_s, {world.builder.person(u"seed@a.example"_s)}, true)};
        QVERIFY(ApproveSending(world.project.db()).approve(world.prepared(draft), u"marc"_s));
        QCOMPARE(world.number(u"SELECT due_at FROM recipient WHERE seed = 1"_s), 0);
    }

    void theChecklistShowsWhatWillReallyHappen()
    {
        SendingWorld world;
        world.builder.insert(
            u"INSERT INTO setting (project_id, name, value) VALUES (1, 'identity', '12, rue de l''Église')"_s, {});
        QList<ContactId> many{world.zoe, world.bob};
        for (int number = 0; number < 10; ++number)
            many.append(world.builder.person(u"p%1@a.example"_s.arg(number)));
        world.builder.insert(u"UPDATE contact SET active = 0 WHERE id = ?"_s, {world.bob.value});
        Sending draft = world.draft();
        draft.groups.to = {world.builder.group(u"Many"_s, many)};
        draft.groups.seeds = {world.builder.group(u"Seeds"_s, {world.builder.person(u"seed@a.example"_s)}, true)};
        draft.options.schedule = {Schedule::Kind::Later, world.in(60), 24};
        draft.options.pace.perHour = 5;
        draft.options.deadline = world.in(120);
        const ApprovalDossier dossier = ApproveSending(world.project.db()).dossier(world.prepared(draft)).value();
        QCOMPARE(dossier.recipients, 11);
        QVERIFY(!dossier.numberToType);
        QCOMPARE(dossier.forecast.missed, 6);
        QList<Topic> topics;
        for (const ApprovalCheck &check : dossier.checks) {
            topics.append(check.topic);
            QVERIFY(!check.title.isEmpty() && !check.detail.isEmpty());
        }
        QCOMPARE(topics, (QList<Topic>{Topic::Message, Topic::Recipients, Topic::Subject, Topic::Authentication,
                                       Topic::Departure, Topic::Pace, Topic::Tests, Topic::Identification}));
        const auto says = [&](Topic topic, const QString &part) {
            const ApprovalCheck check = checkOf(dossier, topic);
            const bool found = (check.title + u'\n' + check.detail).contains(part);
            if (!found)
                qWarning("%s\n%s", qPrintable(check.title), qPrintable(check.detail));
            return found;
        };
        QVERIFY(says(Topic::Message, shortHash(dossier.sending.contentHash)));
        QVERIFY(says(Topic::Recipients, u"11"_s));
        QVERIFY(says(Topic::Recipients, u"1 inactive"_s));
        QVERIFY(says(Topic::Recipients, u"seed list (1)"_s));
        QVERIFY(says(Topic::Subject, u"[RAPPEL] Activités fr"_s));
        QVERIFY(says(Topic::Subject, u"loisirs@ville.example"_s));
        QVERIFY(says(Topic::Departure, u"14:00"_s));
        QVERIFY(says(Topic::Departure, u"1 h 0 min"_s));
        QVERIFY(says(Topic::Pace, u"6 e-mail"_s));
        QCOMPARE(checkOf(dossier, Topic::Pace).mark, Mark::Alert);
        QCOMPARE(checkOf(dossier, Topic::Tests).mark, Mark::Warning);
        QVERIFY(says(Topic::Identification, u"12, rue de l'Église"_s));
    }

    void aNumberAboveTheLimitMustBeTyped()
    {
        SendingWorld world;
        world.builder.insert(
            u"INSERT INTO setting (project_id, name, value) VALUES (1, 'approval.type-count-above', '1')"_s, {});
        QCOMPARE(ApproveSending(world.project.db()).dossier(world.prepared())->numberToType, 2);
    }

    void aMessageEditedSinceIsSaid()
    {
        SendingWorld world;
        const SendingId id = world.prepared();
        ApproveSending approve(world.project.db());
        QVERIFY(!approve.dossier(id)->messageModifiedSince);
        world.builder.insert(u"UPDATE message_version SET subject = 'Other'"_s, {});
        QVERIFY(approve.dossier(id)->messageModifiedSince);
        QCOMPARE(checkOf(*approve.dossier(id), Topic::Message).mark, Mark::Warning);
    }

    void aNumberThatJumpsAgainstTheLastSendingIsShownInRed()
    {
        SendingWorld world;
        world.running();
        QList<ContactId> many;
        for (int number = 0; number < 8; ++number)
            many.append(world.builder.person(u"p%1@a.example"_s.arg(number)));
        Sending draft = world.draft();
        draft.groups.to = {world.builder.group(u"Many"_s, many)};
        const ApprovalCheck check =
            checkOf(*ApproveSending(world.project.db()).dossier(world.prepared(draft)), Topic::Recipients);
        QCOMPARE(check.mark, Mark::Alert);
        QVERIFY2(check.detail.contains(u"+300"_s), qPrintable(check.detail));
    }
};

QTEST_GUILESS_MAIN(ApproveSendingTest)
#include "tst_approvesending.moc"
