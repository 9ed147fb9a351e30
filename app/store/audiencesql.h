#pragma once

#include "sendings/frequencycap.h"
#include "store/audience.h"
#include "store/sqltext.h"

#include <QSet>

/** What a judgement needs to know before it is written as SQL: a few small answers of the store. */
struct AudienceFacts
{
    struct Choice
    {
        int version = 0;  ///< index in `versions`
        bool own = false; ///< in her own language (§5.5)
    };

    Instant now{};               ///< consents are valid or not, contacts members of a group or not, at this instant
    SqlText targets;             ///< members of the selected groups; empty: all contacts
    SqlText except;              ///< members of the excluded groups; empty: no such group
    SqlText seeds;               ///< members of the seed list groups
    QSet<GroupId> dynamicGroups; ///< all there are
    ConsentRule consents;        ///< of the type of the message
    std::optional<FrequencyCap> cap;
    QSet<QString> killedDomains; ///< the whole domains of the kill file
    bool addressesMayRepeat = true;
    bool oneForAll = false;       ///< everybody gets the version of index 0
    bool forcedIsMissing = false; ///< the version forced does not exist: nobody has one
    QStringList versions;
    QString defaultLanguage;

    /** Unless oneForAll; none: contacts of that language have no version. */
    std::optional<Choice> choiceFor(const QString &contactLanguage) const;

    static Result<AudienceFacts> read(QSqlDatabase &db, const AudienceQuery &query, const Project &project,
                                      Instant now);
};

/**
 * The decision of §3.3 as SQL. Defines the tables `judged` (id, address, address_key, version, reason), one row for
 * each targeted contact; `loser` (id, winner), those whose shared address another contact receives at; and `seed_copy`
 * (id, address, version), one row for each copy to a seed who is not a recipient already, from `seed_candidate`, which
 * has the reason of those even a seed list does not reach. Versions are indexes, reasons
 * the numbers of ExclusionReason: a million words would only be slower.
 */
class AudienceSql
{
public:
    /** `contactLanguages`: those the contacts have (contactLanguages()). */
    AudienceSql(const AudienceQuery &query, const AudienceFacts &facts, const QStringList &contactLanguages);
    static Result<QStringList> contactLanguages(QSqlDatabase &db);

    /** `verb` (empty, or `INSERT INTO …`), the tables, then a SELECT from them. Its own values are bound by the caller.
     */
    Statement statement(QSqlDatabase &db, const QString &verb, const QString &select) const;

    /** The part of an address key after the @. */
    static QString domainOf(const QString &column);
    /** SQL that spells the number of a reason. */
    static QString reasonWord(const QString &column);

private:
    // Each adds its SQL to m_with and its values to m_values, in the same order.
    void addTargets();
    void addCandidates(const QString &from, bool isSeed);
    void addChoice(bool own);
    void addReason(bool isSeed);
    void addConsents();
    void addLosers();
    void addValue(const QVariant &value);
    void addText(const SqlText &text);

    const AudienceQuery m_query;
    const AudienceFacts m_facts;
    const QStringList m_contactLanguages;
    QString m_with;
    QVariantList m_values;
};
