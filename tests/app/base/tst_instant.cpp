#include "base/instant.h"

#include <QTest>

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInUtcWithMilliseconds()
    {
        QCOMPARE(toIso(fromMilliseconds(1'796'137'200'007)), QStringLiteral("2026-12-01T15:00:00.007Z"));
    }

    void isReadFromAnyOffset() { QCOMPARE(fromIso("2026-12-01T10:00:00.000-05:00"), fromIso("2026-12-01T15:00:00Z")); }

    void refusesWhatIsNoTime() { QVERIFY(!fromIso("tomorrow")); }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "tst_instant.moc"
