#include "messages/mimebuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Texts that mail programs get wrong (bad-input table, rows 28 to 30, 38). */
const QStringList difficult{
    u"Hello"_s,
    u"Réunion d'été : à l'hôtel de ville de Québec, côté jardin, près de la fontaine, dès l'aube"_s,
    u"a, b; c <d@e.example> \"f\" (g) \\ h"_s,
    u"=?UTF-8?Q?not_encoded?= =?x?="_s,
    u"= =3D =  ."_s,
    u"👩‍👩‍👧‍👦🎉👍🏽"_s.repeated(12),
    u"é"_s.repeated(200),
    u"x"_s.repeated(300),
    u"a"_s + u" "_s.repeated(150) + u"b"_s,
    u"مرحبا بكم في المدينة"_s,
    u"欢迎来到我们的城市"_s.repeated(9),
    u"\u00a0narrow\u202f! «\u00a0x\u00a0» zero\u200bwidth e\u0301"_s,
    u"%1 %n %L2 {{prenom}} {0}"_s,
    u"don't 'quote' `me`"_s,
    u"word "_s.repeated(70) + u"end"_s,
    u"x"_s.repeated(74) + u" é"_s,
    u"İstanbul ı Straße ﬁn"_s,
    u"a_b?c=d_e"_s,
};

const QStringList bodies{
    u"Hello\n"_s,
    u".\n..\n.leading dot\nFrom here\n--\n-- \n"_s,
    u"Bonjour à tous,\n\nÀ bientôt.  \n\tTabulé \n"_s,
    u"x"_s.repeated(3000) + u"\n"_s,
    u"é"_s.repeated(1000) + u"\n"_s,
    u"欢迎来到我们的城市。"_s.repeated(200) + u"\n"_s,
    u"no line end at the end"_s,
    u"mixed\r\nline\rends\n\n\n"_s,
    u"=3D = =\n=?utf-8?q?x?=\n"_s,
    u"a"_s.repeated(75) + u"=\n"_s + u"b"_s.repeated(76) + u" \n"_s,
    u"<p>1 &lt; 2 &amp; “x” 👍</p>\n--=_alt_0123\n--\n"_s,
    u"\n\n  \n"_s,
};

const QStringList fileNames{u"a.pdf"_s,
                            u"plan d'été.pdf"_s,
                            u"a \"b\" \\ c; d=e.txt"_s,
                            u"欢迎来到我们的城市的非常长的名字"_s.repeated(4) + u".docx"_s,
                            u"x"_s.repeated(150) + u".txt"_s,
                            u"👍 100%.png"_s,
                            u"=?utf-8?q?x?=.txt"_s};

EmailAddress address(const QString &text)
{
    return EmailAddress::parse(text).value();
}

struct Sample
{
    MimeContent content;
    QList<Attachment> files;
    QList<QByteArray> encodedFiles;
};

