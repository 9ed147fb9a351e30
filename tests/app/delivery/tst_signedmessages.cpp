#include "delivery/snapshotrenderer.h"
#include "smtp/dkimrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int count = 1000;

const QStringList names{u"Zoé"_s,
                        u"Jean-Noël D’Arcy"_s,
                        u"👩‍👩‍👧‍👦🎉 Ümit"_s,
                        u"مرحبا"_s,
                        u"欢迎来到我们的城市"_s.repeated(9),
                        u"O'Neil & <fils>"_s,
                        u"x"_s.repeated(300)};
const QStringList subjects{u"{{prenom}}, bonjour"_s,
                           u"👍🏽 Fête de {{prenom}} 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉"_s,
                           u"Réunion d’été : à l’hôtel de ville de Québec, côté jardin, près de la fontaine"_s,
                           u"=?UTF-8?Q?no?= {{prenom}}"_s, u"Simple"_s};
const QStringList texts{u"Bonjour {{prenom}},\n\nÀ bientôt.\n"_s,
                        u".\n..\n.point au début\n\n.\n"_s,
                        u"x"_s.repeated(3000) + u"\n"_s,
                        u"Blancs  à la fin  \t \n\n\n\n"_s,
                        u"\n\n"_s,
                        u"From ici\n-- \nsignature\n"_s,
                        u"é"_s.repeated(1500) + u"\n{{prenom}}"_s,
                        u"欢迎来到我们的城市。"_s.repeated(200)};
const QStringList pages{u"<p>Bonjour <b>{{prenom}}</b> &amp; bienvenue</p>"_s, u""_s,
                        u"<html><body style=\"color:#123\">\n<p>"_s + u"mot "_s.repeated(500) +
                            u"</p>\n.\n</body></html>"_s,
                        u"<p>.</p>\n.\n..\n"_s};

struct Sample
{
    QByteArray message;
    QString subject;
    int files = 0;
};

/** The n-th of many different sendings: the lists have lengths without common divisor. */
Snapshot snapshotOf(int n)
{
    Snapshot snapshot;
    snapshot.defaultLanguage = u"fr"_s;
    snapshot.identity = u"Ville, 12, rue de l’Église"_s;
    snapshot.messageToken = u"abc%1"_s.arg(n);
    if (n % 3 == 0)
        snapshot.subjectPrefix = u"[RAPPEL]"_s;
    snapshot.message.sender = {{},
                               names[(n * 3) % names.size()].left(60),
                               u"info@ville.example"_s,
                               n % 4 == 0 ? u"retour+é@bücher.example"_s.remove(u'é') : QString()};
    snapshot.message.versions = {{u"fr"_s, subjects[n % subjects.size()], n % 2 ? u"Aperçu {{prenom}}"_s : QString(),
                                  pages[n % pages.size()], texts[(n / 4) % texts.size()]}};
    for (int file = 0; file < n % 3; ++file) {
        QByteArray bytes;
        for (int i = 0; i < (n % 40) * 37; ++i)
            bytes += static_cast<char>(i * (file + 3));
        snapshot.message.attachments.append(
            {file ? u"plan d’été 👍.pdf"_s : u"a.txt"_s, file ? u"application/pdf"_s : u"text/plain"_s, bytes});
    }
    return snapshot;
}

QByteArray lines(const QByteArray &first, const QList<Sample> &samples)
{
    QByteArray input = first;
    for (const Sample &each : samples)
        input += '"' + each.message.toBase64() + "\"\n";
    return input;
}

/** What another program says of each message, a line each; nothing when it says that it cannot run here. */
std::optional<QList<QJsonValue>> ask(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitCode() == 77) {
        qWarning().noquote() << process.errorString() << process.readAllStandardError();
        return std::nullopt;
    }
    QList<QJsonValue> answers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            answers.append(QJsonDocument::fromJson('[' + line + ']').array().first());
    if (answers.size() != count)
        qWarning().noquote() << process.readAllStandardError();
    return answers;
}

QString support(const QString &file)
{
    return qEnvironmentVariable("ENVOI_SOURCE") + u"/tests/support/"_s + file;
}

const QString python = u"/usr/bin/python3"_s;

} // namespace

/** Other programs read what the delivery makes: each of 1,000 different messages, each signature (reliability goal 6).
 */
class SignedMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const DkimKey rsa = DkimKey::generate(DkimKey::Type::Rsa).value();
        const DkimKey edward = DkimKey::generate(DkimKey::Type::Ed25519).value();
        QJsonObject records;
        for (const auto &[selector, key] : {std::pair("r", rsa), std::pair("e", edward)}) {
            const TxtRecord record =
                dkimTxtRecord(u"ville.example"_s, QLatin1String(selector), key.type(), key.publicKey());
            records.insert(record.name, QString::fromLatin1(record.text));
        }
        m_records = QJsonDocument(QJsonObject{{u"records"_s, records}}).toJson(QJsonDocument::Compact) + '\n';
        const auto signer =
            std::make_shared<const DkimSigner>("ville.example", QList<DkimIdentity>{{"r", rsa}, {"e", edward}});
        for (int n = 0; n < count; ++n) {
            const Snapshot snapshot = snapshotOf(n);
            DueRow row;
            row.address = u"membre.%1@exemple.example"_s.arg(n);
            row.language = u"fr"_s;
            row.contact.id = ContactId{n + 1};
            row.contact.address = row.address;
            row.contact.values = {{u"prenom"_s, names[n % names.size()]}};
            const auto made = SnapshotRenderer::prepare(SendingId{7}, snapshot, signer)
                                  ->render(row, Instant(milliseconds(1'700'000'000'000 + n * 1000)));
            QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
            QString subject = snapshot.message.versions.first().subject;
            subject.replace(u"{{prenom}}"_s, names[n % names.size()]);
            m_samples.append({made->content, n % 3 ? subject : u"[RAPPEL] "_s + subject, int(n % 3)});
        }
    }

    void pythonVerifiesEverySignature()
    {
        if (QProcess::execute(python, {u"-c"_s, u"import dkim, nacl"_s}) != 0)
            QSKIP("python3-dkim or python3-nacl is not installed");
        const auto answers = ask(python, {u"-B"_s, support(u"verify_dkim.py"_s)}, lines(m_records, m_samples));
        QVERIFY(answers);
        QCOMPARE(answers->size(), count);
        for (const QJsonValue &answer : *answers)
            QCOMPARE(answer.toArray(), (QJsonArray{u"rsa-sha256"_s, u"ed25519-sha256"_s}));
    }

    void aChangedMessageIsNotVerified()
    {
        if (QProcess::execute(python, {u"-c"_s, u"import dkim, nacl"_s}) != 0)
            QSKIP("python3-dkim or python3-nacl is not installed");
        QList<Sample> changed = m_samples;
        for (qsizetype n = 0; n < changed.size(); ++n) {
            QByteArray &message = changed[n].message;
            const QByteArrayList ways{"Bcc: e@x.example\r\nFrom: e@x.example\r\n", "Subject: other\r\n",
                                      "To: e@x.example\r\n"};
            if (n % 4 < 3)
                message.prepend(ways[n % 4]); // an oversigned field may not be added
            else
                message.append("one more line\r\n");
        }
        const auto answers = ask(python, {u"-B"_s, support(u"verify_dkim.py"_s)}, lines(m_records, changed));
        QVERIFY(answers);
        QCOMPARE(answers->size(), count);
        for (const QJsonValue &answer : *answers)
            QCOMPARE(answer.toArray(), QJsonArray());
    }

    void opendkimVerifiesEverySignature()
    {
        const auto answers = ask(python, {u"-B"_s, support(u"verify_opendkim.py"_s)}, lines(m_records, m_samples));
        if (!answers)
            QSKIP("opendkim cannot be asked here: see above");
        QCOMPARE(answers->size(), count);
        for (const QJsonValue &answer : *answers)
            QVERIFY2(answer == (QJsonArray{u"rsa-sha256"_s, u"ed25519-sha256"_s}), qPrintable(answer.toString()));
    }

    void pythonReadsWhatWasMeant()
    {
        const auto answers = ask(python, {u"-B"_s, support(u"parse_messages.py"_s)}, lines({}, m_samples));
        QVERIFY(answers);
        QCOMPARE(answers->size(), count);
        for (int n = 0; n < count; ++n) {
            const QJsonObject read = (*answers)[n].toObject();
            QCOMPARE(read[u"defects"].toArray(), QJsonArray());
            QCOMPARE(read[u"subject"].toString(), m_samples[n].subject);
            QCOMPARE(read[u"files"].toArray().size(), m_samples[n].files);
        }
        m_readByPython = *answers;
    }

    void mailparserReadsTheSame()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("node is not installed");
        const QString modules = qEnvironmentVariable("ENVOI_SOURCE") + u"/build/npm"_s;
        const auto answers = ask(node, {support(u"parse_messages.mjs"_s), modules}, lines({}, m_samples));
        if (!answers)
            QSKIP("mailparser is not installed: ./dev test does it where npm is");
        QCOMPARE(answers->size(), count);
        QCOMPARE(m_readByPython.size(), count);
        for (int n = 0; n < count; ++n) {
            const QJsonObject read = (*answers)[n].toObject();
            const QJsonObject other = m_readByPython[n].toObject();
            QCOMPARE(read[u"subject"], other[u"subject"]);
            QCOMPARE(read[u"files"], other[u"files"]);
            for (const char *part : {"html", "text"})
                QCOMPARE(sameEnd(read[QLatin1String(part)]), sameEnd(other[QLatin1String(part)]));
        }
    }

private:
    static QString sameEnd(const QJsonValue &value)
    {
        QString text = value.toString();
        text.replace(u"\r\n"_s, u"\n"_s);
        while (text.endsWith(u'\n'))
            text.chop(1);
        return text;
    }

    QByteArray m_records;
    QList<Sample> m_samples;
    QList<QJsonValue> m_readByPython;
};

QTEST_GUILESS_MAIN(SignedMessagesTest)
#include "tst_signedmessages.moc"
