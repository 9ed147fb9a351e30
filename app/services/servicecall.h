#pragma once

#include "base/instant.h"
#include "services/servicekeyid.h"

#include <QString>

/** One line of the log of the web service: who called what from where, and what came of it. Never a secret. */
struct ServiceCall
{
    Instant at{};
    ServiceKeyId key;  ///< invalid: whoever called proved nothing
    QString keyName;   ///< as it was named then
    QString operation; ///< of the contract; empty when the call was refused before it was read
    int records = 0;   ///< sent or given back
    QString result;    ///< `OK`, `PARTIAL` (some records in error), or the code of what refused it
    QString address;   ///< where it came from

    bool operator==(const ServiceCall &) const = default;
};

/** What came of a call, translated, for people. */
QString nameOfResult(const QString &result);
