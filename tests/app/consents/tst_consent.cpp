#include "consents/consent.h"

#include "consents/communicationtype.h"
#include "consents/consentmark.h"
#include "consents/consenttexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray zone = "America/Toronto";

/** Noon of a day, in UTC. */
Instant on(const QString &day)
{
    return *fromIso(day + u"T12:00:00.000Z"_s);
}

ConsentRecord given(const QString &day, ConsentBasis basis = ConsentBasis::Express)
{
    ConsentRecord record;
    record.consent = ConsentId{1};
    record.given = true;
    record.basis = basis;
    record.effective = on(day);
    record.expiry = expiryOf(basis, record.effective, zone);
    return record;
}

ConsentRecord withdrawn(const QString &day)
{
    ConsentRecord record = given(day);
    record.given = false;
    return record;
}

/** As the store numbers them: in the order they were recorded. */
std::optional<ConsentState> stateOf(QList<ConsentRecord> history)
{
    for (qsizetype i = 0; i < history.size(); ++i)
        history[i].id = i + 1;
    return currentState(history);
}

} // namespace

class ConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImpliedConsentEndsAsTheLawSays_data() // CASL s. 10
    {
        QTest::addColumn<ConsentBasis>("basis");
        QTest::addColumn<QString>("end");
        QTest::newRow("a purchase: 24 months") << ConsentBasis::Purchase << u"2027-11-26"_s;
        QTest::newRow("an inquiry: 6 months") << ConsentBasis::Inquiry << u"2026-05-26"_s;
        QTest::newRow("a published address: as long as it is") << ConsentBasis::Published << u""_s;
        QTest::newRow("express: until it is withdrawn") << ConsentBasis::Express << u""_s;
    }

    void anImpliedConsentEndsAsTheLawSays()
    {
        QFETCH(ConsentBasis, basis);
        QFETCH(QString, end);
        const std::optional<Instant> expiry = expiryOf(basis, *fromIso(u"2025-11-26T05:00:00.000Z"_s), zone);
        QCOMPARE(expiry.has_value(), !end.isEmpty());
        if (expiry)
            QCOMPARE(toUtc(*expiry).date().toString(Qt::ISODate), end);
    }

    void itEndsAtTheSameHourOfTheWallWhenClocksChange()
    {
        // Midnight in Toronto is 04:00 UTC in May and 05:00 in November.
        const Instant may = *fromIso(u"2026-05-26T04:00:00.000Z"_s);
        QCOMPARE(toIso(*expiryOf(ConsentBasis::Inquiry, may, zone)), u"2026-11-26T05:00:00.000Z"_s);
    }

    void aWithdrawalHoldsUntilALaterConsent()
    {
        QVERIFY(!stateOf({}));
        QVERIFY(stateOf({given(u"2026-01-01"_s)})->given);
        QVERIFY(!stateOf({given(u"2026-01-01"_s), withdrawn(u"2026-02-01"_s)})->given);
        QVERIFY(stateOf({withdrawn(u"2026-02-01"_s), given(u"2026-03-01"_s)})->given);
    }

    void whatIsRecordedLateDoesNotUndoWhatCameAfterIt()
    {
        QVERIFY(!stateOf({withdrawn(u"2026-02-01"_s), given(u"2026-01-01"_s)})->given);
        QVERIFY(stateOf({given(u"2026-03-01"_s), withdrawn(u"2026-02-01"_s)})->given);
    }

    void anImpliedConsentNeverBringsBackWhoLeft()
    {
        QVERIFY(!stateOf({withdrawn(u"2026-01-01"_s), given(u"2026-06-01"_s, ConsentBasis::Purchase)})->given);
    }

    void anImpliedConsentNeverShortensAnExpressOne()
    {
        const auto state = stateOf({given(u"2026-01-01"_s), given(u"2026-02-01"_s, ConsentBasis::Inquiry)});
        QCOMPARE(state->basis, ConsentBasis::Express);
        QVERIFY(!state->expiry);
        QCOMPARE(stateOf({given(u"2026-01-01"_s), given(u"2026-02-01"_s, ConsentBasis::Published)})->basis,
                 ConsentBasis::Express);
    }

    void aSecondPurchaseProlongsTheConsent()
    {
        const auto state =
            stateOf({given(u"2024-01-01"_s, ConsentBasis::Purchase), given(u"2025-06-01"_s, ConsentBasis::Purchase)});
        QCOMPARE(toUtc(*state->expiry).date(), QDate(2027, 6, 1));
    }

    void oneValidConsentOfSeveralIsEnough()
    {
        const Instant now = on(u"2026-11-26"_s);
        const ConsentRule rule{{ConsentId{1}, ConsentId{2}}, false};
        const ConsentState yes{ConsentId{1}, true, ConsentBasis::Express, now, std::nullopt};
        const ConsentState over{ConsentId{1}, true, ConsentBasis::Inquiry, now, now};
        const ConsentState no{ConsentId{2}, false, ConsentBasis::Express, now, std::nullopt};
        const ConsentState other{ConsentId{3}, true, ConsentBasis::Express, now, std::nullopt};
        QCOMPARE(standingOf(rule, {yes, no}, now), ConsentStanding::Valid);
        QCOMPARE(standingOf(rule, {over, no}, now), ConsentStanding::Withdrawn);
        QCOMPARE(standingOf(rule, {over}, now), ConsentStanding::Missing);
        QCOMPARE(standingOf(rule, {over}, now - milliseconds(1)), ConsentStanding::Valid);
        QCOMPARE(standingOf(rule, {other}, now), ConsentStanding::Missing);
        QCOMPARE(standingOf({}, {no}, now), ConsentStanding::NotRequired);
    }

    void onlyAdministrativeTypesSkipConsentAndMayReachTheKillFile()
    {
        CommunicationType type;
        type.consents = {ConsentId{1}};
        type.sendsToKillFile = true;
        QCOMPARE(ConsentRule::of(type, true), (ConsentRule{{ConsentId{1}}, false}));
        QCOMPARE(ConsentRule::of(type, false), (ConsentRule{{}, false}));
        type.administrative = true;
        QCOMPARE(ConsentRule::of(type, true), (ConsentRule{{}, true}));
    }

    void theMarkOfACardSaysHowThePersonStands_data() // §3.2
    {
        QTest::addColumn<ContactStatus>("status");
        QTest::addColumn<bool>("centre");
        QTest::addColumn<int>("newsletter"); // 1 given, 0 withdrawn, -1 nothing
        QTest::addColumn<int>("offers");
        QTest::addColumn<ConsentMark>("mark");
        QTest::newRow("no consent centre") << ContactStatus::Active << false << 0 << 0 << ConsentMark::Eligible;
        QTest::newRow("one type is enough") << ContactStatus::Active << true << 1 << 0 << ConsentMark::Subscribed;
        QTest::newRow("left everything") << ContactStatus::Active << true << 0 << 0 << ConsentMark::Unsubscribed;
        QTest::newRow("left one") << ContactStatus::Active << true << 0 << -1 << ConsentMark::NotSubscribed;
        QTest::newRow("never asked") << ContactStatus::Active << true << -1 << -1 << ConsentMark::NotSubscribed;
        QTest::newRow("inactive") << ContactStatus::Inactive << true << 1 << 1 << ConsentMark::NotEligible;
    }

    void theMarkOfACardSaysHowThePersonStands()
    {
        QFETCH(ContactStatus, status);
        QFETCH(bool, centre);
        QFETCH(int, newsletter);
        QFETCH(int, offers);
        QFETCH(ConsentMark, mark);
        const Instant now = on(u"2026-11-26"_s);
        QList<ConsentState> states;
        for (const auto &[id, answer] : {std::pair(1, newsletter), std::pair(2, offers)})
            if (answer >= 0)
                states.append({ConsentId{id}, answer == 1, ConsentBasis::Express, now, std::nullopt});
        CommunicationType first;
        first.consents = {ConsentId{1}};
        CommunicationType second;
        second.consents = {ConsentId{2}};
        CommunicationType notices;
        notices.administrative = true;
        QCOMPARE(markOf(status, centre, {first, second, notices}, states, now), mark);
    }

    void listsWriteConsentsInManyWays()
    {
        for (const QString &text : {u"1"_s, u"Oui"_s, u"YES"_s, u"abonné"_s, u" vrai "_s})
            QCOMPARE(consentStatusFrom(text).value(), std::optional(true));
        for (const QString &text : {u"0"_s, u"non"_s, u"No"_s, u"désabonné"_s})
            QCOMPARE(consentStatusFrom(text).value(), std::optional(false));
        QCOMPARE(consentStatusFrom(u"  "_s).value(), std::optional<bool>());
        QCOMPARE(consentStatusFrom(u"peut-être"_s).error().code, u"bad-consent"_s);
    }

    void aDayCountsFromItsBeginningForAConsentAndToItsEndForAWithdrawal()
    {
        const Instant now = *fromIso(u"2026-11-26T16:00:00.000Z"_s);
        for (const QString &day : {u"2026-11-20"_s, u"2026.11.20"_s, u"2026/11/20"_s})
            QCOMPARE(toIso(consentInstantFrom(day, true, zone, now).value()), u"2026-11-20T05:00:00.000Z"_s);
        QCOMPARE(toIso(consentInstantFrom(u"2026-11-20"_s, false, zone, now).value()), u"2026-11-21T04:59:59.999Z"_s);
        QCOMPARE(consentInstantFrom(u"2026-11-26"_s, false, zone, now).value(), now);
        QCOMPARE(consentInstantFrom(u"2026-11-27"_s, true, zone, now).error().code, u"future-date"_s);
        QCOMPARE(consentInstantFrom(u"20/11/2026"_s, true, zone, now).error().code, u"bad-date"_s);
        QCOMPARE(consentInstantFrom(u"2026-02-30"_s, true, zone, now).error().code, u"bad-date"_s);
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"