/** The n-th of many different messages: the lists have lengths without common divisor. */
Sample sample(int n)
{
    Sample sample{{{{},
                    difficult[(n * 7 + 1) % difficult.size()],
                    address(u"o'neil_+%1@exämple.example"_s.arg(n)),
                    difficult[n % difficult.size()],
                    "<" + QByteArray::number(n) + ".abc@ville.example>",
                    Instant(milliseconds(1'700'000'000'000 + n * 7'777'777'000ll)),
                    {},
                    nullptr},
                   {difficult[(n * 5 + 3) % difficult.size()], address(u"info@ville.example"_s), std::nullopt,
                    n % 2 ? u"fr-CA"_s : u"en"_s},
                   bodies[n % bodies.size()],
                   bodies[(n / 12) % bodies.size()]},
                  {},
                  {}};
    if (n % 4 == 0)
        sample.content.from.replyTo = address(u"reply@bücher.example"_s);
    if (n % 5 == 0)
        sample.content.listUnsubscribe = "<mailto:info@ville.example?subject=unsubscribe%20" + QByteArray(n, 'x') + '>';
    if (n % 11 == 1)
        sample.content.html.clear();
    if (n % 11 == 2)
        sample.content.text.clear();
    for (int file = 0; file < n % 4; ++file) {
        QByteArray bytes;
        for (int i = 0; i < n * 13; ++i)
            bytes += static_cast<char>(i * (file + 3));
        sample.files.append(
            {fileNames[(n + file) % fileNames.size()], file % 2 ? u"application/pdf"_s : u"text/plain"_s, bytes});
        sample.encodedFiles.append(encodedAttachment(sample.files.last()).value());
    }
    return sample;
}

/** One text reads the same with any line ends, and always ends its last line. */
QString lines(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text.endsWith(u'\n') ? text : text + u'\n';
}

QList<QJsonObject> readByPython(const QList<QByteArray> &messages)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-B"_s, qEnvironmentVariable("ENVOI_SOURCE") + u"/tests/support/parse_messages.py"_s});
    for (const QByteArray &message : messages)
        python.write('"' + message.toBase64() + "\"\n");
    python.closeWriteChannel();
    python.waitForFinished(60'000);
    QList<QJsonObject> objects;
    for (const QByteArray &line : python.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    if (objects.size() != messages.size())
        qWarning() << python.readAllStandardError();
    return objects;
}

} // namespace

/** An independent parser, the `email` package of the system's Python, reads what we write (reliability goal 6). */
class MimeAgainstPythonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeHundredDifficultMessagesAreReadAsTheyWereMeant()
    {
        constexpr int count = 306; // a multiple of every list's length but the file names'
        QList<Sample> samples;
        QList<QByteArray> messages;
        for (int n = 0; n < count; ++n)
            samples.append(sample(n));
        for (Sample &each : samples) {
            each.content.attachments = &each.encodedFiles;
            const Result<QByteArray> built = buildMime(each.content);
            QVERIFY2(built, built ? "" : qPrintable(built.error().text()));
            messages.append(*built);
        }
        const QList<QJsonObject> read = readByPython(messages);
        QCOMPARE(read.size(), count);
        for (int n = 0; n < count && !QTest::currentTestFailed(); ++n)
            compare(read[n], samples[n], messages[n]);
    }

    void noLineIsTooLongAndNoLineEndStandsAlone()
    {
        for (int n = 0; n < 306; ++n) {
            Sample each = sample(n);
            each.content.attachments = &each.encodedFiles;
            const QByteArray message = buildMime(each.content).value();
            QVERIFY(!message.contains('\0'));
            QCOMPARE(message.count('\n'), message.count("\r\n"));
            QCOMPARE(message.count('\r'), message.count("\r\n"));
            const qsizetype head = message.indexOf("\r\n\r\n");
            qsizetype from = 0;
            for (const QByteArray &line : message.split('\n')) {
                QVERIFY2(line.size() <= (from < head ? 998 : 77), line);
                from += line.size() + 1;
            }
        }
    }

private:
    static void compare(const QJsonObject &read, const Sample &sample, const QByteArray &raw)
    {
        const MimeContent &meant = sample.content;
        const auto field = [&](const char *name) { return read[QLatin1String(name)].toString(); };
        const auto same = [&](const char *what, const QString &actual, const QString &expected) {
            if (actual != expected)
                QFAIL(qPrintable(u"%1 reads\n%2\ninstead of\n%3\nin\n%4"_s.arg(QLatin1String(what), actual, expected,
                                                                               QString::fromUtf8(raw.left(3000)))));
        };
        same("defects", QString::fromUtf8(QJsonDocument(read[u"defects"].toArray()).toJson(QJsonDocument::Compact)),
             u"[]"_s);
        same("subject", field("subject"), meant.subject);
        same("sender's name", field("from_name"), meant.from.name);
        same("sender", field("from"), QString::fromUtf8(meant.from.address.wire()));
        same("recipient's name", field("to_name"), meant.toName);
        same("recipient", field("to"), QString::fromUtf8(meant.to.wire()));
        same("reply-to", field("reply_to"),
             meant.from.replyTo ? QString::fromUtf8(meant.from.replyTo->wire()) : QString());
        same("message-id", field("message_id"), QString::fromLatin1(meant.messageId));
        same("list-unsubscribe", field("unsubscribe"), QString::fromLatin1(meant.listUnsubscribe));
        same("language", field("language"), meant.from.language);
        same("date", QDateTime::fromString(field("date"), Qt::ISODate).toUTC().toString(Qt::ISODate),
             toUtc(meant.date).toString(Qt::ISODate));
        same("html", meant.html.isEmpty() ? QString() : lines(field("html")),
             meant.html.isEmpty() ? QString() : lines(meant.html));
        same("text", meant.text.isEmpty() ? QString() : lines(field("text")),
             meant.text.isEmpty() ? QString() : lines(meant.text));
        const QJsonArray files = read[u"files"].toArray();
        QCOMPARE(files.size(), sample.files.size());
        for (qsizetype i = 0; i < sample.files.size(); ++i) {
            const QJsonObject file = files[i].toObject();
            same("file's name", file[u"name"].toString(), sample.files[i].fileName);
            same("file's type", file[u"type"].toString(), sample.files[i].mimeType);
            same("file", file[u"content"].toString(), QString::fromLatin1(sample.files[i].content.toBase64()));
        }
    }
};

QTEST_GUILESS_MAIN(MimeAgainstPythonTest)
#include "tst_mimeagainstpython.moc"
