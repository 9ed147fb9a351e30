#include "store/audience.h"
#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/killfilerepository.h"
#include "store/ledgerwriter.h"
#include "store/messagerepository.h"
#include "store/projectrepository.h"
#include "support/sendingworld.h"
#include "workflow/checkmessage.h"
#include "workflow/importcontacts.h"
#include "workflow/personreport.h"
#include "workflow/resendtocontact.h"
#include "workflow/setconsent.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using enum ExclusionReason;

namespace {

/** A town that keeps consents: Zoé and Bob in a group, and a newsletter that requires their agreement. */
struct Town : SendingWorld
{
    Town()
    {
        set(u"consent-centre"_s, u"on"_s);
        type = types.byId({}).value();
        type.consents = {newsletter.id};
        keep();
    }

    void set(const QString &name, const QString &value) { QVERIFY(ProjectRepository(project.db()).set(name, value)); }
    void keep() { QVERIFY(types.save(type)); }
    SetConsent::Request agreement(ContactId contact, const QString &date = {}) const
    {
        SetConsent::Request request;
        request.contact = contact;
        request.consent = newsletter.id;
        request.date = date;
        request.source = u"formulaire papier"_s;
        request.proof = u"classeur 3, page 12"_s;
        request.who = u"anne"_s;
        return request;
    }
    void agrees(ContactId contact, const QString &date = {})
    {
        QVERIFY(SetConsent(project.db()).run(agreement(contact, date)));
    }
    void leaves(ContactId contact, const QString &date = {})
    {
        SetConsent::Request request = agreement(contact, date);
        request.given = false;
        QVERIFY(SetConsent(project.db()).run(request));
    }
    void buys(ContactId contact, const QString &since)
    {
        SetConsent::Request request = agreement(contact);
        request.basis = ConsentBasis::Purchase;
        request.since = since;
        QVERIFY(SetConsent(project.db()).run(request));
    }
    /** Why she would not receive the message today; none: she receives it. */
    std::optional<ExclusionReason> calculateSays(ContactId contact)
    {
        AudienceQuery query;
        query.groups.to = {clients};
        query.versionLanguages = {u"fr"_s, u"en"_s};
        const Audience audience(project.db());
        for (ExclusionReason reason : allExclusionReasons())
            if (audience.contactsBehind(query, reason, 0, 100)->contains(contact))
                return reason;
        return std::nullopt;
    }
    /** What becomes of her row at its delivery. */
    QString delivering(SendingId sending, ContactId contact)
    {
        const RowId row{
            number(u"SELECT id FROM recipient WHERE sending_id = %1 AND contact_id = %2"_s.arg(sending.value)
                       .arg(contact.value))};
        return project.db()
            .write([&](QSqlDatabase &db) -> Result<QString> {
                LedgerWriter writer(db);
                if (const Result<void> loaded = writer.load({row}); !loaded)
                    return failureOf(loaded);
                const auto intent = writer.announce(row, project.clock.now());
                if (!intent)
                    return failureOf(intent);
                if (const Result<void> done = writer.finish(); !done)
                    return failureOf(done);
                return intent->granted ? u"leaves"_s : intent->reason;
            })
            .value();
    }
    void answered(SendingId sending, ContactId contact, RecipientState state, int code, const QString &status)
    {
        const RowId row{
            number(u"SELECT id FROM recipient WHERE sending_id = %1 AND contact_id = %2"_s.arg(sending.value)
                       .arg(contact.value))};
        RowOutcome outcome;
        outcome.state = state;
        outcome.replyCode = code;
        outcome.replyStatus = status;
        QVERIFY(project.db().write([&](QSqlDatabase &db) -> Result<void> {
            LedgerWriter writer(db);
            if (const Result<void> loaded = writer.load({row}); !loaded)
                return loaded;
            if (const Result<void> done = writer.record(row, outcome, project.clock.now()); !done)
                return done;
            return writer.finish();
        }));
    }
    Result<ImportReport> imports(const QByteArray &csv, const QList<ImportConsent> &consents = {})
    {
        QFile file(project.folder.filePath(u"liste.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the list cannot be written");
        file.write(csv);
        file.close();
        ImportRequest request;
        request.file = file.fileName();
        request.consents = consents;
        request.who = u"anne"_s;
        return ImportContacts(project.db()).run(request);
    }
    ImportConsent fromColumns(bool reactivate = false) const
    {
        return {newsletter.name, u"abonne"_s, u"depuis"_s, {}, {}, {}, reactivate};
    }
    ContactStatus statusOf(ContactId contact) { return ContactRepository(project.db()).byId(contact)->status; }

    CommunicationTypeRepository types{project.db()};
    ConsentRepository consents{project.db()};
    Consent newsletter = consents.add(u"Infolettre"_s).value();
    CommunicationType type;
};

} // namespace

class ConsentsFeature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPeopleWhoAgreedReceiveANewsletter()
    {
        Town town;
        QCOMPARE(town.calculateSays(town.zoe), NoConsent);
        town.agrees(town.zoe);
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
        town.leaves(town.zoe);
        QCOMPARE(town.calculateSays(town.zoe), Unsubscribed);
        QCOMPARE(town.calculateSays(town.bob), NoConsent);
    }

