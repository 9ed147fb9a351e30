#include "workflow/importpreview.h"

#include "contacts/emailaddress.h"
#include "store/contactrepository.h"
#include "workflow/listfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportContacts)
};

constexpr int previewRecords = 20;

/** The first cell that is an address, or -1: then the line names columns rather than a person. */
qsizetype addressColumn(const QStringList &cells)
{
    for (qsizetype column = 0; column < cells.size(); ++column)
        if (EmailAddress::parse(cells.at(column)))
            return column;
    return -1;
}

/** The columns are numbered; the one with the address of the first person is the e-mail column unless one was chosen.
 */
Result<ImportPlan> planWithoutHeader(const QStringList &first, const ContactFields &fields,
                                     QMap<QString, QString> mapping)
{
    QStringList header;
    for (qsizetype column = 0; column < first.size(); ++column)
        header.append(Words::tr("Column %1").arg(column + 1));
    const qsizetype address = addressColumn(first);
    const bool isChosen = std::any_of(mapping.begin(), mapping.end(), [](const QString &field) {
        return fieldNamed(field, {}) == BuiltInField::Email;
    });
    if (address >= 0 && !isChosen && !mapping.contains(header.at(address)))
        mapping.insert(header.at(address), BuiltInField::Email);
    return planImport(header, fields, {}, mapping);
}

Result<QList<TableRecord>> firstRecords(TableFile &file, const TableReading &reading)
{
    const Result<std::unique_ptr<TableReader>> reader = file.read(reading);
    if (!reader)
        return failureOf(reader);
    QList<TableRecord> records;
    TableRecord record;
    while (records.size() <= previewRecords) {
        const Result<bool> got = (*reader)->next(record);
        if (!got)
            return failureOf(got);
        if (!*got)
            break;
        records.append(record);
    }
    if (records.isEmpty())
        return refused(u"empty-file"_s, Words::tr("The file has no lines."),
                       Words::tr("Export the list again and check the file."));
    return records;
}

/** The one column whose cells are all addresses, whatever it is called. */
std::optional<QString> columnOfAddresses(const QStringList &header, const QList<TableRecord> &records)
{
    std::optional<QString> found;
    for (qsizetype column = 0; column < header.size(); ++column) {
        const auto isFilled = [&](const TableRecord &record) {
            return !record.cells.value(column).trimmed().isEmpty();
        };
        const auto fits = [&](const TableRecord &record) {
            return !isFilled(record) || EmailAddress::parse(record.cells.value(column));
        };
        if (!std::ranges::any_of(records, isFilled) || !std::ranges::all_of(records, fits))
            continue;
        if (found)
            return std::nullopt;
        found = header.at(column).trimmed();
    }
    return found;
}

/** By the names of the columns; by what stands in them when no name means the address. */
Result<ImportPlan> planWithHeader(const QStringList &header, const QList<TableRecord> &records,
                                  const ContactFields &fields, const ImportSource &source,
                                  QMap<QString, QString> mapping)
{
    Result<ImportPlan> plan = planImport(header, fields, source, mapping);
    if (!plan || plan->columnFor(BuiltInField::Email) >= 0)
        return plan;
    const std::optional<QString> addresses = columnOfAddresses(header, records);
    if (!addresses || mapping.contains(*addresses))
        return plan;
    mapping.insert(*addresses, BuiltInField::Email);
    return planImport(header, fields, source, mapping);
}

/** What was chosen has the last word, then what the last list with the same columns did. */
Result<QMap<QString, QString>> mappingFor(const QStringList &header, const ImportRequest &request, Database &database)
{
    QMap<QString, QString> mapping = ImportConsents::mapping(request.mapping, request.consents);
    if (!request.remembersMapping)
        return mapping;
    const Result<ImportMappings::Mapping> remembered = ImportMappings(database).find(header);
    if (!remembered)
        return failureOf(remembered);
    for (auto it = remembered->begin(); it != remembered->end(); ++it)
        if (!mapping.contains(it.key()))
            mapping.insert(it.key(), it.value());
    return mapping;
}

} // namespace

Result<ImportLook> lookAt(const ImportRequest &request, Database &database)
{
    Result<std::unique_ptr<TableFile>> file = openList(request.file, database);
    if (!file)
        return failureOf(file);
    const Result<ContactFields> fields = ContactRepository(database).fields();
    if (!fields)
        return failureOf(fields);
    const Result<TableReading> reading = readingOf(**file, {request.sheet, request.encoding, request.separator});
    if (!reading)
        return failureOf(reading);
    Result<QList<TableRecord>> records = firstRecords(**file, *reading);
    if (!records)
        return failureOf(records);

    ImportPreview preview;
    preview.isWorkbook = (*file)->isWorkbook();
    preview.sheets = (*file)->sheets();
    preview.reading = *reading;
    const QStringList first = records->first().cells;
    preview.firstLineIsHeader = request.firstLineIsHeader && addressColumn(first) < 0;
    if (preview.firstLineIsHeader)
        records->removeFirst();
    preview.records = records->mid(0, previewRecords);
    const Result<QMap<QString, QString>> mapping = mappingFor(first, request, database);
    if (!mapping)
        return failureOf(mapping);
    const ImportSource source = ImportSource::of(first, QFileInfo(request.file).fileName());
    const Result<ImportPlan> plan = preview.firstLineIsHeader
                                        ? planWithHeader(first, preview.records, *fields, source, *mapping)
                                        : planWithoutHeader(first, *fields, *mapping);
    if (!plan)
        return failureOf(plan);
    preview.plan = *plan;
    preview.everybody = request.everybody.value_or(plan->source.everybody);
    return ImportLook{std::move(*file), preview};
}
