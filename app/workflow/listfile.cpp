#include "workflow/listfile.h"

#include "contacts/csvreader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListFile)
};

/** Of a workbook: the first sheet people see that is not empty, else the first they see. */
TableReading onUsualSheet(TableFile &file)
{
    TableReading reading;
    const QStringList seen = file.sheetsInView();
    for (const QString &sheet : seen) {
        reading.sheet = sheet;
        const Result<std::unique_ptr<TableReader>> reader = file.read(reading);
        TableRecord record;
        if (!reader || (*reader)->next(record).value_or(true))
            return reading;
    }
    reading.sheet = seen.value(0);
    return reading;
}

} // namespace

Result<std::unique_ptr<TableFile>> openList(const QString &path, const Database &database)
{
    // Closing a second handle on the open project would drop SQLite's locks on it: it is not even looked at.
    if (QFileInfo(path) == QFileInfo(database.path()))
        return refused(u"project-itself"_s, Words::tr("%1 is this project, not a list.").arg(path),
                       Words::tr("Choose a list in CSV."));
    if (QFileInfo(path).isDir())
        return refused(u"not-a-file"_s, Words::tr("%1 is a folder.").arg(path), Words::tr("Choose the list itself."));
    if (!QFileInfo::exists(path))
        return notFound(Words::tr("There is no file %1.").arg(path), Words::tr("Check its name and where it is."));
    return TableFile::open(path);
}

Result<TableReading> readingOf(TableFile &file, const ReadingChoice &choice)
{
    TableReading reading;
    reading.sheet = choice.sheet;
    if (file.isWorkbook())
        return choice.sheet.isEmpty() ? onUsualSheet(file) : reading;
    const Result<TextEncoding> detected = detectEncoding(file.text()); // also refuses what holds no text
    if (!detected)
        return failureOf(detected);
    reading.encoding = markedEncoding(file.text()) ? *detected : choice.encoding.value_or(*detected);
    reading.separator = choice.separator.value_or(detectSeparator(file.text(), reading.encoding));
    return reading;
}
