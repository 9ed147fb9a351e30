#include "workflow/exportcontacts.h"

#include "contacts/csvwriter.h"
#include "store/contactlist.h"
#include "store/projectrepository.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportContacts)
};

constexpr int pageSize = 2000;

} // namespace

Result<qint64> ExportContacts::run(const ContactQuery &query, const QString &path) const
{
    const Result<QList<ContactId>> ids = ContactList(m_database).ids(query);
    return ids ? run(*ids, path) : failureOf(ids);
}

Result<qint64> ExportContacts::run(const QList<ContactId> &ids, const QString &path) const
{
    const ContactList::Outline outline{ids.size(), ids};
    const Result<ContactFields> fields = ContactRepository(m_database).fields();
    if (!fields)
        return failureOf(fields);
    const Result<QString> harmless = ProjectRepository(m_database).setting(u"export.harmless-formulas"_s);
    if (!harmless)
        return failureOf(harmless);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        CsvWriter csv(file, *harmless == "off"_L1 ? CsvWriter::Formulas::Kept : CsvWriter::Formulas::MadeHarmless);
        QStringList header;
        for (const ContactField &field : *fields)
            header.append(field.name);
        csv.writeRow(header + QStringList{u"status"_s});
        qint64 written = 0;
        for (qint64 from = 0; from < ids.size(); from += pageSize) {
            const Result<QList<ContactLine>> page = ContactList(m_database).page({}, outline, from, pageSize);
            if (!page)
                return failureOf(page);
            for (const ContactLine &line : *page) {
                QStringList cells;
                for (const ContactField &field : *fields)
                    cells.append(line.contact.value(field.name));
                csv.writeRow(cells + QStringList{wordFor(line.contact.status)});
            }
            written += page->size();
        }
        if (file.commit())
            return written;
    }
    return broken(u"file"_s, Words::tr("The file %1 could not be written: %2.").arg(path, file.errorString()),
                  Words::tr("Check the free space and your rights, or choose another place."));
}
