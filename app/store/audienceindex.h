#pragma once

#include "store/contactbits.h"
#include "store/statement.h"

/** One thing the audience index keeps for each chunk of contacts (ContactBits). */
struct AudiencePart
{
    enum class Kind { Contacts, Group, Consent }; ///< as table audience_index numbers them
    /** What is kept of the contacts themselves. */
    enum class Side {
        Standing,  ///< ContactStanding
        Languages, ///< NamedSets of all contacts by language
        Domains,   ///< NamedSets of those with a valid address by domain
        Addresses  ///< 64 bits for each position: addressPrint(), 0 without a valid address
    };

    Kind kind = Kind::Contacts;
    qint64 number = 0; ///< Side, group or consent

    static AudiencePart of(Side side) { return {Kind::Contacts, qint64(side)}; }
    static AudiencePart members(GroupId group) { return {Kind::Group, group.value}; }
    static AudiencePart consent(ConsentId consent) { return {Kind::Consent, consent.value}; }
    bool operator==(const AudiencePart &) const = default;
};

/**
 * What Calculate asks of a million contacts, kept in the project file (table audience_index): for each chunk of 65 536
 * contact numbers, who is inactive, quarantined, kill-filed…, in which language and at which domain, in which group,
 * with which consent. A row that is there is true: triggers delete what a change makes untrue, in the transaction of
 * the change, whoever writes; a contact who came later is known by her number, the highest of her chunk. So a reader
 * sees an index of the very instant it reads at, and what is missing is built from the tables, for the answer or, in
 * the writer, for good (AudienceUpkeep). Never more than a few chunks are in memory.
 */
class AudienceIndex
{
public:
    /** For as long as one transaction. */
    explicit AudienceIndex(QSqlDatabase &db);

    /** How many chunks there are contact numbers for. */
    Result<int> chunks();
    Result<QByteArray> part(const AudiencePart &part, int chunk);
    /** False: part() would have to build it. */
    Result<bool> holds(const AudiencePart &part, int chunk);
    /** Inside write work: builds what is missing of a chunk and keeps it. */
    Result<void> keep(const QList<AudiencePart> &parts, int chunk);

    static qint64 firstId(int chunk) { return qint64(chunk) * ContactBits::size; }

private:
    Result<std::optional<QByteArray>> stored(const AudiencePart &part, int chunk);
    Result<std::optional<QByteArray>> kept(const AudiencePart &part, int chunk);
    Result<bool> sidesAreCurrent(int chunk);
    Result<QByteArray> build(const AudiencePart &part, int chunk);
    Result<void> insert(const AudiencePart &part, int chunk, const QByteArray &content);

    QSqlDatabase &m_db;
    Statement m_select;
    Statement m_highest;
    int m_checkedChunk = -1; ///< the last one sidesAreCurrent() looked at
    bool m_checkedIsCurrent = false;
    int m_builtChunk = -1; ///< of m_built: the sides of contacts are built together
    std::array<QByteArray, 4> m_built;
};
