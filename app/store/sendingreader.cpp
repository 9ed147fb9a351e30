#include "store/sendingreader.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingReader)
};

Sending sendingFrom(const Statement &row)
{
    Sending sending;
    sending.id = row.id<SendingId>(0);
    sending.name = row.text(1);
    sending.message = row.id<MessageId>(2);
    sending.account = row.id<AccountId>(3);
    sending.state = sendingStateFrom(row.text(4));
    const QJsonObject options = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    sending.options = sendingOptionsFrom(options);
    sending.groups.all = options[u"all"].toBool();
    sending.resendOf = row.id<SendingId>(6);
    sending.launchAt = row.optionalInstant(7);
    sending.deadlineAt = row.optionalInstant(8);
    sending.preparedBy = row.text(9);
    sending.preparedAt = row.optionalInstant(10);
    sending.approvedBy = row.text(11);
    sending.approvedAt = row.optionalInstant(12);
    sending.startedAt = row.optionalInstant(13);
    sending.endedAt = row.optionalInstant(14);
    sending.stateReason = row.text(15);
    sending.contentHash = row.text(16);
    sending.modified = row.instant(17);
    sending.type = row.id<CommunicationTypeId>(18);
    return sending;
}

} // namespace

Result<Sending> SendingReader::byId(SendingId id) const
{
    const Result<QList<Sending>> found = where(u"id = ?"_s, {id.value});
    if (!found)
        return failureOf(found);
    if (found->isEmpty())
        return notFound(Words::tr("There is no sending number %1.").arg(id.value),
                        Words::tr("Look at the list of sendings."));
    return found->first();
}

Result<QList<Sending>> SendingReader::where(const QString &where, const QVariantList &values) const
{
    Statement rows(
        m_db,
        u"SELECT id, name, message_id, account_id, state, options, resend_of, launch_at, deadline_at, "
        "prepared_by, prepared_at, approved_by, approved_at, started_at, ended_at, state_reason, "
        "content_hash, modified_at, type_id FROM sending WHERE project_id = ? AND %1 ORDER BY id DESC"_s.arg(where));
    rows.bind(Database::projectId);
    for (const QVariant &value : values)
        rows.bind(value);
    if (const Result<void> done = rows.run(); !done)
        return failureOf(done);
    QList<Sending> sendings;
    while (rows.next())
        sendings.append(sendingFrom(rows));
    if (const Result<void> done = readGroups(sendings); !done)
        return failureOf(done);
    return sendings;
}

Result<void> SendingReader::readGroups(QList<Sending> &sendings) const
{
    Statement rows(m_db, u"SELECT role, group_id FROM sending_group WHERE sending_id = ? ORDER BY group_id"_s);
    for (Sending &sending : sendings) {
        if (const Result<void> done = rows.bind(sending.id).run(); !done)
            return done;
        while (rows.next()) {
            const QString role = rows.text(0);
            QList<GroupId> &groups = role == "to"_L1       ? sending.groups.to
                                     : role == "except"_L1 ? sending.groups.except
                                                           : sending.groups.seeds;
            groups.append(rows.id<GroupId>(1));
        }
    }
    return {};
}

QString optionsColumn(const Sending &sending)
{
    QJsonObject json = toJson(sending.options);
    json.insert(u"all"_s, sending.groups.all);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}
