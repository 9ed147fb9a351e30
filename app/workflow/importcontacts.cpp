#include "workflow/importcontacts.h"

#include "base/zonename.h"
#include "contacts/csvwriter.h"
#include "contacts/emailaddress.h"
#include "store/contactcolumns.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportContacts)
};

constexpr int previewRecords = 20;
constexpr qsizetype keptRejections = 10'000;
constexpr qint64 linesBetweenProgress = 500;

Result<void> open(QFile &file, const QString &project)
{
    // Closing a second handle on the open project would drop SQLite's locks on it: it is not even looked at.
    if (QFileInfo(file.fileName()) == QFileInfo(project))
        return refused(u"project-itself"_s,
                       Words::tr("%1 is this project, not a list of contacts.").arg(file.fileName()),
                       Words::tr("Choose a list in CSV."));
    if (QFileInfo(file.fileName()).isDir())
        return refused(u"not-a-file"_s, Words::tr("%1 is a folder.").arg(file.fileName()),
                       Words::tr("Choose the list itself."));
    if (!file.exists())
        return notFound(Words::tr("There is no file %1.").arg(file.fileName()),
                        Words::tr("Check its name and where it is."));
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"file"_s, Words::tr("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()),
                      Words::tr("Check that you may read it, and that no other program holds it."));
    return {};
}

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
    return planImport(header, fields, mapping);
}

/** How the open file is to be read, and what its first lines say. */
Result<ImportPreview> look(QFile &file, const ImportRequest &request, const ContactFields &fields)
{
    ImportPreview preview;
    const Result<TextEncoding> detected = detectEncoding(file); // also refuses what holds no text
    if (!detected)
        return failureOf(detected);
    preview.encoding = markedEncoding(file) ? *detected : request.encoding.value_or(*detected);
    preview.separator = request.separator.value_or(detectSeparator(file, preview.encoding));
    file.seek(0);
    CsvReader reader(file, preview.encoding, preview.separator);
    CsvRecord record;
    while (preview.records.size() <= previewRecords) {
        const Result<bool> got = reader.next(record);
        if (!got)
            return failureOf(got);
        if (!*got)
            break;
        preview.records.append(record);
    }
    if (preview.records.isEmpty())
        return refused(u"empty-file"_s, Words::tr("The file has no lines."),
                       Words::tr("Export the list again and check the file."));
    const QStringList first = preview.records.first().cells;
    preview.firstLineIsHeader = request.firstLineIsHeader && addressColumn(first) < 0;
    if (preview.firstLineIsHeader)
        preview.records.removeFirst();
    preview.records = preview.records.mid(0, previewRecords);
    const QMap<QString, QString> mapping = ImportConsents::mapping(request.mapping, request.consents);
    const Result<ImportPlan> plan =
        preview.firstLineIsHeader ? planImport(first, fields, mapping) : planWithoutHeader(first, fields, mapping);
    if (!plan)
        return failureOf(plan);
    preview.plan = *plan;
    return preview;
}

/** The line's values by field, with language and zone in the one form they are stored in. */
Result<ContactImport::Line> lineOf(const CsvRecord &record, const ImportPlan &plan)
{
    if (record.cells.size() != plan.targets.size()) {
        const bool onlyEmptyCellsMore = record.cells.size() > plan.targets.size() &&
                                        record.cells.mid(plan.targets.size()).join(QString()).trimmed().isEmpty();
        if (!onlyEmptyCellsMore)
            return refused(u"cells"_s,
                           Words::tr("The line has %1 cells where %2 are expected.")
                               .arg(record.cells.size())
                               .arg(plan.targets.size()),
                           Words::tr("Check its quotes and separators."));
    }
    ContactImport::Line line;
    for (qsizetype column = 0; column < plan.targets.size(); ++column) {
        const ColumnTarget &target = plan.targets.at(column);
        if (target.kind == ColumnTarget::Kind::Skip)
            continue;
        QString value = record.cells.at(column);
        if (value.startsWith(u'\'') && value.size() > 1 && withoutFormula(value.mid(1)) == value)
            value.remove(0, 1); // our own export made a formula harmless
        if (target.field == BuiltInField::Language)
            value = languageTagFrom(value);
        if (target.field == BuiltInField::TimeZone)
            value = isTimeZone(value.trimmed().toLatin1()) ? value.trimmed() : QString();
        line.insert(target.field, value);
    }
    return line;
}

