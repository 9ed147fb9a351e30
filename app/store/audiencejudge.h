#pragma once

#include "store/audienceindex.h"
#include "store/audiencesql.h"
#include "store/contactstanding.h"

#include <map>

/**
 * The decision of §3.3 over the audience index, a chunk of contacts at a time: the twin of AudienceSql, for Calculate.
 * What it keeps while it counts are two bits or so for each contact.
 */
class AudienceJudge
{
public:
    AudienceJudge(QSqlDatabase &db, const AudienceQuery &query, const AudienceFacts &facts);

    /** What it will ask the index, for AudienceUpkeep. */
    static QList<AudiencePart> parts(const AudienceQuery &query, const AudienceFacts &facts);

    /** Everything but the shares by language and domain. `isStopped` is asked before each chunk. */
    Result<void> judge(const std::function<bool()> &isStopped);
    /** After judge(). */
    Result<void> addShares();
    const RecipientCount &count() const { return m_count; }

    /** After judge(): the contacts behind a reason, or those who receive; ascending. */
    QList<ContactId> contacts(std::optional<ExclusionReason> reason, qint64 offset, int limit) const;

private:
    using Chunks = std::map<int, ContactBits>;

    /** Who gets which version, of the contacts of a chunk. */
    struct Versions
    {
        std::vector<ContactBits> contacts; ///< by version
        ContactBits all;
        ContactBits own;
    };

    static Result<Chunks> chunksOf(Statement &ids);
    Result<QByteArray> side(AudiencePart::Side side, int chunk);
    Result<ContactBits> members(const QList<GroupId> &groups, int chunk);
    Result<ContactBits> inKillFile(const ContactStanding &standing, int chunk);
    Result<Versions> versions(int chunk);
    Result<void> readDynamicGroups();
    Result<void> readCapped();
    Result<void> judgeChunk(int chunk);
    Result<void> excludeByConsent(int chunk, ContactBits &left);
    void exclude(ExclusionReason reason, int chunk, const ContactBits &who, ContactBits &left);
    Result<void> shareAddresses();
    Result<void> countSeeds(int chunk);
    void refuse(ExclusionReason reason, const ContactBits &who, ContactBits &seeds);

    QSqlDatabase &m_db;
    const AudienceQuery m_query;
    const AudienceFacts m_facts;
    AudienceIndex m_index;
    int m_chunks = 0;
    RecipientCount m_count;
    std::vector<ContactBits> m_receivers;                              ///< by chunk
    std::map<std::pair<ExclusionReason, int>, ContactBits> m_excluded; ///< by reason and chunk, where there is somebody
    Chunks m_capped;
    std::map<GroupId, Chunks> m_dynamic; ///< asked when they are used (§4.1)
};
