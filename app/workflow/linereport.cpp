#include "workflow/linereport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportContacts)
};

} // namespace

LineReport::LineReport(const QString &path)
    : m_file(path)
{
    if (path.isEmpty() || !m_file.open(QIODevice::WriteOnly))
        return;
    m_csv.emplace(m_file);
    m_csv->writeRow({Words::tr("Line"), Words::tr("Address"), Words::tr("Outcome"), Words::tr("Reason")});
}

Result<void> LineReport::check()
{
    return m_csv || m_file.fileName().isEmpty() ? Result<void>() : finish();
}

void LineReport::add(qint64 line, const QString &address, const QString &outcome, const QString &reason)
{
    if (m_csv)
        m_csv->writeRow({QString::number(line), address, outcome, reason});
}

Result<void> LineReport::finish()
{
    if (m_file.fileName().isEmpty() || (m_csv && m_file.commit()))
        return {};
    return broken(u"file"_s,
                  Words::tr("The report %1 could not be written: %2.").arg(m_file.fileName(), m_file.errorString()),
                  Words::tr("Choose another place."));
}

QString wordFor(ContactImport::Outcome outcome)
{
    switch (outcome) {
    case ContactImport::Outcome::Created:
        return u"CREATED"_s;
    case ContactImport::Outcome::Updated:
        return u"UPDATED"_s;
    case ContactImport::Outcome::Unchanged:
        return u"UNCHANGED"_s;
    case ContactImport::Outcome::Duplicate:
        return u"DUPLICATE"_s;
    case ContactImport::Outcome::NotWanted:
        return u"SKIPPED"_s;
    }
    return {};
}