/** The report of every line, when one is wanted; it appears only when the import is done. */
class LineReport
{
public:
    explicit LineReport(const QString &path)
        : m_file(path)
    {
        if (path.isEmpty() || !m_file.open(QIODevice::WriteOnly))
            return;
        m_csv.emplace(m_file);
        m_csv->writeRow({Words::tr("Line"), Words::tr("Address"), Words::tr("Outcome"), Words::tr("Reason")});
    }

    void add(qint64 line, const QString &address, const QString &outcome, const QString &reason = {})
    {
        if (m_csv)
            m_csv->writeRow({QString::number(line), address, outcome, reason});
    }
    Result<void> finish()
    {
        if (m_file.fileName().isEmpty() || (m_csv && m_file.commit()))
            return {};
        return broken(u"file"_s,
                      Words::tr("The report %1 could not be written: %2.").arg(m_file.fileName(), m_file.errorString()),
                      Words::tr("Choose another place."));
    }
    /** Said before anything is imported. */
    Result<void> check() { return m_csv || m_file.fileName().isEmpty() ? Result<void>() : finish(); }

private:
    QSaveFile m_file;
    std::optional<CsvWriter> m_csv;
};

QString wordFor(ContactImport::Outcome outcome)
{
    switch (outcome) {
    case ContactImport::Outcome::Created:
        return u"CREATED"_s;
    case ContactImport::Outcome::Updated:
        return u"UPDATED"_s;
    case ContactImport::Outcome::Duplicate:
        return u"DUPLICATE"_s;
    case ContactImport::Outcome::NotWanted:
        return u"SKIPPED"_s;
    }
    return {};
}

void count(ImportReport &report, ContactImport::Outcome outcome)
{
    switch (outcome) {
    case ContactImport::Outcome::Created:
        ++report.created;
        return;
    case ContactImport::Outcome::Updated:
        ++report.updated;
        return;
    case ContactImport::Outcome::Duplicate:
        ++report.duplicate;
        return;
    case ContactImport::Outcome::NotWanted:
        ++report.notWanted;
        return;
    }
}

void reject(ImportReport &report, LineReport &lines, qint64 line, const QString &address, const Failure &why)
{
    ++report.rejected;
    lines.add(line, address, u"REJECTED"_s, why.message);
    if (report.rejections.size() < keptRejections)
        report.rejections.append({line, address, why.message});
}

/** Everything after the header, into the open transaction. */
Result<void> importLines(QFile &file, const ImportPreview &how, ContactImport &target, ImportConsents &consents,
                         ImportReport &report, LineReport &lines, const ImportContacts::Progress &progress)
{
    const qint64 total = file.size();
    file.seek(0);
    CsvReader reader(file, how.encoding, how.separator);
    CsvRecord record;
    bool headerIsNext = how.firstLineIsHeader;
    for (;;) {
        const Result<bool> got = reader.next(record);
        if (!got)
            return failureOf(got);
        if (!*got)
            break;
        if (std::exchange(headerIsNext, false))
            continue;
        ++report.read;
        const Result<ContactImport::Line> line = lineOf(record, how.plan);
        const QString address = record.cells.value(how.plan.columnFor(BuiltInField::Email));
        const Result<QList<ConsentRecord>> given = consents.read(record);
        if (!line) {
            reject(report, lines, record.line, address, line.error());
        } else if (!given) {
            reject(report, lines, record.line, address, given.error());
        } else if (const auto outcome = target.put(*line)) {
            count(report, *outcome);
            lines.add(record.line, address, wordFor(*outcome));
            if (const ContactId contact = target.written(); contact.isValid())
                if (const Result<void> done = consents.write(contact, *given, report.consents); !done)
                    return done;
        } else if (outcome.error().kind == Failure::Kind::Broken) {
            return failureOf(outcome);
        } else {
            reject(report, lines, record.line, address, outcome.error());
        }
        if (report.read % linesBetweenProgress == 0 && progress && !progress(reader.position(), total))
            return refused(u"cancelled"_s, Words::tr("The import was cancelled; nothing was imported."), {});
    }
    if (report.read == 0)
        return refused(u"empty-file"_s, Words::tr("The file names its columns, but holds no contact."),
                       Words::tr("Export the list again and check the file."));
    if (file.error() != QFileDevice::NoError || file.size() != total)
        return broken(u"file-changed"_s, Words::tr("The file changed while it was read; nothing was imported."),
                      Words::tr("Wait until the other program has finished with it, then import it again."));
    return {};
}

