#include "support/sendingworld.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/** A project copied to another computer must not send what the first one sends too (specification §6.4). */
class FileIdentityTest : public QObject
{
    Q_OBJECT

private:
    static QString copyOf(SendingWorld &world)
    {
        world.builder.insert(u"UPDATE project SET file_identity = 'another computer'"_s, {});
        const QString copy = world.project.path() + u"-copy.envoi"_s;
        if (!QFile::copy(world.project.path(), copy))
            qFatal("no copy");
        for (const QString &beside : {u"-wal"_s})
            QFile::copy(world.project.path() + beside, copy + beside);
        return copy;
    }
    static QString stateIn(Database &database)
    {
        return wordFor(SendingRepository(database).list({}).value().first().state);
    }

private Q_SLOTS:
    void inACopyWhatWasPlannedOrLeavingWaitsForAPerson_data()
    {
        QTest::addColumn<bool>("planned");
        QTest::addColumn<QString>("state");
        QTest::newRow("planned") << true << u"LATE"_s;
        QTest::newRow("leaving") << false << u"PAUSED"_s;
    }
    void inACopyWhatWasPlannedOrLeavingWaitsForAPerson()
    {
        QFETCH(bool, planned);
        QFETCH(QString, state);
        SendingWorld world;
        Sending draft = world.draft();
        if (planned)
            draft.options.schedule = {.kind = Schedule::Kind::Later, .start = world.in(120)};
        const SendingId id = world.prepared(draft);
        QVERIFY(ApproveSending(world.project.db()).approve(id, u"marc"_s));
        const auto copy = Database::open(copyOf(world), world.project.clock);
        QVERIFY(copy);
        QCOMPARE(stateIn(**copy), state);
        QVERIFY(!SendingRepository(**copy).byId(id)->stateReason.isEmpty());
        QCOMPARE(stateIn(world.project.db()), planned ? u"SCHEDULED"_s : u"SENDING"_s); // the first one goes on
    }

    void whatIsApprovedInTheCopyLeavesFromTheCopy()
    {
        SendingWorld world;
        const SendingId id = world.prepared();
        const QString path = copyOf(world);
        {
            const auto copy = Database::open(path, world.project.clock);
            QVERIFY(copy && ApproveSending(**copy).approve(id, u"marc"_s));
        }
        const auto again = Database::open(path, world.project.clock);
        QCOMPARE(stateIn(**again), u"SENDING"_s);
    }

    void aRenamedProjectIsTheSame()
    {
        SendingWorld world;
        world.running();
        const QString copy = copyOf(world);
        (void)Database::open(copy, world.project.clock); // the copy is known now, and paused
        QVERIFY(QFile::rename(copy, copy + u"-renamed"_s));
        const auto renamed = Database::open(copy + u"-renamed"_s, world.project.clock);
        QVERIFY(renamed);
        const qint64 moves = (*renamed)->read([](QSqlDatabase &db) -> qint64 {
            Statement row(db, u"SELECT COUNT(*) FROM sending_history WHERE to_state = 'PAUSED'"_s);
            return row.run() && row.next() ? row.number(0) : -1;
        });
        QCOMPARE(moves, 1);
    }
};

QTEST_GUILESS_MAIN(FileIdentityTest)
#include "tst_fileidentity.moc"
