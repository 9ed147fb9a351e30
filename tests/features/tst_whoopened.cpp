#include "store/consentrepository.h"
#include "store/contacterasure.h"
#include "store/contactmerge.h"
#include "store/contactrepository.h"
#include "store/dynamicgroups.h"
#include "store/grouprepository.h"
#include "store/projectrepository.h"
#include "support/sendingworld.h"
#include "workflow/eventlist.h"
#include "workflow/exportresults.h"
#include "workflow/importevents.h"
#include "workflow/personreport.h"
#include "workflow/setconsent.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A sending that Zoé and Bob received; Zoé agreed to be followed, Bob was never asked. */
struct Town : SendingWorld
{
    Town()
    {
        for (ContactId each : {zoe, bob})
            receives(each);
        follow(zoe, true);
    }

    void receives(ContactId contact)
    {
        setRow(contact, RecipientState::Accepted);
        builder.insert(u"UPDATE recipient SET handed_at = ?, ended_at = ? WHERE contact_id = ?"_s,
                       {toMilliseconds(project.clock.now()), toMilliseconds(project.clock.now()), contact.value});
    }
    void follow(ContactId contact, bool agrees)
    {
        SetConsent::Request request;
        request.contact = contact;
        request.consent = trackingConsent;
        request.given = agrees;
        request.source = u"formulaire"_s;
        request.who = u"anne"_s;
        const auto done = SetConsent(project.db()).run(request);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    }
    ContactId alsoReceives(const QString &address)
    {
        const ContactId contact = builder.person(address);
        builder.insert(u"INSERT INTO recipient (sending_id, contact_id, address, language, state, handed_at, ended_at) "
                       "VALUES (?, ?, ?, 'fr', 'ACCEPTED', ?, ?)"_s,
                       {sending.value, contact.value, address, toMilliseconds(delivered), toMilliseconds(delivered)});
        return contact;
    }
    QString messageId(ContactId contact) const { return MessageIds(*sendings.snapshot(sending), sending).of(contact); }
    /** `minutes` after it was delivered. */
    QString after(int minutes) const { return toIso(delivered + std::chrono::minutes(minutes)); }
    Result<EventReport> import(const QStringList &lines, const QString &header = u"message_id,event,at,link"_s,
                               std::optional<SendingId> of = {})
    {
        QFile file(project.folder.filePath(u"events.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the list");
        file.write((header + u'\n' + lines.join(u'\n') + u'\n').toUtf8());
        file.close();
        return ImportEvents(project.db()).run(file.fileName(), {of});
    }
    QString line(ContactId contact, const QString &event, int minutes, const QString &link = {}) const
    {
        return u"%1,%2,%3,%4"_s.arg(messageId(contact), event, after(minutes), link);
    }
    QStringList membersOf(const QString &criterion)
    {
        const auto group =
            GroupRepository(project.db()).create({{}, u"g%1"_s.arg(++groups), uR"({"all":[%1]})"_s.arg(criterion)});
        if (!group)
            return {group.error().text()};
        const auto frozen = GroupRepository(project.db()).freeze(*group, u"f%1"_s.arg(groups));
        if (!frozen)
            return {frozen.error().text()};
        return builder
            .valueOf(
                u"SELECT COALESCE(group_concat(address), '') FROM (SELECT c.address FROM group_member m "
                "JOIN contact c ON c.id = m.contact_id WHERE m.group_id = %1 ORDER BY c.address)"_s.arg(frozen->value))
            .split(u',', Qt::SkipEmptyParts);
    }

    SendingId sending = running();
    Instant delivered = project.clock.now();
    int groups = 0;
};

const QStringList zoeAlone{u"zoe@a.example"_s};
const QStringList bobAlone{u"bob@b.example"_s};
const QStringList both{u"bob@b.example"_s, u"zoe@a.example"_s};

} // namespace

