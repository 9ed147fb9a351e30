#include "ui/shell/stoppingdialog.h"

#include "base/language.h"
#include "support/deliverybench.h"

#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/** Takes messages, and says so only when it is told to. */
class HoldingServer : public QTcpServer
{
public:
    HoldingServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *one = nextPendingConnection();
            one->write("220 hi\r\n");
            connect(one, &QTcpSocket::readyRead, this, [this, one] { answer(one); });
        });
    }

    QList<QTcpSocket *> waiting; ///< for the answer to their dot
    void release()
    {
        for (QTcpSocket *one : std::exchange(waiting, {}))
            one->write("250 kept\r\n");
    }

private:
    void answer(QTcpSocket *one)
    {
        while (one->canReadLine()) {
            const QByteArray line = one->readLine();
            if (m_inBody.contains(one)) {
                if (line != ".\r\n")
                    continue;
                m_inBody.remove(one);
                waiting.append(one);
            } else if (line == "DATA\r\n") {
                m_inBody.insert(one);
                one->write("354 go on\r\n");
            } else {
                one->write("250 ok\r\n");
            }
        }
    }

    QSet<QTcpSocket *> m_inBody;
};

/** A delivery with two messages whose answer is awaited, and its dialog. */
struct Closing
{
    Closing()
    {
        bench.builder.insert(u"UPDATE account SET port = ?"_s, {server.serverPort()});
        if (!engine.start({.program = u"envoi"_s, .untilIdle = false, .connections = {}}))
            qFatal("The engine does not start.");
        if (!QTest::qWaitFor([this] { return server.waiting.size() == 2; }, 20'000))
            qFatal("The messages do not leave.");
        watch.setInterval(20);
        QObject::connect(&watch, &QTimer::timeout, &watch, [this] {
            if (dialog.isVisible() && texts().contains(u"2 messages under way"_s))
                whenShown();
        });
        watch.start();
    }
    QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    HoldingServer server;
    DeliveryBench bench{10, 2};
    DeliverProject engine{bench.project.db(), bench.passwords};
    StoppingDialog dialog{engine};
    QTimer watch;
    std::function<void()> whenShown;
};

} // namespace

/** The window closes while messages are on their way (reliability §1.2, 6). */
class StoppingDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void whatIsUnderWayIsShownAndFinishedFirst()
    {
        Closing closing;
        int shown = 0;
        closing.whenShown = [&] {
            if (++shown == 1)
                closing.dialog.reject(); // closing the dialog is no answer
            else
                closing.server.release();
        };
        closing.dialog.run();
        QVERIFY(shown >= 2);
        QVERIFY(!closing.engine.isRunning());
        QCOMPARE(closing.bench.count(RecipientState::Accepted), 2);
        QCOMPARE(closing.bench.count(RecipientState::Pending), 8); // who waits is served next time
        QCOMPARE(closing.bench.count(RecipientState::Unknown), 0);
    }

    void whoQuitsAnywayIsToldWhatItCosts()
    {
        Closing closing;
        closing.whenShown = [&] {
            auto *leave = closing.dialog.findChild<QPushButton *>();
            QCOMPARE(leave->text(), u"Quit anyway"_s);
            QVERIFY(leave->toolTip().contains(u"unknown"_s));
            QTest::mouseClick(leave, Qt::LeftButton);
        };
        closing.dialog.run();
        QVERIFY(!closing.engine.isRunning());
        QCOMPARE(closing.bench.count(RecipientState::Unknown), 2);
        QCOMPARE(closing.bench.count(RecipientState::Pending), 8);
    }

    void itDoesNotFlashByWhenNothingIsUnderWay()
    {
        DeliveryBench bench(1, 1);
        DeliverProject engine(bench.project.db(), bench.passwords);
        QVERIFY(engine.start({.program = u"envoi"_s, .untilIdle = false, .connections = {}}));
        QVERIFY(QTest::qWaitFor([&] { return bench.count(RecipientState::Accepted) == 1; }, 20'000));
        StoppingDialog dialog(engine);
        ShowWatch shown;
        dialog.installEventFilter(&shown);
        dialog.run();
        QVERIFY(!engine.isRunning());
        QVERIFY(!shown.seen);
    }

private:
    struct ShowWatch : QObject
    {
        bool seen = false;
        bool eventFilter(QObject *, QEvent *event) override
        {
            seen |= event->type() == QEvent::Show;
            return false;
        }
    };
};

QTEST_MAIN(StoppingDialogTest)
#include "tst_stoppingdialog.moc"
