#include "workflow/importcontacts.h"

#include "base/figures.h"
#include "base/outputfile.h"
#include "store/contactcolumns.h"
#include "store/contactrow.h"
#include "store/projectrepository.h"
#include "workflow/importpreview.h"
#include "workflow/linebatches.h"
#include "workflow/linereport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportContacts)
};

constexpr qsizetype keptRejections = 10'000;
constexpr size_t linesOfABatch = 500;

/** The failure that ends a dry run: the transaction rolls back, the report stays. */
const QString dryRunCode = u"dry-run"_s;

/** Reads the file to its end, on a thread of its own. */
void readLines(TableFile &file, const ImportPreview &how, LineMaker &maker, LineBatches &batches)
{
    LineBatch batch = batches.spare();
    Result<std::unique_ptr<TableReader>> reader = file.read(how.reading);
    if (!reader)
        batch.ending = failureOf(reader);
    TableRecord record;
    bool headerIsNext = how.firstLineIsHeader;
    while (batch.ending) {
        const Result<bool> got = (*reader)->next(record);
        if (!got)
            batch.ending = failureOf(got);
        if (!got || !*got)
            break;
        if (std::exchange(headerIsNext, false))
            continue;
        maker.make(record, batch.append());
        if (batch.lines().size() < linesOfABatch)
            continue;
        batch.position = (*reader)->position();
        if (!batches.put(std::move(batch)))
            return;
        batch = batches.spare();
    }
    batch.isLast = true;
    (void)batches.put(std::move(batch));
}

/** Everything that becomes of the lines, inside the transaction of the import. */
class LineWriter
{
public:
    LineWriter(ContactImport &target, ImportConsents &consents, ImportReport &report, LineReport &lines)
        : m_target(target)
        , m_consents(consents)
        , m_report(report)
        , m_lines(lines)
    {
    }

    Result<void> write(const MadeLine &line)
    {
        ++m_report.read;
        if (!line.row)
            return reject(line, line.row.error());
        const Result<ContactImport::Outcome> outcome = m_target.put(*line.row);
        if (!outcome)
            return outcome.error().kind == Failure::Kind::Broken ? failureOf(outcome) : reject(line, outcome.error());
        count(*outcome);
        m_report.ineligible += m_target.becameIneligible();
        const bool isKept = *outcome == ContactImport::Outcome::Created || *outcome == ContactImport::Outcome::Updated;
        m_report.unreachable += isKept && m_target.isUnreachable();
        m_report.invalid += isKept && !line.row->addressFault.isEmpty();
        const QString &remark = line.row->leftOut.isEmpty() ? line.row->addressFault : line.row->leftOut;
        m_lines.add(line.line, line.address, wordFor(*outcome), isKept ? remark : QString());
        const ContactId contact = m_target.written();
        return contact.isValid() && !line.consents.isEmpty()
                   ? m_consents.write(contact, line.consents, m_report.consents)
                   : Result<void>();
    }

private:
    Result<void> reject(const MadeLine &line, const Failure &why)
    {
        ++m_report.rejected;
        m_lines.add(line.line, line.address, u"REJECTED"_s, why.message);
        if (m_report.rejections.size() < keptRejections)
            m_report.rejections.append({line.line, line.address, why.message});
        return {};
    }
    void count(ContactImport::Outcome outcome)
    {
        switch (outcome) {
        case ContactImport::Outcome::Created:
            ++m_report.created;
            return;
        case ContactImport::Outcome::Updated:
            ++m_report.updated;
            return;
        case ContactImport::Outcome::Unchanged:
            ++m_report.unchanged;
            return;
        case ContactImport::Outcome::Duplicate:
            ++m_report.duplicate;
            return;
        case ContactImport::Outcome::NotWanted:
            ++m_report.notWanted;
            return;
        }
    }

    ContactImport &m_target;
    ImportConsents &m_consents;
    ImportReport &m_report;
    LineReport &m_lines;
};

/** One thread reads and makes rows, this one writes them. */
Result<void> importLines(ImportLook &look, LineMaker &maker, LineWriter &writer,
                         const ImportContacts::Progress &progress)
{
    const Result<std::unique_ptr<TableReader>> measure = look.file->read(look.preview.reading);
    if (!measure)
        return failureOf(measure);
    const qint64 total = (*measure)->size();
    LineBatches batches;
    std::thread reading([&] { readLines(*look.file, look.preview, maker, batches); });
    Result<void> done;
    for (bool isLast = false; done && !isLast;) {
        LineBatch batch = batches.take();
        isLast = batch.isLast;
        for (auto line = batch.lines().begin(); done && line != batch.lines().end(); ++line)
            done = writer.write(*line);
        if (done)
            done = batch.ending;
        if (done && !isLast && progress && !progress(batch.position, total))
            done = refused(u"cancelled"_s, Words::tr("The import was cancelled; nothing was imported."), {});
        batches.giveBack(std::move(batch));
    }
    batches.close();
    reading.join();
    return done;
}

