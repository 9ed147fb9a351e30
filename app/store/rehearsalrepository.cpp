#include "store/rehearsalrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

Result<void> RehearsalRepository::save(SendingId sending, const RehearsalReport &report)
{
    return m_database.write([&](QSqlDatabase &db) {
        Statement row(db, u"INSERT INTO rehearsal (sending_id, rehearsed_at, content_hash, recipients_hash, messages, "
                          "errors, missed) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sending_id) DO UPDATE SET "
                          "rehearsed_at = excluded.rehearsed_at, content_hash = excluded.content_hash, "
                          "recipients_hash = excluded.recipients_hash, messages = excluded.messages, "
                          "errors = excluded.errors, missed = excluded.missed"_s);
        row.bind(sending).bind(report.rehearsedAt).bind(report.contentHash).bind(report.recipientsHash);
        return row.bind(report.messages).bind(report.errors()).bind(report.missed()).run();
    });
}

Result<std::optional<RehearsalMark>> RehearsalRepository::of(SendingId sending) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<std::optional<RehearsalMark>> {
        Statement row(db,
                      u"SELECT h.rehearsed_at, h.messages, h.errors, h.missed, h.content_hash <> s.content_hash, "
                      "h.recipients_hash <> s.recipients_hash FROM rehearsal h JOIN sending s ON s.id = h.sending_id "
                      "WHERE h.sending_id = ?"_s);
        if (const Result<void> done = row.bind(sending).run(); !done)
            return failureOf(done);
        if (!row.next())
            return std::optional<RehearsalMark>();
        return std::optional(
            RehearsalMark{row.instant(0), row.number(1), row.number(2), row.number(3), row.flag(4), row.flag(5)});
    });
}

Result<QString> RehearsalRepository::recipientsHash(SendingId sending) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QString> {
        Statement row(db, u"SELECT recipients_hash FROM sending WHERE id = ?"_s);
        if (const Result<void> done = row.bind(sending).run(); !done)
            return failureOf(done);
        return row.next() ? row.text(0) : QString();
    });
}
