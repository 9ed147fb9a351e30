#include "store/contactrepository.h"
#include "support/testproject.h"
#include "workflow/importcontacts.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 5000; // many times what is read ahead

QByteArray list(int from, int count)
{
    QByteArray content;
    for (int i = from; i < from + count; ++i)
        content += QByteArray::number(i) + "@x.example,Québec\n";
    return content;
}

void write(const QString &path, const QByteArray &content, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (!file.open(mode) || file.write(content) != content.size())
        qFatal("cannot write");
}

} // namespace

/** Another program writes to the list, or takes it away, while it is imported: an error, and nothing half. */
class ListChanges : public QObject
{
    Q_OBJECT

private:
    /** `happens` once, when the import is under way. */
    static void importWhile(const std::function<void(const QString &path)> &happens)
    {
        TestProject project;
        ContactRepository contacts(project.db());
        ImportRequest request;
        request.file = project.folder.filePath(u"list.csv"_s);
        write(request.file, "email,ville\n" + list(0, lines));

        bool happened = false;
        const auto report = ImportContacts(project.db()).run(request, [&](qint64, qint64) {
            if (!std::exchange(happened, true))
                happens(request.file);
            return true;
        });
        QVERIFY(happened);
        QVERIFY(!report);
        QVERIFY2(report.error().kind == Failure::Kind::Broken, qPrintable(report.error().message));
        QCOMPARE(report.error().code, u"file-changed"_s);
        QVERIFY(!report.error().remedy.isEmpty());
        QCOMPARE(contacts.count().value(), 0);
        QCOMPARE(contacts.fields()->size(), 3); // not even the new field
        QVERIFY(!ImportContacts(project.db()).last()->has_value());

        write(request.file, "email,ville\n" + list(0, lines)); // once it is left alone
        QCOMPARE(ImportContacts(project.db()).run(request)->created, lines);
    }

private Q_SLOTS:
    void linesAreAdded()
    {
        importWhile([](const QString &path) { write(path, list(lines, 10), QIODevice::Append); });
    }

    void theFileIsCutShort()
    {
        importWhile([](const QString &path) { QVERIFY(QFile::resize(path, 40'000)); });
    }

    void anotherListTakesItsPlace()
    {
        importWhile([](const QString &path) {
            write(path + u".new"_s, "email,ville\n" + list(lines, 10));
            QVERIFY(QFile::remove(path));
            QVERIFY(QFile::rename(path + u".new"_s, path));
        });
    }

    void theFileIsRemoved()
    {
        importWhile([](const QString &path) { QVERIFY(QFile::remove(path)); });
    }
};

QTEST_GUILESS_MAIN(ListChanges)
#include "tst_listchanges.moc"
