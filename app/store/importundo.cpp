#include "store/importundo.h"

#include "store/consentwriter.h"
#include "store/contactindexes.h"
#include "store/database.h"
#include "store/pagecache.h"
#include "store/searchindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportUndo)
};

/** Ids of everybody the import created or changed. */
QString concernedSql(qint64 first, qint64 last)
{
    return u"SELECT id FROM contact WHERE id BETWEEN %1 AND %2 UNION SELECT contact_id FROM import_change UNION SELECT "
           "contact_id FROM import_deactivated"_s.arg(first)
               .arg(last);
}

Result<void> runAll(QSqlDatabase &db, const QStringList &statements)
{
    for (const QString &sql : statements)
        if (const Result<void> done = runSql(db, sql); !done)
            return done;
    return {};
}

} // namespace

Result<std::optional<ImportRecord>> ImportUndo::last()
{
    Statement row(m_db,
                  u"SELECT file, who, imported_at, created, updated, deactivated FROM last_import WHERE undone = 0"_s);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    if (!row.next())
        return std::optional<ImportRecord>();
    return std::optional(
        ImportRecord{row.text(0), row.text(1), row.instant(2), row.number(3), row.number(4), row.number(5)});
}

Result<ImportUndo::Import> ImportUndo::read()
{
    Statement row(m_db,
                  u"SELECT imported_at, changed_columns, first_contact, last_contact, first_consent, last_consent, "
                  "group_id, group_is_new FROM last_import WHERE undone = 0"_s);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    if (!row.next())
        return refused(u"nothing-to-undo"_s, Words::tr("There is no import to undo."),
                       Words::tr("Only the last import can be undone, and only once."));
    Import import;
    import.at = row.instant(0);
    for (const QJsonValue column : QJsonDocument::fromJson(row.text(1).toUtf8()).array())
        import.columns.append(column.toString());
    import.firstContact = row.number(2);
    import.lastContact = row.number(3);
    import.firstConsent = row.number(4);
    import.lastConsent = row.number(5);
    if (!row.isNull(6))
        import.group = row.id<GroupId>(6);
    import.groupIsNew = row.flag(7);
    return import;
}

Result<void> ImportUndo::refuseWhileWaiting(const Import &import)
{
    Statement waiting(m_db, u"SELECT s.name FROM recipient r JOIN sending s ON s.id = r.sending_id WHERE r.state IN "
                            "('PENDING', 'DEFERRED', 'SENDING') AND r.contact_id IN (%1) LIMIT 1"_s.arg(
                                concernedSql(import.firstContact, import.lastContact)));
    if (const Result<void> done = waiting.run(); !done)
        return done;
    if (waiting.next())
        return refused(u"in-use"_s,
                       Words::tr("The sending “%1” waits to reach people of this import.").arg(waiting.text(0)),
                       Words::tr("Cancel it, or wait until it is over; then undo the import."));
    return {};
}

/** Into temp.touched: whoever something happened to since. */
Result<void> ImportUndo::findTouched(const Import &import)
{
    const QString at = QString::number(toMilliseconds(import.at));
    const QString group = QString::number(import.group ? import.group->value : 0);
    const QString consents = u"NOT BETWEEN %1 AND %2"_s.arg(import.firstConsent).arg(import.lastConsent);
    const QString created = u"BETWEEN %1 AND %2"_s.arg(import.firstContact).arg(import.lastContact);
    const QString add = u"INSERT OR IGNORE INTO temp.touched (id) SELECT "_s;
    return runAll(
        m_db,
        {u"CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY)"_s, u"DELETE FROM temp.touched"_s,
         add + u"id FROM contact WHERE modified_at <> %1 AND (id %2 OR id IN (SELECT contact_id FROM import_change) OR "
               u"id IN "
               "(SELECT contact_id FROM import_deactivated))"_s.arg(at, created),
         add + u"contact_id FROM recipient WHERE contact_id %1"_s.arg(created),
         add + u"contact_id FROM exclusion WHERE contact_id %1"_s.arg(created),
         add + u"through_contact_id FROM exclusion WHERE through_contact_id %1"_s.arg(created),
         add + u"contact_id FROM consent_record WHERE contact_id %1 AND id %2"_s.arg(created, consents),
         add +
             u"contact_id FROM consent_record WHERE id > %1 AND contact_id IN (SELECT contact_id FROM import_change)"_s
                 .arg(import.lastConsent),
         add + u"contact_id FROM group_member WHERE contact_id %1 AND group_id <> %2"_s.arg(created, group),
         add +
             u"contact_id FROM address_trouble WHERE (last_error_at > %1 OR quarantined_at > %1) AND (contact_id %2 OR "
             "contact_id IN (SELECT contact_id FROM import_change))"_s.arg(at, created)});
}

