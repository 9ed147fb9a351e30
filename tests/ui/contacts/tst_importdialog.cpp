#include "ui/contacts/importdialog.h"

#include "base/language.h"
#include "support/windowworld.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>

namespace {

struct Import
{
    WindowWorld world;

    QString file(const QByteArray &content)
    {
        const QString path = world.data.project.folder.filePath(QStringLiteral("list.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }
    qint64 contacts() { return world.data.number(QStringLiteral("SELECT count(*) FROM contact")); }
};

void choose(QWidget &dialog, const QString &mode)
{
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>())
        if (button->text() == mode)
            button->click();
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(QStringLiteral("en")); }

    void theOutcomeIsForetoldAndAddsUp()
    {
        Import import;
        ImportDialog dialog(import.world.session, import.world.questions,
                            import.file("courriel;prenom\nann@x.example;Ann\nANN@X.example;Ann\nnot an address;Bob\n"));
        auto *outcome = dialog.findChild<QLabel *>(QStringLiteral("importOutcome"));
        QTRY_COMPARE(
            outcome->text(),
            QStringLiteral("<b>1</b> new · <b>0</b> updated · <b>1</b> twice in the file · <b>1</b> rejected = 3"));
        QCOMPARE(import.contacts(), 2); // those of the world: nothing was written
    }

    void theImportWritesWhatWasForetold()
    {
        Import import;
        ImportDialog dialog(import.world.session, import.world.questions,
                            import.file("email,ville\nann@x.example,Lévis\n"));
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("import"));
        QTRY_COMPARE(start->text(), QStringLiteral("Import 1 contact"));
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(start->text(), QStringLiteral("Close"));
        QCOMPARE(import.contacts(), 3);
        QCOMPARE(import.world.data.number(QStringLiteral("SELECT count(*) FROM field WHERE name = 'ville'")), 1);
    }

    void aColumnCanBeSkipped()
    {
        Import import;
        ImportDialog dialog(import.world.session, import.world.questions,
                            import.file("email,note\nann@x.example,secret\n"));
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("import"));
        QTRY_VERIFY(start->isEnabled());
        auto *table = dialog.findChild<QTableWidget *>();
        auto *target = qobject_cast<QComboBox *>(table->cellWidget(0, 1));
        target->setCurrentIndex(0);
        Q_EMIT target->activated(0);
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(start->text(), QStringLiteral("Close"));
        QCOMPARE(import.world.data.number(QStringLiteral("SELECT count(*) FROM field WHERE name = 'note'")), 0);
    }

    void theAnswersToTheTrackingConsentAreRecognisedAndDated()
    {
        Import import;
        ImportDialog dialog(import.world.session, import.world.questions,
                            import.file("email,hasTrackingConsent\nann@x.example,1\nbob@x.example,\n"));
        dialog.show();
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("import"));
        QTRY_VERIFY(start->isEnabled()); // dated today, unless another day is chosen
        auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(qobject_cast<QComboBox *>(table->cellWidget(0, 1))->currentText(),
                 QStringLiteral("Tracking: yes or no"));
        auto *day = dialog.findChild<QDateEdit *>();
        QVERIFY(day->isVisible());
        day->setDate(QDate(2026, 3, 1));
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(start->text(), QStringLiteral("Close"));
        QCOMPARE(import.world.data.number(QStringLiteral("SELECT count(*) FROM consent_state WHERE consent_id = -1 AND "
                                                         "effective_at < 1775000000000 AND valid_until > 0")),
                 1);
        QCOMPARE(import.world.data.number(QStringLiteral("SELECT count(*) FROM field")), 0);
    }

    void aReplacementIsTyped()
    {
        Import import;
        ImportDialog dialog(import.world.session, import.world.questions, import.file("email\nann@x.example\n"));
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("import"));
        QTRY_VERIFY(start->isEnabled());
        choose(dialog, QStringLiteral("Replace"));
        QTRY_COMPARE(start->text(), QStringLiteral("Import 1 contact"));
        QTRY_VERIFY(start->isEnabled());
        import.world.questions.text = QStringLiteral("1"); // 2 would be deactivated
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(import.world.questions.asked.last().contains(u'2'));
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(start->text(), QStringLiteral("Import 1 contact")); // nothing began
        QCOMPARE(import.contacts(), 2);
        import.world.questions.text = QStringLiteral("2");
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(start->text(), QStringLiteral("Close"));
        QCOMPARE(import.world.data.number(QStringLiteral("SELECT count(*) FROM contact WHERE active = 1")), 1);
    }

    void anImportIsUndone()
    {
        Import import;
        ImportDialog dialog(import.world.session, import.world.questions, import.file("email\nann@x.example\n"));
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("import"));
        auto *undo = dialog.findChild<QPushButton *>(QStringLiteral("undoImport"));
        QVERIFY(undo->isHidden());
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(start->text(), QStringLiteral("Close"));
        QCOMPARE(import.contacts(), 3);
        QVERIFY(!undo->isHidden());
        undo->click();
        QTRY_COMPARE(import.contacts(), 2);
        QTRY_VERIFY(undo->isHidden());
    }

    void aListOfAnotherProgramIsRecognised()
    {
        Import import;
        ImportDialog dialog(import.world.session, import.world.questions,
                            import.file("Email Address,LEID,UNSUB_TIME\nann@x.example,1,\n"));
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("import"));
        QVERIFY(
            dialog.findChild<QLabel *>(QStringLiteral("importSource"))->text().contains(QStringLiteral("Mailchimp")));
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(start->text(), QStringLiteral("Close"));
        QCOMPARE(import.world.data.number(QStringLiteral("SELECT active FROM contact WHERE address = 'ann@x.example'")),
                 0);
    }

    void whereColumnsWentIsRemembered()
    {
        Import import;
        const QString file = import.file("email,note\nann@x.example,secret\n");
        {
            ImportDialog dialog(import.world.session, import.world.questions, file);
            auto *start = dialog.findChild<QPushButton *>(QStringLiteral("import"));
            QTRY_VERIFY(start->isEnabled());
            auto *target = qobject_cast<QComboBox *>(dialog.findChild<QTableWidget *>()->cellWidget(0, 1));
            target->setCurrentIndex(0);
            Q_EMIT target->activated(0);
            QTRY_VERIFY(start->isEnabled());
            QTest::mouseClick(start, Qt::LeftButton);
            QTRY_COMPARE(start->text(), QStringLiteral("Close"));
        }
        ImportDialog again(import.world.session, import.world.questions, import.file("note,email\nx,bob@x.example\n"));
        QCOMPARE(qobject_cast<QComboBox *>(again.findChild<QTableWidget *>()->cellWidget(0, 0))->currentIndex(), 0);
    }

    void aFileWithoutAddressesSaysWhatIsMissing()
    {
        Import import;
        ImportDialog dialog(import.world.session, import.world.questions, import.file("prenom,nom\nAnn,Roy\n"));
        QTRY_VERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
        const auto says = [&] {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->text() == QStringLiteral("No column of the file holds e-mail addresses."))
                    return true;
            return false;
        };
        QTRY_VERIFY(says());
    }
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
