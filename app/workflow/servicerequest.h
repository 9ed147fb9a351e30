#pragma once

#include "services/servicekey.h"
#include "services/servicerecord.h"

/** A call of the web service that changes contacts: whose it is, and what makes it the same call when it comes again.
 */
struct ServiceRequest
{
    ServiceKeyId key;
    QString keyName;
    QString requestId; ///< chosen by the caller; empty: every call counts
    QList<ServiceRecord> records;

    static constexpr qsizetype mostRecords = 1000;

    /** Refused: more records than a call may hold, or an id longer than 100 characters. */
    Result<void> check() const;
    /** Of the records and of `how` they are to be treated. */
    QByteArray fingerprint(const QString &how) const;
};

/** The answers as they are kept. */
QString toJson(const RecordAnswers &answers);
RecordAnswers recordAnswersFrom(const QString &json);
