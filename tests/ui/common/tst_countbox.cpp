#include "ui/common/countbox.h"

#include "base/language.h"

#include <QLineEdit>
#include <QTest>

class CountBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Language::install(QStringLiteral("fr")); }

    void showsItsFiguresAsAllOthersAreShown()
    {
        CountBox box;
        box.setMaximum(1'000'000);
        box.setValue(12'500);
        QCOMPARE(box.text(), QStringLiteral("12\u202f500"));
        Language::install(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(box.text(), QStringLiteral("12,500"));
    }

    void takesWhatIsTypedWithOrWithoutGroups_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("plain") << QStringLiteral("12500");
        QTest::newRow("narrow") << QStringLiteral("12\u202f500");
        QTest::newRow("wide") << QStringLiteral("12\u00a0500");
    }

    void takesWhatIsTypedWithOrWithoutGroups()
    {
        QFETCH(QString, typed);
        CountBox box;
        box.setMaximum(1'000'000);
        box.show();
        box.selectAll();
        box.findChild<QLineEdit *>()->insert(typed);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.value(), 12'500);
        QCOMPARE(box.text(), QStringLiteral("12\u202f500"));
    }

    void isSteppedFromWhatItShows()
    {
        CountBox box;
        box.setMaximum(1'000'000);
        box.setValue(1'999);
        box.show();
        QTest::keyClick(&box, Qt::Key_Up);
        QCOMPARE(box.value(), 2'000);
        QCOMPARE(box.text(), QStringLiteral("2\u202f000"));
    }
};

QTEST_MAIN(CountBoxTest)
#include "tst_countbox.moc"
