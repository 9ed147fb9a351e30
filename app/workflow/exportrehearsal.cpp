#include "workflow/exportrehearsal.h"

#include "workflow/rehearsalstore.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportRehearsal)
};

constexpr int pageSize = 1000;
constexpr qsizetype longestAddress = 80;

QString withoutSpecialCharacters(QString text)
{
    for (QChar &c : text)
        if (!c.isLetterOrNumber() && !u".+-_@"_s.contains(c))
            c = u'_';
    return text.left(longestAddress);
}

} // namespace

Result<void> ExportRehearsal::checkFolder(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QFileInfo place(folder);
    if (place.exists() && !place.isDir())
        return refused(u"not-a-folder"_s, Words::tr("%1 is not a folder.").arg(shown),
                       Words::tr("Give the name of a new or empty folder."));
    if (place.exists() && !QDir(folder).isEmpty())
        return refused(u"folder-not-empty"_s, Words::tr("The folder %1 is not empty.").arg(shown),
                       Words::tr("Give the name of a new or empty folder."));
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return refused(u"read-only"_s, Words::tr("The folder %1 cannot be written.").arg(shown),
                       Words::tr("Choose a folder where you may write."));
    return {};
}

Result<qint64> ExportRehearsal::run(const QString &folder, const RehearseSending::Options &options) const
{
    if (const Result<void> usable = checkFolder(folder); !usable)
        return failureOf(usable);
    if (const Result<void> room =
            RehearsalStore::checkRoom(m_rehearsed.report().bytes, options.freeSpace(folder), folder);
        !room)
        return failureOf(room);
    QStringList written;
    const Result<qint64> count = writeAll(folder, options, written);
    if (!count)
        for (const QString &path : std::as_const(written))
            QFile::remove(path);
    return count;
}

Result<qint64> ExportRehearsal::writeAll(const QString &folder, const RehearseSending::Options &options,
                                         QStringList &written) const
{
    const RehearsalFilter messages{{}, {}, {}, RehearsalFilter::Show::Messages};
    for (qint64 offset = 0;; offset += pageSize) {
        const Result<QList<RehearsedMessage>> page = m_rehearsed.page(messages, offset, pageSize);
        if (!page)
            return failureOf(page);
        for (const RehearsedMessage &message : *page) {
            if (options.isCancelled())
                return refused(u"cancelled"_s, Words::tr("The messages were not written: it was cancelled."),
                               Words::tr("Rehearse again to have them."));
            written.append(QDir(folder).filePath(fileName(written.size() + 1, message)));
            if (const Result<void> done = write(written.last(), message); !done)
                return failureOf(done);
        }
        if (page->size() < pageSize)
            return written.size();
    }
}

Result<void> ExportRehearsal::write(const QString &path, const RehearsedMessage &message) const
{
    const Result<QByteArray> content = m_rehearsed.content(message);
    if (!content)
        return failureOf(content);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(*content) == content->size() && file.flush())
        return {};
    return broken(u"write-failed"_s,
                  Words::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
                  Words::tr("Free some space on this disk, or choose another folder."));
}

QString ExportRehearsal::fileName(qint64 number, const RehearsedMessage &message)
{
    return u"%1-%2-%3.eml"_s.arg(number, 6, 10, QLatin1Char('0'))
        .arg(withoutSpecialCharacters(message.language), withoutSpecialCharacters(message.address));
}
