#include "ui/common/filedialog.h"

#include "store/contactrepository.h"
#include "support/testproject.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Whether another process could take the project's database for itself: never while it is open here. */
QString seenFromOutside(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import fcntl, sys\n"
                                "file = open(sys.argv[1], 'r+b')\n"
                                "try: fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)\n"
                                "except OSError: print('held')\n"
                                "else: print('free')\n"_s,
                                path});
    python.waitForFinished();
    return QString::fromLatin1(python.readAllStandardOutput()).trimmed();
}

} // namespace

/** Looking at a folder must not loosen the locks of the project that lies in it. */
class FileDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookAtItsFolderLeavesTheProjectLocked()
    {
        TestProject project;
        QVERIFY(ContactRepository(project.db()).count()); // a reader is open, as in a window
        if (seenFromOutside(project.path()).isEmpty())
            QSKIP("python3 is not here.");
        QCOMPARE(seenFromOutside(project.path()), u"held"_s);
        QFileDialog dialog(nullptr, {}, FileDialog::harmlessFolder(), u"All files (*)"_s);
        FileDialog::keepFromReading(dialog, project.folder.path());
        dialog.show();
        auto *files = dialog.findChild<QFileSystemModel *>();
        QVERIFY(files);
        const QModelIndex place = files->index(project.path());
        QTRY_VERIFY(files->data(place, Qt::DecorationRole).isValid());
        QTRY_VERIFY(!files->type(files->index(project.path())).isEmpty()); // its icon and kind were found out
        QCOMPARE(seenFromOutside(project.path()), u"held"_s);
    }
};

QTEST_MAIN(FileDialogTest)
#include "tst_filedialog.moc"
