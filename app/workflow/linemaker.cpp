#include "workflow/linemaker.h"

#include "base/zonename.h"
#include "consents/trackingconsent.h"
#include "contacts/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportContacts)
};

constexpr qsizetype languageAt = 1;
constexpr qsizetype zoneAt = 2;
constexpr qsizetype firstOwn = 3;
constexpr qsizetype mostZones = 1000;

QList<int> columnsOf(const ImportPlan &plan, const ContactFields &own)
{
    QList<int> columns;
    for (const QString &field : BuiltInField::all())
        columns.append(plan.columnFor(field));
    for (const ContactField &field : own)
        columns.append(plan.columnFor(field.name));
    return columns;
}

/** Our own export put an apostrophe before what a spreadsheet would calculate. */
QString withoutGuard(const QString &cell)
{
    const bool isGuarded = cell.size() > 1 && cell.front() == u'\'' && withoutFormula(cell.mid(1)) == cell;
    return isGuarded ? cell.mid(1) : cell;
}

/** The same characters, in the memory `text` has: what is shared with another thread cannot be filled again. */
void copyInto(QString &text, const QString &from)
{
    text.resize(0);
    text.append(from.constData(), from.size());
}

/** Who left gives no consent, whatever the list says of everybody; an address that fails says nothing of it. Being
 * followed is another matter. */
QList<ConsentRecord> withSuppression(QList<ConsentRecord> consents, Suppression suppression)
{
    const auto concernsMessages = [](const ConsentRecord &record) { return record.consent != trackingConsent; };
    if (suppression == Suppression::Bounced)
        consents.removeIf(concernsMessages);
    else if (suppression != Suppression::None)
        for (ConsentRecord &consent : consents)
            consent.given = consent.given && !concernsMessages(consent);
    return consents;
}

} // namespace

LineMaker::LineMaker(const ImportPreview &how, const ContactFields &own, DateOrder dates,
                     const ImportConsents &consents, ImportRowMaker rows)
    : m_plan(how.plan)
    , m_everybody(how.everybody)
    , m_own(own)
    , m_dates(dates)
    , m_consents(consents)
    , m_rows(std::move(rows))
    , m_columns(columnsOf(how.plan, own))
    , m_addressColumn(how.plan.columnFor(BuiltInField::Email))
{
    for (int column = 0; column < int(m_plan.targets.size()); ++column)
        if (m_plan.targets.at(column).kind == ColumnTarget::Kind::Status)
            m_statuses.append({column, m_plan.targets.at(column).rule});
}

QList<bool> LineMaker::given(const ImportPlan &plan, const ContactFields &own)
{
    QList<bool> given;
    for (int column : columnsOf(plan, own))
        given.append(column >= 0);
    return given;
}

void LineMaker::make(const TableRecord &record, MadeLine &line)
{
    line.line = record.line;
    copyInto(line.address, record.cells.value(m_addressColumn));
    line.consents.clear();
    if (!line.row)
        line.row = ImportRow();
    const Result<Suppression> suppression = suppressionOf(record);
    if (!suppression) {
        line.row = failureOf(suppression);
        return;
    }
    Result<QList<ConsentRecord>> consents = m_consents.read(record);
    if (!consents)
        line.row = failureOf(consents);
    else if (const Result<void> wide = checkWidth(record); !wide)
        line.row = failureOf(wide);
    else if (const Result<void> made = makeRow(record, *suppression, *line.row); !made)
        line.row = failureOf(made);
    else if (!consents->isEmpty())
        line.consents = withSuppression(std::move(*consents), *suppression);
}

Result<Suppression> LineMaker::suppressionOf(const TableRecord &record) const
{
    Suppression strongest = m_everybody;
    for (const auto &[column, rule] : m_statuses) {
        const Result<Suppression> said = suppressionIn(record.cells.value(column), rule);
        if (!said)
            return said;
        strongest = std::max(strongest, *said);
    }
    return strongest;
}

Result<void> LineMaker::checkWidth(const TableRecord &record) const
{
    const qsizetype wanted = m_plan.targets.size();
    if (record.cells.size() == wanted ||
        (record.cells.size() > wanted && record.cells.mid(wanted).join(QString()).trimmed().isEmpty()))
        return {};
    return refused(
        u"cells"_s,
        Words::tr("The line has %n cell(s) where %1 are expected.", nullptr, int(record.cells.size())).arg(wanted),
        Words::tr("Check its quotes and separators."));
}

Result<void> LineMaker::makeRow(const TableRecord &record, Suppression suppression, ImportRow &row)
{
    m_values.clear();
    for (int column : m_columns)
        m_values.append(column < 0 ? QString() : withoutGuard(record.cells.at(column)));
    m_values[languageAt] = languageTagFrom(m_values.at(languageAt));
    m_values[zoneAt] = zoneOf(m_values.at(zoneAt));
    if (m_dates != DateOrder::Detect)
        for (qsizetype i = 0; i < m_own.size(); ++i)
            if (m_own.at(i).type == ContactField::Type::Date) {
                const Result<QString> date = isoDate(m_values.at(firstOwn + i), m_dates);
                if (!date && suppression == Suppression::None)
                    return failureOf(date);
                if (date) // else it fits no better as a value, and is left out as one
                    m_values[firstOwn + i] = *date;
            }
    const Result<void> made = m_rows.make(m_values, suppression, row);
    m_values.clear(); // the reader fills the same cells again
    return made;
}

QString LineMaker::zoneOf(const QString &text)
{
    if (text.isEmpty())
        return text;
    if (const auto known = m_zones.constFind(text); known != m_zones.constEnd())
        return *known;
    const QString zone = isTimeZone(text.trimmed().toLatin1()) ? text.trimmed() : QString();
    if (m_zones.size() < mostZones)
        m_zones.insert(text, zone);
    return zone;
}