/** The mail provider's list of opens and clicks says who read a message, and groups can ask. */
class WhoOpenedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupHoldsThoseWhoOpenedAndThoseWhoDidNot()
    {
        Town town;
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened"})"_s), {});
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"not_opened"})"_s), both);
        const auto report = town.import({town.line(town.zoe, u"open"_s, 10), town.line(town.zoe, u"open"_s, 20)});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->opens, 2);
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened"})"_s), zoeAlone);
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"clicked"})"_s), {});
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"not_opened"})"_s), bobAlone);
        QCOMPARE(town.membersOf(uR"({"about":"messages","is":"opened"})"_s), zoeAlone);
    }

    void whoClickedHasOpened()
    {
        Town town;
        QVERIFY(town.import({town.line(town.zoe, u"click"_s, 10, u"https://ville.example/loisirs"_s)}));
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"clicked"})"_s), zoeAlone);
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened"})"_s), zoeAlone);
        QCOMPARE(town.sendings.engagement(town.sending)->openers, 1);
    }

    void withinSoManyDays()
    {
        Town town;
        QVERIFY(town.import({town.line(town.zoe, u"open"_s, 10)}));
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened","days":3})"_s), zoeAlone);
        town.project.clock.advance(std::chrono::hours(24 * 5));
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened","days":3})"_s), {});
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened","days":30})"_s), zoeAlone);
    }

    void machinesOpenForNobody()
    {
        Town town;
        const auto report = town.import({town.messageId(town.zoe) + u",open,"_s + town.after(10) + u",,machine"_s,
                                         town.messageId(town.zoe) + u",click,"_s +
                                             toIso(town.delivered + std::chrono::seconds(2)) + u",https://a/,"_s},
                                        u"message_id,event,at,link,class"_s);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        const auto known = town.sendings.engagement(town.sending);
        QCOMPARE(known->byMachines, 2); // the click came within five seconds: nobody is so quick
        QCOMPARE(known->openers, 0);
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened"})"_s), {});
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"not_opened"})"_s), both);
    }

    void whoIsNotFollowedIsCountedWithoutAName()
    {
        Town town;
        const auto report = town.import({town.line(town.bob, u"open"_s, 10)});
        QCOMPARE(report->opens, 1);
        QCOMPARE(report->nameless, 1);
        const auto known = town.sendings.engagement(town.sending);
        QCOMPARE(known->opens, 1);
        QCOMPARE(known->nameless, 1);
        QCOMPARE(known->openers, 0);
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened"})"_s), {});
        QCOMPARE(town.number(u"SELECT COUNT(*) FROM event WHERE recipient_id IS NOT NULL"_s), 0);
        QVERIFY(town.sendings.eventsOf(town.bob)->isEmpty());
    }

    void whoWithdrawsIsNotFollowedAnyMore()
    {
        Town town;
        const QStringList list{town.line(town.zoe, u"click"_s, 10, u"https://ville.example/?c=zoe@a.example"_s)};
        QCOMPARE(town.import(list)->nameless, 0);
        const Engagement before = *town.sendings.engagement(town.sending);
        town.project.clock.advance(std::chrono::minutes(15));
        town.follow(town.zoe, false);
        QVERIFY(town.sendings.eventsOf(town.zoe)->isEmpty()); // what was known of her is not any more
        QCOMPARE(town.number(u"SELECT COUNT(*) FROM event WHERE link LIKE '%zoe%'"_s), 0);
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened"})"_s), {});
        QCOMPARE(town.sendings.engagement(town.sending)->clicks, before.clicks);
        QCOMPARE(town.import(list)->known, 1); // told again, it does not count again
        QCOMPARE(town.sendings.engagement(town.sending)->clicks, before.clicks);
    }

    void whatSheDidBeforeSheAgreedStaysNameless()
    {
        Town town;
        const QStringList list{town.line(town.bob, u"open"_s, 10)};
        QCOMPARE(town.import(list)->nameless, 1);
        town.project.clock.advance(std::chrono::hours(1));
        town.follow(town.bob, true);
        QCOMPARE(town.import(list)->known, 1);
        QCOMPARE(town.import({town.line(town.bob, u"open"_s, 90)})->nameless, 0);
        QCOMPARE(town.sendings.eventsOf(town.bob)->size(), 1);
    }

    void fromOptOutToOptInOnlyThoseWhoAgreedKeepTheirNames()
    {
        Town town;
        ProjectRepository project(town.project.db());
        QVERIFY(project.set(u"tracking-consent"_s, u"opt-out"_s));
        QCOMPARE(town.import({town.line(town.zoe, u"open"_s, 10), town.line(town.bob, u"open"_s, 11)})->nameless, 0);
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened"})"_s), both);
        QVERIFY(project.set(u"tracking-consent"_s, u"opt-in"_s));
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"opened"})"_s), zoeAlone);
        QCOMPARE(town.sendings.engagement(town.sending)->opens, 2);
    }

    void aLinkSaysNothingOfWhoIsNotFollowed()
    {
        Town town;
        QVERIFY(
            town.import({town.line(town.bob, u"click"_s, 10, u"https://b:x@ville.example/a?c=bob@b.example#top"_s)}));
        QCOMPARE(town.builder.valueOf(u"SELECT link FROM event"_s), u"https://ville.example/a"_s);
    }

    void theOnlyRecipientIsNotCountedEither()
    {
        Town town;
        town.builder.insert(u"UPDATE sending_count SET rows = 1 WHERE state = 'ACCEPTED'"_s, {});
        QCOMPARE(town.import({town.line(town.bob, u"open"_s, 10)})->other, 1);
        QCOMPARE(town.number(u"SELECT COUNT(*) FROM event"_s), 0);
    }

    void whoWasMergedIsStillMeant()
    {
        Town town;
        const QString messageId = town.messageId(town.zoe);
        const ContactId double_ = town.builder.person(u"zoe2@a.example"_s, u"fr"_s);
        const auto kept = ContactMerge(town.project.db())
                              .run(town.zoe, double_, *ContactRepository(town.project.db()).byId(town.zoe), u"anne"_s);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
        QVERIFY(*kept != town.zoe);
        const auto report = town.import({messageId + u",open,"_s + town.after(10) + u","_s});
        QCOMPARE(report->opens, 1);
        QCOMPARE(report->nameless, 0);
        QCOMPARE(town.sendings.eventsOf(*kept)->size(), 1);
    }

    void mergedWithWhoRefusedSheIsNotFollowed()
    {
        Town town;
        const ContactId refuser = town.builder.person(u"zoe2@a.example"_s, u"fr"_s);
        town.follow(refuser, false);
        QVERIFY(town.import({town.line(town.zoe, u"open"_s, 10)}));
        const auto kept = ContactMerge(town.project.db())
                              .run(town.zoe, refuser, *ContactRepository(town.project.db()).byId(town.zoe), u"anne"_s);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
        QVERIFY(town.sendings.eventsOf(*kept)->isEmpty());
        QCOMPARE(town.sendings.engagement(town.sending)->nameless, 1);
    }

    void anAddressMeansWhoHadItThen()
    {
        Town town;
        Contact zoe = *ContactRepository(town.project.db()).byId(town.zoe);
        zoe.address = u"zoe@nouvelle.example"_s;
        QVERIFY(ContactRepository(town.project.db()).save(zoe));
        const auto report = town.import({u"zoe@a.example,open,"_s + town.after(10)}, u"email,event,at"_s, town.sending);
        QCOMPARE(report->opens, 1);
        QCOMPARE(town.sendings.eventsOf(town.zoe)->size(), 1);
    }

    void theNumbersOfAProviderDoNotHideTheAddress()
    {
        Town town;
        const auto report = town.import({u"576460,zoe@a.example,open,"_s + town.after(10)},
                                        u"MessageID,email,event,at"_s, town.sending);
        QCOMPARE(report->opens, 1);
    }

    void aGroupMayAskOnlyThoseWhoAreFollowed()
    {
        Town town;
        QCOMPARE(town.membersOf(uR"({"consent":"tracking","is":"valid"})"_s), zoeAlone);
        QCOMPARE(town.membersOf(uR"({"consent":"tracking","is":"missing"})"_s), bobAlone);
        QCOMPARE(town.membersOf(uR"({"message":"Infolettre","is":"not_opened"},{"consent":"tracking","is":"valid"})"_s),
                 zoeAlone);
    }

    void theSameListTwiceCountsOnce()
    {
        Town town;
        const QStringList list{town.line(town.zoe, u"open"_s, 10), town.line(town.bob, u"open"_s, 10),
                               town.line(town.bob, u"open"_s, 10),
                               town.line(town.zoe, u"click"_s, 11, u"https://ville.example/a"_s),
                               town.line(town.zoe, u"click"_s, 11, u"https://ville.example/b"_s)};
        const auto first = town.import(list);
        QCOMPARE(first->opens, 2);
        QCOMPARE(first->clicks, 2);
        const Engagement before = *town.sendings.engagement(town.sending);
        const auto second = town.import(list);
        QCOMPARE(second->known, 5);
        QCOMPARE(second->opens + second->clicks, 0);
        QCOMPARE(*town.sendings.engagement(town.sending), before);
    }

    void aLongerListAddsOnlyWhatIsNew()
    {
        Town town;
        const ContactId eve = town.alsoReceives(u"eve@e.example"_s);
        QCOMPARE(town.import({town.line(town.bob, u"open"_s, 10)})->opens, 1);
        const auto longer = town.import({town.line(town.bob, u"open"_s, 10), town.line(eve, u"open"_s, 10)});
        QCOMPARE(longer->known, 1);
        QCOMPARE(longer->opens, 1);
        QCOMPARE(town.sendings.engagement(town.sending)->nameless, 2);
    }

    void aListWithoutMessageIdsIsOfOneSending()
    {
        Town town;
        const QString header = u"email;événement;date"_s;
        const QStringList list{u"ZOE@a.example;Ouverture;2030-01-01 10:00"_s};
        const auto refused = town.import(list, header);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"which-sending"_s);
        town.project.clock.set(*fromIso(u"2030-01-02T00:00:00.000Z"_s));
        const auto report = town.import(list, header, town.sending);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->opens, 1);
        QCOMPARE(town.sendings.eventsOf(town.zoe)->first().event.at,
                 *fromIso(u"2030-01-01T15:00:00.000Z"_s)); // ten o'clock in the project's zone
    }

    void otherLinesAreRefusedOneByOneWithTheirReason()
    {
        Town town;
        const auto report =
            town.import({town.line(town.zoe, u"open"_s, 10), u"<1.2.other@b.example>,open,"_s + town.after(10) + u","_s,
                         town.messageId(town.zoe) + u",open,yesterday,"_s, u",open,"_s + town.after(10) + u","_s,
                         town.line(town.zoe, u"open"_s, 60 * 24 * 30), town.line(town.zoe, u"delivered"_s, 10)});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->read, 6);
        QCOMPARE(report->opens, 1);
        QCOMPARE(report->other, 1);
        QCOMPARE(report->rejected, 4);
        QCOMPARE(report->rejections.first().line, 3);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant"); // empty: refused
        const auto row = [](const char *text, const QString &instant) {
            QTest::newRow(text) << QString::fromLatin1(text) << instant;
        };
        row("2026-12-01T10:15:00Z", u"2026-12-01T10:15:00.000Z"_s);
        row("2026-12-01 10:15:00 UTC", u"2026-12-01T10:15:00.000Z"_s);
        row("2026-12-01 10:15:00 -0500", u"2026-12-01T15:15:00.000Z"_s);
        row("2026-12-01T10:15:00.250+01:00", u"2026-12-01T09:15:00.250Z"_s);
        row("2026-12-01 10:15", u"2026-12-01T15:15:00.000Z"_s); // in the zone of the town
        row("1/12/2026 9:05", u"2026-12-01T14:05:00.000Z"_s);
        row("1796119200", u"2026-12-01T10:00:00.000Z"_s);
        row("1796119200123", u"2026-12-01T10:00:00.123Z"_s);
        row("1796119200.5", u"2026-12-01T10:00:00.500Z"_s);
        for (const char *nonsense :
             {"2026-12-01", "inf", "nan", "1e300", "-5", "12", "yesterday", "2026-12-01 25:00", ""})
            row(nonsense, {});
    }

    void times()
    {
        QFETCH(QString, text);
        QFETCH(QString, instant);
        const auto time = eventTimeFrom(text, {"America/Toronto", DateOrder::Detect});
        QCOMPARE(time ? toIso(time->at) : QString(), instant);
    }

    void timesMayBeOfAnotherZoneAndOrder()
    {
        QCOMPARE(toIso(eventTimeFrom(u"12/1/2026 10:00"_s, {"Asia/Tokyo", DateOrder::MonthDayYear})->at),
                 u"2026-12-01T01:00:00.000Z"_s);
    }

    void whatLeftLaterCannotHaveBeenOpened()
    {
        Town town;
        QCOMPARE(town.import({town.line(town.zoe, u"open"_s, -3 * 24 * 60)})->rejected, 1);
    }

    void otherEventsAreNamed()
    {
        Town town;
        const auto report =
            town.import({town.line(town.zoe, u"delivered"_s, 1), town.line(town.zoe, u"unsubscribed"_s, 1),
                         town.line(town.zoe, u"email.opened"_s, 10)});
        QCOMPARE(report->otherWords, (QStringList{u"delivered"_s, u"unsubscribed"_s}));
        QCOMPARE(report->opens, 1);
        QVERIFY(eventSentence(*report).contains(u"“delivered”"_s));
    }

    void aListWithoutTheColumnsSaysWhichAreMissing()
    {
        Town town;
        const auto report = town.import({u"zoe@a.example,2026-01-01"_s}, u"email,date"_s);
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"event"_s));
    }

    void anOpenSettlesAFateNobodyKnew()
    {
        Town town;
        town.builder.insert(u"UPDATE sending_count SET rows = rows - 1 WHERE state = 'ACCEPTED'"_s, {});
        town.builder.insert(u"INSERT INTO sending_count (sending_id, seed, state, rows) VALUES (?, 0, 'UNKNOWN', 1)"_s,
                            {town.sending.value});
        town.builder.insert(u"UPDATE recipient SET state = 'UNKNOWN' WHERE contact_id = ?"_s, {town.bob.value});
        QVERIFY(
            town.import({town.line(town.bob, u"open"_s, 10), town.line(town.bob, u"click"_s, 12, u"https://a/"_s)}));
        QCOMPARE(town.sendings.figures(town.sending)->count(RecipientState::Unknown), 0);
        QCOMPARE(town.sendings.engagement(town.sending)->clicks, 1);
        // He is not followed: the ledger does not say that it was he who opened.
        QCOMPARE(town.builder.valueOf(u"SELECT reason FROM recipient WHERE contact_id = %1"_s.arg(town.bob.value)),
                 u"known to have arrived"_s);
        QCOMPARE(town.sendings.figures(town.sending)->delivered(), 2);
    }

    void groupsAreMadeOfTheResults()
    {
        Town town;
        QVERIFY(town.import({town.line(town.zoe, u"open"_s, 10)}));
        GroupRepository groups(town.project.db());
        const auto opened = groups.fromResults(town.sending, ResultPart::Opened, {});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        QCOMPARE(groups.byId(*opened)->members, 1);
        QCOMPARE(groups.byId(*groups.fromResults(town.sending, ResultPart::NotOpened, {}))->members, 1);
        QVERIFY(!groups.fromResults(town.sending, ResultPart::Clicked, {}));
    }

    void whatIsKnownOfHerStandsInHerReportAndGoesWithHer()
    {
        Town town;
        const QString link = u"https://ville.example/?c=zoe@a.example"_s;
        QVERIFY(town.import({town.line(town.zoe, u"click"_s, 10, link), town.line(town.zoe, u"open"_s, 9)}));
        const QJsonObject report = toJson(*readPersonReport(town.project.db(), town.zoe));
        QCOMPARE(report.value(u"events"_s).toArray().size(), 2);
        QCOMPARE(report.value(u"events"_s).toArray().first()[u"link"].toString(), link);
        QVERIFY(ContactErasure(town.project.db()).run(town.zoe));
        QCOMPARE(town.number(u"SELECT COUNT(*) FROM event WHERE link LIKE '%zoe%'"_s), 0);
        QCOMPARE(town.sendings.engagement(town.sending)->clicks, 1); // the figures stay
        const QString path = town.project.path();
        town.project.close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("zoe@a.example"));
    }

    void theExportTellsWhenShePaidAttention()
    {
        Town town;
        QVERIFY(
            town.import({town.line(town.zoe, u"open"_s, 10), town.line(town.zoe, u"click"_s, 12, u"https://a/"_s)}));
        const QString path = town.project.folder.filePath(u"results.csv"_s);
        QVERIFY(ExportResults(town.project.db()).toCsv(town.sending, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        QVERIFY2(csv.contains(u"1,%1,%1,1,%2"_s.arg(town.after(10), town.after(12))), qPrintable(csv));
    }
};

QTEST_GUILESS_MAIN(WhoOpenedTest)
#include "tst_whoopened.moc"
