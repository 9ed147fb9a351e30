#include "store/contactcolumns.h"

#include "store/database.h"
#include "store/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactColumns)
};

} // namespace

QString columnOf(FieldId field)
{
    return u"f%1"_s.arg(field.value);
}

Result<FieldId> addFieldColumn(QSqlDatabase &db, const QString &name, ContactField::Type type)
{
    Statement row(db, u"INSERT INTO field (project_id, name, folded, type) VALUES (?, ?, ?, ?)"_s);
    row.bind(Database::projectId).bind(name).bind(foldedFieldName(name)).bind(wordFor(type));
    if (const Result<void> added = row.run(); !added) {
        if (added.error().code == u"constraint"_s)
            return refused(u"exists"_s, Words::tr("There is already a field “%1”.").arg(name),
                           Words::tr("Choose another name."));
        return failureOf(added);
    }
    const FieldId id{row.insertedId()};
    if (const Result<void> done =
            runSql(db, u"ALTER TABLE contact ADD COLUMN %1 TEXT NOT NULL DEFAULT ''"_s.arg(columnOf(id)));
        !done)
        return failureOf(done);
    return id;
}
