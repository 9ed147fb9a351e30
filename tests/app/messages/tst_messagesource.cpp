#include "messages/messagesource.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class MessageSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aFolderHoldsOneVersionPerLanguage()
    {
        write(u"fr/subject.txt"_s, "\xEF\xBB\xBFRéunion d'été\r\n");
        write(u"fr/preheader.txt"_s, "À lire\n");
        write(u"fr/message.html"_s, "<p>Bonjour {{prenom}}</p>");
        write(u"en-CA/subject.txt"_s, "Summer meeting");
        write(u"en-CA/message.txt"_s, "Hello {{prenom}}");
        write(u"files/plan été.pdf"_s, "%PDF-1.4");
        write(u"files/note.txt"_s, "Note");
        write(u"sources/draft.txt"_s, "not for sending");

        const Result<Message> message = readMessageFolder(m_folder->path());
        QVERIFY2(message, message ? "" : qPrintable(message.error().text()));
        QCOMPARE(message->name, QDir(m_folder->path()).dirName());
        QCOMPARE(
            message->versions,
            (QList<MessageVersion>{{u"en-CA"_s, u"Summer meeting"_s, {}, {}, u"Hello {{prenom}}"_s},
                                   {u"fr"_s, u"Réunion d'été"_s, u"À lire"_s, u"<p>Bonjour {{prenom}}</p>"_s, {}}}));
        QCOMPARE(message->attachments, (QList<Attachment>{{u"note.txt"_s, u"text/plain"_s, "Note"},
                                                          {u"plan été.pdf"_s, u"application/pdf"_s, "%PDF-1.4"}}));
        QVERIFY(message->sender.address.isEmpty());
    }

    void aBadFolderIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty folder") << u"readme.md"_s << QByteArray("x") << u"no-version"_s;
        QTest::newRow("no subject") << u"fr/message.html"_s << QByteArray("<p>x</p>") << u"no-subject"_s;
        QTest::newRow("no text") << u"fr/subject.txt"_s << QByteArray("x") << u"no-text"_s;
        QTest::newRow("latin-1") << u"fr/subject.txt"_s << QByteArray("\xC9t\xE9 ici") << u"not-utf-8"_s;
        QTest::newRow("latin-1 at the very end") << u"fr/subject.txt"_s << QByteArray("Sant\xE9") << u"not-utf-8"_s;
        QTest::newRow("utf-16") << u"fr/subject.txt"_s << QByteArray("\xFF\xFEx\0", 4) << u"not-utf-8"_s;
    }

    void aBadFolderIsRefusedInOneSentence()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        write(file, content);
        const Result<Message> message = readMessageFolder(m_folder->path());
        QVERIFY(!message);
        QCOMPARE(message.error().code, code);
        QVERIFY(!message.error().message.isEmpty());
        QVERIFY(!message.error().remedy.isEmpty());
    }

    void whatDoesNotExistIsNotFound()
    {
        QCOMPARE(readMessageFolder(m_folder->filePath(u"none"_s)).error().kind, Failure::Kind::NotFound);
        QCOMPARE(readMessageFile(m_folder->filePath(u"none.eml"_s)).error().kind, Failure::Kind::NotFound);
    }

    void aLetterBecomesAMessage()
    {
        write(u"lettre.eml"_s, "From: =?utf-8?q?Ville_de_Qu=C3=A9bec?= <info@ville.example>\r\n"
                               "Reply-To: \"Service, citoyens\" <citoyens@ville.example>\r\n"
                               "Subject: =?utf-8?q?R=C3=A9union?=\r\nContent-Language: fr-CA\r\n"
                               "Content-Type: multipart/mixed; boundary=m\r\n\r\n"
                               "--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n"
                               "--a\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBonjour\r\n"
                               "--a\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: "
                               "quoted-printable\r\n\r\n<p>=C0 tous</p>\r\n--a--\r\n"
                               "--m\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; "
                               "filename=liste.csv\r\n\r\na;b\r\n--m--\r\n");
        const Result<Message> message = readMessageFile(m_folder->filePath(u"lettre.eml"_s));
        QVERIFY2(message, message ? "" : qPrintable(message.error().text()));
        QCOMPARE(message->name, u"lettre"_s);
        QCOMPARE(message->sender,
                 (Sender{{}, u"Ville de Québec"_s, u"info@ville.example"_s, u"citoyens@ville.example"_s}));
        QCOMPARE(message->versions,
                 (QList<MessageVersion>{{u"fr-CA"_s, u"Réunion"_s, {}, u"<p>À tous</p>"_s, u"Bonjour"_s}}));
        QCOMPARE(message->attachments, (QList<Attachment>{{u"liste.csv"_s, u"text/csv"_s, "a;b"}}));
    }

    void sendersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("name");
        QTest::newRow("alone") << QByteArray("jo@x.example") << QString();
        QTest::newRow("in brackets") << QByteArray("<jo@x.example>") << QString();
        QTest::newRow("named") << QByteArray("Jo Roe <jo@x.example>") << u"Jo Roe"_s;
        QTest::newRow("quoted") << QByteArray("\"Roe, Jo\" <jo@x.example>") << u"Roe, Jo"_s;
        QTest::newRow("quotes in the name") << QByteArray("\"Jo \\\"J\\\" Roe\" <jo@x.example>") << u"Jo \"J\" Roe"_s;
    }

    void sendersAreReadAsPeopleWriteThem()
    {
        QFETCH(QByteArray, from);
        QFETCH(QString, name);
        write(u"a.eml"_s, "From: " + from + "\r\nSubject: x\r\n\r\ny");
        const Result<Message> message = readMessageFile(m_folder->filePath(u"a.eml"_s));
        QVERIFY(message);
        QCOMPARE(message->sender.address, u"jo@x.example"_s);
        QCOMPARE(message->sender.name, name);
    }

    /** A type hidden in a letter must not become a header of ours. */
    void aForgedTypeOfFileBringsNoHeader()
    {
        write(u"a.eml"_s,
              "Subject: x\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\ntext\r\n"
              "--m\r\nContent-Type: =?utf-8?q?text/x=0D=0ABcc:_e=40x.example?=; name=a.txt\r\n\r\nx\r\n--m--\r\n");
        const Result<Message> message = readMessageFile(m_folder->filePath(u"a.eml"_s));
        QVERIFY(message);
        QCOMPARE(message->attachments.size(), 1);
        QVERIFY(!message->attachments.first().mimeType.contains(u'\n'));
        QVERIFY(!message->attachments.first().mimeType.contains(u'\r'));
    }

    void aFileThatIsNoLetterIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"not-a-message"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0",
                                              7)
                                << u"not-a-message"_s;
        QTest::newRow("no subject") << QByteArray("From: a@x.example\r\n\r\ntext") << u"not-a-message"_s;
        QTest::newRow("no text") << QByteArray("Subject: x\r\n\r\n") << u"not-a-message"_s;
        QTest::newRow("unknown characters")
            << QByteArray("Subject: x\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n\xC1") << u"unknown-charset"_s;
    }

    void aFileThatIsNoLetterIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        write(u"a.eml"_s, content);
        const Result<Message> message = readMessageFile(m_folder->filePath(u"a.eml"_s));
        QVERIFY(!message);
        QCOMPARE(message.error().code, code);
    }

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(file.fileName()).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MessageSourceTest)
#include "tst_messagesource.moc"
