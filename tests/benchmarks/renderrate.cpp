// How fast the delivery makes its messages: renderrate CSV TEMPLATES COUNT prints msg_per_s=N bytes_per_msg=N.
// The list has the columns email,first_name,token; TEMPLATES holds newsletter.html and newsletter.txt. SHOW=1 prints
// the last message instead.

#include "delivery/snapshotrenderer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll()).replace("{{unsubscribe_url}}"_L1, "https://news.example/u/{{token}}"_L1);
}

QList<DueRow> peopleIn(const QString &path, qsizetype atMost)
{
    QList<DueRow> people;
    for (const QString &line : contentOf(path).split(u'\n', Qt::SkipEmptyParts).mid(1, atMost)) {
        const QStringList values = line.trimmed().split(u',');
        DueRow row;
        row.id = RowId{people.size() + 1};
        row.address = values.value(0);
        row.language = u"en"_s;
        row.contact.id = ContactId{people.size() + 1};
        row.contact.address = row.address;
        row.contact.values = {{u"first_name"_s, values.value(1)}, {u"token"_s, values.value(2)}};
        people.append(row);
    }
    return people;
}

Snapshot newsletter(const QString &folder)
{
    Snapshot snapshot;
    snapshot.message.sender = {.id = {}, .name = u"Envoi News"_s, .address = u"news@news.example"_s, .replyTo = {}};
    snapshot.message.versions = {{.language = u"en"_s,
                                  .subject = u"Hello {{first_name}}, spring is here"_s,
                                  .preheader = {},
                                  .html = contentOf(folder + u"/newsletter.html"_s),
                                  .text = contentOf(folder + u"/newsletter.txt"_s)}};
    snapshot.defaultLanguage = u"en"_s;
    snapshot.messageToken = u"a1b2c3d4"_s;
    return snapshot;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const qsizetype count = words.value(3).toLongLong();
    if (count <= 0)
        qFatal("renderrate CSV TEMPLATES COUNT");
    const QList<DueRow> people = peopleIn(words.at(1), count);
    const Result<SnapshotRenderer> renderer = SnapshotRenderer::prepare(SendingId{1}, newsletter(words.at(2)));
    if (!renderer || people.isEmpty())
        qFatal("nothing to render");

    qint64 bytes = 0;
    QByteArray last;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < count; ++i) {
        const Result<OutgoingMessage> message = renderer->render(people.at(i % people.size()), SystemClock().now());
        if (!message)
            qFatal("%s", qPrintable(message.error().text()));
        bytes += message->content.size();
        if (i + 1 == count)
            last = message->content;
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (qEnvironmentVariableIsSet("SHOW"))
        QTextStream(stdout) << last;
    else
        QTextStream(stdout)
            << u"msg_per_s=%1 bytes_per_msg=%2\n"_s.arg(qint64(double(count) / seconds)).arg(bytes / count);
    return 0;
}