    void withoutConsentCentreNobodyIsAsked()
    {
        Town town;
        town.leaves(town.zoe);
        town.set(u"consent-centre"_s, u"off"_s);
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
    }

    void anAdministrativeNoticeAsksForNoConsentAndOffersNoOptOut()
    {
        Town town;
        const auto saysSo = [&] {
            const auto findings =
                CheckMessage(town.project.db()).run(MessageRepository(town.project.db()).byId(town.message).value());
            return std::ranges::any_of(*findings, [](const auto &one) { return one.code == u"no-unsubscribe"_s; });
        };
        QVERIFY(saysSo());
        town.leaves(town.zoe);
        town.type.administrative = true;
        town.keep();
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
        QVERIFY(!saysSo());
    }

    void aKillFiledAddressGetsAnAdministrativeMessageOnlyWithTheOption() // T-01
    {
        Town town;
        QVERIFY(KillFileRepository(town.project.db()).add(u"zoe@a.example"_s, {}));
        town.type.administrative = true;
        town.keep();
        QCOMPARE(town.calculateSays(town.zoe), KillFile);
        const SendingId sending = town.running();
        town.type.sendsToKillFile = true;
        town.keep();
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
        const SendingId second = town.running();
        QCOMPARE(town.delivering(second, town.zoe), u"leaves"_s);
        QCOMPARE(town.number(u"SELECT COUNT(*) FROM recipient WHERE sending_id = %1"_s.arg(sending.value)), 1);
    }

    void aCorrectedAddressLeavesItsQuarantineWithItsConsents() // T-02
    {
        Town town;
        town.agrees(town.zoe);
        QVERIFY(ContactRepository(town.project.db()).setQuarantined({town.zoe}, true));
        QCOMPARE(town.calculateSays(town.zoe), Quarantine);
        Contact zoe = ContactRepository(town.project.db()).byId(town.zoe).value();
        zoe.address = u"zoe.roy@a.example"_s;
        QVERIFY(ContactRepository(town.project.db()).save(zoe));
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
        QCOMPARE(ContactRepository(town.project.db()).quarantineOf(town.zoe).value(), std::nullopt);
    }

    void whoWasDeactivatedIsInactiveWhateverWasConsented() // T-03
    {
        Town town;
        town.agrees(town.zoe);
        QVERIFY(ContactRepository(town.project.db()).setActive({town.zoe}, false));
        QCOMPARE(town.calculateSays(town.zoe), Inactive);
    }

