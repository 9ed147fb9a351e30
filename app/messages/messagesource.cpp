#include "messages/messagesource.h"

#include "messages/mimereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageSource)
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"file"_s, Words::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()),
                      Words::tr("Check that you may read it."));
    return file.readAll();
}

/** A text of the folder; empty when the file is not there. */
Result<QString> textOf(const QDir &folder, const QString &name)
{
    if (!folder.exists(name))
        return QString();
    const Result<QByteArray> bytes = contentOf(folder.filePath(name));
    if (!bytes)
        return failureOf(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless); // else half a character at the end is lost
    const QString text = utf8(*bytes);
    if (utf8.hasError())
        return refused(u"not-utf-8"_s, Words::tr("The file %1 is not in UTF-8.").arg(folder.filePath(name)),
                       Words::tr("Save it in UTF-8."));
    return text;
}

Result<MessageVersion> versionIn(const QDir &folder)
{
    MessageVersion version;
    version.language = folder.dirName();
    const std::pair<QString, QString *> files[] = {{u"subject.txt"_s, &version.subject},
                                                   {u"preheader.txt"_s, &version.preheader},
                                                   {u"message.html"_s, &version.html},
                                                   {u"message.txt"_s, &version.text}};
    for (const auto &[name, target] : files) {
        const Result<QString> text = textOf(folder, name);
        if (!text)
            return failureOf(text);
        *target = *text;
    }
    version.subject = version.subject.trimmed();
    version.preheader = version.preheader.trimmed();
    if (version.subject.isEmpty())
        return refused(u"no-subject"_s, Words::tr("The version “%1” has no subject.").arg(version.language),
                       Words::tr("Write it in %1.").arg(folder.filePath(u"subject.txt"_s)));
    if (version.html.trimmed().isEmpty() && version.text.trimmed().isEmpty())
        return refused(u"no-text"_s, Words::tr("The version “%1” has no text.").arg(version.language),
                       Words::tr("Write it in message.html or message.txt."));
    return version;
}

Result<QList<Attachment>> attachmentsIn(const QDir &folder)
{
    QList<Attachment> attachments;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const Result<QByteArray> content = contentOf(file.filePath());
        if (!content)
            return failureOf(content);
        attachments.append(
            {file.fileName(), QMimeDatabase().mimeTypeForFileNameAndData(file.fileName(), *content).name(), *content});
    }
    return attachments;
}

} // namespace

Result<Message> readMessageFolder(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return notFound(Words::tr("There is no folder %1.").arg(path), Words::tr("Check its name and where it is."));
    static const QRegularExpression tag(u"^[a-z]{2,3}(-[A-Za-z]{2,4})?$"_s);
    Message message;
    message.name = folder.dirName();
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!tag.match(name).hasMatch())
            continue;
        const Result<MessageVersion> version = versionIn(QDir(folder.filePath(name)));
        if (!version)
            return failureOf(version);
        message.versions.append(*version);
    }
    if (message.versions.isEmpty())
        return refused(u"no-version"_s, Words::tr("The folder %1 holds no message.").arg(path),
                       Words::tr("Put a folder named fr or en in it, with subject.txt and message.html."));
    const Result<QList<Attachment>> attachments = attachmentsIn(QDir(folder.filePath(u"files"_s)));
    if (!attachments)
        return failureOf(attachments);
    message.attachments = *attachments;
    return message;
}

Result<Message> readMessageFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return notFound(Words::tr("There is no file %1.").arg(path), Words::tr("Check its name and where it is."));
    const Result<QByteArray> bytes = contentOf(path);
    if (!bytes)
        return failureOf(bytes);
    const MimePart letter = MimePart::read(*bytes);
    MessageVersion version;
    version.subject = letter.header("Subject").simplified();
    version.language = letter.header("Content-Language").trimmed();
    version.html = letter.firstText("text/html");
    version.text = letter.firstText("text/plain");
    if (!letter.unknownCharset().isEmpty())
        return refused(u"unknown-charset"_s, Words::tr("The file %1 is not in UTF-8.").arg(path),
                       Words::tr("Save it in UTF-8."));
    if (version.subject.isEmpty() || (version.html.isEmpty() && version.text.isEmpty()))
        return refused(u"not-a-message"_s, Words::tr("%1 is not a message: it has no subject or no text.").arg(path),
                       Words::tr("Choose an .eml file saved by a mail program."));
    Message message;
    message.name = QFileInfo(path).completeBaseName();
    message.versions = {version};
    for (const MimePart &part : letter.attachments())
        message.attachments.append({part.fileName(), part.type(), part.content});
    const MimePart::Mailbox from = letter.mailbox("From");
    message.sender = {{}, from.name, from.address, letter.mailbox("Reply-To").address};
    return message;
}
