#include "sendings/recipientcount.h"

#include <QTest>

class RecipientCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpOnlyWhenEveryTargetedContactIsExplained() // T-20
    {
        RecipientCount count;
        count.targeted = 10;
        count.excluded = {{ExclusionReason::Inactive, 3}, {ExclusionReason::DuplicateAddress, 2}};
        count.receive = 5;
        QCOMPARE(count.totalExcluded(), 5);
        QVERIFY(count.addsUp());
        count.receive = 6;
        QVERIFY(!count.addsUp());
    }
};

QTEST_GUILESS_MAIN(RecipientCountTest)
#include "tst_recipientcount.moc"
