#include "delivery/keptmessages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray messageFor(int person, const QByteArray &attachment)
{
    const QByteArray boundary = "=_mix_" + QByteArray::number(person);
    return "To: p" + QByteArray::number(person) + "@exemple.test\r\n\r\n--" + boundary +
           "\r\nContent-Type: text/plain\r\n\r\nBonjour " + QByteArray::number(person) + "\r\n--" + boundary +
           "\r\nContent-Type: application/pdf\r\n\r\n" + attachment + "\r\n--" + boundary + "--\r\n";
}

} // namespace

class KeptMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageComesBackAsItWas()
    {
        const QTemporaryDir folder;
        KeptMessages kept(folder.filePath(u"messages"_s));
        const QByteArray noLineEnds(30'000, 'x');
        const QList<QByteArray> messages{{},
                                         "a",
                                         "\r\n--",
                                         "--\r\n--\r\n",
                                         noLineEnds,
                                         noLineEnds + "\r\n--",
                                         "\r\n--" + noLineEnds + "\r\n" + noLineEnds,
                                         messageFor(1, QByteArray(20'000, 'A')),
                                         messageFor(2, QByteArray("\0\r\n\r\n--x", 9) + QByteArray(20'000, 'A'))};
        QStringList places;
        for (const QByteArray &message : messages)
            places.append(kept.append(message).value());
        QVERIFY(kept.flush());
        for (qsizetype index = 0; index < messages.size(); ++index)
            QCOMPARE(kept.read(places[index]).value(), messages[index]);
    }

    void whatAllHaveInCommonIsKeptOnce()
    {
        const QTemporaryDir folder;
        KeptMessages kept(folder.filePath(u"messages"_s));
        const QByteArray leaflet(500'000, 'L');
        QStringList places;
        for (int person = 0; person < 100; ++person)
            places.append(kept.append(messageFor(person, leaflet)).value());
        QVERIFY(kept.flush());
        QVERIFY2(kept.bytes() < 600'000, qPrintable(QString::number(kept.bytes())));
        for (int person = 0; person < 100; ++person)
            QCOMPARE(kept.read(places[person]).value(), messageFor(person, leaflet));
    }

    void aFolderThatIsGoneIsSaid()
    {
        KeptMessages kept(u"/nowhere/at/all/messages"_s);
        const auto kept1 = kept.append("x");
        QVERIFY(!kept1);
        QCOMPARE(kept1.error().code, u"rehearsal-disk"_s);
        QVERIFY(!kept1.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeptMessagesTest)
#include "tst_keptmessages.moc"
