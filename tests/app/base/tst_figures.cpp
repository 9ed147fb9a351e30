#include "base/figures.h"

#include "base/language.h"

#include <QCoreApplication>
#include <QTest>

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frenchFiguresAreGroupedByNarrowSpaces()
    {
        Language::install(QStringLiteral("fr"));
        QCOMPARE(formatCount(12'480), QStringLiteral("12\u202f480"));
        QCOMPARE(formatCount(-1'234'567), QStringLiteral("-1\u202f234\u202f567"));
        QCOMPARE(formatNumber(1234.5), QStringLiteral("1\u202f234,5"));
        QCOMPARE(formatPercent(0.989), QStringLiteral("98,9\u00a0%"));
    }

    void englishFiguresAreGroupedByCommas()
    {
        Language::install(QStringLiteral("en"));
        QCOMPARE(formatCount(12'480), QStringLiteral("12,480"));
        QCOMPARE(formatNumber(1234.5), QStringLiteral("1,234.5"));
        QCOMPARE(formatPercent(0.989), QStringLiteral("98.9%"));
    }

    void sizesAreInTheUnitsOfThePeople()
    {
        Language::install(QStringLiteral("fr"));
        QCOMPARE(formatSize(2'190'000), QStringLiteral("2,2\u00a0Mo"));
        Language::install(QStringLiteral("en"));
        QCOMPARE(formatSize(2'190'000), QStringLiteral("2.2\u00a0MB"));
    }

    void aFigureInATextIsWrittenTheSame()
    {
        const auto text = [](int lines) {
            return QCoreApplication::translate("ContactCommands", "%Ln line(s) read: ", nullptr, lines);
        };
        Language::install(QStringLiteral("fr"));
        QVERIFY2(text(12'480).startsWith(QStringLiteral("12\u202f480 lignes ")), qPrintable(text(12'480)));
        QVERIFY2(text(1).startsWith(QStringLiteral("1 ligne ")), qPrintable(text(1)));
        Language::install(QStringLiteral("en"));
        QCOMPARE(text(12'480), QStringLiteral("12,480 lines read: "));
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
