#include "store/statement.h"
#include "support/testproject.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QTest>
#include <QThreadPool>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

Result<void> insertSetting(QSqlDatabase &db, const QString &name, const QString &value = u"value"_s)
{
    Statement row(db, u"INSERT INTO setting (project_id, name, value) VALUES (?, ?, ?)"_s);
    return row.bind(Database::projectId).bind(name).bind(value).run();
}

qint64 settings(const Database &database, const QString &like = u"%"_s)
{
    return database.read([&](QSqlDatabase &db) -> qint64 {
        Statement count(db, u"SELECT count(*) FROM setting WHERE name LIKE ?"_s);
        return count.bind(like).run() && count.next() ? count.number(0) : -1;
    });
}

QString integrity(const Database &database)
{
    return database.read([](QSqlDatabase &db) -> QString {
        Statement check(db, u"PRAGMA integrity_check"_s);
        return check.run() && check.next() ? check.text(0) : QString();
    });
}

/** Keeps the writer busy, so that what is queued meanwhile waits together. */
class HeldWriter
{
public:
    explicit HeldWriter(Database &database)
    {
        database.writeGrouped(
            [this](QSqlDatabase &) -> Result<void> {
                m_entered.release();
                m_proceed.acquire();
                return {};
            },
            [this](const Result<void> &) { m_left.release(); });
        m_entered.acquire();
    }
    ~HeldWriter()
    {
        m_proceed.release();
        m_left.acquire();
    }

private:
    QSemaphore m_entered;
    QSemaphore m_proceed;
    QSemaphore m_left;
};

/** The other process of the tests below: writes rows one commit at a time, and says when it has begun. */
int writeRows(const QString &path, const QString &prefix, int count)
{
    const SystemClock clock;
    const auto database = Database::open(path, clock);
    if (!database)
        return 2;
    for (int number = 0; number < count; ++number) {
        const Result<void> written = (*database)->write([&](QSqlDatabase &db) -> Result<void> {
            return insertSetting(db, u"%1-%2"_s.arg(prefix).arg(number), QString(2000, u'x'));
        });
        if (!written)
            return 3;
        if (number == 5) {
            std::puts("begun");
            std::fflush(stdout);
        }
    }
    return 0;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectKnowsItself();
    void keepsWhatWasWrittenAfterAReopening();
    void neverOverwritesAFile();
    void leavesNothingWhenTheProjectIsRefused();
    void refusesAProjectThatMakesNoSense_data();
    void refusesAProjectThatMakesNoSense();
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void refusesAProjectOfANewerVersion();
    void refusesAFolderThatCannotBeWritten();
    void aFailedWriteChangesNothing();
    void anExceptionBecomesAFailure();
    void readersCannotWrite();
    void aReaderSeesOneStateToItsEnd();
    void writeWorkReadsWhatItWrote();
    void groupedWritesShareTheirCommit();
    void onlyTheFailingItemOfAGroupFails();
    void readsOnManyThreadsAtOnceAndForgetsThem();
    void theWalStaysSmall();
    void closingLeavesOneFile();
    void twoProcessesWriteAtOnce();
    void aKilledWriterLeavesASoundFile();
};

void DatabaseTest::aNewProjectKnowsItself()
{
    TestProject project;
    const qint64 created = project.db().read([](QSqlDatabase &db) -> qint64 {
        Statement row(db, u"SELECT created_at FROM project WHERE id = 1 AND name = 'Théâtre du Nord'"_s);
        return row.run() && row.next() ? row.number(0) : 0;
    });
    QCOMPARE(created, toMilliseconds(FakeClock::start));
    QCOMPARE(project.db().path(), project.path());
}

void DatabaseTest::keepsWhatWasWrittenAfterAReopening()
{
    TestProject project;
    QVERIFY(project.db().write([](QSqlDatabase &db) { return insertSetting(db, u"kept"_s); }));
    project.reopen();
    QCOMPARE(settings(project.db()), 1);
}

void DatabaseTest::neverOverwritesAFile()
{
    TestProject project;
    const auto again = Database::create(project.path(), TestProject::usual(), project.clock);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"exists"_s);
    QVERIFY(again.error().message.contains(project.path()));
    QVERIFY(!again.error().remedy.isEmpty());
}

void DatabaseTest::leavesNothingWhenTheProjectIsRefused()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    Project project = TestProject::usual();
    project.keyFields = {u"email"_s, u"courriel"_s};
    QVERIFY(!Database::create(folder.filePath(u"p.envoi"_s), project, clock));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(!Database::create(folder.filePath(u"missing/p.envoi"_s), TestProject::usual(), clock));
}

