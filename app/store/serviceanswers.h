#pragma once

#include "services/servicekeyid.h"
#include "store/statement.h"

/**
 * What was answered to requests that carry an id, so that a request repeated after a broken connection has one effect
 * and the same answer (specification §17.2). Used inside the write transaction of the work itself: answer and effect
 * are durable together.
 */
class ServiceAnswers
{
public:
    ServiceAnswers(QSqlDatabase &db, ServiceKeyId key, QString requestId, QByteArray fingerprint)
        : m_db(db)
        , m_key(key)
        , m_requestId(std::move(requestId))
        , m_fingerprint(std::move(fingerprint))
    {
    }

    /** The answer given before, if any; refused when the id was used for something else. */
    Result<std::optional<QString>> known();
    Result<void> keep(const QString &answer, Instant now);
    static Result<void> removeOlder(QSqlDatabase &db, Instant before);

private:
    QSqlDatabase &m_db;
    ServiceKeyId m_key;
    QString m_requestId; ///< empty: nothing is known, nothing is kept
    QByteArray m_fingerprint;
};