/** The failure that ends a dry run: the transaction rolls back, the report stays. */
const QString dryRunCode = u"dry-run"_s;

} // namespace

Result<ImportPreview> ImportContacts::preview(const ImportRequest &request) const
{
    QFile file(request.file);
    if (const Result<void> opened = open(file, m_database.path()); !opened)
        return failureOf(opened);
    const Result<ContactFields> fields = ContactRepository(m_database).fields();
    if (!fields)
        return failureOf(fields);
    return look(file, request, *fields);
}

Result<ImportReport> ImportContacts::run(const ImportRequest &request, const Progress &progress)
{
    QFile file(request.file);
    if (const Result<void> opened = open(file, m_database.path()); !opened)
        return failureOf(opened);
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    const Result<ContactFields> fields = ContactRepository(m_database).fields();
    if (!fields)
        return failureOf(fields);
    const Result<ImportPreview> how = look(file, request, *fields);
    if (!how)
        return failureOf(how);
    if (const Result<void> fits = checkPlan(how->plan, project->keyFields); !fits)
        return failureOf(fits);

    Result<ImportConsents> consents =
        ImportConsents::prepare(m_database, request.consents, how->plan.header, request.file, request.who);
    if (!consents)
        return failureOf(consents);

    LineReport lines(request.report);
    if (const Result<void> writable = lines.check(); !writable)
        return failureOf(writable);
    ImportReport report;
    report.newFields = how->plan.newFields();
    const Result<void> done = m_database.write([&](QSqlDatabase &db) -> Result<void> {
        for (const QString &name : report.newFields)
            if (const Result<FieldId> added = addFieldColumn(db, name, ContactField::Type::Text); !added)
                return failureOf(added);
        const Result<ContactFields> own = readOwnFields(db);
        if (!own)
            return failureOf(own);
        ContactImport target(db, *project, *own, request.mode, request.keepWhenEmpty, m_database.clock().now());
        if (const Result<void> begun = target.begin(); !begun)
            return begun;
        consents->begin(db);
        if (!request.group.trimmed().isEmpty())
            if (const Result<void> joined = target.joinGroup(request.group); !joined)
                return joined;
        if (const Result<void> imported = importLines(file, *how, target, *consents, report, lines, progress);
            !imported)
            return imported;
        if (request.mode == ImportMode::Replace && report.created + report.updated == 0)
            return refused(u"nobody-left"_s,
                           Words::tr("No line of the file could be imported: everybody would be deactivated."),
                           Words::tr("Try the import without writing to see why each line is rejected."));
        const Result<qint64> deactivated = target.finish();
        if (!deactivated)
            return failureOf(deactivated);
        report.deactivated = *deactivated;
        if (request.dryRun)
            return refused(dryRunCode, {}, {});
        return {};
    });
    if (!done && done.error().code != dryRunCode)
        return failureOf(done);
    if (const Result<void> written = lines.finish(); !written)
        return failureOf(written);
    return report;
}

Result<void> ImportContacts::saveReport(const ImportReport &report, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        CsvWriter csv(file);
        csv.writeRow({Words::tr("Line"), Words::tr("Address"), Words::tr("Reason")});
        for (const RejectedLine &rejected : report.rejections)
            csv.writeRow({QString::number(rejected.line), rejected.address, rejected.reason});
        if (file.commit())
            return {};
    }
    return broken(u"file"_s, Words::tr("The report %1 could not be written: %2.").arg(path, file.errorString()),
                  Words::tr("Choose another place."));
}