void DatabaseTest::refusesAProjectThatMakesNoSense_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << u"  "_s << u"fr"_s << u"America/Toronto"_s << u"email"_s << u"no-name"_s;
    QTest::newRow("long name") << QString(101, u'n') << u"fr"_s << u"America/Toronto"_s << u"email"_s << u"long-name"_s;
    QTest::newRow("no language") << u"N"_s << QString() << u"America/Toronto"_s << u"email"_s << u"no-language"_s;
    QTest::newRow("no language tag") << u"N"_s << u"french"_s << u"America/Toronto"_s << u"email"_s
                                     << u"bad-language"_s;
    QTest::newRow("language twice") << u"N"_s << u"fr,FR"_s << u"America/Toronto"_s << u"email"_s
                                    << u"language-twice"_s;
    QTest::newRow("no zone") << u"N"_s << u"fr"_s << QString() << u"email"_s << u"bad-time-zone"_s;
    QTest::newRow("zone nowhere") << u"N"_s << u"fr"_s << u"America/Tornado"_s << u"email"_s << u"bad-time-zone"_s;
    QTest::newRow("no key") << u"N"_s << u"fr"_s << u"UTC"_s << QString() << u"no-key"_s;
    QTest::newRow("key twice") << u"N"_s << u"fr"_s << u"UTC"_s << u"no_client,no client"_s << u"key-twice"_s;
}

void DatabaseTest::refusesAProjectThatMakesNoSense()
{
    QFETCH(QString, name);
    QFETCH(QString, languages);
    QFETCH(QString, zone);
    QFETCH(QString, key);
    const QTemporaryDir folder;
    const FakeClock clock;
    const Project project{name, languages.split(u',', Qt::SkipEmptyParts), zone, key.split(u',', Qt::SkipEmptyParts)};
    const auto created = Database::create(folder.filePath(u"p.envoi"_s), project, clock);
    QVERIFY(!created);
    QTEST(created.error().code, "code");
    QVERIFY(!created.error().remedy.isEmpty());
}

void DatabaseTest::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("courriel;nom\n").repeated(500);
    QTest::newRow("noise") << QByteArray("\x00\xff\x10\x7f", 4).repeated(4096);
    QTest::newRow("header of SQLite, then noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xaa');

    const QTemporaryDir folder;
    const QString foreign = folder.filePath(u"foreign.sqlite"_s);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        db.setDatabaseName(foreign);
        QVERIFY(db.open() && runSql(db, u"CREATE TABLE project (id INTEGER)"_s));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTest::newRow("database of another program") << file.readAll();
}

