#include "store/statement.h"
#include "support/testproject.h"

#include <QSqlError>
#include <QTest>

using namespace Qt::StringLiterals;

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }

    void bindsEveryKindOfValueAndReadsItBack()
    {
        const Result<void> done = m_project->db().write([](QSqlDatabase &db) -> Result<void> {
            Statement row(db, u"INSERT INTO kill_file (project_id, entry, reason, added_at) VALUES (?, ?, ?, ?)"_s);
            return row.bind(Database::projectId)
                .bind(u"zoé@exemple.ca"_s)
                .bind(u"l'été; --"_s)
                .bind(FakeClock::start)
                .run();
        });
        QVERIFY(done);
        m_project->db().read([](QSqlDatabase &db) {
            Statement row(db, u"SELECT entry, reason, added_at, null, ? FROM kill_file WHERE added_at = ?"_s);
            QVERIFY(row.bind(GroupId{7}).bind(std::optional(FakeClock::start)).run());
            QVERIFY(row.next());
            QCOMPARE(row.text(0), u"zoé@exemple.ca"_s);
            QCOMPARE(row.text(1), u"l'été; --"_s);
            QCOMPARE(row.instant(2), FakeClock::start);
            QCOMPARE(row.optionalInstant(2), std::optional(FakeClock::start));
            QVERIFY(row.isNull(3));
            QCOMPARE(row.optionalInstant(3), std::nullopt);
            QCOMPARE(row.id<GroupId>(4), GroupId{7});
            QVERIFY(row.flag(4));
            QVERIFY(!row.next());
        });
    }

    void anEmptyTextIsNotNull()
    {
        m_project->db().read([](QSqlDatabase &db) {
            Statement row(db, u"SELECT ? IS NULL, ? IS NULL, ? IS NULL, ? IS NULL"_s);
            QVERIFY(row.bind(u""_s).bind(QString()).bindNull().bind(std::optional<Instant>()).run());
            QVERIFY(row.next());
            QCOMPARE(row.flag(0), false);
            QCOMPARE(row.flag(1), false);
            QCOMPARE(row.flag(2), true);
            QCOMPARE(row.flag(3), true);
        });
    }

    void canBeBoundAndRunAgain()
    {
        const Result<qint64> last = m_project->db().write([](QSqlDatabase &db) -> Result<qint64> {
            Statement row(db, u"INSERT INTO setting (project_id, name, value) VALUES (1, ?, ?)"_s);
            for (int number = 0; number < 3; ++number)
                if (const Result<void> done = row.bind(u"n%1"_s.arg(number)).bind(number).run(); !done)
                    return failureOf(done);
            Statement change(db, u"UPDATE setting SET value = 'x'"_s);
            if (const Result<void> done = change.run(); !done)
                return failureOf(done);
            return change.rowsChanged();
        });
        QVERIFY(last);
        QCOMPARE(*last, 3);
    }

    void tellsWhatTheDatabaseRefused()
    {
        const Result<void> twice = m_project->db().write([](QSqlDatabase &db) -> Result<void> {
            return Statement(db, u"INSERT INTO project SELECT * FROM project"_s).run();
        });
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"constraint"_s);
        const Result<void> nonsense =
            m_project->db().read([](QSqlDatabase &db) { return Statement(db, u"SELEKT"_s).run(); });
        QVERIFY(!nonsense);
        QCOMPARE(nonsense.error().code, u"database"_s);
    }

    void saysEveryTroubleInWordsWithARemedy_data()
    {
        QTest::addColumn<int>("native");
        QTest::addColumn<QString>("code");
        QTest::newRow("busy") << 5 << u"busy"_s;
        QTest::newRow("a snapshot too old to write") << 517 << u"busy"_s;
        QTest::newRow("read only") << 8 << u"read-only"_s;
        QTest::newRow("fsync failed") << 1034 << u"disk-error"_s;
        QTest::newRow("file gone") << 14 << u"disk-error"_s;
        QTest::newRow("corrupt") << 11 << u"damaged"_s;
        QTest::newRow("no database") << 26 << u"damaged"_s;
        QTest::newRow("disk full") << 13 << u"disk-full"_s;
        QTest::newRow("foreign key") << 787 << u"constraint"_s;
    }

    void saysEveryTroubleInWordsWithARemedy()
    {
        QFETCH(int, native);
        const Failure failure =
            databaseFailure(QSqlError({}, u"words"_s, QSqlError::StatementError, QString::number(native)));
        QTEST(failure.code, "code");
        QCOMPARE(failure.kind, Failure::Kind::Broken);
        QVERIFY(!failure.message.isEmpty() && !failure.remedy.isEmpty());
    }

private:
    std::unique_ptr<TestProject> m_project;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