/** Indexes are made anew for fewer contacts than would be taken out of them one by one. */
Result<bool> ImportUndo::mostGo(const Import &import)
{
    Statement row(m_db, u"SELECT count(*), count(*) FILTER (WHERE id BETWEEN ? AND ? AND id NOT IN (SELECT id FROM "
                        "temp.touched)) FROM contact"_s);
    if (const Result<void> done = row.bind(import.firstContact).bind(import.lastContact).run(); !done)
        return failureOf(done);
    return row.next() && row.number(1) > row.number(0) / 2;
}

Result<qint64> ImportUndo::removeCreated(const Import &import)
{
    const Result<bool> most = mostGo(import);
    if (!most)
        return failureOf(most);
    ContactIndexes indexes;
    if (*most) {
        if (const Result<void> done = indexes.setAside(m_db); !done)
            return failureOf(done);
        if (const Result<void> done = SearchIndex(m_db).startAnew(); !done)
            return failureOf(done);
    }
    Statement remove(m_db,
                     u"DELETE FROM contact WHERE id BETWEEN ? AND ? AND id NOT IN (SELECT id FROM temp.touched)"_s);
    if (const Result<void> done = remove.bind(import.firstContact).bind(import.lastContact).run(); !done)
        return failureOf(done);
    const qint64 removed = remove.rowsChanged();
    return indexes.restore(m_db).map([removed] { return removed; });
}

Result<qint64> ImportUndo::restoreChanged(const Import &import)
{
    Statement changes(
        m_db, u"SELECT contact_id, before FROM import_change WHERE contact_id NOT IN (SELECT id FROM temp.touched)"_s);
    auto restore = PreparedStatement::prepare(
        m_db, u"UPDATE contact SET %1 = ? WHERE id = ?"_s.arg(import.columns.join(u" = ?, "_s)));
    if (!restore)
        return failureOf(restore);
    if (const Result<void> done = changes.run(); !done)
        return failureOf(done);
    static const QStringList numbers{u"active"_s, u"quarantined"_s, u"modified_at"_s, u"address_erased"_s};
    qint64 restored = 0;
    while (changes.next()) {
        const PackedTexts before = PackedTexts::fromBlob(changes.value(1).toByteArray());
        for (int i = 0; i < int(import.columns.size()) && i < int(before.size()); ++i) {
            const QByteArrayView value = before.at(i);
            if (numbers.contains(import.columns.at(i)))
                (*restore)->bind(i + 1, value.toByteArray().toLongLong());
            else if (import.columns.at(i) == "address_key"_L1 && value.isEmpty())
                (*restore)->bindNull(i + 1);
            else
                (*restore)->bind(i + 1, value);
        }
        (*restore)->bind(int(import.columns.size()) + 1, changes.number(0));
        if (const Result<qint64> done = (*restore)->run(); !done)
            return failureOf(done);
        ++restored;
    }
    Statement activate(m_db,
                       u"UPDATE contact SET active = 1, modified_at = (SELECT d.modified_at FROM import_deactivated d "
                       "WHERE d.contact_id = contact.id) WHERE id IN (SELECT contact_id FROM import_deactivated "
                       "WHERE contact_id NOT IN (SELECT id FROM temp.touched))"_s);
    if (const Result<void> done = activate.run(); !done)
        return failureOf(done);
    return restored + activate.rowsChanged();
}

