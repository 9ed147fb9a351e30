#include "messages/messagecomparison.h"
#include "store/rehearsalrepository.h"
#include "support/rehearsalworld.h"
#include "workflow/exportrehearsal.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The whole sending without sending: what its author learns, and what stays untouched. */
class RehearsingFeature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesAndTheSendingStaysAsItWas()
    {
        RehearsalWorld world;
        world.addPeople(50);
        const SendingId draft = world.saved(world.draft());
        const SendingId prepared = world.prepared();
        const QString before = world.ledger();
        for (SendingId id : {draft, prepared}) {
            const auto rehearsed = world.rehearse(id);
            QCOMPARE(rehearsed->report().messages, 52);
            QCOMPARE(rehearsed->report().errors(), 0);
        }
        QCOMPARE(world.ledger(), before);
        QVERIFY2(!world.canary.waitForNewConnection(0), "something knocked at the account's real server");
        QCOMPARE(world.leftovers(), QStringList());
    }

    void everybodyHasExactlyOneMessageInHerLanguageWithThePrefix()
    {
        RehearsalWorld world;
        world.addPeople(60);
        const auto rehearsed = world.rehearse(world.saved(world.draft()));
        const QList<RehearsedMessage> all = RehearsalWorld::everybody(*rehearsed);
        QCOMPARE(all.size(), 62);
        QCOMPARE(rehearsed->report().repeated, 0);
        std::set<QString> seen;
        for (const RehearsedMessage &one : all) {
            QCOMPARE(one.state, RecipientState::Accepted);
            const MimePart message = RehearsalWorld::messageOf(*rehearsed, one);
            QCOMPARE(message.mailbox("To").address, one.address);
            QCOMPARE(message.header("Subject"), u"[RAPPEL] Activités "_s + one.language);
            QCOMPARE(one.language, one.contact.language);
            QVERIFY(message.firstText("text/plain").contains(one.address));
            seen.insert(message.header("Message-ID"));
        }
        QCOMPARE(seen.size(), size_t(62));
    }

    void aPreparedSendingIsRehearsedWithTheVeryMessageIdsOfTheDay()
    {
        RehearsalWorld world;
        const SendingId id = world.prepared();
        const auto rehearsed = world.rehearse(id);
        const Snapshot snapshot = world.sendings.snapshot(id).value();
        for (const RehearsedMessage &one : RehearsalWorld::everybody(*rehearsed))
            QCOMPARE(RehearsalWorld::messageOf(*rehearsed, one).header("Message-ID"),
                     MessageIds(snapshot, id).of(one.contact.id));
    }

    void seedsTheForcedVersionAndSharedAddressesAreSeen()
    {
        RehearsalWorld world;
        // Addresses may repeat only where something else is the key.
        world.builder.insert(u"UPDATE project SET key_fields = '[\"language\"]'"_s, {});
        const ContactId checker = world.builder.person(u"seed@ville.example"_s, u"fr"_s);
        const ContactId twin =
            world.builder.person({.key = u"twin"_s, .address = u"zoe@a.example"_s, .language = u"fr"_s});
        world.builder.insert(u"INSERT INTO group_member (group_id, contact_id) VALUES (?, ?)"_s,
                             {world.clients.value, twin.value});
        Sending draft = world.draft();
        draft.groups.seeds = {world.builder.group(u"Relecture"_s, {checker}, true)};
        draft.options.specificVersion = u"en"_s;
        const auto once = world.rehearse(world.saved(draft));
        QCOMPARE(once->report().seeds(), 1);
        QCOMPARE(once->report().messages, 3); // Zoé or her twin, Bob, the seed
        QCOMPARE(once->count({{}, {}, {}, RehearsalFilter::Show::Seeds}).value(), 1);
        for (const RehearsedMessage &one : RehearsalWorld::everybody(*once))
            QCOMPARE(one.language, u"en"_s);
        draft.options.sameAddress = SameAddress::OneMessagePerContact;
        const auto each = world.rehearse(world.saved(draft));
        QCOMPARE(each->report().messages, 4);
        QVERIFY(!each->report().onePerAddress);
    }

    void whoCannotBeWrittenToIsNamedWithTheReason()
    {
        RehearsalWorld world;
        world.addPeople(10);
        const SendingId id = world.prepared();
        // What the address book of another program left in a frozen list: no address a message can go to.
        world.builder.insert(u"UPDATE recipient SET address = 'p3 at exemple' WHERE address = 'p3@exemple.test'"_s, {});
        const auto rehearsed = world.rehearse(id);
        QCOMPARE(rehearsed->report().errors(), 1);
        QCOMPARE(rehearsed->report().messages, 11);
        const auto errors = RehearsalWorld::everybody(*rehearsed, {{}, {}, {}, RehearsalFilter::Show::Errors});
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().address, u"p3 at exemple"_s);
        QVERIFY(!errors.first().reason.isEmpty());
        const auto content = rehearsed->content(errors.first());
        QVERIFY(!content && content.error().message.contains(errors.first().reason));
    }

    void twoRecipientsDifferExactlyInWhatIsTheirOwn()
    {
        RehearsalWorld world;
        world.addPeople(6);
        const auto rehearsed = world.rehearse(world.saved(world.draft()));
        const auto french = RehearsalWorld::everybody(*rehearsed, {{}, u"fr"_s, u"exemple.test"_s, {}});
        QVERIFY(french.size() >= 2);
        QStringList differing;
        for (const ComparedPart &part :
             comparisonOf(rehearsed->content(french[0]).value(), rehearsed->content(french[1]).value()))
            if (part.differs() && part.kind != ComparedPart::Kind::Technical)
                differing.append(part.name.isEmpty() ? u"text"_s : part.name);
        QCOMPARE(differing, (QStringList{u"To"_s, u"text"_s, u"text"_s}));
    }

    void whoMissesTheDeadlineIsAsForeseen()
    {
        RehearsalWorld world;
        world.addPeople(198);
        Sending draft = world.draft();
        draft.options.pace.perHour = 60;
        draft.options.deadline = world.in(120);
        const auto rehearsed = world.rehearse(world.saved(draft));
        const RehearsalReport &report = rehearsed->report();
        QCOMPARE(report.figures.targeted(), 200);
        QCOMPARE(report.forecast.missed, 80);
        QCOMPARE(report.missed(), report.forecast.missed);
        QCOMPARE(report.figures.delivered(), report.forecast.beforeDeadline);
        QCOMPARE(rehearsed->count({{}, {}, {}, RehearsalFilter::Show::Missed}).value(), 80);
        QVERIFY(*report.end <= *report.deadline + 1s);
        for (const RehearsalReport::Hour &hour : report.hours)
            QVERIFY2(std::abs(hour.actual - hour.planned) <= 1, qPrintable(QString::number(hour.actual)));
    }

    void thePaceAndThePlannedHourAreObeyedOnTheSimulatedClock()
    {
        RehearsalWorld world;
        world.addPeople(28);
        Sending draft = world.draft();
        draft.options.schedule.kind = Schedule::Kind::Later;
        draft.options.schedule.start = world.in(3 * 24 * 60);
        draft.options.pace.perHour = 20;
        const Instant launch = world.project.clock.now() + 72h;
        const auto rehearsed = world.rehearse(world.saved(draft));
        QCOMPARE(rehearsed->report().start, launch);
        QCOMPARE(rehearsed->report().first, std::optional(launch));
        QVERIFY(*rehearsed->report().end > launch + 80min);
        QVERIFY(*rehearsed->report().end < launch + 100min);
        QCOMPARE(world.project.clock.now(), launch - 72h);
    }

    void aPlannedSendingIsRehearsedAndStaysPlanned()
    {
        RehearsalWorld world;
        Sending draft = world.draft();
        draft.options.schedule.kind = Schedule::Kind::Later;
        draft.options.schedule.start = world.in(90);
        const SendingId id = world.prepared(draft);
        QVERIFY(ApproveSending(world.project.db()).approve(id, u"marc"_s));
        QCOMPARE(world.rehearse(id)->report().messages, 2);
        QCOMPARE(world.sendings.byId(id)->state, SendingState::Scheduled);
    }

    void anOptimisedSendingLeavesAtEachOnesHour()
    {
        RehearsalWorld world;
        world.addPeople(40);
        Sending draft = world.draft();
        draft.options.schedule.kind = Schedule::Kind::Optimized;
        const auto rehearsed = world.rehearse(world.saved(draft));
        QCOMPARE(rehearsed->report().messages, 42);
        for (const RehearsedMessage &one : RehearsalWorld::everybody(*rehearsed))
            QCOMPARE(inZone(*one.handedAt, "America/Toronto").time().hour(), 10);
    }

    void theApprovalShowsTheRehearsalUntilTheContentChanges()
    {
        RehearsalWorld world;
        const SendingId id = world.saved(world.draft());
        world.rehearse(id);
        QVERIFY(world.prepare.run(id, u"anne"_s));
        const auto line = [&] {
            const ApprovalDossier dossier = ApproveSending(world.project.db()).dossier(id).value();
            for (const ApprovalCheck &check : dossier.checks)
                if (check.topic == ApprovalCheck::Topic::Tests)
                    return check.detail;
            return QString();
        };
        QVERIFY2(line().contains(u"2 message(s), 0 error(s)"_s), qPrintable(line()));
        QVERIFY(ApproveSending(world.project.db()).reject(id, u"marc"_s, u"not yet"_s));
        world.builder.insert(u"UPDATE message_version SET subject = 'Other'"_s, {});
        QVERIFY(world.prepare.run(id, u"anne"_s));
        QVERIFY2(line().contains(u"content was changed"_s), qPrintable(line()));
        QVERIFY(!RehearsalRepository(world.project.db()).of(id).value()->isCurrent());
    }

    void whatHasStartedIsNotRehearsed()
    {
        RehearsalWorld world;
        const auto refused = RehearseSending(world.project.db(), world.passwords).run(world.running(), world.options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"wrong-state"_s);
    }

    void everyMessageCanBeKeptAsAFileOfItsOwn()
    {
        RehearsalWorld world;
        world.addPeople(5);
        const auto rehearsed = world.rehearse(world.saved(world.draft()));
        const QTemporaryDir out;
        const QString folder = out.filePath(u"messages"_s);
        QCOMPARE(ExportRehearsal(*rehearsed).run(folder).value(), 7);
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files.size(), 7);
        QVERIFY(files.first().startsWith(u"000001-fr-zoe@a.example.eml"_s));
        const auto again = ExportRehearsal(*rehearsed).run(folder);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"folder-not-empty"_s);
        RehearsedMessage strange;
        strange.language = u"fr"_s;
        strange.address = u"../a b;c\\\"|\"@x"_s;
        QCOMPARE(ExportRehearsal::fileName(7, strange), u"000007-fr-.._a_b_c____@x.eml"_s);
    }
};

QTEST_GUILESS_MAIN(RehearsingFeature)
#include "tst_rehearsing.moc"
