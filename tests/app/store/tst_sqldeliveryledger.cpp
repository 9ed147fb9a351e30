#include "store/sqldeliveryledger.h"

#include "store/sendingrepository.h"
#include "store/sendingstates.h"
#include "store/statement.h"
#include "support/audiencebuilder.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** A running sending to a few people, and answers of the ledger awaited. */
struct LedgerBench
{
    LedgerBench()
    {
        account = builder.account();
        message = builder.message();
    }

    SendingId sending(const QString &state = u"SENDING"_s)
    {
        return SendingId{
            builder.insert(u"INSERT INTO sending (project_id, name, message_id, account_id, state, options, "
                           "created_at, modified_at) VALUES (1, 'Décembre', ?, ?, ?, '{}', 0, 0)"_s,
                           {message.value, account.value, state})};
    }
    RowId row(SendingId sending, const QString &address, bool seed = false)
    {
        const ContactId contact = builder.person(address);
        const RowId id{builder.insert(u"INSERT INTO recipient (sending_id, contact_id, address, language, seed, state) "
                                      "VALUES (?, ?, ?, 'fr', ?, 'PENDING')"_s,
                                      {sending.value, contact.value, address, seed})};
        recount(sending);
        return id;
    }
    void recount(SendingId sending)
    {
        QVERIFY(project.db().write([&](QSqlDatabase &db) { return SendingStates(db).recount(sending); }));
    }

    DeliveryLedger::Intent announced(RowId row)
    {
        std::atomic<bool> done = false;
        DeliveryLedger::Intent answer;
        ledger.announce(row, now(), [&](const Result<DeliveryLedger::Intent> &intent) {
            answer = intent.value();
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done.load(); }))
            qFatal("The ledger does not answer.");
        return answer;
    }
    void recorded(RowId row, const RowOutcome &outcome)
    {
        std::atomic<bool> done = false;
        ledger.record(row, outcome, now(), [&](const Result<void> &result) { done = result.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return done.load(); }));
    }
    Instant now() { return project.clock.now(); }
    QString stateOf(RowId row) { return one(u"SELECT state FROM recipient WHERE id = %1"_s.arg(row.value)); }
    QString stateOf(SendingId id) { return one(u"SELECT state FROM sending WHERE id = %1"_s.arg(id.value)); }
    QString one(const QString &sql) { return builder.valueOf(sql); }
    /** The counters say what the rows say. */
    bool countersAgree()
    {
        return one(u"SELECT COUNT(*) FROM (SELECT sending_id, seed, state, rows FROM sending_count WHERE rows <> 0 "
                   u"EXCEPT "
                   "SELECT sending_id, seed, state, COUNT(*) FROM recipient GROUP BY sending_id, seed, state)"_s) ==
               u"0"_s;
    }

    TestProject project;
    AudienceBuilder builder{project};
    AccountId account;
    MessageId message;
    SqlDeliveryLedger ledger{project.db()};
};

class SqlDeliveryLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIntentAndItsOutcomeAreCounted()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId row = bench.row(sending, u"anne@exemple.test"_s);
        QVERIFY(bench.announced(row).granted);
        QCOMPARE(bench.stateOf(row), u"SENDING"_s);
        QVERIFY(bench.countersAgree());
        RowOutcome outcome;
        outcome.replyCode = 250;
        outcome.replyStatus = u"2.0.0"_s;
        outcome.replyText = u"Ok"_s;
        bench.recorded(row, outcome);
        QCOMPARE(bench.stateOf(row), u"ACCEPTED"_s);
        QCOMPARE(bench.one(u"SELECT attempts || ' ' || reply_code || ' ' || reply_text FROM recipient"_s),
                 u"1 250 Ok"_s);
        QVERIFY(bench.countersAgree());
    }

    void whoLeftSinceTheGrantMayNotLeaveAnyMore_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("mayLeave");
        QTest::newRow("kill file")
            << u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, 'anne@exemple.test', 0)"_s << false;
        QTest::newRow("deactivated") << u"UPDATE contact SET active = 0"_s << false;
        QTest::newRow("erased") << u"DELETE FROM contact"_s << false;
        QTest::newRow("paused") << u"UPDATE sending SET state = 'PAUSED'"_s << false;
        QTest::newRow("past its deadline") << u"UPDATE sending SET deadline_at = 1"_s << false;
        QTest::newRow("cancelled") << u"UPDATE recipient SET state = 'CANCELLED'"_s << false;
        QTest::newRow("something else") << u"UPDATE project SET name = 'Ville'"_s << true;
    }
    void whoLeftSinceTheGrantMayNotLeaveAnyMore()
    {
        QFETCH(QString, change);
        QFETCH(bool, mayLeave);
        LedgerBench bench;
        const RowId row = bench.row(bench.sending(), u"anne@exemple.test"_s);
        const DeliveryLedger::Intent intent = bench.announced(row);
        QVERIFY(intent.granted);
        QCOMPARE(intent.asOf, bench.ledger.changes().value());

        const auto other = Database::open(bench.project.path(), bench.project.clock); // as another program does
        QVERIFY(other);
        QVERIFY((*other)->write([&](QSqlDatabase &db) { return runSql(db, change); }));
        QVERIFY(intent.asOf != bench.ledger.changes().value());
        const auto standing = bench.ledger.standingOf({row}, bench.now());
        QVERIFY(standing);
        QCOMPARE(standing->asOf, bench.ledger.changes().value());
        QCOMPARE(standing->mayLeave.contains(row), mayLeave);
    }

    void whatTheEngineItselfWritesIsNoChange()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId first = bench.row(sending, u"anne@exemple.test"_s);
        const RowId second = bench.row(sending, u"luc@exemple.test"_s);
        const qint64 before = bench.ledger.changes().value();
        QCOMPARE(bench.announced(first).asOf, before);
        bench.recorded(first, {});
        QCOMPARE(bench.announced(second).asOf, before);
        QCOMPARE(bench.ledger.changes().value(), before);
    }

    void answersAreRememberedUntilAPersonResumes()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        QList<RowId> rows;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            rows.append(bench.row(sending, name + u"@exemple.test"_s));
        for (RowId row : rows) {
            QVERIFY(bench.announced(row).granted);
            RowOutcome outcome;
            outcome.state = row == rows[1] ? RecipientState::Deferred : RecipientState::BouncedHard;
            outcome.replyCode = row == rows[1] ? 554 : 550;
            outcome.replyStatus = row == rows[1] ? u"5.7.1"_s : u"5.1.1"_s;
            bench.recorded(row, outcome);
            bench.project.clock.advance(1s);
        }
        const auto answers = bench.ledger.answersToSending(sending, 2);
        QVERIFY(answers);
        QCOMPARE(answers->size(), 2); // the newest, oldest first
        QCOMPARE(answers->first().row, rows[1]);
        QCOMPARE(answers->first().state, RecipientState::Deferred);
        QCOMPARE(answers->first().reply, (SmtpReply{554, u"5.7.1"_s, u""_s}));
        QCOMPARE(answers->last().state, RecipientState::BouncedHard);
        QCOMPARE(bench.ledger.answersToAccount(bench.account, 50)->size(), 3);

        QVERIFY(bench.ledger.pause(sending, u"too many"_s));
        QVERIFY(bench.ledger.answersToAccount(bench.account, 50)->isEmpty());
        QVERIFY(bench.project.db().write([&](QSqlDatabase &db) {
            return SendingStates(db).move(sending, SendingState::Paused, SendingState::Sending, {}, bench.now());
        }));
        QVERIFY(bench.ledger.answersToSending(sending, 50)->isEmpty());
    }

    void aRowThatIsOverIsNotGrantedAgain()
    {
        LedgerBench bench;
        const RowId row = bench.row(bench.sending(), u"anne@exemple.test"_s);
        QVERIFY(bench.announced(row).granted);
        bench.recorded(row, {});
        QVERIFY(!bench.announced(row).granted);
        QCOMPARE(bench.stateOf(row), u"ACCEPTED"_s);
    }

    void aRowAnnouncedAgainWaitsWhenItsSendingWasPausedMeanwhile()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId row = bench.row(sending, u"anne@exemple.test"_s);
        QVERIFY(bench.announced(row).granted);
        QVERIFY(bench.announced(row).granted);
        QVERIFY(bench.ledger.pause(sending, u"by a person"_s));
        QVERIFY(!bench.announced(row).granted);
        QCOMPARE(bench.stateOf(row), u"PENDING"_s);
        QVERIFY(bench.countersAgree());
    }

    void nothingLeavesASendingThatDoesNotRun_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"PAUSED", "CANCELLED", "ENDED_AT_DEADLINE", "DONE", "SCHEDULED"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void nothingLeavesASendingThatDoesNotRun()
    {
        QFETCH(QString, state);
        LedgerBench bench;
        const RowId row = bench.row(bench.sending(state), u"anne@exemple.test"_s);
        QVERIFY(!bench.announced(row).granted);
        QCOMPARE(bench.stateOf(row), u"PENDING"_s);
    }

    void whoMayNotReceiveAnyMoreIsSkipped_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("seed");
        QTest::addColumn<QString>("reason"); // empty: she receives
        QTest::newRow("kill file")
            << u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, 'anne@exemple.test', 0)"_s << false
            << u"KILLFILE"_s;
        QTest::newRow("domain in the kill file")
            << u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, '@exemple.test', 0)"_s << false
            << u"KILLFILE"_s;
        QTest::newRow("kill file, a seed")
            << u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, 'anne@exemple.test', 0)"_s << true
            << u"KILLFILE"_s;
        QTest::newRow("inactive") << u"UPDATE contact SET active = 0"_s << false << u"INACTIVE"_s;
        QTest::newRow("inactive, a seed") << u"UPDATE contact SET active = 0"_s << true << u""_s;
        QTest::newRow("quarantine") << u"UPDATE contact SET quarantined = 1"_s << false << u"QUARANTINE"_s;
        QTest::newRow("quarantine, a seed") << u"UPDATE contact SET quarantined = 1"_s << true << u""_s;
        QTest::newRow("another domain in the kill file")
            << u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, '@autre.test', 0)"_s << false << u""_s;
    }
    void whoMayNotReceiveAnyMoreIsSkipped()
    {
        QFETCH(QString, change);
        QFETCH(bool, seed);
        QFETCH(QString, reason);
        LedgerBench bench;
        const RowId row = bench.row(bench.sending(), u"Anne@Exemple.test"_s, seed);
        bench.builder.insert(change, {});
        const DeliveryLedger::Intent intent = bench.announced(row);
        QCOMPARE(intent.granted, reason.isEmpty());
        QCOMPARE(intent.reason, reason);
        QCOMPARE(bench.stateOf(row), reason.isEmpty() ? u"SENDING"_s : u"SKIPPED"_s);
        QVERIFY(bench.countersAgree());
    }

    void whatIsDueComesFirstDueFirstWithItsFields()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId first = bench.row(sending, u"anne@exemple.test"_s);
        const RowId later = bench.row(sending, u"bruno@exemple.test"_s);
        const RowId held = bench.row(sending, u"chloe@exemple.test"_s);
        bench.builder.insert(u"UPDATE recipient SET due_at = ? WHERE id = ?"_s,
                             {toMilliseconds(bench.now() + 1h), later.value});
        const auto due = bench.ledger.due({sending, bench.now(), {held}, {}, 10});
        QVERIFY(due);
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->first().id, first);
        QCOMPARE(due->first().address, u"anne@exemple.test"_s);
        QCOMPARE(due->first().contact.language, u"fr"_s);
        QCOMPARE(bench.ledger.due({sending, bench.now() + 2h, {held}, {}, 10})->last().id, later);
    }

    void aDeferredRowKeepsItsReplyAndWaits()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId row = bench.row(sending, u"anne@exemple.test"_s);
        QVERIFY(bench.announced(row).granted);
        RowOutcome outcome;
        outcome.state = RecipientState::Deferred;
        outcome.replyCode = 450;
        outcome.nextTry = bench.now() + 5min;
        bench.recorded(row, outcome);
        QVERIFY(bench.ledger.due({sending, bench.now(), {}, {}, 10})->isEmpty());
        QCOMPARE(bench.ledger.due({sending, bench.now() + 5min, {}, {}, 10})->first().attempts, 1);
    }

    void aPlannedSendingStartsAtItsTimeAndEndsWhenDone()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending(u"SCHEDULED"_s);
        const RowId row = bench.row(sending, u"anne@exemple.test"_s);
        bench.builder.insert(u"UPDATE sending SET launch_at = ?"_s, {toMilliseconds(bench.now() + 1min)});
        QVERIFY(bench.ledger.advanceSendings(bench.now())->active.isEmpty());
        const auto launched = bench.ledger.advanceSendings(bench.now() + 1min);
        QCOMPARE(launched->moved, QList{sending});
        QCOMPARE(launched->active.first().waiting, 1);
        QVERIFY(bench.announced(row).granted);
        QVERIFY(bench.ledger.advanceSendings(bench.now())->moved.isEmpty());
        bench.recorded(row, {});
        QCOMPARE(bench.ledger.advanceSendings(bench.now())->moved, QList{sending});
        QCOMPARE(bench.stateOf(sending), u"DONE"_s);
    }

    void aSendingMoreThanAnHourLateAsksAPerson_data()
    {
        QTest::addColumn<int>("minutesLate");
        QTest::addColumn<QString>("state");
        QTest::newRow("an hour") << 60 << u"SENDING"_s;
        QTest::newRow("more") << 61 << u"LATE"_s;
    }
    void aSendingMoreThanAnHourLateAsksAPerson()
    {
        QFETCH(int, minutesLate);
        QFETCH(QString, state);
        LedgerBench bench;
        const SendingId sending = bench.sending(u"SCHEDULED"_s);
        bench.row(sending, u"anne@exemple.test"_s);
        bench.builder.insert(u"UPDATE sending SET launch_at = ?"_s, {toMilliseconds(bench.now())});
        QVERIFY(bench.ledger.advanceSendings(bench.now() + 1min * minutesLate));
        QCOMPARE(bench.stateOf(sending), state);
    }

    void atTheDeadlineWhatWaitsExpires()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId waiting = bench.row(sending, u"anne@exemple.test"_s);
        const RowId onItsWay = bench.row(sending, u"bruno@exemple.test"_s);
        bench.builder.insert(u"UPDATE sending SET deadline_at = ?"_s, {toMilliseconds(bench.now() + 1h)});
        QVERIFY(bench.announced(onItsWay).granted);
        bench.project.clock.advance(1h);
        QVERIFY(!bench.announced(waiting).granted);
        QVERIFY(bench.ledger.advanceSendings(bench.now())->active.isEmpty());
        QCOMPARE(bench.stateOf(sending), u"ENDED_AT_DEADLINE"_s);
        QCOMPARE(bench.stateOf(waiting), u"EXPIRED"_s);
        RowOutcome refusedForNow;
        refusedForNow.state = RecipientState::Deferred;
        bench.recorded(onItsWay, refusedForNow);
        QCOMPARE(bench.stateOf(onItsWay), u"EXPIRED"_s);
        QVERIFY(bench.countersAgree());
    }

    void anInterruptedRowIsInDoubtAfterARestart()
    {
        LedgerBench bench;
        const RowId row = bench.row(bench.sending(), u"anne@exemple.test"_s);
        QVERIFY(bench.announced(row).granted);
        QVERIFY(bench.ledger.takeLease(u"envoi-cli"_s));
        QCOMPARE(bench.stateOf(row), u"UNKNOWN"_s);
        QVERIFY(bench.countersAgree());
    }

    void whatADeadEngineNotedSparesDoubts()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId kept = bench.row(sending, u"anne@exemple.test"_s);
        const RowId departed = bench.row(sending, u"bruno@exemple.test"_s);
        const RowId answered = bench.row(sending, u"chloe@exemple.test"_s);
        {
            SqlDeliveryLedger dying(bench.project.db());
            QVERIFY(dying.takeLease(u"envoi-cli"_s));
            for (RowId row : {kept, departed, answered})
                QVERIFY(bench.announced(row).granted);
            FlightRecorder notes(bench.project.path());
            QVERIFY(notes.start());
            QVERIFY(notes.departed(departed));
            QVERIFY(notes.departed(answered));
            RowOutcome outcome;
            outcome.replyCode = 250;
            outcome.replyText = u"queued as 1"_s;
            notes.answered(answered, outcome);
            dying.releaseLease();
        }
        QVERIFY(bench.ledger.takeLease(u"envoi-cli"_s));
        QCOMPARE(bench.stateOf(kept), u"PENDING"_s);
        QCOMPARE(bench.stateOf(departed), u"UNKNOWN"_s);
        QCOMPARE(bench.stateOf(answered), u"ACCEPTED"_s);
        QCOMPARE(bench.one(u"SELECT reply_text FROM recipient WHERE id = %1"_s.arg(answered.value)), u"queued as 1"_s);
        QVERIFY(bench.countersAgree());
    }

    void notesOfAnEarlierStartOfTheComputerAreNotBelieved()
    {
        LedgerBench bench;
        const RowId row = bench.row(bench.sending(), u"anne@exemple.test"_s);
        QVERIFY(bench.announced(row).granted);
        QFile notes(bench.project.path() + u"-flight"_s);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("envoi flight 1 11111111-2222-3333-4444-555555555555\n");
        notes.close();
        QVERIFY(bench.ledger.takeLease(u"envoi-cli"_s));
        QCOMPARE(bench.stateOf(row), u"UNKNOWN"_s);
    }

    void whenNothingIsInTheAirNoNotesStayBehind()
    {
        LedgerBench bench;
        QVERIFY(bench.ledger.takeLease(u"envoi-cli"_s));
        QVERIFY(QFile::exists(bench.project.path() + u"-flight"_s));
        bench.ledger.releaseLease();
        QVERIFY(!QFile::exists(bench.project.path() + u"-flight"_s));
    }

    void oneEngineDeliversAtATime()
    {
        LedgerBench bench;
        QVERIFY(bench.ledger.takeLease(u"envoi"_s));
        SqlDeliveryLedger other(bench.project.db());
        const Result<void> taken = other.takeLease(u"envoi-cli"_s);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"lease"_s);
        QVERIFY(taken.error().message.contains(u"envoi, "_s));
        QVERIFY(taken.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        bench.ledger.releaseLease();
        QVERIFY(other.takeLease(u"envoi-cli"_s));
    }

    void anotherComputerKeepsTheLeaseWhileItsHeartBeats()
    {
        LedgerBench bench;
        bench.builder.insert(u"INSERT INTO delivery_lease (project_id, host, process, program, heartbeat_at) "
                             "VALUES (1, 'ailleurs', 7, 'envoi', ?)"_s,
                             {toMilliseconds(bench.now())});
        bench.project.clock.advance(60s);
        QVERIFY(bench.ledger.takeLease(u"envoi-cli"_s).error().message.contains(u"ailleurs"_s));
        bench.project.clock.advance(1s);
        QVERIFY(bench.ledger.takeLease(u"envoi-cli"_s));
        bench.builder.insert(u"UPDATE delivery_lease SET host = 'ailleurs'"_s, {});
        QVERIFY(!bench.ledger.keepLease(bench.now()));
    }

    void handOffsOfTheLastHourAreRemembered()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId seed = bench.row(sending, u"anne@exemple.test"_s, true);
        const RowId row = bench.row(sending, u"bruno@exemple.test"_s);
        QVERIFY(bench.announced(seed).granted);
        QVERIFY(bench.announced(row).granted);
        QCOMPARE(bench.ledger.handOffsOfSending(sending, bench.now() - 1h)->size(), 1);
        QCOMPARE(bench.ledger.handOffsOfAccount(bench.account, bench.now() - 1h)->size(), 2);
        QVERIFY(bench.ledger.handOffsOfAccount(bench.account, bench.now())->isEmpty());
    }

    void aRetryCountsBesideTheAttemptBefore()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        const RowId row = bench.row(sending, u"bruno@exemple.test"_s);
        const Instant first = bench.now();
        QVERIFY(bench.announced(row).granted);
        QVERIFY(bench.announced(row).granted); // asked again before it left: no other attempt
        RowOutcome later;
        later.state = RecipientState::Deferred;
        bench.recorded(row, later);
        bench.project.clock.advance(5min);
        QVERIFY(bench.announced(row).granted);
        QCOMPARE(*bench.ledger.handOffsOfSending(sending, first - 1h), (QList<Instant>{first, bench.now()}));
        QCOMPARE(bench.ledger.handOffsOfAccount(bench.account, first - 1h)->size(), 2);
    }

    void whatAServerAskedForIsKeptUntilItAccepts()
    {
        LedgerBench bench;
        const DeliveryBlock block{u"busy.test"_s, 2, bench.now() + 2min, u"450 slow down"_s, {100.5, 0.5, bench.now()}};
        std::atomic<int> kept = 0;
        const auto count = [&kept](const Result<void> &done) { kept += done ? 1 : 100; };
        bench.ledger.keepBlock(bench.account, block, bench.now(), count);
        QTRY_COMPARE(kept.load(), 1);
        const DeliveryBlock read = bench.ledger.blocks(bench.account)->first();
        QCOMPARE(read.domain, block.domain);
        QCOMPARE(read.level, 2);
        QCOMPARE(read.until, block.until);
        QCOMPARE(read.reason, block.reason);
        QCOMPARE(read.throttle.perHour, 100.5);
        QCOMPARE(read.throttle.share, 0.5);
        bench.ledger.keepBlock(bench.account, {block.domain, 0, {}, {}, {}}, bench.now(), count);
        QTRY_COMPARE(kept.load(), 2);
        QVERIFY(bench.ledger.blocks(bench.account)->isEmpty());
    }

    void domainsThatMayNotReceiveAreLeftOut()
    {
        LedgerBench bench;
        const SendingId sending = bench.sending();
        bench.row(sending, u"anne@busy.test"_s);
        const RowId other = bench.row(sending, u"bruno@calm.test"_s);
        const auto due = bench.ledger.due({sending, bench.now(), {}, {u"busy.test"_s}, 10});
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->first().id, other);
    }
};

QTEST_GUILESS_MAIN(SqlDeliveryLedgerTest)
#include "tst_sqldeliveryledger.moc"
