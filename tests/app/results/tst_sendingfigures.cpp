#include "results/sendingfigures.h"

#include <QTest>

using enum RecipientState;

class SendingFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsCountedOnce() // T-90
    {
        SendingFigures figures;
        qint64 rows = 1;
        for (RecipientState state : allRecipientStates())
            figures.rows[state] = rows *= 2;
        QCOMPARE(figures.targeted(), figures.processed() + figures.remaining() + figures.count(Expired) +
                                         figures.count(Cancelled) + figures.count(Skipped));
        QCOMPARE(figures.processed(), figures.delivered() + figures.errors() + figures.count(Unknown));
    }

    void seedsStayOutOfTheFigures() // T-33
    {
        SendingFigures figures;
        figures.rows = {{Accepted, 90}, {BouncedHard, 10}};
        const SendingFigures without = figures;
        figures.seeds = {{Accepted, 6}};
        QCOMPARE(figures.targeted(), without.targeted());
        QCOMPARE(figures.delivered(), without.delivered());
        QCOMPARE(SendingFigures::rate(figures.delivered(), figures.processed()), 0.9);
    }

    void aShareOfNothingIsNoNumber() { QVERIFY(!SendingFigures::rate(0, 0)); }
};

QTEST_GUILESS_MAIN(SendingFiguresTest)
#include "tst_sendingfigures.moc"
