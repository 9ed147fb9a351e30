#pragma once

#include "sendings/sending.h"
#include "store/statement.h"

/** Those of a sending who become a group: seeds are left out, erased people too. */
enum class ResultPart {
    Received,    ///< accepted by the server
    Bounced,     ///< refused for good
    NotReached,  ///< cancelled, expired or still waiting
    NotReceived, ///< every state but accepted
    Opened,      ///< known to have opened, or clicked
    Clicked,
    NotOpened, ///< received, and not known to have opened
    All
};

/** `received`, `bounced`, `not-reached`, `not-received`, `opened`, `clicked`, `not-opened`, `all`: the words of the
 * command line. */
Result<ResultPart> resultPartFrom(const QString &word);

/**
 * Inside write work: a static group of these contacts. Without name: one that says what it is, with a number when it is
 * taken. Refused when there is nobody.
 */
Result<GroupId> groupOfResults(QSqlDatabase &db, const Sending &sending, ResultPart part, const QString &name,
                               Instant now);
