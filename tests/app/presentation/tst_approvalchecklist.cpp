#include "presentation/approvalchecklist.h"

#include <QSignalSpy>
#include <QTest>

namespace {

ApprovalDossier dossierOf(int checks, std::optional<qint64> number = {})
{
    ApprovalDossier dossier;
    for (int i = 0; i < checks; ++i)
        dossier.checks.append(
            {ApprovalCheck::Topic::Message, QStringLiteral("Check %1").arg(i), QStringLiteral("detail")});
    dossier.numberToType = number;
    return dossier;
}

} // namespace

class ApprovalChecklistTest : public QObject
{
    Q_OBJECT

private:
    void tick(ApprovalChecklist &checklist, int row)
    {
        checklist.setData(checklist.index(row), Qt::Checked, Qt::CheckStateRole);
    }

private Q_SLOTS:
    void nothingIsTickedAtFirst()
    {
        ApprovalChecklist checklist;
        checklist.load(dossierOf(3));
        QCOMPARE(checklist.remaining(), 3);
        QVERIFY(!checklist.isComplete());
    }

    void isCompleteWhenEveryBoxIsTicked()
    {
        ApprovalChecklist checklist;
        checklist.load(dossierOf(2));
        QSignalSpy changes(&checklist, &ApprovalChecklist::completenessChanged);
        tick(checklist, 0);
        QVERIFY(!checklist.isComplete());
        tick(checklist, 1);
        QVERIFY(checklist.isComplete());
        QCOMPARE(changes.count(), 2);
    }

    void aLargeSendingAsksForItsNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("right");
        QTest::newRow("digits") << "12310" << true;
        QTest::newRow("grouped as in French") << QStringLiteral("12\u202f310") << true;
        QTest::newRow("another number") << "12311" << false;
        QTest::newRow("nothing") << "" << false;
    }

    void aLargeSendingAsksForItsNumber()
    {
        QFETCH(QString, typed);
        QFETCH(bool, right);
        ApprovalChecklist checklist;
        checklist.load(dossierOf(1, 12310));
        tick(checklist, 0);
        checklist.setTypedNumber(typed);
        QCOMPARE(checklist.isComplete(), right);
    }

    void anotherSendingStartsAfresh()
    {
        ApprovalChecklist checklist;
        checklist.load(dossierOf(1));
        tick(checklist, 0);
        checklist.load(dossierOf(1));
        QVERIFY(!checklist.isComplete());
    }
};

QTEST_GUILESS_MAIN(ApprovalChecklistTest)
#include "tst_approvalchecklist.moc"