void DatabaseTest::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const FakeClock clock;
    const QString path = folder.filePath(u"p.envoi"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const auto opened = Database::open(path, clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"not-a-project"_s);
    QVERIFY(opened.error().message.contains(path));
    QVERIFY(!opened.error().remedy.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // it is somebody's file: not one byte changes
    QVERIFY(!Database::open(folder.path(), clock));
    QCOMPARE(Database::open(folder.filePath(u"none.envoi"_s), clock).error().kind, Failure::Kind::NotFound);
}

void DatabaseTest::refusesAProjectOfANewerVersion()
{
    TestProject project;
    QVERIFY(project.db().write([](QSqlDatabase &db) { return runSql(db, u"PRAGMA user_version = 99"_s); }));
    project.close();
    const auto opened = Database::open(project.path(), project.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"newer-schema"_s);
}

void DatabaseTest::refusesAFolderThatCannotBeWritten()
{
    TestProject project;
    project.close();
    QVERIFY(QFile::setPermissions(project.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(project.folder.path()).isWritable())
        QSKIP("this user may write everywhere");
    const auto opened = Database::open(project.path(), project.clock);
    const auto created = Database::create(project.folder.filePath(u"q.envoi"_s), TestProject::usual(), project.clock);
    QFile::setPermissions(project.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened && !created);
    QCOMPARE(opened.error().code, u"read-only"_s);
    QCOMPARE(created.error().code, u"read-only"_s);
}

void DatabaseTest::aFailedWriteChangesNothing()
{
    TestProject project;
    const Result<int> failed = project.db().write([](QSqlDatabase &db) -> Result<int> {
        if (const Result<void> done = insertSetting(db, u"half"_s); !done)
            return failureOf(done);
        return refused(u"no"_s, u"No."_s, u"Stop."_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"no"_s);
    QCOMPARE(settings(project.db()), 0);
}

void DatabaseTest::anExceptionBecomesAFailure()
{
    TestProject project;
    const Result<void> failed = project.db().write([](QSqlDatabase &db) -> Result<void> {
        if (insertSetting(db, u"half"_s))
            throw std::runtime_error("thrown");
        return {};
    });
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(u"thrown"_s));
    QCOMPARE(settings(project.db()), 0);
}

void DatabaseTest::readersCannotWrite()
{
    TestProject project;
    const Result<void> written = project.db().read([](QSqlDatabase &db) { return insertSetting(db, u"smuggled"_s); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"read-only"_s);
}

void DatabaseTest::aReaderSeesOneStateToItsEnd()
{
    TestProject project;
    const auto [before, after] = project.db().read([&](QSqlDatabase &) {
        const qint64 first = settings(project.db());
        const Result<void> written = project.db().write([](QSqlDatabase &db) { return insertSetting(db, u"later"_s); });
        return std::pair(first, written ? settings(project.db()) : -1);
    });
    QCOMPARE(before, 0);
    QCOMPARE(after, 0);
    QCOMPARE(settings(project.db()), 1);
}

void DatabaseTest::writeWorkReadsWhatItWrote()
{
    TestProject project;
    const Result<qint64> seen = project.db().write([&](QSqlDatabase &db) -> Result<qint64> {
        if (const Result<void> done = insertSetting(db, u"own"_s); !done)
            return failureOf(done);
        return settings(project.db());
    });
    QVERIFY(seen);
    QCOMPARE(*seen, 1);
}

void DatabaseTest::groupedWritesShareTheirCommit()
{
    TestProject project;
    QSemaphore committed;
    QList<qint64> rowsAtCommit;
    {
        const HeldWriter held(project.db());
        for (int number = 0; number < 100; ++number) {
            project.db().writeGrouped([number](QSqlDatabase &db) { return insertSetting(db, u"row-%1"_s.arg(number)); },
                                      [&](const Result<void> &done) {
                                          if (done)
                                              rowsAtCommit.append(settings(project.db()));
                                          committed.release();
                                      });
        }
    }
    committed.acquire(100);
    QCOMPARE(rowsAtCommit, QList<qint64>(100, 100)); // the first callback already sees all hundred
}

void DatabaseTest::onlyTheFailingItemOfAGroupFails()
{
    TestProject project;
    QSemaphore committed;
    QStringList failures;
    {
        const HeldWriter held(project.db());
        for (int number = 0; number < 10; ++number) {
            const QString name = number == 7 ? u"row-3"_s : u"row-%1"_s.arg(number); // the seventh repeats the third
            project.db().writeGrouped([name](QSqlDatabase &db) { return insertSetting(db, name); },
                                      [&, number](const Result<void> &done) {
                                          if (!done)
                                              failures.append(u"%1 %2"_s.arg(number).arg(done.error().code));
                                          committed.release();
                                      });
        }
    }
    committed.acquire(10);
    QCOMPARE(failures, QStringList{u"7 constraint"_s});
    QCOMPARE(settings(project.db()), 9);
}

void DatabaseTest::readsOnManyThreadsAtOnceAndForgetsThem()
{
    TestProject project;
    const qsizetype before = QSqlDatabase::connectionNames().size();
    std::atomic<qint64> sum = 0;
    {
        std::vector<std::jthread> threads;
        for (int number = 0; number < 8; ++number)
            threads.emplace_back([&] { sum += settings(project.db()) + 1; });
    }
    QCOMPARE(sum.load(), 8);
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);

    QThreadPool pool;
    pool.start([&] { sum += settings(project.db()) + 1; });
    pool.waitForDone();
    project.close(); // the pool's thread still lives
    QCOMPARE(sum.load(), 9);
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void DatabaseTest::theWalStaysSmall()
{
    TestProject project;
    const QString value(1'000'000, u'x');
    qint64 largest = 0;
    for (int number = 0; number < 40; ++number) {
        QVERIFY(project.db().write([&](QSqlDatabase &db) { return insertSetting(db, u"%1"_s.arg(number), value); }));
        largest = qMax(largest, QFileInfo(project.path() + u"-wal"_s).size());
    }
    QVERIFY2(largest < 8'000'000, qPrintable(QString::number(largest)));
}

void DatabaseTest::closingLeavesOneFile()
{
    TestProject project;
    QVERIFY(project.db().write([](QSqlDatabase &db) { return insertSetting(db, u"kept"_s); }));
    project.close();
    QVERIFY(!QFile::exists(project.path() + u"-wal"_s));
    QVERIFY(!QFile::exists(project.path() + u"-shm"_s));
}

void DatabaseTest::twoProcessesWriteAtOnce()
{
    TestProject project;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"write-rows"_s, project.path(), u"theirs"_s, u"300"_s});
    QVERIFY(other.waitForReadyRead());
    for (int number = 0; number < 300; ++number)
        QVERIFY(project.db().write(
            [&](QSqlDatabase &db) { return insertSetting(db, u"ours-%1"_s.arg(number), QString(2000, u'x')); }));
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(settings(project.db(), u"ours-%"_s), 300);
    QCOMPARE(settings(project.db(), u"theirs-%"_s), 300);
    QCOMPARE(integrity(project.db()), u"ok"_s);
}

void DatabaseTest::aKilledWriterLeavesASoundFile()
{
    TestProject project;
    project.close();
    for (int round = 0; round < 5; ++round) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {u"write-rows"_s, project.path(), u"round%1"_s.arg(round), u"1000000"_s});
        QVERIFY(other.waitForReadyRead());
        other.kill();
        QVERIFY(other.waitForFinished());
        project.reopen();
        QCOMPARE(integrity(project.db()), u"ok"_s);
        QVERIFY(settings(project.db(), u"round%1-%"_s.arg(round)) >= 6); // what it said it had written is there
        QVERIFY(project.db().write([&](QSqlDatabase &db) { return insertSetting(db, u"after-%1"_s.arg(round)); }));
        project.close();
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"write-rows"_s)
        return writeRows(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
