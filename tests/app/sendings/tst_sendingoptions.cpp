#include "sendings/pace.h"
#include "sendings/sending.h"
#include "sendings/subjectprefix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SendingOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsComeBackFromTheirJson()
    {
        SendingOptions options;
        QCOMPARE(sendingOptionsFrom(toJson(options)), options);
        options.sameAddress = SameAddress::OneMessagePerContact;
        options.schedule = {Schedule::Kind::Later, WallTime{QDate(2027, 3, 14), QTime(2, 30), "America/Toronto", true},
                            48};
        options.pace.perHour = 2000;
        options.deadline = WallTime{QDate(2027, 3, 14), QTime(12, 30), "Europe/Paris", false};
        options.subjectPrefix = u"[RAPPEL] é"_s;
        options.specificVersion = u"fr"_s;
        QCOMPARE(sendingOptionsFrom(toJson(options)), options);
        options.schedule = {Schedule::Kind::Optimized, std::nullopt, 168};
        options.pace = {std::nullopt, 90min};
        options.deadline.reset();
        QCOMPARE(sendingOptionsFrom(toJson(options)), options);
    }

    void prefixIsTrimmedAndKept()
    {
        QCOMPARE(checkedPrefix(u"  [RAPPEL] "_s).value(), u"[RAPPEL]"_s);
        QCOMPARE(checkedPrefix(QString()).value(), QString());
        QVERIFY(checkedPrefix(u"é"_s.repeated(30)));
        QVERIFY(checkedPrefix(u"😀"_s.repeated(30)));
    }

    void prefixThatWouldHarmTheHeaderIsRefused_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("too long") << u"x"_s.repeated(31);
        QTest::newRow("header injection") << u"[A]\r\nBcc: all@example.org"_s;
        QTest::newRow("line feed at the end") << u"[A]\n"_s;
        QTest::newRow("tab") << u"[A]\tB"_s;
        QTest::newRow("line separator") << u"[A]\u2028B"_s;
        QTest::newRow("merge field") << u"{{prenom}}"_s;
    }
    void prefixThatWouldHarmTheHeaderIsRefused()
    {
        QFETCH(QString, prefix);
        QCOMPARE(checkedPrefix(prefix).error().code, u"bad-prefix"_s);
    }

    void aDurationIsAnHourlyRateRoundedUp()
    {
        QCOMPARE(hourlyRate({}, 1000), std::nullopt);
        QCOMPARE(hourlyRate({500, std::nullopt}, 1'000'000), 500);
        QCOMPARE(hourlyRate({std::nullopt, 360min}, 1000), 167);
        QCOMPARE(hourlyRate({std::nullopt, 360min}, 1), 1);
    }
};

QTEST_GUILESS_MAIN(SendingOptionsTest)
#include "tst_sendingoptions.moc"
