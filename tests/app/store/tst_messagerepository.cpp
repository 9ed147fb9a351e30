#include "store/messagerepository.h"
#include "support/storerows.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MessageRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }

    void givesBackWhatWasSaved()
    {
        Message message = season();
        const Result<MessageId> id = messages().save(message);
        QVERIFY(id);
        message.id = *id;
        message.modified = FakeClock::start;
        const Result<Message> read = messages().byId(*id);
        QVERIFY(read);
        QCOMPARE(*read, message);
    }

    void savingAgainReplacesVersionsAndFiles()
    {
        Message message = season();
        message.id = messages().save(message).value_or(MessageId{});
        message.versions = {message.versions[1]};
        message.attachments.clear();
        m_project->clock.advance(std::chrono::minutes(5));
        QVERIFY(messages().save(message));
        const Result<Message> read = messages().byId(message.id);
        QCOMPARE(read->languages(), QStringList{u"en"_s});
        QCOMPARE(read->attachments.size(), 0);
        QCOMPARE(read->modified, m_project->clock.now());
        QCOMPARE(messages().list()->size(), 1);
    }

    void theLatestIsFirstInTheList()
    {
        const MessageId first = messages().save(season()).value_or(MessageId{});
        m_project->clock.advance(std::chrono::seconds(1));
        Message empty;
        empty.name = u"Brouillon"_s;
        const MessageId second = messages().save(empty).value_or(MessageId{});
        const auto lines = messages().list();
        QCOMPARE(lines->size(), 2);
        const QString type = u"Infolettre / Newsletter"_s; // the default of a message that chose none
        QCOMPARE(lines->at(0),
                 (MessageRepository::Line{second, u"Brouillon"_s, {}, {}, false, m_project->clock.now(), type}));
        QCOMPARE(
            lines->at(1),
            (MessageRepository::Line{
                first, u"Saison"_s, u"La saison est lancée"_s, {u"fr"_s, u"en"_s}, false, FakeClock::start, type}));
    }

    void isFoundByNameOrNumberTheLatestFirst()
    {
        const MessageId first = messages().save(season()).value_or(MessageId{});
        m_project->clock.advance(std::chrono::seconds(1));
        const MessageId second = messages().save(season()).value_or(MessageId{});
        QCOMPARE(messages().find(u" SAISON"_s)->id, second);
        QCOMPARE(messages().find(QString::number(first.value))->id, first);
        QCOMPARE(messages().find(u"12 thousand"_s).error().kind, Failure::Kind::NotFound);
        QVERIFY(!messages().byId(MessageId{99}));
    }

    void isTestedUntilItsContentChanges()
    {
        Message message = season();
        message.id = messages().save(message).value_or(MessageId{});
        QVERIFY(messages().markTested(message.id, message.contentHash()));
        QVERIFY(messages().list()->first().tested);
        message = *messages().byId(message.id);
        QVERIFY(message.isTested());

        QVERIFY(messages().save(message)); // nothing changed
        QVERIFY(messages().list()->first().tested);
        message.versions[0].subject = u"La saison est annulée"_s;
        QVERIFY(messages().save(message));
        QVERIFY(!messages().list()->first().tested);
        QVERIFY(!messages().byId(message.id)->isTested());
    }

    void aTestOfAnOlderContentDoesNotCount()
    {
        Message message = season();
        message.id = messages().save(message).value_or(MessageId{});
        const QString older = message.contentHash();
        message.versions[0].html = u"<p>Autre chose</p>"_s;
        QVERIFY(messages().save(message));
        QVERIFY(messages().markTested(message.id, older));
        QVERIFY(!messages().list()->first().tested);
        QVERIFY(!messages().markTested(MessageId{99}, older));
    }

    void refusesWhatCouldNeverLeave_data()
    {
        QTest::addColumn<Message>("message");
        const auto row = [](const char *name, auto change) {
            Message message = season();
            change(message);
            QTest::newRow(name) << message;
        };
        row("no name", [](Message &m) { m.name = u" "_s; });
        row("bad sender", [](Message &m) { m.sender.address = u"nobody"_s; });
        row("bad reply address", [](Message &m) { m.sender.replyTo = u"a@b@c"_s; });
        row("second header in the subject",
            [](Message &m) { m.versions[0].subject = u"Bonjour\r\nBcc: x@example.org"_s; });
        row("second header in the sender's name", [](Message &m) { m.sender.name = u"Nord\nBcc: x@example.org"_s; });
        row("line break in a file name", [](Message &m) { m.attachments[0].fileName = u"a\nb.pdf"_s; });
        row("language twice", [](Message &m) { m.versions[1].language = u"fr"_s; });
        row("no language", [](Message &m) { m.versions[1].language.clear(); });
    }

    void refusesWhatCouldNeverLeave()
    {
        QFETCH(Message, message);
        const Result<MessageId> saved = messages().save(message);
        QVERIFY(!saved);
        QVERIFY(!saved.error().message.isEmpty() && !saved.error().remedy.isEmpty());
        QCOMPARE(messages().list()->size(), 0);
    }

    void aMessageInUseIsNotRemoved()
    {
        const MessageId id = messages().save(season()).value_or(MessageId{});
        StoreRows::sending(m_project->db(), u"Envoi de mai"_s, id, u"SCHEDULED"_s);
        const Result<void> removed = messages().remove(id);
        QVERIFY(!removed);
        QVERIFY(removed.error().message.contains(u"Envoi de mai"_s));
        QVERIFY(messages().byId(id));
    }

    void aRemovedMessageIsGoneThoughItWasSent()
    {
        const MessageId sent = messages().save(season()).value_or(MessageId{});
        const MessageId never = messages().save(season()).value_or(MessageId{});
        StoreRows::sending(m_project->db(), u"Envoi de mai"_s, sent, u"DONE"_s);
        QVERIFY(messages().remove(sent));
        QVERIFY(messages().remove(never));
        QCOMPARE(messages().list()->size(), 0);
        QVERIFY(!messages().byId(sent) && !messages().byId(never));
        QVERIFY(!messages().find(u"Saison"_s));
        Message revived = season();
        revived.id = sent;
        QVERIFY(!messages().save(revived));
        const QString name = m_project->db().read([](QSqlDatabase &db) -> QString {
            Statement row(db, u"SELECT m.name FROM sending s JOIN message m ON m.id = s.message_id"_s);
            return row.run() && row.next() ? row.text(0) : QString();
        });
        QCOMPARE(name, u"Saison"_s); // the results still say what was sent
    }

private:
    MessageRepository messages() { return MessageRepository(m_project->db()); }

    static Message season()
    {
        Message message;
        message.name = u"Saison"_s;
        message.sender = {{}, u"Théâtre du Nord"_s, u"bonjour@theatre.example"_s, u"reponse@theatre.example"_s};
        message.versions = {{u"fr"_s, u"La saison est lancée"_s, u"Dix pièces"_s, u"<p>Été</p>"_s, u"Été"_s},
                            {u"en"_s, u"The season begins"_s, {}, u"<p>Summer</p>"_s, {}}};
        message.attachments = {{u"programme.pdf"_s, u"application/pdf"_s, QByteArray("%PDF\0\xff", 6)},
                               {u"vide.txt"_s, u"text/plain"_s, {}}};
        return message;
    }

    std::unique_ptr<TestProject> m_project;
};

QTEST_GUILESS_MAIN(MessageRepositoryTest)
#include "tst_messagerepository.moc"
