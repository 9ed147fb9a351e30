#include "store/audience.h"
#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"
#include "support/sendingworld.h"
#include "workflow/exportcontacts.h"
#include "workflow/importcontacts.h"
#include "workflow/personreport.h"
#include "workflow/setconsent.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Zoé and Bob, who were never asked whether they may be followed. */
struct Town : SendingWorld
{
    ConsentRepository consents{project.db()};

    void set(const QString &name, const QString &value) { QVERIFY(ProjectRepository(project.db()).set(name, value)); }
    SetConsent::Request answer(ContactId contact, bool given, const QString &date = {}) const
    {
        SetConsent::Request request;
        request.contact = contact;
        request.consent = trackingConsent;
        request.given = given;
        request.date = date;
        request.source = u"formulaire papier"_s;
        request.proof = u"classeur 3, page 12"_s;
        request.who = u"anne"_s;
        return request;
    }
    void says(ContactId contact, bool given, const QString &date = {})
    {
        QVERIFY(SetConsent(project.db()).run(answer(contact, given, date)));
    }
    ConsentPicture picture(ContactId contact)
    {
        return readConsentPicture(project.db(), ContactRepository(project.db()).byId(contact).value()).value();
    }
    bool isFollowed(ContactId contact) { return picture(contact).mayBeFollowed; }
    /** What is known of the person with this address: `1`, `0`, or nothing. */
    QString answerOf(const QString &address)
    {
        const Result<Contact> contact = ContactRepository(project.db()).find(address);
        if (!contact)
            return u"nobody"_s;
        const auto state = picture(contact->id).tracking.state;
        return state ? QString::number(int(state->given)) : QString();
    }
    QString dateOf(const QString &address)
    {
        const auto state = picture(ContactRepository(project.db()).find(address)->id).tracking.state;
        return state ? toIso(state->effective) : QString();
    }
    ImportRequest request(const QByteArray &csv)
    {
        QFile file(project.folder.filePath(u"liste.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the list cannot be written");
        file.write(csv);
        file.close();
        ImportRequest request;
        request.file = file.fileName();
        request.who = u"anne"_s;
        return request;
    }
    Result<ImportReport> imports(const QByteArray &csv, bool reactivates = false)
    {
        ImportRequest wanted = request(csv);
        wanted.tracking.reactivate = reactivates;
        return ImportContacts(project.db()).run(wanted);
    }
    QByteArray exported()
    {
        const QString path = project.folder.filePath(u"export.csv"_s);
        if (!ExportContacts(project.db()).run(ContactQuery(), path))
            qFatal("not exported");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TrackingFeature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonSaysYesThenNoAndBothAreProved()
    {
        Town town;
        QVERIFY(!town.isFollowed(town.zoe));
        town.says(town.zoe, true);
        QVERIFY(town.isFollowed(town.zoe));
        QCOMPARE(standingText(town.picture(town.zoe).tracking), u"given"_s);
        town.project.clock.advance(std::chrono::hours(1));
        town.says(town.zoe, false);
        QVERIFY(!town.isFollowed(town.zoe));
        const ConsentPicture picture = town.picture(town.zoe);
        QCOMPARE(standingText(picture.tracking), u"refused"_s);
        QCOMPARE(picture.history.size(), 2);
        QCOMPARE(picture.history.first().proof, u"classeur 3, page 12"_s);
        QCOMPARE(picture.nameOf(picture.history.first().consent), u"Tracking of opens and clicks"_s);
        QVERIFY(!town.isFollowed(town.bob));
    }

    void withOptOutWhoWasNeverAskedIsFollowedAndTheCardSaysSo()
    {
        for (const QString &centre : {u"on"_s, u"off"_s}) {
            Town town;
            town.set(u"consent-centre"_s, centre);
            town.set(u"tracking-consent"_s, u"opt-out"_s);
            QVERIFY(town.isFollowed(town.zoe));
            QCOMPARE(standingText(town.picture(town.zoe).tracking), u"never asked"_s);
            QCOMPARE(followedText(town.picture(town.zoe)), u"linked to the name"_s);
            town.says(town.zoe, false);
            QVERIFY(!town.isFollowed(town.zoe));
        }
    }

    void nothingImpliesIt()
    {
        Town town;
        SetConsent::Request request = town.answer(town.zoe, true);
        request.basis = ConsentBasis::Purchase;
        request.since = u"2026-11-01"_s;
        QCOMPARE(SetConsent(town.project.db()).run(request).error().code, u"express-only"_s);
        QVERIFY(town.consents.historyOf(town.zoe)->isEmpty());
    }

    /** It neither lets a message leave nor stops one. */
    void itSaysNothingOfMessages()
    {
        Town town;
        town.set(u"consent-centre"_s, u"on"_s);
        town.says(town.zoe, false);
        town.says(town.bob, true);
        AudienceQuery query;
        query.groups.to = {town.clients};
        query.versionLanguages = {u"fr"_s, u"en"_s};
        QCOMPARE(Audience(town.project.db()).contactsBehind(query, std::nullopt, 0, 10).value(),
                 (QList<ContactId>{town.zoe, town.bob}));
        QCOMPARE(town.picture(town.zoe).mark, ConsentMark::Eligible);
        const Consent letter = town.consents.add(u"Infolettre"_s).value();
        CommunicationTypeRepository types(town.project.db());
        CommunicationType type = types.byId({}).value();
        type.consents = {letter.id};
        QVERIFY(types.save(type));
        QVERIFY(Audience(town.project.db()).contactsBehind(query, std::nullopt, 0, 10)->isEmpty());
        QCOMPARE(town.picture(town.bob).mark, ConsentMark::NotSubscribed);
    }

    void itsColumnsAreRecognisedByThemselves_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("as other programs write it") << QByteArray("email,hasTrackingConsent,dtTrackingConsent");
        QTest::newRow("in any case") << QByteArray("email,HAS_TRACKING_CONSENT,dt tracking consent");
        QTest::newRow("English") << QByteArray("email,Tracking consent,Date of the tracking consent");
        QTest::newRow("French") << QByteArray("courriel,Consentement au suivi,Date du consentement au suivi");
        QTest::newRow("as the card calls it")
            << QByteArray("email,Suivi des ouvertures et des clics,dtTrackingConsent");
    }

    void itsColumnsAreRecognisedByThemselves()
    {
        QFETCH(QByteArray, head);
        Town town;
        const auto report = town.imports(head + "\nzoe@a.example,1,2026.01.15\nbob@b.example,non,2026-02-01\n"
                                                "ann@c.example,Oui,2026-02-01T10:00:00Z\neve@c.example,,\n"
                                                "ivy@c.example,peut-être,2026-01-01\nmax@c.example,yes,\n");
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->consents, (ConsentCounts{2, 1, 0}));
        QCOMPARE(report->rejected, 2); // what cannot be read, or has no date, is not guessed
        QCOMPARE(report->newFields, QStringList());
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), u"1"_s);
        QCOMPARE(town.answerOf(u"bob@b.example"_s), u"0"_s);
        QCOMPARE(town.answerOf(u"ann@c.example"_s), u"1"_s);
        QCOMPARE(town.answerOf(u"eve@c.example"_s), QString());
        QCOMPARE(town.dateOf(u"ann@c.example"_s), u"2026-02-01T10:00:00.000Z"_s);
        QVERIFY(town.consents.historyOf(town.zoe)->first().proof.contains(u"liste.csv"_s));
    }

    void withoutColumnOfDatesOneDateIsAskedFor()
    {
        Town town;
        const QByteArray list = "email,hasTrackingConsent\nzoe@a.example,1\n";
        QCOMPARE(town.imports(list).error().code, u"no-date"_s);
        ImportRequest request = town.request(list);
        request.tracking.date = u"2026-03-01"_s;
        QVERIFY(ImportContacts(town.project.db()).run(request));
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), u"1"_s);
    }

    void anotherColumnCanBeChosenAndTheUsualOneSkipped()
    {
        Town town;
        ImportRequest request = town.request("email,pixels,le\nzoe@a.example,0,2026-03-01\n");
        request.mapping = {{u"pixels"_s, u":tracking"_s}, {u"le"_s, u":tracking-date"_s}};
        QVERIFY(ImportContacts(town.project.db()).run(request));
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), u"0"_s);
        request = town.request("email,hasTrackingConsent\nbob@b.example,1\n");
        request.mapping = {{u"hasTrackingConsent"_s, QString()}};
        QVERIFY(ImportContacts(town.project.db()).run(request));
        QCOMPARE(town.answerOf(u"bob@b.example"_s), QString());
    }

    void twoColumnsThatTellItAreRefused()
    {
        Town town;
        QCOMPARE(town.imports("email,hasTrackingConsent,Consentement au suivi,dtTrackingConsent\na@a.example,1,0,"
                              "2026-01-01\n")
                     .error()
                     .code,
                 u"two-columns"_s);
    }

    void aListNeverTurnsANoIntoAYesUnlessItIsLaterAndAsked()
    {
        Town town;
        town.says(town.zoe, false, u"2026-06-01"_s);
        const QByteArray older = "email,hasTrackingConsent,dtTrackingConsent\nzoe@a.example,1,2026-05-01\n";
        const QByteArray later = "email,hasTrackingConsent,dtTrackingConsent\nzoe@a.example,1,2026-07-01\n";
        QCOMPARE(town.imports(older, true)->consents, (ConsentCounts{0, 0, 1}));
        QCOMPARE(town.imports(later)->consents, (ConsentCounts{0, 0, 1}));
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), u"0"_s);
        QCOMPARE(town.imports(later, true)->consents, (ConsentCounts{1, 0, 0}));
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), u"1"_s);
        QCOMPARE(town.imports(later, true)->consents, ConsentCounts()); // known: not written twice
    }

    /** A list of those who left says nothing of what they think of being followed, and they are deactivated as ever. */
    void leavingIsAnotherMatter()
    {
        Town town;
        const auto report =
            town.imports("email,language,time_zone,status,hasTrackingConsent,dtTrackingConsent\n"
                         "zoe@a.example,fr,,inactive,1,2026-05-01\nbob@b.example,en,,quarantine,1,2026-05-01\n");
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), u"1"_s);
        QCOMPARE(town.answerOf(u"bob@b.example"_s), u"1"_s);
        QCOMPARE(ContactRepository(town.project.db()).byId(town.zoe)->status, ContactStatus::Inactive);
        QCOMPARE(ContactRepository(town.project.db()).byId(town.bob)->status, ContactStatus::Quarantine);
    }

    void undoingTheImportTakesTheAnswersBack()
    {
        Town town;
        town.says(town.zoe, false, u"2026-01-01"_s);
        QVERIFY(town.imports("email,hasTrackingConsent,dtTrackingConsent\nzoe@a.example,1,2026-05-01\n"
                             "bob@b.example,1,2026-05-01\nnew@b.example,1,2026-05-01\n",
                             true));
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), u"1"_s);
        QVERIFY(ImportContacts(town.project.db()).undoLast());
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), u"0"_s);
        QCOMPARE(town.answerOf(u"bob@b.example"_s), QString());
        QCOMPARE(town.answerOf(u"new@b.example"_s), u"nobody"_s);
    }

    void aRehearsalOfAnImportWritesNothing()
    {
        Town town;
        ImportRequest request =
            town.request("email,hasTrackingConsent,dtTrackingConsent\nzoe@a.example,1,2026-05-01\n");
        request.dryRun = true;
        QCOMPARE(ImportContacts(town.project.db()).run(request)->consents, (ConsentCounts{1, 0, 0}));
        QCOMPARE(town.answerOf(u"zoe@a.example"_s), QString());
        QVERIFY(!town.exported().contains("hasTrackingConsent"));
    }

    void anExportComesBackAsItWas()
    {
        Town town;
        QVERIFY(!town.exported().contains("TrackingConsent")); // nobody was asked
        town.says(town.zoe, true, u"2026-05-01"_s);
        town.says(town.bob, false);
        town.builder.person(u"eve@c.example"_s);
        const QByteArray list = town.exported();
        QVERIFY(list.contains("hasTrackingConsent,dtTrackingConsent"));
        Town other;
        other.builder.insert(u"DELETE FROM contact"_s, {});
        const auto report = other.imports(list);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->created, 3);
        QCOMPARE(report->newFields, QStringList());
        QCOMPARE(other.exported(), list);
        QCOMPARE(other.dateOf(u"zoe@a.example"_s), town.dateOf(u"zoe@a.example"_s));
        QCOMPARE(other.imports(list)->consents, ConsentCounts());
    }

    void thePersonIsToldWhatIsKept()
    {
        Town town;
        QJsonObject json = toJson(readPersonReport(town.project.db(), town.zoe).value());
        QCOMPARE(json.value(u"tracking"_s).toObject(),
                 (QJsonObject{{u"allowed"_s, false}, {u"given"_s, QJsonValue::Null}, {u"since"_s, QJsonValue::Null}}));
        town.says(town.zoe, true, u"2026-05-01"_s);
        const PersonReport report = readPersonReport(town.project.db(), town.zoe).value();
        json = toJson(report);
        QCOMPARE(json.value(u"tracking"_s).toObject(),
                 (QJsonObject{{u"allowed"_s, true}, {u"given"_s, true}, {u"since"_s, u"2026-05-01T04:00:00.000Z"_s}}));
        const QJsonObject line = json.value(u"consent_history"_s).toArray().first().toObject();
        QCOMPARE(line.value(u"consent"_s), u"tracking"_s);
        QCOMPARE(line.value(u"proof"_s), u"classeur 3, page 12"_s);
        const QString html = toHtml(report);
        QVERIFY(html.contains(u"Tracking of opens and clicks"_s));
        QVERIFY(html.contains(u"given · linked to the name"_s));
    }
};

QTEST_GUILESS_MAIN(TrackingFeature)
#include "tst_tracking.moc"
