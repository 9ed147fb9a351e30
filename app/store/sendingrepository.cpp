#include "store/sendingrepository.h"

#include "store/draftwriter.h"
#include "store/ledgerreader.h"
#include "store/sendingreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingRepository)
};

QString listOfPlaceholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

} // namespace

Result<QList<Sending>> SendingRepository::list(const QList<SendingState> &states) const
{
    QString where = u"resend_of IS NULL"_s;
    QVariantList values;
    if (!states.isEmpty())
        where += u" AND state IN (%1)"_s.arg(listOfPlaceholders(states.size()));
    for (SendingState state : states)
        values.append(wordFor(state));
    return m_database.read([&](QSqlDatabase &db) { return SendingReader(db).where(where, values); });
}

Result<Sending> SendingRepository::byId(SendingId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return SendingReader(db).byId(id); });
}

Result<Sending> SendingRepository::find(const QString &nameOrId) const
{
    bool isNumber = false;
    const qint64 number = nameOrId.toLongLong(&isNumber);
    const auto found = m_database.read([&](QSqlDatabase &db) {
        return SendingReader(db).where(u"(id = ? OR name = ?)"_s, {isNumber ? number : 0, nameOrId});
    });
    if (!found)
        return failureOf(found);
    for (const Sending &sending : *found)
        if (isNumber && sending.id.value == number)
            return sending;
    if (found->isEmpty())
        return notFound(Words::tr("There is no sending “%1”.").arg(nameOrId),
                        Words::tr("Look at the list of sendings."));
    return found->first();
}

Result<SendingId> SendingRepository::saveDraft(const Sending &sending)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) {
        return sending.id.isValid() ? updateDraft(db, sending, now) : insertDraft(db, sending, now);
    });
}

Result<void> SendingRepository::removeDraft(SendingId id)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<Sending> sending = SendingReader(db).byId(id);
        if (!sending)
            return failureOf(sending);
        if (sending->state != SendingState::Draft)
            return refused(
                u"not-a-draft"_s, Words::tr("“%1” is not a draft.").arg(sending->name),
                Words::tr("Sendings that were prepared are kept for their results; cancel it if it must not leave."));
        Statement remove(db, u"DELETE FROM sending WHERE id = ?"_s);
        return remove.bind(id).run();
    });
}

Result<QList<GroupId>> SendingRepository::usualSeeds(CommunicationTypeId type) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QList<GroupId>> {
        Statement rows(db, u"SELECT g.id FROM sending_group s JOIN contact_group g ON g.id = s.group_id "
                           "WHERE s.role = 'seed' AND g.is_seed = 1 AND s.sending_id = (SELECT id FROM sending "
                           "WHERE approved_at IS NOT NULL AND resend_of IS NULL AND type_id = coalesce(?, (SELECT id "
                           "FROM communication_type WHERE is_default = 1)) ORDER BY approved_at DESC, id DESC LIMIT 1) "
                           "ORDER BY g.id"_s);
        type.isValid() ? rows.bind(type) : rows.bindNull();
        if (const Result<void> done = rows.run(); !done)
            return failureOf(done);
        QList<GroupId> seeds;
        while (rows.next())
            seeds.append(rows.id<GroupId>(0));
        return seeds;
    });
}

Result<Snapshot> SendingRepository::snapshot(SendingId id) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<Snapshot> {
        Statement row(db, u"SELECT snapshot FROM sending WHERE id = ? AND snapshot IS NOT NULL"_s);
        if (const Result<void> done = row.bind(id).run(); !done)
            return failureOf(done);
        if (!row.next())
            return notFound(Words::tr("The sending is not prepared: nothing is frozen yet."),
                            Words::tr("Prepare it first."));
        return snapshotFrom(row.text(0).toUtf8());
    });
}

Result<SendingFigures> SendingRepository::figures(SendingId id) const
{
    const Result<QMap<SendingId, SendingFigures>> figures = figuresOf({id});
    if (!figures)
        return failureOf(figures);
    return figures->value(id);
}

Result<Engagement> SendingRepository::engagement(SendingId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return EventReader(db).ofSending(id); });
}

Result<QMap<SendingId, SendingFigures>> SendingRepository::figuresOf(const QList<SendingId> &ids) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<QMap<SendingId, SendingFigures>> {
        Statement rows(db, u"SELECT seed, state, rows FROM sending_count WHERE sending_id = ? AND rows > 0"_s);
        QMap<SendingId, SendingFigures> figures;
        for (SendingId id : ids) {
            if (const Result<void> done = rows.bind(id).run(); !done)
                return failureOf(done);
            SendingFigures &its = figures[id];
            while (rows.next())
                (rows.flag(0) ? its.seeds : its.rows).insert(recipientStateFrom(rows.text(1)), rows.number(2));
        }
        return figures;
    });
}

Result<SendingFigures> SendingRepository::figuresSince(Instant start) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<SendingFigures> {
        Statement rows(db, u"SELECT c.seed, c.state, SUM(c.rows) FROM sending s JOIN sending_count c "
                           "ON c.sending_id = s.id WHERE s.project_id = ? AND s.approved_at IS NOT NULL "
                           "AND (s.ended_at IS NULL OR s.ended_at >= ?) GROUP BY c.seed, c.state"_s);
        if (const Result<void> done = rows.bind(Database::projectId).bind(start).run(); !done)
            return failureOf(done);
        SendingFigures sum;
        while (rows.next())
            (rows.flag(0) ? sum.seeds : sum.rows).insert(recipientStateFrom(rows.text(1)), rows.number(2));
        return sum;
    });
}

Result<qint64> SendingRepository::recipientCount(SendingId id, std::optional<RecipientState> state,
                                                 const QString &search) const
{
    return m_database.read([&](QSqlDatabase &db) { return LedgerReader(db).count(id, {state, search}); });
}

Result<QList<RecipientLine>> SendingRepository::recipients(SendingId id, std::optional<RecipientState> state,
                                                           const QString &search, qint64 offset, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) {
        return LedgerReader(db).lines(id, {state, search}, offset, limit);
    });
}

Result<QList<LeftOut>> SendingRepository::leftOut(ContactId contact, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) { return LedgerReader(db).leftOut(contact, limit); });
}

Result<QList<ExcludedContact>> SendingRepository::exclusions(SendingId id, std::optional<ExclusionReason> reason,
                                                             qint64 offset, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) { return LedgerReader(db).exclusions(id, reason, offset, limit); });
}

Result<QMap<ExclusionReason, qint64>> SendingRepository::exclusionCounts(SendingId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return LedgerReader(db).exclusionCounts(id); });
}

Result<QList<ContactHistoryLine>> SendingRepository::historyOf(ContactId contact, int limit) const
{
    return m_database.read([&](QSqlDatabase &db) { return LedgerReader(db).historyOf(contact, limit); });
}

Result<QList<EventReader::Line>> SendingRepository::eventsOf(ContactId contact) const
{
    return m_database.read([&](QSqlDatabase &db) { return EventReader(db).ofContact(contact); });
}
