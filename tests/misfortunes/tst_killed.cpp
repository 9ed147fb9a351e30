#include "support/deliverybench.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 20;
constexpr int connections = 8;

/** The engine alone, in a process that can be killed: delivers the project until nothing is due. */
int deliver(QCoreApplication &application, const QString &path)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Database>> database = Database::open(path, clock);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    FakePasswordStore passwords;
    DeliverProject engine(**database, passwords);
    QObject::connect(&engine, &DeliverProject::finished, &application, &QCoreApplication::quit);
    DeliverProject::Options options;
    options.program = u"envoi-cli"_s;
    options.untilIdle = true;
    if (const Result<void> started = engine.start(options); !started)
        qFatal("%s", qPrintable(started.error().text()));
    return QCoreApplication::exec();
}

} // namespace

/** The plug is pulled: nothing is lost, nothing is sent twice, and what is in doubt is named (architecture §5). */
class Killed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyKillsLoseNobodyAndRepeatNobody()
    {
        constexpr int people = 10'000;
        DeliveryBench bench(people, connections);
        QRandomGenerator random(7);
        for (int kill = 0; kill < kills; ++kill) {
            QVERIFY2(bench.count(RecipientState::Unknown) <= kill * connections, "at most one per connection and kill");
            const qint64 target = bench.sink.count() + 20 + random.bounded(400);
            QProcess engine;
            startEngine(engine, bench);
            QVERIFY(waitForSink(
                bench, [&] { return bench.sink.count() >= target || engine.state() == QProcess::NotRunning; }));
            QCOMPARE(engine.state(), QProcess::Running); // killed at work, not after it
            engine.kill();
            QVERIFY(engine.waitForFinished());
        }
        QProcess engine;
        startEngine(engine, bench);
        QVERIFY(waitForSink(bench, [&] { return engine.state() == QProcess::NotRunning; }));
        QCOMPARE(engine.exitCode(), 0);

        QCOMPARE(bench.count(RecipientState::Accepted) + bench.count(RecipientState::Unknown), people);
        QCOMPARE(bench.sendingState(), u"DONE"_s);
        QCOMPARE(bench.mostCopies(), 1);
        QVERIFY(bench.sink.count() >= bench.count(RecipientState::Accepted));
        const QHash<QByteArray, int> received = bench.sink.copiesByRecipient();
        for (int number = 1; number <= people; ++number) {
            const QString address = u"p%1@exemple.test"_s.arg(number);
            if (!received.contains(address.toLatin1()))
                QCOMPARE(bench.builder.valueOf(u"SELECT state FROM recipient WHERE address = '%1'"_s.arg(address)),
                         u"UNKNOWN"_s);
        }
    }

private:
    static void startEngine(QProcess &engine, const DeliveryBench &bench)
    {
        engine.setProcessChannelMode(QProcess::ForwardedChannels);
        engine.start(QCoreApplication::applicationFilePath(), {u"deliver"_s, bench.project.path()});
        QVERIFY(engine.waitForStarted());
    }
    template <class Condition>
    static bool waitForSink(DeliveryBench &bench, Condition reached)
    {
        QEventLoop loop;
        QTimer patience;
        QTimer look;
        QObject::connect(&patience, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
        const auto check = [&] {
            if (reached())
                loop.exit(0);
        };
        QObject::connect(&bench.sink, &SmtpSink::received, &loop, check);
        QObject::connect(&look, &QTimer::timeout, &loop, check);
        patience.start(60'000);
        look.start(20);
        return loop.exec() == 0;
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "deliver") == 0)
        return deliver(application, QString::fromLocal8Bit(argv[2]));
    Killed test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