    void aConsentThatExpiresBeforeTheLaunchStopsTheMessage() // T-04
    {
        Town town;
        town.agrees(town.bob);
        const QDate today = toUtc(town.project.clock.now()).toTimeZone(QTimeZone("America/Toronto")).date();
        town.buys(town.zoe, today.addMonths(-24).addDays(2).toString(Qt::ISODate));
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
        Sending draft = town.draft();
        draft.options.schedule = {Schedule::Kind::Later, town.in(4 * 24 * 60)};
        const SendingId sending = town.prepared(draft);
        QVERIFY(ApproveSending(town.project.db()).approve(sending, u"marc"_s));
        town.project.clock.advance(std::chrono::days(4));
        town.builder.insert(u"UPDATE sending SET state = 'SENDING' WHERE id = ?"_s, {sending.value});
        QCOMPARE(town.delivering(sending, town.zoe), u"NO_CONSENT"_s);
        QCOMPARE(town.delivering(sending, town.bob), u"leaves"_s);
        QCOMPARE(town.builder.valueOf(
                     u"SELECT state || ' ' || reason FROM recipient WHERE contact_id = %1"_s.arg(town.zoe.value)),
                 u"SKIPPED NO_CONSENT"_s);
    }

    void whoLeavesAfterPreparationGetsNothing()
    {
        Town town;
        town.agrees(town.zoe);
        town.agrees(town.bob);
        const SendingId sending = town.running();
        town.leaves(town.zoe);
        QCOMPARE(town.delivering(sending, town.zoe), u"UNSUBSCRIBED"_s);
        QCOMPARE(town.delivering(sending, town.bob), u"leaves"_s);
    }

    void changingTheTypeOfTheMessageChangesNothingForWhatWasPrepared()
    {
        Town town;
        town.agrees(town.zoe);
        const SendingId sending = town.running();
        CommunicationType notice;
        notice.name = u"Avis"_s;
        notice.administrative = true;
        notice.id = town.types.save(notice).value();
        town.builder.insert(u"UPDATE message SET type_id = ? WHERE id = ?"_s, {notice.id.value, town.message.value});
        town.leaves(town.zoe);
        QCOMPARE(town.delivering(sending, town.zoe), u"UNSUBSCRIBED"_s);
    }

    void ofTwoWhoShareAnAddressTheOtherReceivesWhenOneLeft() // T-05
    {
        TestProject project(TestProject::keyedBy({u"member_no"_s}));
        AudienceBuilder builder(project);
        const ContactId first = builder.person({.key = u"1"_s, .address = u"ann@ex.com"_s, .language = u"fr"_s});
        const ContactId second = builder.person({.key = u"2"_s, .address = u"ann@ex.com"_s, .language = u"fr"_s});
        QVERIFY(ProjectRepository(project.db()).set(u"consent-centre"_s, u"on"_s));
        ConsentRepository consents(project.db());
        const Consent newsletter = consents.add(u"Infolettre"_s).value();
        CommunicationTypeRepository types(project.db());
        CommunicationType type = types.byId({}).value();
        type.consents = {newsletter.id};
        QVERIFY(types.save(type));
        for (const auto &[contact, given] : {std::pair(first, false), std::pair(second, true)}) {
            ConsentRecord record;
            record.contact = contact;
            record.consent = newsletter.id;
            record.given = given;
            QVERIFY(consents.record({record}));
        }
        AudienceQuery query;
        query.groups.all = true;
        query.versionLanguages = {u"fr"_s};
        QCOMPARE(Audience(project.db()).contactsBehind(query, std::nullopt, 0, 10).value(), QList<ContactId>{second});
    }

