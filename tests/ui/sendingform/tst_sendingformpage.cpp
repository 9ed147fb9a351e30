#include "ui/sendingform/sendingformpage.h"

#include "base/language.h"
#include "support/windowworld.h"
#include "ui/sendingform/grouplistview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace {

/** The form open on a new draft, with one more group than the world has. */
struct Form
{
    WindowWorld world;
    GroupId press = world.data.builder.group(QStringLiteral("Press"), {world.data.bob});
    SendingFormPage page{world.session, world.questions};
    GroupListView *available = page.findChild<GroupListView *>(QStringLiteral("availableGroups"));
    GroupListView *selected = page.findChild<GroupListView *>(QStringLiteral("selectedGroups"));
    QPushButton *select = page.findChild<QPushButton *>(QStringLiteral("selectGroups"));
    QPushButton *remove = page.findChild<QPushButton *>(QStringLiteral("removeGroups"));
    QPushButton *exclude = page.findChild<QPushButton *>(QStringLiteral("excludeGroups"));
    QPushButton *calculate = page.findChild<QPushButton *>(QStringLiteral("calculate"));
    QPushButton *prepare = page.findChild<QPushButton *>(QStringLiteral("prepare"));

    Form()
    {
        page.resize(1100, 900);
        page.show();
        page.open({{QStringLiteral("message"), world.data.message.value}});
    }
    void check(GroupListView *list, int row)
    {
        list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
    /** What a drop does, without the mouse grab of a real drag: its data enters the list, then falls. */
    static bool drop(GroupListView *list, const QMimeData &data)
    {
        const QPoint middle = list->viewport()->rect().center();
        QDragEnterEvent enter(middle, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &enter);
        QDragMoveEvent move(middle, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &move);
        QDropEvent fall(middle, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (move.isAccepted())
            QApplication::sendEvent(list->viewport(), &fall);
        return enter.isAccepted() && move.isAccepted();
    }
    void drag(GroupListView *from, int row, GroupListView *to)
    {
        QVERIFY(from->model()->flags(from->model()->index(row, 0)) & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(from->model()->mimeData({from->model()->index(row, 0)}));
        QVERIFY(data && drop(to, *data));
    }
    QString textOf(const char *name) const { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    const Sending &draft() { return page.form().draft(); }
};

} // namespace

class SendingFormPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(QStringLiteral("en")); }

    void theArrowsMoveTheCheckedGroups()
    {
        Form form;
        QCOMPARE(form.available->model()->rowCount(), 2);
        QVERIFY(!form.select->isEnabled());
        form.check(form.available, 0);
        QVERIFY(form.select->isEnabled());
        QTest::mouseClick(form.select, Qt::LeftButton);
        QCOMPARE(form.draft().groups.to, QList<GroupId>{form.world.data.clients});
        QCOMPARE(form.selected->model()->rowCount(), 1);

        form.check(form.selected, 0);
        QTest::mouseClick(form.remove, Qt::LeftButton);
        QVERIFY(form.draft().groups.to.isEmpty());
    }

    void aGroupDraggedToTheOtherListIsSelectedAndDraggedBackReturns()
    {
        Form form;
        form.drag(form.available, 1, form.selected);
        QCOMPARE(form.draft().groups.to, QList<GroupId>{form.press});
        QCOMPARE(form.available->model()->rowCount(), 1);
        form.drag(form.selected, 0, form.available);
        QVERIFY(form.draft().groups.to.isEmpty());
        QCOMPARE(form.available->model()->rowCount(), 2);
    }

    void whatIsNoGroupCannotBeDropped()
    {
        Form form;
        QMimeData text;
        text.setText(QStringLiteral("Press"));
        QVERIFY(!Form::drop(form.selected, text));
        QVERIFY(form.draft().groups.to.isEmpty());
    }

    void theKeyboardDoesTheSameAsTheArrows()
    {
        Form form;
        form.available->setCurrentIndex(form.available->model()->index(1, 0));
        QTest::keyClick(form.available, Qt::Key_Space);
        QTest::keyClick(form.available, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(form.draft().groups.to, QList<GroupId>{form.press});
        form.selected->setCurrentIndex(form.selected->model()->index(0, 0));
        QTest::keyClick(form.selected, Qt::Key_Return);
        QVERIFY(form.draft().groups.to.isEmpty());
    }

    void aDoubleClickMovesOneGroup()
    {
        Form form;
        const QRect row = form.available->visualRect(form.available->model()->index(0, 0));
        const QPoint name(row.left() + 60, row.center().y());
        QTest::mouseClick(form.available->viewport(), Qt::LeftButton, {}, name);
        QTest::mouseDClick(form.available->viewport(), Qt::LeftButton, {}, name);
        QCOMPARE(form.draft().groups.to, QList<GroupId>{form.world.data.clients});
    }

    void anExcludedGroupIsShownAsSuch()
    {
        Form form;
        form.check(form.available, 1);
        QTest::mouseClick(form.exclude, Qt::LeftButton);
        QCOMPARE(form.draft().groups.except, QList<GroupId>{form.press});
        QCOMPARE(form.selected->model()->index(0, 0).data().toString(), QStringLiteral("Except: Press"));
    }

    void calculateSaysWhoReceivesAndWhoDoesNot()
    {
        Form form;
        form.world.data.builder.insert(QStringLiteral("UPDATE contact SET active = 0 WHERE id = ?"),
                                       {form.world.data.bob.value});
        form.check(form.available, 0);
        QTest::mouseClick(form.select, Qt::LeftButton);
        QTest::mouseClick(form.calculate, Qt::LeftButton);
        QTRY_VERIFY(form.page.form().count().has_value());
        QCOMPARE(form.textOf("recipientTotal"), QStringLiteral("<b>1</b> e-mails to 2 contacts"));
        QVERIFY(form.textOf("recipientBreakdown").contains(QStringLiteral("1\u00a0inactive")));
        QVERIFY(form.page.form().count()->addsUp());
    }

    void movingAGroupMakesTheCountOutOfDateAndNeverCounts()
    {
        Form form;
        form.check(form.available, 0);
        QTest::mouseClick(form.select, Qt::LeftButton);
        QVERIFY(!form.page.form().count());
        QTest::mouseClick(form.calculate, Qt::LeftButton);
        QTRY_VERIFY(form.page.form().count().has_value());
        form.check(form.available, 0);
        QTest::mouseClick(form.select, Qt::LeftButton);
        QVERIFY(form.page.form().isCountOutOfDate());
    }

    void anEmptySelectionCannotBePreparedAndSaysWhy()
    {
        Form form;
        QTRY_VERIFY(!form.page.form().obstacles().isEmpty());
        QVERIFY(!form.prepare->isEnabled());
        QVERIFY(form.prepare->toolTip().contains(QStringLiteral("group")));
    }

    void theSameAddressChoiceIsHiddenWhenTheKeyIsTheAddress()
    {
        Form form;
        QVERIFY(form.page.findChild<QWidget *>(QStringLiteral("sameAddressChoice"))->isHidden());
    }

    void laterPaceDeadlineAndPrefixEnterTheDraft()
    {
        Form form;
        form.page.findChild<QRadioButton *>(QStringLiteral("sendLater"))->click();
        QCOMPARE(form.draft().options.schedule.kind, Schedule::Kind::Later);
        QVERIFY(form.draft().options.schedule.start.has_value());
        form.page.findChild<QCheckBox *>(QStringLiteral("controlPace"))->click();
        form.page.findChild<QSpinBox *>(QStringLiteral("perHour"))->setValue(500);
        QCOMPARE(form.draft().options.pace.perHour, std::optional<int>(500));
        form.page.findChild<QCheckBox *>(QStringLiteral("hasDeadline"))->click();
        QVERIFY(form.draft().options.deadline.has_value());
        form.page.findChild<QCheckBox *>(QStringLiteral("hasPrefix"))->click();
        QTest::keyClicks(form.page.findChild<QLineEdit *>(QStringLiteral("prefix")), QStringLiteral("[RAPPEL]"));
        QCOMPARE(form.draft().options.subjectPrefix, QStringLiteral("[RAPPEL]"));
        QVERIFY(form.page.form().subjectPreview().startsWith(QStringLiteral("[RAPPEL] ")));
    }

    void optimizedSendTimesAreReal()
    {
        Form form;
        form.page.findChild<QRadioButton *>(QStringLiteral("sendOptimized"))->click();
        QCOMPARE(form.draft().options.schedule.kind, Schedule::Kind::Optimized);
        QCOMPARE(form.draft().options.schedule.windowHours, 24);
    }

    void prepareFreezesAndAsksForTheApproval()
    {
        Form form;
        form.check(form.available, 0);
        QTest::mouseClick(form.select, Qt::LeftButton);
        QTRY_VERIFY(form.prepare->isEnabled());
        QSignalSpy approvals(&form.page, &SendingFormPage::approvalRequested);
        QTest::mouseClick(form.prepare, Qt::LeftButton);
        QTRY_COMPARE(approvals.count(), 1);
        QCOMPARE(form.draft().state, SendingState::ToApprove);
        QCOMPARE(form.world.data.number(QStringLiteral("SELECT count(*) FROM recipient")), 2);
    }

    void aPreparedSendingIsReadButNotChanged()
    {
        Form form;
        const SendingId prepared = form.world.data.prepared();
        form.page.open({{QStringLiteral("sending"), prepared.value}});
        QVERIFY(!form.available->isEnabled());
        QTRY_VERIFY(!form.prepare->isEnabled());
        bool says = false;
        for (const QLabel *label : form.page.findChildren<QLabel *>())
            says = says || (label->isVisible() && label->text().contains(QStringLiteral("can be read here")));
        QVERIFY(says);
    }

    void aLongSeedListIsConfirmedFirst()
    {
        Form form;
        QList<ContactId> seeds;
        for (int number = 0; number < 11; ++number)
            seeds.append(form.world.data.builder.person(QStringLiteral("seed%1@c.example").arg(number)));
        const GroupId group = form.world.data.builder.group(QStringLiteral("Relecture"), seeds, true);
        Sending draft = form.world.data.draft();
        draft.groups.seeds = {group};
        form.page.open({{QStringLiteral("sending"), form.world.data.saved(draft).value}});
        QTRY_VERIFY(form.prepare->isEnabled());
        form.world.questions.confirms = false;
        QTest::mouseClick(form.prepare, Qt::LeftButton);
        QCOMPARE(form.world.questions.asked.size(), 1);
        QVERIFY(form.world.questions.asked.first().contains(QStringLiteral("11")));
        QCOMPARE(form.draft().state, SendingState::Draft);
        form.world.questions.confirms = true;
        QTest::mouseClick(form.prepare, Qt::LeftButton);
        QTRY_COMPARE(form.draft().state, SendingState::ToApprove);
    }

    void aGroupInErrorIsSeenButNotSelected()
    {
        Form form;
        form.world.data.builder.insert(
            QStringLiteral("INSERT INTO contact_group (project_id, name, folded, criteria, created_at) VALUES "
                           "(1, 'Brisé', 'brise', '{\"all\":[{\"field\":99,\"is\":\"empty\"}]}', 0)"),
            {});
        form.page.open({{QStringLiteral("message"), form.world.data.message.value}});
        QCOMPARE(form.available->model()->rowCount(), 3);
        QAbstractItemModel *model = form.available->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("Brisé"));
        QCOMPARE(found.size(), 1);
        QVERIFY(!(model->flags(found.first()) & Qt::ItemIsEnabled));
        QVERIFY(found.first().data(Qt::ToolTipRole).toString().contains(QStringLiteral("error")));
        form.check(form.available, found.first().row());
        QTest::mouseClick(form.select, Qt::LeftButton);
        QCOMPARE(form.selected->model()->rowCount(), 0);
    }

    void theKeyboardStaysWhereItWasAfterAMove()
    {
        Form form;
        form.available->setCurrentIndex(form.available->model()->index(0, 0));
        QTest::keyClick(form.available, Qt::Key_Return);
        QCOMPARE(form.available->model()->rowCount(), 1);
        QTRY_VERIFY(form.available->currentIndex().isValid());
        QTest::keyClick(form.available, Qt::Key_Return);
        QCOMPARE(form.draft().groups.to.size(), 2);
    }

    void theLanguageChangesWhileTheFormIsOpen()
    {
        Form form;
        Language::install(QStringLiteral("fr"));
        QTRY_COMPARE(form.prepare->text(), QStringLiteral("Préparer l’envoi"));
        QTRY_COMPARE(form.calculate->text(), QStringLiteral("Calculer"));
        Language::install(QStringLiteral("en"));
        QTRY_COMPARE(form.prepare->text(), QStringLiteral("Prepare sending"));
    }
};

QTEST_MAIN(SendingFormPageTest)
#include "tst_sendingformpage.moc"
