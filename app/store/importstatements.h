#pragma once

#include "base/instant.h"
#include "store/importrow.h"
#include "store/preparedstatement.h"

/** The statements an import runs for each line. */
struct ImportStatements
{
    /** Texts a line brings: from ImportRow::Address on. */
    static constexpr int firstBrought = ImportRow::Address;
    /** What `find` reads, by the key; the texts a line brings follow. */
    enum Known { KnownId, KnownActive, KnownQuarantined, KnownAddressKey, KnownErased, FirstKnownText };

    /** Whoever is created is so at `now`. */
    Result<void> prepare(QSqlDatabase &db, const ContactFields &own, Instant now);

    std::unique_ptr<PreparedStatement> insert; ///< all texts of a row, active, address_erased
    std::unique_ptr<PreparedStatement> find;
    std::unique_ptr<PreparedStatement> update;
    std::unique_ptr<PreparedStatement> setActive;
    std::unique_ptr<PreparedStatement> forget; ///< the trouble with an address
    std::unique_ptr<PreparedStatement> join;   ///< a group
    std::unique_ptr<PreparedStatement> mark;   ///< as one of the file
};