    void anImportBringsConsentsWithTheirDatesAndProof()
    {
        Town town;
        const auto report = town.imports("email,abonne,depuis\nzoe@a.example,1,2026.01.15\nbob@b.example,0,2026-02-01\n"
                                         "eve@c.example,,\nivy@c.example,peut-être,2026-01-01\n"
                                         "max@c.example,1,\n",
                                         {town.fromColumns()});
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->consents, (ConsentCounts{1, 1, 0}));
        QCOMPARE(report->rejected, 2); // what cannot be read is not guessed
        QCOMPARE(report->newFields, QStringList());
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
        QCOMPARE(town.calculateSays(town.bob), Unsubscribed);
        const ConsentRecord proof = town.consents.historyOf(town.zoe)->first();
        QVERIFY(proof.proof.contains(u"liste.csv"_s));
        QVERIFY(proof.proof.contains(u'2'));
        QCOMPARE(proof.who, u"anne"_s);
    }

    void anImportWithoutAnyDateIsRefused()
    {
        Town town;
        ImportConsent consent = town.fromColumns();
        consent.dateColumn.clear();
        QCOMPARE(town.imports("email,abonne\nzoe@a.example,1\n", {consent}).error().code, u"no-date"_s);
        consent.date = u"2026-11-01"_s;
        QVERIFY(town.imports("email,abonne\nzoe@a.example,1\n", {consent}));
        consent.consent = u"Rien"_s;
        QCOMPARE(town.imports("email,abonne\nzoe@a.example,1\n", {consent}).error().kind, Failure::Kind::NotFound);
    }

    void anOldListNeverBringsBackWhoLeft()
    {
        Town town;
        town.leaves(town.zoe, u"2026-06-01"_s);
        const QByteArray older = "email,abonne,depuis\nzoe@a.example,1,2026-05-01\n";
        const QByteArray later = "email,abonne,depuis\nzoe@a.example,1,2026-07-01\n";
        for (const auto &[list, asked] : {std::pair(older, false), std::pair(older, true), std::pair(later, false)}) {
            QCOMPARE(town.imports(list, {town.fromColumns(asked)})->consents, (ConsentCounts{0, 0, 1}));
            QCOMPARE(town.calculateSays(town.zoe), Unsubscribed);
        }
        QCOMPARE(town.imports(later, {town.fromColumns(true)})->consents, (ConsentCounts{1, 0, 0}));
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
    }

    void aPurchaseDoesNotBringBackWhoLeft()
    {
        Town town;
        town.leaves(town.zoe);
        SetConsent::Request request = town.agreement(town.zoe);
        request.basis = ConsentBasis::Purchase;
        QCOMPARE(SetConsent(town.project.db()).run(request).error().code, u"no-start"_s);
        request.since = u"2026-01-01"_s;
        QCOMPARE(SetConsent(town.project.db()).run(request).error().code, u"withdrawn"_s);
        QCOMPARE(town.calculateSays(town.zoe), Unsubscribed);
    }

    void resendObeysTheTypeAndTheConsents()
    {
        Town town;
        town.agrees(town.zoe);
        town.agrees(town.bob);
        const SendingId sending = town.running();
        town.setRow(town.zoe, RecipientState::Accepted);
        ResendToContact resend(town.project.db());
        QVERIFY(resend.notice(town.zoe, sending));
        town.leaves(town.zoe);
        QCOMPARE(resend.notice(town.zoe, sending).error().code, u"not-eligible"_s);
        town.agrees(town.zoe);
        town.type.fromProfile = false;
        town.keep();
        QCOMPARE(resend.notice(town.zoe, sending).error().code, u"not-from-profile"_s);
    }

    void anAddressThatDoesNotExistGoesToQuarantineAtOnce()
    {
        Town town;
        town.agrees(town.zoe);
        town.agrees(town.bob);
        const SendingId sending = town.running();
        QCOMPARE(town.delivering(sending, town.zoe), u"leaves"_s);
        QCOMPARE(town.delivering(sending, town.bob), u"leaves"_s);
        town.answered(sending, town.zoe, RecipientState::BouncedHard, 550, u"5.1.1"_s);
        town.answered(sending, town.bob, RecipientState::BouncedHard, 550, u"5.7.1"_s);
        QCOMPARE(town.statusOf(town.zoe), ContactStatus::Quarantine);
        QCOMPARE(town.statusOf(town.bob), ContactStatus::Active); // our reputation is not his fault
        const auto quarantined = ContactRepository(town.project.db()).quarantined().value();
        QCOMPARE(quarantined.size(), 1);
        QCOMPARE(quarantined.first().cause, QuarantineCause::DoesNotExist);
        QVERIFY(quarantined.first().detail.contains(u"5.1.1"_s));
        QCOMPARE(quarantined.first().since, town.project.clock.now());
        // The consent is untouched: lifted, she is what she was.
        QVERIFY(ContactRepository(town.project.db()).setQuarantined({town.zoe}, false));
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
    }

    void repeatedErrorsQuarantineAnAddressAndASuccessForgivesThem()
    {
        Town town;
        town.agrees(town.zoe);
        town.agrees(town.bob);
        const auto month = [&](RecipientState zoe) {
            const SendingId sending = town.running();
            town.delivering(sending, town.zoe);
            town.answered(sending, town.zoe, zoe, zoe == RecipientState::Accepted ? 250 : 452, u"4.2.2"_s);
            town.project.clock.advance(std::chrono::days(9));
        };
        for (int i = 0; i < 6; ++i)
            month(RecipientState::BouncedSoft);
        month(RecipientState::Accepted);
        for (int i = 0; i < 6; ++i)
            month(RecipientState::BouncedSoft);
        QCOMPARE(town.statusOf(town.zoe), ContactStatus::Active);
        month(RecipientState::BouncedSoft);
        QCOMPARE(town.statusOf(town.zoe), ContactStatus::Quarantine);
        QCOMPARE(ContactRepository(town.project.db()).quarantineOf(town.zoe).value()->cause,
                 QuarantineCause::RepeatedErrors);
    }

    void aFrequencyCapSparesPeopleWhoGotEnough()
    {
        Town town;
        town.agrees(town.zoe);
        town.agrees(town.bob);
        town.set(u"frequency-cap"_s, u"1/7d"_s);
        const SendingId sending = town.running();
        QCOMPARE(town.delivering(sending, town.zoe), u"leaves"_s);
        town.answered(sending, town.zoe, RecipientState::Accepted, 250, u"2.0.0"_s);
        QCOMPARE(town.calculateSays(town.zoe), Capped);
        QCOMPARE(town.calculateSays(town.bob), std::nullopt);
        town.project.clock.advance(std::chrono::days(8));
        QCOMPARE(town.calculateSays(town.zoe), std::nullopt);
    }

    void aPersonLearnsEverythingThatIsKnownAboutHer()
    {
        Town town;
        town.agrees(town.zoe, u"2026-01-15"_s);
        const SendingId sending = town.running();
        Q_UNUSED(sending);
        QElapsedTimer timer;
        timer.start();
        const PersonReport report = readPersonReport(town.project.db(), town.zoe).value();
        QVERIFY(timer.elapsed() < 5000);
        const QJsonObject json = toJson(report);
        QCOMPARE(json[u"contact"_s][u"fields"_s][u"email"_s].toString(), u"zoe@a.example"_s);
        QCOMPARE(json[u"contact"_s][u"groups"_s].toArray(), QJsonArray{u"Clients"_s});
        QCOMPARE(json[u"consent_history"_s][0][u"proof"_s].toString(), u"classeur 3, page 12"_s);
        QCOMPARE(json[u"sendings"_s][0][u"sending"_s].toString(), u"Décembre"_s);
        QCOMPARE(json[u"sendings"_s][0][u"state"_s].toString(), u"PENDING"_s);
        const QString html = toHtml(report);
        for (const QString &fact : {u"zoe@a.example"_s, u"Clients"_s, u"classeur 3, page 12"_s, u"Décembre"_s})
            QVERIFY2(html.contains(fact), qPrintable(fact));
        QVERIFY(!toHtml(report, ReportPart::Consents).contains(u"Décembre"_s));
    }

    void aReportShowsValuesAsTheyAreAndNeverAsMarkup()
    {
        Town town;
        SetConsent::Request request = town.agreement(town.zoe);
        request.proof = u"<script>alert(1)</script>"_s;
        QVERIFY(SetConsent(town.project.db()).run(request));
        const PersonReport report = readPersonReport(town.project.db(), town.zoe).value();
        QVERIFY(!toHtml(report).contains(u"<script>"_s));
        request.proof = u"=cmd()"_s;
        QVERIFY(SetConsent(town.project.db()).run(request));
        const QString file = town.project.folder.filePath(u"zoe.csv"_s);
        QVERIFY(savePersonReport(readPersonReport(town.project.db(), town.zoe).value(), ReportPart::Consents, file));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("'=cmd()"));
        QCOMPARE(savePersonReport(report, ReportPart::Everything, file + u".docx"_s).error().code, u"usage"_s);
    }
};

QTEST_GUILESS_MAIN(ConsentsFeature)
#include "tst_consents.moc"
