#include "store/importmappings.h"

#include "contacts/contactfield.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QStringList &header)
{
    QStringList folded;
    for (const QString &column : header)
        folded.append(foldedFieldName(column));
    folded.sort();
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(folded)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<ImportMappings::Mapping> ImportMappings::find(const QStringList &header) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Mapping> {
        Statement row(db, u"SELECT mapping FROM import_mapping WHERE project_id = ? AND header = ?"_s);
        if (const Result<void> done = row.bind(Database::projectId).bind(keyOf(header)).run(); !done)
            return failureOf(done);
        Mapping mapping;
        if (!row.next())
            return mapping;
        const QJsonObject json = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        for (const QString &column : header)
            if (const QJsonValue word = json.value(foldedFieldName(column)); word.isString())
                mapping.insert(column.trimmed(), word.toString());
        return mapping;
    });
}

Result<void> ImportMappings::remember(const QStringList &header, const Mapping &mapping)
{
    QJsonObject json;
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        json.insert(foldedFieldName(it.key()), it.value());
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        Statement keep(db, u"INSERT OR REPLACE INTO import_mapping (project_id, header, mapping) VALUES (?, ?, ?)"_s);
        keep.bind(Database::projectId).bind(keyOf(header));
        return keep.bind(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))).run();
    });
}
