#include "workflow/importconsents.h"

#include "consents/consenttexts.h"
#include "consents/trackingconsent.h"
#include "store/consentrepository.h"
#include "store/projectrepository.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportConsents)
};

/** -1 for an empty name; refused when the file has no such column. */
Result<int> columnNamed(const QString &name, const QStringList &header)
{
    if (name.isEmpty())
        return -1;
    const auto found =
        std::ranges::find_if(header, [&](const QString &column) { return column.trimmed() == name.trimmed(); });
    if (found == header.end())
        return refused(u"no-such-column"_s, Words::tr("The file has no column “%1”.").arg(name),
                       Words::tr("Its columns are: %1.").arg(header.join(u", "_s)));
    return int(found - header.begin());
}

} // namespace

QList<ImportConsent> ImportConsents::wanted(const QList<ImportConsent> &chosen, const ImportConsent &tracking,
                                            const ImportPlan &plan)
{
    const QString status = plan.columnThatIs(ColumnTarget::Kind::Tracking);
    const bool isChosen =
        std::ranges::any_of(chosen, [](const ImportConsent &one) { return namesTrackingConsent(one.consent); });
    if (status.isEmpty() || isChosen)
        return chosen;
    ImportConsent found = tracking;
    found.consent = trackingConsentWord();
    found.statusColumn = status;
    if (const QString date = plan.columnThatIs(ColumnTarget::Kind::TrackingDate); !date.isEmpty())
        found.dateColumn = date;
    return chosen + QList<ImportConsent>{found};
}

Result<ImportConsents> ImportConsents::prepare(Database &database, const QList<ImportConsent> &wanted,
                                               const QStringList &header, const QString &file, const QString &who)
{
    ImportConsents all;
    const Result<Project> project = ProjectRepository(database).project();
    if (!project)
        return failureOf(project);
    all.m_zone = project->timeZone.toLatin1();
    all.m_file = QFileInfo(file).fileName();
    all.m_who = who;
    all.m_now = database.clock().now();
    for (const ImportConsent &one : wanted) {
        const Result<Consent> consent = ConsentRepository(database).find(one.consent);
        const Result<int> status = columnNamed(one.statusColumn, header);
        const Result<int> date = columnNamed(one.dateColumn, header);
        if (!consent)
            return failureOf(consent);
        if (!status)
            return failureOf(status);
        if (!date)
            return failureOf(date);
        if (*date < 0 && one.date.trimmed().isEmpty())
            return refused(u"no-date"_s, Words::tr("When was the consent “%1” given?").arg(consent->name),
                           Words::tr("Name the column of the dates, or one date for the whole file."));
        if (!one.date.trimmed().isEmpty())
            if (const auto valid = consentInstantFrom(one.date, true, all.m_zone, all.m_now); !valid)
                return failureOf(valid);
        all.m_sources.append({consent->id, *status, *date, one, nullptr});
    }
    return all;
}

QMap<QString, QString> ImportConsents::mapping(const QMap<QString, QString> &chosen, const QList<ImportConsent> &wanted)
{
    QMap<QString, QString> mapping = chosen;
    for (const ImportConsent &one : wanted)
        for (const QString &column : {one.statusColumn.trimmed(), one.dateColumn.trimmed()})
            if (!column.isEmpty() && !mapping.contains(column))
                mapping.insert(column, {});
    return mapping;
}

bool ImportConsents::concernMessages() const
{
    return std::ranges::any_of(m_sources, [](const Source &source) { return source.consent != trackingConsent; });
}

void ImportConsents::begin(QSqlDatabase &db)
{
    for (Source &source : m_sources)
        source.target = std::make_shared<ConsentImport>(db, source.asked.reactivate);
}

Result<QList<ConsentRecord>> ImportConsents::read(const TableRecord &line) const
{
    QList<ConsentRecord> records;
    for (const Source &source : m_sources) {
        const Result<std::optional<ConsentRecord>> record = readOne(source, line);
        if (!record)
            return failureOf(record);
        if (*record)
            records.append(**record);
    }
    return records;
}

Result<std::optional<ConsentRecord>> ImportConsents::readOne(const Source &source, const TableRecord &line) const
{
    Result<std::optional<bool>> given = std::optional(true);
    if (source.statusColumn >= 0)
        given = consentStatusFrom(line.cells.value(source.statusColumn));
    if (!given)
        return failureOf(given);
    if (!*given)
        return std::optional<ConsentRecord>();
    QString date = line.cells.value(source.dateColumn).trimmed();
    if (const Result<QString> iso = isoDate(date, m_dates); iso)
        date = *iso;
    else
        return failureOf(iso);
    if (date.isEmpty())
        date = source.asked.date;
    const bool hasDate = !date.trimmed().isEmpty();
    if (!hasDate && **given)
        return refused(u"no-date"_s, Words::tr("The consent has no date."), Words::tr("Fill in the date."));
    // Whoever withdrew, nobody knows when, has at least withdrawn by now.
    const Result<Instant> effective = hasDate ? consentInstantFrom(date, **given, m_zone, m_now) : m_now;
    if (!effective)
        return failureOf(effective);
    ConsentRecord record;
    record.consent = source.consent;
    record.given = **given;
    record.effective = *effective;
    record.recorded = m_now;
    record.who = m_who;
    record.source = source.asked.source.isEmpty() ? Words::tr("import") : source.asked.source;
    const QString where = Words::tr("%1, line %2", "file, line").arg(m_file).arg(line.line);
    record.proof = source.asked.proof.isEmpty() ? where : u"%1 (%2)"_s.arg(source.asked.proof, where);
    return std::optional(record);
}

Result<void> ImportConsents::write(ContactId contact, QList<ConsentRecord> records, ConsentCounts &counts)
{
    for (ConsentRecord &record : records) {
        record.contact = contact;
        const auto source = std::ranges::find(m_sources, record.consent, &Source::consent);
        const Result<ConsentImport::Outcome> outcome = source->target->put(record);
        if (!outcome)
            return failureOf(outcome);
        switch (*outcome) {
        case ConsentImport::Outcome::Given:
            ++counts.given;
            break;
        case ConsentImport::Outcome::Withdrawn:
            ++counts.withdrawn;
            break;
        case ConsentImport::Outcome::KeptWithdrawn:
            ++counts.keptWithdrawn;
            break;
        case ConsentImport::Outcome::Unchanged:
            break;
        }
    }
    return {};
}
