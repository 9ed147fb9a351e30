#include "store/draftwriter.h"

#include "store/database.h"
#include "store/sendingreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DraftWriter)
};

QVariant idOrNull(qint64 value)
{
    return value > 0 ? QVariant(value) : QVariant();
}

/** Never null: the columns of texts are not nullable, and a null QString binds as NULL. */
QString textOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<void> writeGroups(QSqlDatabase &db, SendingId id, const GroupSelection &groups)
{
    Statement remove(db, u"DELETE FROM sending_group WHERE sending_id = ?"_s);
    if (const Result<void> done = remove.bind(id).run(); !done)
        return done;
    Statement insert(db, u"INSERT OR IGNORE INTO sending_group (sending_id, role, group_id) VALUES (?, ?, ?)"_s);
    for (const auto &[role, list] :
         {std::pair(u"to"_s, groups.to), std::pair(u"except"_s, groups.except), std::pair(u"seed"_s, groups.seeds)})
        for (GroupId group : list)
            if (const Result<void> done = insert.bind(id).bind(role).bind(group).run(); !done)
                return done;
    return {};
}

} // namespace

Result<SendingId> insertDraft(QSqlDatabase &db, const Sending &sending, Instant now)
{
    Statement insert(db, u"INSERT INTO sending (project_id, name, message_id, account_id, state, options, resend_of, "
                         "created_at, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(Database::projectId)
        .bind(textOf(sending.name))
        .bind(sending.message)
        .bind(idOrNull(sending.account.value));
    insert.bind(wordFor(SendingState::Draft)).bind(optionsColumn(sending)).bind(idOrNull(sending.resendOf.value));
    if (const Result<void> done = insert.bind(now).bind(now).run(); !done)
        return failureOf(done);
    const SendingId id{insert.insertedId()};
    if (const Result<void> done = writeGroups(db, id, sending.groups); !done)
        return failureOf(done);
    return id;
}

Result<SendingId> updateDraft(QSqlDatabase &db, const Sending &sending, Instant now)
{
    Statement update(db, u"UPDATE sending SET name = ?, message_id = ?, account_id = ?, options = ?, modified_at = ? "
                         "WHERE id = ? AND state = ?"_s);
    update.bind(textOf(sending.name)).bind(sending.message).bind(idOrNull(sending.account.value));
    update.bind(optionsColumn(sending)).bind(now).bind(sending.id).bind(wordFor(SendingState::Draft));
    if (const Result<void> done = update.run(); !done)
        return failureOf(done);
    if (update.rowsChanged() == 1) {
        if (const Result<void> done = writeGroups(db, sending.id, sending.groups); !done)
            return failureOf(done);
        return sending.id;
    }
    if (const Result<Sending> existing = SendingReader(db).byId(sending.id); !existing)
        return failureOf(existing);
    return refused(u"not-a-draft"_s, Words::tr("“%1” is prepared: it cannot be changed any more.").arg(sending.name),
                   Words::tr("Reject it or take it back first; it is then a draft again."));
}
