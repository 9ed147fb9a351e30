#include "sendings/quarantinerule.h"

#include "sendings/frequencycap.h"

#include <QTest>

using namespace Qt::StringLiterals;

class QuarantineRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerSaysWhetherTheAddressIsToBlame_data() // §11.5
    {
        QTest::addColumn<RecipientState>("state");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("text");
        QTest::addColumn<AddressFault>("fault");
        const auto row = [](const char *name, RecipientState state, int code, const QString &status,
                            const QString &text,
                            AddressFault fault) { QTest::newRow(name) << state << code << status << text << fault; };
        using enum RecipientState;
        row("no such mailbox", BouncedHard, 550, u"5.1.1"_s, u"No such user"_s, AddressFault::DoesNotExist);
        row("no such domain", BouncedHard, 550, u"5.1.2"_s, {}, AddressFault::DoesNotExist);
        row("null MX", BouncedHard, 556, u"5.1.10"_s, {}, AddressFault::DoesNotExist);
        row("in words", BouncedHard, 550, {}, u"Recipient address rejected: User unknown"_s,
            AddressFault::DoesNotExist);
        row("a full mailbox", BouncedSoft, 552, u"5.2.2"_s, u"over quota"_s, AddressFault::Error);
        row("given up after retries", BouncedSoft, 450, u"4.2.0"_s, {}, AddressFault::Error);
        row("our reputation", BouncedHard, 550, u"5.7.1"_s, u"Recipient address rejected by policy"_s,
            AddressFault::None);
        row("our authentication", BouncedSoft, 550, u"5.7.26"_s, {}, AddressFault::None);
        row("a message too large", BouncedSoft, 552, u"5.3.4"_s, {}, AddressFault::None);
        row("accepted", Accepted, 250, u"2.0.0"_s, {}, AddressFault::None);
        row("still trying", Deferred, 450, u"4.2.1"_s, {}, AddressFault::None);
        row("could not be made", ProductionError, 0, {}, {}, AddressFault::None);
    }

    void anAnswerSaysWhetherTheAddressIsToBlame()
    {
        QFETCH(RecipientState, state);
        QFETCH(int, code);
        QFETCH(QString, status);
        QFETCH(QString, text);
        QFETCH(AddressFault, fault);
        QCOMPARE(addressFaultOf(state, code, status, text), fault);
    }

    void sevenErrorsAreNotEnoughWithoutFortyFiveDays()
    {
        const QuarantineRule rule;
        const Instant start = fromMilliseconds(1'000'000);
        ErrorStreak streak;
        for (int month = 0; month < 7; ++month) {
            QVERIFY(!rule.applies(streak));
            streak = streak.with(start + std::chrono::days(8 * month));
        }
        QVERIFY(rule.applies(streak)); // seven errors over forty-eight days
        ErrorStreak quick;
        for (int day = 0; day < 20; ++day)
            quick = quick.with(start + std::chrono::days(day));
        QVERIFY(!rule.applies(quick));
        const ErrorStreak rare = ErrorStreak{}.with(start).with(start + std::chrono::days(90));
        QVERIFY(!rule.applies(rare));
    }

    void aCapIsMessagesInDays()
    {
        QCOMPARE(frequencyCapFrom(u"off"_s).value(), std::optional<FrequencyCap>());
        QCOMPARE(frequencyCapFrom(u"3/7d"_s).value(), (std::optional<FrequencyCap>({3, 7})));
        QCOMPARE(toText(frequencyCapFrom(u" 3/7 "_s).value()), u"3/7d"_s);
        for (const QString &text : {u"0/7"_s, u"3"_s, u"three"_s, u""_s})
            QCOMPARE(frequencyCapFrom(text).error().code, u"bad-value"_s);
    }
};

QTEST_GUILESS_MAIN(QuarantineRuleTest)
#include "tst_quarantinerule.moc"
