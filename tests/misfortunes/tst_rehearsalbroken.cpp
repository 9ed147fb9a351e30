#include "support/rehearsalworld.h"

#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;

/** A rehearsal that does not come to its end leaves nothing behind. */
class RehearsalBroken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledInTheMiddleNothingIsLeftAndTheSendingIsAsItWas()
    {
        RehearsalWorld world;
        world.addPeople(300);
        Sending draft = world.draft();
        draft.options.pace.perHour = 600;
        const SendingId id = world.saved(draft);
        const QString before = world.ledger();
        bool sending = false;
        world.options.progress = [&](const RehearsalProgress &progress) {
            sending = sending || progress.stage == RehearsalProgress::Stage::Sending;
        };
        world.options.isCancelled = [&] { return sending; };
        const auto done = RehearseSending(world.project.db(), world.passwords).run(id, world.options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"cancelled"_s);
        QCOMPARE(world.ledger(), before);
        QCOMPARE(world.number(u"SELECT COUNT(*) FROM rehearsal"_s), 0);
        QCOMPARE(world.leftovers(), QStringList());
    }

    void aDiskThatIsTooSmallIsSaidBeforeItIsFull()
    {
        RehearsalWorld world;
        world.options.freeSpace = [](const QString &) { return qint64(50) * 1024 * 1024; };
        const auto done =
            RehearseSending(world.project.db(), world.passwords).run(world.saved(world.draft()), world.options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"disk-full"_s);
        QVERIFY(done.error().message.contains(world.place.path()));
        QCOMPARE(world.leftovers(), QStringList());
    }

    void messagesThatWouldNotFitEndTheRehearsalEarly()
    {
        RehearsalWorld world;
        world.addPeople(400);
        int asked = 0; // room for the copy, then somebody else fills the disk
        world.options.freeSpace = [&asked](const QString &) {
            return asked++ == 0 ? qint64(10) << 30 : qint64(100) * 1024 * 1024 + 1000;
        };
        const auto done =
            RehearseSending(world.project.db(), world.passwords).run(world.saved(world.draft()), world.options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"disk-full"_s);
        QCOMPARE(world.leftovers(), QStringList());
    }

    void whatAKilledProgramLeftGoesAtTheNextStartAndALivingOnesStays()
    {
        RehearsalWorld world;
        const auto mine = world.rehearse(world.saved(world.draft()));
        QVERIFY(QDir(world.place.path()).mkpath(u"rehearsal-dead"_s));
        QFile lock(world.place.filePath(u"rehearsal-dead/lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4194305\nenvoi\n" + QSysInfo::machineHostName().toUtf8() + "\n"); // above the largest process id
        lock.close();
        QFile secret(world.place.filePath(u"rehearsal-dead/messages"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("To: zoe@a.example") > 0);
        secret.close();
        RehearsalFolder::removeLeftovers(world.place.path());
        QCOMPARE(world.leftovers().size(), 1);
        QCOMPARE(mine->count({}).value(), 2); // still to be looked at
    }

    void onlyItsOwnerMayReadTheFolder()
    {
        RehearsalWorld world;
        const auto rehearsed = world.rehearse(world.saved(world.draft()));
        const QFileInfo folder(world.place.filePath(world.leftovers().first()));
        QVERIFY(!(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
    }
};

QTEST_GUILESS_MAIN(RehearsalBroken)
#include "tst_rehearsalbroken.moc"
