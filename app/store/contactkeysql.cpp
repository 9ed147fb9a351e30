#include "store/contactkeysql.h"

#include "contacts/contactfield.h"
#include "store/contactcolumns.h"
#include "store/database.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

Result<QHash<QString, FieldId>> fieldsByName(QSqlDatabase &db)
{
    Statement fields(db, u"SELECT folded, id FROM field WHERE project_id = ?"_s);
    if (const Result<void> done = fields.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QHash<QString, FieldId> byName;
    while (fields.next())
        byName.insert(fields.text(0), fields.id<FieldId>(1));
    return byName;
}

QString columnFor(const QString &field, const QHash<QString, FieldId> &own)
{
    if (field == BuiltInField::Email)
        return u"c.address"_s;
    if (field == BuiltInField::Language)
        return u"c.language"_s;
    if (field == BuiltInField::TimeZone)
        return u"c.time_zone"_s;
    const auto found = own.find(foldedFieldName(field));
    return found == own.end() ? u"c.key"_s : u"c."_s + columnOf(*found);
}

} // namespace

Result<QString> contactKeySql(QSqlDatabase &db)
{
    Statement project(db, u"SELECT key_fields FROM project WHERE id = ?"_s);
    if (const Result<void> done = project.bind(Database::projectId).run(); !done)
        return failureOf(done);
    const auto own = fieldsByName(db);
    if (!own)
        return failureOf(own);
    QStringList columns;
    if (project.next())
        for (const QJsonValue field : QJsonDocument::fromJson(project.text(0).toUtf8()).array())
            columns.append(columnFor(field.toString(), *own));
    return columns.isEmpty() ? u"c.key"_s : u"("_s + columns.join(u" || ' · ' || "_s) + u')';
}
