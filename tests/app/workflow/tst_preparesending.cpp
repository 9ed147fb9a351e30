#include "workflow/preparesending.h"

#include "support/sendingworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PrepareSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freezesTheMessageAndWritesOneRowForEachMessage()
    {
        SendingWorld world;
        const Result<Sending> prepared = world.prepare.run(world.saved(world.draft()), u"anne"_s);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().text()));
        QCOMPARE(prepared->state, SendingState::ToApprove);
        QCOMPARE(prepared->preparedBy, u"anne"_s);
        QCOMPARE(prepared->preparedAt, world.project.clock.now());
        QCOMPARE(prepared->account, world.account); // the only account is the default
        QVERIFY(!prepared->launchAt);
        const Snapshot snapshot = world.sendings.snapshot(prepared->id).value();
        QCOMPARE(prepared->contentHash, contentHash(snapshot));
        QCOMPARE(snapshot.subjectPrefix, u"[RAPPEL]"_s);
        QCOMPARE(snapshot.message.versions.size(), 2);
        QVERIFY(!snapshot.messageToken.isEmpty());

        const auto rows = world.sendings.recipients(prepared->id, std::nullopt, {}, 0, 10).value();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].contactKey, u"zoe@a.example"_s);
        QCOMPARE(rows[0].language, u"fr"_s);
        QCOMPARE(rows[1].language, u"en"_s);
        QCOMPARE(rows[1].state, RecipientState::Pending);
        QCOMPARE(world.sendings.figures(prepared->id)->targeted(), 2);
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM sending_history"_s), 2); // Draft → Preparing → ToApprove
    }

    void editingTheMessageAfterwardsChangesNothing() // T-70
    {
        SendingWorld world;
        const SendingId id = world.prepare.run(world.saved(world.draft()), u"anne"_s)->id;
        const Snapshot before = world.sendings.snapshot(id).value();
        world.builder.insert(u"UPDATE message_version SET subject = 'Other'"_s, {});
        QCOMPARE(world.sendings.snapshot(id).value(), before);
    }

    void aPreparedSendingCannotBeEditedNorPreparedAgain()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.id = world.saved(draft);
        QVERIFY(world.prepare.run(draft.id, u"anne"_s));
        QCOMPARE(world.sendings.saveDraft(draft).error().code, u"not-a-draft"_s);
        QCOMPARE(world.sendings.removeDraft(draft.id).error().code, u"not-a-draft"_s);
        QCOMPARE(world.prepare.run(draft.id, u"anne"_s).error().code, u"not-a-draft"_s);
    }

    void aFailureLeavesTheDraftWithoutRows() // T-73
    {
        SendingWorld world;
        world.builder.insert(u"CREATE TRIGGER fails BEFORE INSERT ON recipient WHEN NEW.contact_id = 2 "
                             "BEGIN SELECT RAISE(ABORT, 'disk'); END"_s,
                             {});
        const SendingId id = world.saved(world.draft());
        QVERIFY(!world.prepare.run(id, u"anne"_s));
        QCOMPARE(world.sendings.byId(id)->state, SendingState::Draft);
        for (const QString &table : {u"recipient"_s, u"exclusion"_s, u"sending_count"_s, u"sending_history"_s})
            QCOMPARE(world.number(u"SELECT COUNT(*) FROM "_s + table), 0);
    }

    void everyRefusalSaysWhatAndTheRemedy_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing selected") << u"groups"_s << u"no-recipients"_s;
        QTest::newRow("past date") << u"past"_s << u"past-date"_s;
        QTest::newRow("later without date") << u"undated"_s << u"no-date"_s;
        QTest::newRow("past deadline") << u"past deadline"_s << u"past-deadline"_s;
        QTest::newRow("deadline before start") << u"early deadline"_s << u"deadline-before-start"_s;
        QTest::newRow("prefix") << u"prefix"_s << u"bad-prefix"_s;
        QTest::newRow("pace") << u"pace"_s << u"bad-pace"_s;
        QTest::newRow("version") << u"version"_s << u"no-version"_s;
        QTest::newRow("no account") << u"account"_s << u"not-found"_s;
        QTest::newRow("no sender") << u"sender"_s << u"no-sender"_s;
        QTest::newRow("no version at all") << u"versions"_s << u"no-version"_s;
        QTest::newRow("everybody excluded") << u"excluded"_s << u"no-recipients"_s;
        QTest::newRow("empty group") << u"empty"_s << u"no-recipients"_s;
        QTest::newRow("merge field nobody has") << u"field"_s << u"message-error"_s;
    }
    void everyRefusalSaysWhatAndTheRemedy()
    {
        QFETCH(QString, spoil);
        QFETCH(QString, code);
        SendingWorld world;
        Sending draft = world.draft();
        Schedule &schedule = draft.options.schedule;
        if (spoil == "groups"_L1)
            draft.groups.to.clear();
        if (spoil == "past"_L1)
            schedule = {Schedule::Kind::Later, world.in(-5), 24};
        if (spoil == "undated"_L1)
            schedule.kind = Schedule::Kind::Later;
        if (spoil == "past deadline"_L1)
            draft.options.deadline = world.in(-5);
        if (spoil == "early deadline"_L1) {
            schedule = {Schedule::Kind::Later, world.in(60), 24};
            draft.options.deadline = world.in(30);
        }
        if (spoil == "prefix"_L1)
            draft.options.subjectPrefix = u"[A]\nBcc: x"_s;
        if (spoil == "pace"_L1)
            draft.options.pace.perHour = 0;
        if (spoil == "version"_L1)
            draft.options.specificVersion = u"de"_s;
        if (spoil == "account"_L1)
            world.builder.insert(u"DELETE FROM account"_s, {});
        if (spoil == "sender"_L1)
            world.builder.insert(u"UPDATE message SET sender_address = ''"_s, {});
        if (spoil == "versions"_L1)
            world.builder.insert(u"DELETE FROM message_version"_s, {});
        if (spoil == "excluded"_L1)
            world.builder.insert(u"UPDATE contact SET active = 0"_s, {});
        if (spoil == "empty"_L1)
            draft.groups.to = {world.builder.group(u"Empty"_s, {})};
        if (spoil == "field"_L1)
            world.builder.insert(u"UPDATE message_version SET html = '<p>{{nobody}} {{identity}}</p>'"_s, {});
        const Result<Sending> refusal = world.prepare.run(world.saved(draft), u"anne"_s);
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, code);
        QVERIFY(!refusal.error().message.isEmpty() && !refusal.error().remedy.isEmpty());
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM recipient"_s), 0);
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM sending WHERE state = 'DRAFT'"_s), 1);
    }

    void nobodyIsExplainedByTheBreakdown()
    {
        SendingWorld world;
        world.builder.insert(u"UPDATE contact SET quarantined = 1"_s, {});
        const QString message = world.prepare.run(world.saved(world.draft()), u"anne"_s).error().message;
        QVERIFY2(message.contains(u"2 in quarantine"_s), qPrintable(message));
    }

    void obstaclesAreKnownBeforeAnythingIsCounted()
    {
        SendingWorld world;
        QCOMPARE(world.prepare.obstacles(world.draft()).value(), QStringList());
        Sending draft = world.draft();
        draft.groups.to.clear();
        draft.options.pace.perHour = 0;
        QCOMPARE(world.prepare.obstacles(draft)->size(), 2);
    }

    void moreThanFiftySeedsAreRefused()
    {
        SendingWorld world;
        QList<ContactId> seeds;
        for (int number = 0; number < 51; ++number)
            seeds.append(world.builder.person(u"seed%1@a.example"_s.arg(number)));
        Sending draft = world.draft();
        draft.groups.seeds = {world.builder.group(u"Seeds"_s, seeds, true)};
        QCOMPARE(world.codeOf(draft), u"too-many-seeds"_s);
        seeds.removeLast();
        draft.groups.seeds = {world.builder.group(u"Fewer"_s, seeds, true)};
        QCOMPARE(world.codeOf(draft), u"prepared"_s);
    }

    void aPlannedTimeIsResolvedOnce()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.schedule = {Schedule::Kind::Later,
                                  WallTime{QDate(2027, 3, 14), QTime(2, 30), "America/Toronto", false}, 24};
        draft.options.deadline = WallTime{QDate(2027, 3, 14), QTime(12, 0), "America/Toronto", false};
        const Result<Sending> prepared = world.prepare.run(world.saved(draft), u"anne"_s);
        QCOMPARE(prepared->launchAt, fromIso(u"2027-03-14T07:30:00.000Z"_s));
        QCOMPARE(prepared->deadlineAt, fromIso(u"2027-03-14T16:00:00.000Z"_s));
    }
};

QTEST_GUILESS_MAIN(PrepareSendingTest)
#include "tst_preparesending.moc"
