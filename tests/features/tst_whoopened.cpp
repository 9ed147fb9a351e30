#include "store/consentrepository.h"
#include "store/contacterasure.h"
#include "store/contactrepository.h"
#include "store/dynamicgroups.h"
#include "store/grouprepository.h"
#include "support/sendingworld.h"
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
        return ImportEvents(project.db()).run(file.fileName(), of);
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
        town.project.clock.advance(std::chrono::minutes(1));
        town.follow(town.zoe, false);
        QCOMPARE(town.import({town.line(town.zoe, u"open"_s, 10)})->nameless, 1);
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
        QCOMPARE(first->opens, 3);
        QCOMPARE(first->clicks, 2);
        const Engagement before = *town.sendings.engagement(town.sending);
        const auto second = town.import(list);
        QCOMPARE(second->known, 5);
        QCOMPARE(second->opens + second->clicks, 0);
        QCOMPARE(*town.sendings.engagement(town.sending), before);
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
        QVERIFY(town.import({town.line(town.bob, u"open"_s, 10)}));
        QCOMPARE(town.sendings.figures(town.sending)->count(RecipientState::Unknown), 0);
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
        QCOMPARE(town.number(u"SELECT COUNT(*) FROM event WHERE link <> ''"_s), 0);
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
