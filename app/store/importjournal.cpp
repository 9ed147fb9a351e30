#include "store/importjournal.h"

#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

Result<qint64> oneNumber(QSqlDatabase &db, const QString &sql)
{
    Statement row(db, sql);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    return row.next() ? row.number(0) : 0;
}

const QString lastConsentSql = u"SELECT coalesce(max(id), 0) FROM consent_record"_s;

} // namespace

QStringList ImportJournal::columns(const ContactFields &own)
{
    QStringList columns{u"address"_s, u"address_key"_s, u"language"_s,    u"time_zone"_s,     u"search"_s,
                        u"active"_s,  u"quarantined"_s, u"modified_at"_s, u"address_erased"_s};
    for (const ContactField &field : own)
        columns.append(columnOf(field.id));
    return columns;
}

ImportJournal::ImportJournal(QSqlDatabase &db, const ContactFields &own)
    : m_db(db)
    , m_columns(columns(own))
{
}

Result<PreparedStatement *> ImportJournal::kept(std::unique_ptr<PreparedStatement> &statement, const QString &sql)
{
    if (!statement) {
        Result<std::unique_ptr<PreparedStatement>> prepared = PreparedStatement::prepare(m_db, sql);
        if (!prepared)
            return failureOf(prepared);
        statement = std::move(*prepared);
    }
    return statement.get();
}

Result<void> ImportJournal::begin()
{
    for (const QString &table : {u"last_import"_s, u"import_change"_s, u"import_deactivated"_s, u"import_trouble"_s,
                                 u"import_member"_s, u"import_kill"_s})
        if (const Result<void> done = runSql(m_db, u"DELETE FROM "_s + table); !done)
            return done;
    const Result<qint64> consents = oneNumber(m_db, lastConsentSql);
    if (!consents)
        return failureOf(consents);
    m_firstConsent = *consents + 1;
    return {};
}

void ImportJournal::noteCreated(qint64 contact)
{
    if (m_lastCreated == 0)
        m_firstCreated = contact;
    m_lastCreated = contact;
}

Result<void> ImportJournal::noteChange(qint64 contact)
{
    const auto before = kept(m_before, u"SELECT %1 FROM contact WHERE id = ?"_s.arg(m_columns.join(u", "_s)));
    const auto change = kept(m_change, u"INSERT OR IGNORE INTO import_change (contact_id, before) VALUES (?, ?)"_s);
    if (!before)
        return failureOf(before);
    if (!change)
        return failureOf(change);
    (*before)->bind(1, contact);
    const Result<bool> found = (*before)->first();
    if (!found)
        return failureOf(found);
    PackedTexts texts;
    for (int column = 0; column < int(m_columns.size()); ++column)
        texts.append((*before)->text(column));
    const QByteArray blob = texts.blob();
    (*change)->bind(1, contact);
    (*change)->bindBlob(2, blob);
    const Result<qint64> done = (*change)->run();
    return done ? Result<void>() : Result<void>(failureOf(done));
}

Result<void> ImportJournal::noteTrouble(qint64 contact)
{
    const auto note =
        kept(m_trouble, u"INSERT OR IGNORE INTO import_trouble (contact_id, errors, first_error_at, "
                        "last_error_at, cause, detail, quarantined_at) SELECT contact_id, errors, "
                        "first_error_at, last_error_at, cause, detail, quarantined_at FROM address_trouble "
                        "WHERE contact_id = ?"_s);
    if (!note)
        return failureOf(note);
    (*note)->bind(1, contact);
    const Result<qint64> done = (*note)->run();
    return done ? Result<void>() : Result<void>(failureOf(done));
}

Result<void> ImportJournal::noteMember(qint64 contact)
{
    const auto note = kept(m_member, u"INSERT OR IGNORE INTO import_member (contact_id) VALUES (?)"_s);
    if (!note)
        return failureOf(note);
    (*note)->bind(1, contact);
    const Result<qint64> done = (*note)->run();
    return done ? Result<void>() : Result<void>(failureOf(done));
}

Result<void> ImportJournal::noteKilled(const QString &entry)
{
    return Statement(m_db, u"INSERT OR IGNORE INTO import_kill (entry) VALUES (?)"_s).bind(entry).run();
}

void ImportJournal::noteGroup(GroupId group, bool isNew)
{
    m_group = group;
    m_groupIsNew = isNew;
}

Result<void> ImportJournal::noteDeactivated(const QString &condition)
{
    return runSql(m_db, u"INSERT INTO import_deactivated (contact_id, modified_at) SELECT id, modified_at FROM contact "
                        "WHERE %1"_s.arg(condition));
}

Result<void> ImportJournal::finish(const ImportRecord &record)
{
    const Result<qint64> lastConsent = oneNumber(m_db, lastConsentSql);
    if (!lastConsent)
        return failureOf(lastConsent);
    Statement keep(m_db,
                   u"INSERT INTO last_import (project_id, file, who, imported_at, changed_columns, created, updated, "
                   "deactivated, first_contact, last_contact, first_consent, last_consent, group_id, group_is_new) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    keep.bind(Database::projectId).bind(record.file).bind(record.who).bind(record.at);
    keep.bind(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(m_columns)).toJson(QJsonDocument::Compact)));
    keep.bind(record.created).bind(record.updated).bind(record.deactivated);
    keep.bind(m_firstCreated).bind(m_lastCreated).bind(m_firstConsent).bind(*lastConsent);
    m_group ? keep.bind(*m_group) : keep.bindNull();
    return keep.bind(int(m_groupIsNew)).run();
}
