#include "store/serviceanswers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceAnswers)
};

} // namespace

Result<std::optional<QString>> ServiceAnswers::known()
{
    if (m_requestId.isEmpty())
        return std::optional<QString>();
    Statement row(m_db, u"SELECT fingerprint, answer FROM service_answer WHERE key_id = ? AND request_id = ?"_s);
    if (const Result<void> done = row.bind(m_key).bind(m_requestId).run(); !done)
        return failureOf(done);
    if (!row.next())
        return std::optional<QString>();
    if (row.value(0).toByteArray() != m_fingerprint)
        return refused(u"request-id-taken"_s,
                       Words::tr("The requestId “%1” was used for another request.").arg(m_requestId),
                       Words::tr("Give each new request an id of its own."));
    return std::optional(row.text(1));
}

Result<void> ServiceAnswers::keep(const QString &answer, Instant now)
{
    if (m_requestId.isEmpty())
        return {};
    Statement row(m_db,
                  u"INSERT INTO service_answer (key_id, request_id, fingerprint, answer, at) VALUES (?, ?, ?, ?, ?)"_s);
    return row.bind(m_key).bind(m_requestId).bind(m_fingerprint).bind(answer).bind(now).run();
}

Result<void> ServiceAnswers::removeOlder(QSqlDatabase &db, Instant before)
{
    return Statement(db, u"DELETE FROM service_answer WHERE at < ?"_s).bind(before).run();
}
