#include "workflow/exportcontacts.h"

#include "base/outputfile.h"
#include "contacts/csvwriter.h"
#include "contacts/trackingcolumns.h"
#include "store/contactlist.h"
#include "store/projectrepository.h"
#include "store/trackingconsent.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportContacts)
};

constexpr int pageSize = 2000;

/** The answers to the tracking consent of one page; none when nobody of the project was ever asked. */
Result<QHash<ContactId, ConsentState>> trackingOf(const Database &database, const QList<ContactLine> &page)
{
    QList<ContactId> ids;
    for (const ContactLine &line : page)
        ids.append(line.contact.id);
    return database.read([&](QSqlDatabase &db) { return readTrackingStates(db, ids); });
}

/** What an import reads back: the answer and its date. */
QStringList trackingCells(const QHash<ContactId, ConsentState> &states, ContactId contact)
{
    const auto state = states.constFind(contact);
    if (state == states.constEnd())
        return {QString(), QString()};
    return {QString::number(int(state->given)), toIso(state->effective)};
}

bool isWorkbookName(const QString &path)
{
    return QStringList{u"xlsx"_s, u"xls"_s, u"ods"_s}.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

Result<qint64> ExportContacts::run(const ContactQuery &query, const QString &path) const
{
    const Result<QList<ContactId>> ids = ContactList(m_database).ids(query);
    return ids ? run(*ids, path) : failureOf(ids);
}

Result<qint64> ExportContacts::run(const QList<ContactId> &ids, const QString &path) const
{
    if (isWorkbookName(path))
        return refused(u"not-csv"_s, Words::tr("Contacts are exported as CSV."),
                       Words::tr("End the name of the file in .csv: every spreadsheet opens it."));
    const ContactList::Outline outline{ids.size(), ids};
    const Result<ContactFields> fields = ContactRepository(m_database).fields();
    if (!fields)
        return failureOf(fields);
    const Result<QString> harmless = ProjectRepository(m_database).setting(u"export.harmless-formulas"_s);
    if (!harmless)
        return failureOf(harmless);
    Result<bool> tracking = m_database.read(isTrackingConsentKept);
    if (!tracking)
        return failureOf(tracking);
    for (const ContactField &field : *fields) // two columns of one name could not come back
        tracking = *tracking && !TrackingColumns::isAnswer(field.name) && !TrackingColumns::isDate(field.name);
    OutputFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        CsvWriter csv(file, *harmless == "off"_L1 ? CsvWriter::Formulas::Kept : CsvWriter::Formulas::MadeHarmless);
        QStringList header;
        for (const ContactField &field : *fields)
            header.append(field.name);
        header.append(u"status"_s);
        if (*tracking)
            header += {TrackingColumns::answer.toString(), TrackingColumns::date.toString()};
        csv.writeRow(header);
        qint64 written = 0;
        for (qint64 from = 0; from < ids.size(); from += pageSize) {
            const Result<QList<ContactLine>> page = ContactList(m_database).page({}, outline, from, pageSize);
            if (!page)
                return failureOf(page);
            Result<QHash<ContactId, ConsentState>> states;
            if (*tracking)
                states = trackingOf(m_database, *page);
            if (!states)
                return failureOf(states);
            for (const ContactLine &line : *page) {
                QStringList cells;
                for (const ContactField &field : *fields)
                    cells.append(line.contact.value(field.name));
                cells.append(wordFor(line.contact.status));
                if (*tracking)
                    cells += trackingCells(*states, line.contact.id);
                csv.writeRow(cells);
            }
            written += page->size();
        }
        if (file.commit())
            return written;
    }
    return broken(u"file"_s, Words::tr("The file %1 could not be written: %2.").arg(path, file.errorString()),
                  Words::tr("Check the free space and your rights, or choose another place."));
}
