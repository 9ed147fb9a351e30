#include "base/duration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadInFourUnits()
    {
        QCOMPARE(durationFrom(u"45s"_s), 45s);
        QCOMPARE(durationFrom(u"90m"_s), 90min);
        QCOMPARE(durationFrom(u" 6h "_s), 6h);
        QCOMPARE(durationFrom(u"2d"_s), 48h);
    }

    void isWrittenInTheLargestUnitThatFits()
    {
        QCOMPARE(toText(90min), u"90m"_s);
        QCOMPARE(toText(72h), u"72h"_s);
        QCOMPARE(toText(61s), u"61s"_s);
    }

    void aListKeepsItsOrder()
    {
        const auto schedule = durationsFrom(u"5m, 15m,1h"_s);
        QVERIFY(schedule);
        QCOMPARE(*schedule, (QList<std::chrono::seconds>{5min, 15min, 1h}));
        QCOMPARE(toText(*schedule), u"5m,15m,1h"_s);
    }

    void refusesWhatIsNoDuration_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "5", "m", "0m", "-5m", "1.5h", "5 minutes", "9999999s", "5m,", "٥m"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesWhatIsNoDuration()
    {
        QFETCH(QString, text);
        const auto read = durationsFrom(text);
        QVERIFY(!read);
        QVERIFY(!read.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DurationTest)
#include "tst_duration.moc"
