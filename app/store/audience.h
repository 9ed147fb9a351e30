#pragma once

#include "groups/group.h"
#include "messages/message.h"
#include "sendings/recipientcount.h"
#include "sendings/sending.h"
#include "store/database.h"

/** What decides who receives: the selection, the rule for shared addresses and the versions that exist. */
struct AudienceQuery
{
    GroupSelection groups;
    SameAddress sameAddress = SameAddress::OneMessagePerAddress;
    QStringList versionLanguages; ///< languages the message has; one: everybody gets it
    QString forcedLanguage;       ///< specific version (§7.4), empty: each her own
    CommunicationTypeId type;     ///< whose consents are asked for; invalid: the default type

    static AudienceQuery of(const Sending &sending, const Message &message);
    bool operator==(const AudienceQuery &) const = default;
};

/**
 * The one place where eligibility is computed over contacts (specification §3.3, §5.3, §5.4, §5.5), which are never
 * loaded. Calculate asks the audience index (AudienceJudge), Prepare the tables in SQL (AudienceSql): its list binds.
 * Both are twins of exclusionFor() in `sendings/eligibility.h`; a property test holds the three equal.
 */
class Audience
{
public:
    explicit Audience(Database &database)
        : m_database(database)
    {
    }

    /** The numbers of Calculate. `isCancelled` is asked now and then from the reading thread. */
    Result<RecipientCount> count(const AudienceQuery &query, const std::function<bool()> &isCancelled = {}) const;

    /** The contacts behind one line of Calculate (nullopt: those who will receive). */
    Result<QList<ContactId>> contactsBehind(const AudienceQuery &query, std::optional<ExclusionReason> reason,
                                            qint64 offset, int limit) const;

    /** Inside Prepare's transaction: writes recipient rows (seeds first) and exclusion rows; returns the hash of the
     * list. */
    static Result<QString> writeRows(QSqlDatabase &db, SendingId sending, const AudienceQuery &query,
                                     const Project &project, Instant now);

private:
    Database &m_database;
};