Result<void> checkOutcome(const ImportRequest &request, const ImportReport &report)
{
    if (report.read == 0)
        return refused(u"empty-file"_s, Words::tr("The file names its columns, but holds no contact."),
                       Words::tr("Export the list again and check the file."));
    if (request.mode == ImportMode::Replace && report.created + report.updated + report.unchanged == 0)
        return refused(u"nobody-left"_s,
                       Words::tr("No line of the file could be imported: everybody would be deactivated."),
                       Words::tr("Try the import without writing to see why each line is rejected."));
    return {};
}

Result<void> checkDeactivated(const ImportRequest &request, const ImportReport &report)
{
    if (request.dryRun || !request.deactivates || *request.deactivates == report.deactivated)
        return {};
    return refused(u"other-number"_s,
                   Words::tr("%Ln contact(s) would be deactivated, not %1; nothing was imported.", nullptr,
                             int(report.deactivated))
                       .arg(formatCount(*request.deactivates)),
                   Words::tr("Look at the list again; if it is right, give the number %1.").arg(report.deactivated));
}

ImportMappings::Mapping mappingOf(const ImportPlan &plan)
{
    ImportMappings::Mapping mapping;
    for (qsizetype column = 0; column < plan.targets.size(); ++column)
        mapping.insert(plan.header.at(column).trimmed(), plan.targets.at(column).word());
    return mapping;
}

} // namespace

Result<ImportPreview> ImportContacts::preview(const ImportRequest &request) const
{
    Result<ImportLook> look = lookAt(request, m_database);
    if (!look)
        return failureOf(look);
    return look->preview;
}

Result<ImportReport> ImportContacts::run(const ImportRequest &request, const Progress &progress)
{
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    Result<ImportLook> look = lookAt(request, m_database);
    if (!look)
        return failureOf(look);
    const ImportPlan &plan = look->preview.plan;
    if (const Result<void> fits = checkPlan(plan, project->keyFields, request.mode != ImportMode::Update); !fits)
        return failureOf(fits);
    Result<ImportConsents> consents =
        ImportConsents::prepare(m_database, ImportConsents::wanted(request.consents, request.tracking, plan),
                                plan.header, request.file, request.who);
    if (!consents)
        return failureOf(consents);
    consents->setDateOrder(request.dates);
    if (QFileInfo(request.report) == QFileInfo(request.file))
        return refused(u"report-is-list"_s, Words::tr("The report would take the place of the list."),
                       Words::tr("Give the report another name."));
    LineReport lines(request.report);
    if (const Result<void> writable = lines.check(); !writable)
        return failureOf(writable);

    ImportReport report;
    report.newFields = plan.newFields();
    const Instant now = m_database.clock().now();
    const Result<void> done = m_database.write([&](QSqlDatabase &db) -> Result<void> {
        for (const QString &name : report.newFields)
            if (const Result<FieldId> added = addFieldColumn(db, name, ContactField::Type::Text); !added)
                return failureOf(added);
        const Result<ContactFields> own = readOwnFields(db);
        if (!own)
            return failureOf(own);
        Result<ErasedAddresses> erased = ErasedAddresses::read(db);
        if (!erased)
            return failureOf(erased);
        ContactImport target(db, *own,
                             {request.mode, request.keepWhenEmpty, request.reactivates, consents->concernMessages(),
                              LineMaker::given(plan, *own)},
                             now);
        if (const Result<void> begun = target.begin(); !begun)
            return begun;
        consents->begin(db);
        if (!request.group.trimmed().isEmpty())
            if (const Result<void> joined = target.joinGroup(request.group); !joined)
                return joined;
        LineMaker maker(look->preview, *own, request.dates, *consents,
                        ImportRowMaker(*project, *own, std::move(*erased)));
        LineWriter writer(target, *consents, report, lines);
        if (const Result<void> imported = importLines(*look, maker, writer, progress); !imported)
            return imported;
        if (const Result<void> sound = checkOutcome(request, report); !sound)
            return sound;
        if (const Result<void> same = look->file->unchanged(); !same)
            return same;
        const Result<qint64> deactivated = target.finish();
        if (!deactivated)
            return failureOf(deactivated);
        report.deactivated = *deactivated;
        if (const Result<void> meant = checkDeactivated(request, report); !meant)
            return meant;
        if (request.dryRun)
            return refused(dryRunCode, {}, {});
        return target.keepJournal(
            {QFileInfo(request.file).fileName(), request.who, now, report.created, report.updated, report.deactivated});
    });
    if (!done && done.error().code != dryRunCode)
        return failureOf(done);
    if (const Result<void> written = lines.finish(); !written)
        return failureOf(written);
    if (request.remembersMapping && !request.dryRun && look->preview.firstLineIsHeader)
        (void)ImportMappings(m_database).remember(plan.header, mappingOf(plan)); // a convenience: the import stands
    return report;
}

Result<std::optional<ImportRecord>> ImportContacts::last() const
{
    return m_database.read([](QSqlDatabase &db) { return ImportUndo(db).last(); });
}

Result<ImportUndo::Outcome> ImportContacts::undoLast()
{
    return m_database.write([](QSqlDatabase &db) { return ImportUndo(db).run(); });
}

Result<void> ImportContacts::saveReport(const ImportReport &report, const QString &path)
{
    OutputFile file(path);
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
