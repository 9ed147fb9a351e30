#include "groups/dayranges.h"
#include "groups/textcomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;

class TextComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsCompareAsPeopleReadThem_data()
    {
        QTest::addColumn<Operator>("op");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("withAccents");
        QTest::addColumn<bool>("withoutAccents");
        QTest::newRow("case") << Operator::Equal << u"québec"_s << u"QUÉBEC"_s << true << true;
        QTest::newRow("accents") << Operator::Equal << u"quebec"_s << u"Québec"_s << false << true;
        QTest::newRow("decomposed") << Operator::Equal << u"é"_s << u"E\u0301"_s << true << true;
        QTest::newRow("ligature") << Operator::Contains << u"coeur"_s << u"Sacré-Cœur"_s << false << true;
        QTest::newRow("capital ligature") << Operator::Starts << u"œ"_s << u"ŒUVRE"_s << true << true;
        QTest::newRow("ends") << Operator::Ends << u"été"_s << u"L’ÉTÉ"_s << true << true;
        QTest::newRow("no pattern") << Operator::Contains << u"%"_s << u"abc"_s << false << false;
        QTest::newRow("empty differs") << Operator::Different << u"x"_s << u""_s << true << true;
        QTest::newRow("empty equals nothing") << Operator::Equal << u"x"_s << u""_s << false << false;
    }

    void textsCompareAsPeopleReadThem()
    {
        QFETCH(Operator, op);
        QFETCH(QString, wanted);
        QFETCH(QString, value);
        Criterion criterion;
        criterion.op = op;
        criterion.values = {wanted};
        QTEST(TextComparison(criterion).matches(value), "withAccents");
        criterion.ignoreAccents = true;
        QTEST(TextComparison(criterion).matches(value), "withoutAccents");
    }

    void relativeDaysCountFromToday()
    {
        const QDate today(2028, 3, 1);
        Criterion criterion;
        criterion.op = Operator::LastDays;
        criterion.values = {u"1"_s};
        QCOMPARE(dayRanges(criterion, today), (QList<DayRange>{{QDate(2028, 2, 29), today}}));
        criterion.op = Operator::NextDays;
        QCOMPARE(dayRanges(criterion, today), (QList<DayRange>{{today, QDate(2028, 3, 2)}}));
        criterion.values = {u"0"_s};
        QCOMPARE(dayRanges(criterion, today), (QList<DayRange>{{today, today}}));
    }

    void thoseOfTheLeapDayCelebrateOnTheTwentyEighth()
    {
        QCOMPARE(anniversaries(QDate(2027, 2, 28)), (QStringList{u"02-28"_s, u"02-29"_s}));
        QCOMPARE(anniversaries(QDate(2028, 2, 28)), QStringList{u"02-28"_s});
        QCOMPARE(anniversaries(QDate(2028, 2, 29)), QStringList{u"02-29"_s});
    }
};

QTEST_GUILESS_MAIN(TextComparisonTest)
#include "tst_textcomparison.moc"
