#include "sendings/snapshot.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Snapshot snapshot()
{
    Snapshot taken;
    taken.message.id = {7};
    taken.message.name = u"Infolettre"_s;
    taken.message.sender = {{2}, u"Ville"_s, u"info@villé.example"_s, u"loisirs@ville.example"_s};
    taken.message.versions = {{u"fr"_s, u"Activités {{prenom}}"_s, u"pré"_s, u"<p>é ]]> 😀</p>"_s, QString()},
                              {u"en"_s, u"Activities"_s, QString(), u"<p>e</p>"_s, u"e"_s}};
    taken.message.attachments = {{u"plan é.pdf"_s, u"application/pdf"_s, QByteArray("\0\xff\r\n", 4)}};
    taken.message.modified = fromMilliseconds(1'796'137'200'007);
    taken.message.testedHash = u"abc"_s;
    taken.subjectPrefix = u"[RAPPEL]"_s;
    taken.specificVersion = u"fr"_s;
    taken.defaultLanguage = u"fr"_s;
    taken.identity = u"12, rue de l’Église"_s;
    taken.messageToken = u"k3j2"_s;
    return taken;
}

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsJsonByteForByte() { QCOMPARE(snapshotFrom(toJson(snapshot())), snapshot()); }

    void everyChangeARecipientWouldSeeChangesTheHash()
    {
        const QString hash = contentHash(snapshot());
        QCOMPARE(hash.size(), 64);
        QCOMPARE(contentHash(snapshot()), hash);
        Snapshot other = snapshot();
        other.subjectPrefix = u"[TEST]"_s;
        QVERIFY(contentHash(other) != hash);
        other = snapshot();
        other.message.versions[1].html += u' ';
        QVERIFY(contentHash(other) != hash);
        other = snapshot();
        other.identity.clear();
        QVERIFY(contentHash(other) != hash);
        other = snapshot();
        std::swap(other.subjectPrefix, other.specificVersion);
        QVERIFY(contentHash(other) != hash);
    }

    void theHashIsShownByItsFirstEightDigits() { QCOMPARE(shortHash(u"7f3a91c2dd00"_s), u"7F3A-91C2"_s); }

    void messageIdIsFixedForARowAndAscii()
    {
        const QString id = MessageIds(snapshot(), {3}).of({42});
        QCOMPARE(id, u"<3.42.k3j2@xn--vill-epa.example>"_s);
        QCOMPARE(MessageIds(snapshot(), {3}).of({42}), id);
        QVERIFY(MessageIds(snapshot(), {3}).of({43}) != id);
        QVERIFY(MessageIds(snapshot(), {4}).of({42}) != id);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
