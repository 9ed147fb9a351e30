#include "messages/message.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingARecipientSeesChangesTheHash_data()
    {
        QTest::addColumn<Message>("changed");
        const auto row = [](const char *name, const auto &change) {
            Message message = sample();
            change(message);
            QTest::newRow(name) << message;
        };
        row("sender's name", [](Message &m) { m.sender.name = u"Ville de Laval"_s; });
        row("sender's address", [](Message &m) { m.sender.address = u"autre@ville.example"_s; });
        row("address for replies", [](Message &m) { m.sender.replyTo = u"reponse@ville.example"_s; });
        row("language", [](Message &m) { m.versions[0].language = u"fr-CA"_s; });
        row("subject", [](Message &m) { m.versions[0].subject += u'!'; });
        row("preheader", [](Message &m) { m.versions[0].preheader = u"À lire"_s; });
        row("html", [](Message &m) { m.versions[0].html += u' '; });
        row("text", [](Message &m) { m.versions[1].text = u"Hello"_s; });
        row("one version less", [](Message &m) { m.versions.removeLast(); });
        row("order of versions", [](Message &m) { m.versions.swapItemsAt(0, 1); });
        row("file's content", [](Message &m) { m.attachments[0].content += '\0'; });
        row("file's name", [](Message &m) { m.attachments[0].fileName = u"b.pdf"_s; });
        row("file's type", [](Message &m) { m.attachments[0].mimeType = u"text/plain"_s; });
        row("text moved to the next field", [](Message &m) {
            m.versions[0].subject = u"Bonjou"_s;
            m.versions[0].preheader = u"r"_s;
        });
    }

    void everythingARecipientSeesChangesTheHash()
    {
        QFETCH(Message, changed);
        QVERIFY(changed.contentHash() != sample().contentHash());
    }

    void whatNoRecipientSeesDoesNotChangeTheHash()
    {
        Message renamed = sample();
        renamed.id = {7};
        renamed.name = u"Another name in our list"_s;
        renamed.modified = Instant(std::chrono::milliseconds(1));
        renamed.testedHash = u"abc"_s;
        QCOMPARE(renamed.contentHash(), sample().contentHash());
        QCOMPARE(renamed.contentHash().size(), 64);
    }

    void anEditClearsTested()
    {
        Message message = sample();
        QVERIFY(!message.isTested());
        message.testedHash = message.contentHash();
        QVERIFY(message.isTested());
        message.versions[0].html += u"<p>One more thing</p>"_s;
        QVERIFY(!message.isTested());
    }

    void languagesKeepTheirOrder() { QCOMPARE(sample().languages(), (QStringList{u"fr"_s, u"en"_s})); }

    /** Specification §14.1. */
    void aContactGetsTheVersionOfItsLanguage_data()
    {
        QTest::addColumn<QStringList>("versions");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("byDefault");
        QTest::addColumn<QString>("chosen"); // empty: none
        QTest::addColumn<bool>("own");
        const auto row = [](const char *name, const QStringList &versions, const char *language, const char *byDefault,
                            const char *chosen, bool own) {
            QTest::newRow(name) << versions << QString::fromLatin1(language) << QString::fromLatin1(byDefault)
                                << QString::fromLatin1(chosen) << own;
        };
        row("exact tag first", {u"fr"_s, u"fr-CA"_s}, "fr-CA", "en", "fr-CA", true);
        row("then the base", {u"en"_s, u"fr"_s}, "fr-CA", "en", "fr", true);
        row("whatever the case", {u"en"_s, u"fr-CA"_s}, "FR-ca", "en", "fr-CA", true);
        row("a base takes a region", {u"en"_s, u"fr-CA"_s}, "fr", "en", "fr-CA", true);
        row("then the default", {u"fr"_s, u"en"_s}, "es", "en", "en", false);
        row("no language: the default", {u"fr"_s, u"en"_s}, "", "en", "en", false);
        row("then the only one", {u"fr"_s}, "es", "en", "fr", false);
        row("else none", {u"fr"_s, u"de"_s}, "es", "en", "", false);
        row("nothing to choose from", {}, "fr", "fr", "", false);
    }

    void aContactGetsTheVersionOfItsLanguage()
    {
        QFETCH(QStringList, versions);
        QFETCH(QString, language);
        QFETCH(QString, byDefault);
        QFETCH(QString, chosen);
        QFETCH(bool, own);
        QList<MessageVersion> list;
        for (const QString &tag : versions)
            list.append({tag, u"Subject"_s, {}, {}, {}});
        bool isOwn = !own;
        const MessageVersion *version = versionFor(list, language, byDefault, &isOwn);
        QCOMPARE(version ? version->language : QString(), chosen);
        QCOMPARE(isOwn, own);
        QCOMPARE(versionFor(list, language, byDefault), version);
    }

private:
    static Message sample()
    {
        Message message;
        message.sender = {{}, u"Ville"_s, u"info@ville.example"_s, {}};
        message.versions = {{u"fr"_s, u"Bonjour"_s, {}, u"<p>Bonjour</p>"_s, {}},
                            {u"en"_s, u"Hello"_s, {}, u"<p>Hello</p>"_s, {}}};
        message.attachments = {{u"a.pdf"_s, u"application/pdf"_s, "%PDF"}};
        return message;
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
