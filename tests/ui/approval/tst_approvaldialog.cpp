#include "ui/approval/approvaldialog.h"

#include "base/language.h"
#include "support/windowworld.h"
#include "ui/approval/checklistview.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace {

struct Approval
{
    WindowWorld world;
    SendingId sending = world.data.prepared();
    ApprovalDialog dialog{world.session, world.questions};
    ChecklistView *checks = dialog.findChild<ChecklistView *>();

    Approval()
    {
        dialog.show();
        loaded = dialog.load(sending);
    }
    QPushButton *button(const char *text) { return WindowWorld::button(dialog, QString::fromUtf8(text)); }
    void tickAll()
    {
        for (int row = 0; row < checks->model()->rowCount(); ++row)
            QTest::mouseClick(checks->viewport(), Qt::LeftButton, {},
                              checks->visualRect(checks->model()->index(row, 0)).center());
    }
    SendingState state() { return world.data.sendings.byId(sending)->state; }

    bool loaded = false;
};

} // namespace

class ApprovalDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(QStringLiteral("en")); }

    void approveIsPossibleOnlyWhenEveryInstructionIsTicked()
    {
        Approval approval;
        QVERIFY(approval.loaded);
        QVERIFY(approval.checks->model()->rowCount() >= 6);
        QVERIFY(!approval.button("Approve")->isEnabled());
        approval.tickAll();
        QVERIFY(approval.button("Approve")->isEnabled());
    }

    void theNumberOfRecipientsAndTheSubjectAreShown()
    {
        Approval approval;
        QStringList titles;
        for (int row = 0; row < approval.checks->model()->rowCount(); ++row)
            titles.append(approval.checks->model()->index(row, 0).data().toString());
        QVERIFY2(titles.contains(QStringLiteral("Recipients: 2 e-mails")), qPrintable(titles.join(u'\n')));
        QVERIFY(!titles.filter(QStringLiteral("[RAPPEL]")).isEmpty());
    }

    void approvedItLeavesUnlessItIsUndone()
    {
        Approval approval;
        QSignalSpy approved(&approval.dialog, &ApprovalDialog::approved);
        approval.tickAll();
        QTest::mouseClick(approval.button("Approve"), Qt::LeftButton);
        QTRY_COMPARE(approved.count(), 1);
        QCOMPARE(approval.state(), SendingState::Scheduled); // for the time of setting approval.undo
    }

    void rejectingAsksWhyAndReturnsToDraft()
    {
        Approval approval;
        approval.world.questions.text = QStringLiteral("Wrong date in the title");
        QSignalSpy rejected(&approval.dialog, &ApprovalDialog::rejected);
        QTest::mouseClick(approval.button("Reject…"), Qt::LeftButton);
        QTRY_COMPARE(rejected.count(), 1);
        QCOMPARE(approval.state(), SendingState::Draft);
        QCOMPARE(approval.world.data.sendings.byId(approval.sending)->stateReason,
                 QStringLiteral("Wrong date in the title"));
        QCOMPARE(approval.world.data.number(QStringLiteral("SELECT count(*) FROM recipient")), 0);
    }

    void rejectingWithoutReasonIsImpossible()
    {
        Approval approval;
        approval.world.questions.text.reset();
        QTest::mouseClick(approval.button("Reject…"), Qt::LeftButton);
        QCOMPARE(approval.state(), SendingState::ToApprove);
    }

    void whatIsNoLongerToApproveSaysSo()
    {
        Approval approval;
        QVERIFY(ApproveSending(approval.world.db()).approve(approval.sending, QStringLiteral("anne")).has_value());
        approval.tickAll();
        QTest::mouseClick(approval.button("Approve"), Qt::LeftButton);
        QTRY_COMPARE(approval.world.questions.told.size(), 1);
        QCOMPARE(approval.world.data.number(QStringLiteral("SELECT count(*) FROM recipient")), 2);
    }

    void everyButtonHasAName()
    {
        Approval approval;
        for (const QAbstractButton *button : approval.dialog.findChildren<QAbstractButton *>())
            if (button->isVisible())
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         button->metaObject()->className());
    }
};

QTEST_MAIN(ApprovalDialogTest)
#include "tst_approvaldialog.moc"