Result<void> ImportUndo::restoreTroubles(const Import &import)
{
    const QString untouched =
        u"contact_id IN (SELECT contact_id FROM import_change) AND contact_id NOT IN (SELECT id FROM temp.touched)"_s;
    return runAll(m_db,
                  {u"DELETE FROM address_trouble WHERE %1 AND quarantined_at = %2"_s.arg(untouched).arg(
                       toMilliseconds(import.at)),
                   u"INSERT OR REPLACE INTO address_trouble (contact_id, errors, first_error_at, last_error_at, cause, "
                   "detail, quarantined_at) SELECT contact_id, errors, first_error_at, last_error_at, cause, detail, "
                   "quarantined_at FROM import_trouble WHERE "_s +
                       untouched});
}

/** The history is a proof and only grows; but what a list said by mistake never was said. */
Result<void> ImportUndo::takeConsentsBack(const Import &import)
{
    QList<std::pair<ContactId, ConsentId>> concerned;
    {
        Statement rows(m_db, u"SELECT DISTINCT contact_id, consent_id FROM consent_record WHERE id BETWEEN ? AND ? AND "
                             "contact_id NOT IN (SELECT id FROM temp.touched)"_s);
        if (const Result<void> done = rows.bind(import.firstConsent).bind(import.lastConsent).run(); !done)
            return done;
        while (rows.next())
            concerned.append({rows.id<ContactId>(0), rows.id<ConsentId>(1)});
    }
    Statement remove(m_db, u"DELETE FROM consent_record WHERE id BETWEEN ? AND ? AND contact_id NOT IN (SELECT id FROM "
                           "temp.touched)"_s);
    if (const Result<void> done = remove.bind(import.firstConsent).bind(import.lastConsent).run(); !done)
        return done;
    ConsentWriter writer(m_db);
    for (const auto &[contact, consent] : concerned)
        if (const auto settled = writer.settle(contact, consent); !settled)
            return failureOf(settled);
    return {};
}

Result<void> ImportUndo::leaveGroup(const Import &import)
{
    if (!import.group)
        return {};
    Statement leave(
        m_db,
        u"DELETE FROM group_member WHERE group_id = ? AND contact_id IN (SELECT contact_id FROM import_member)"_s);
    if (const Result<void> done = leave.bind(*import.group).run(); !done)
        return done;
    if (!import.groupIsNew)
        return {};
    Statement remove(m_db,
                     u"DELETE FROM contact_group WHERE id = ? AND NOT EXISTS (SELECT 1 FROM group_member m WHERE "
                     "m.group_id = contact_group.id) AND NOT EXISTS (SELECT 1 FROM sending_group s WHERE s.group_id = "
                     "contact_group.id)"_s);
    return remove.bind(*import.group).run();
}

Result<qint64> ImportUndo::count(const QString &sql)
{
    Statement row(m_db, sql);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    return row.next() ? row.number(0) : 0;
}

Result<ImportUndo::Outcome> ImportUndo::run()
{
    const auto usual = qScopeGuard([this] { (void)keepUsualPages(m_db); });
    if (const Result<void> sized = keepManyPages(m_db); !sized)
        return failureOf(sized);
    const Result<Import> import = read();
    if (!import)
        return failureOf(import);
    if (const Result<void> free = refuseWhileWaiting(*import); !free)
        return failureOf(free);
    if (const Result<void> found = findTouched(*import); !found)
        return failureOf(found);
    Outcome outcome;
    const Result<qint64> kept = count(u"SELECT count(*) FROM temp.touched"_s);
    const Result<qint64> removed = removeCreated(*import);
    if (!kept || !removed)
        return failureOf(kept ? removed : kept);
    const Result<qint64> restored = restoreChanged(*import);
    if (!restored)
        return failureOf(restored);
    for (const auto &step : {&ImportUndo::restoreTroubles, &ImportUndo::takeConsentsBack, &ImportUndo::leaveGroup})
        if (const Result<void> done = (this->*step)(*import); !done)
            return failureOf(done);
    const Result<void> done =
        runAll(m_db, {u"DELETE FROM kill_file WHERE entry IN (SELECT entry FROM import_kill)"_s,
                      u"UPDATE last_import SET undone = 1"_s, u"DELETE FROM import_change"_s,
                      u"DELETE FROM import_deactivated"_s, u"DELETE FROM import_trouble"_s,
                      u"DELETE FROM import_member"_s, u"DELETE FROM import_kill"_s, u"DELETE FROM temp.touched"_s});
    if (!done)
        return failureOf(done);
    return Outcome{*removed, *restored, *kept};
}
