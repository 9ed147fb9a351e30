#pragma once

#include "results/sendingfigures.h"
#include "sendings/eligibility.h"
#include "sendings/sending.h"
#include "sendings/snapshot.h"
#include "store/database.h"
#include "store/eventreader.h"

/** One row of the ledger, as people and exports see it. */
struct RecipientLine
{
    RowId id;
    ContactId contact;
    QString contactKey; ///< empty when the person was erased
    QString address;
    QString language;
    bool seed = false;
    RecipientState state = RecipientState::Pending;
    QString reason;
    int attempts = 0;
    std::optional<Instant> handedAt;
    std::optional<Instant> endedAt;
    int replyCode = 0;
    QString replyStatus;
    QString replyText;
    RecipientEngagement engagement;
    bool operator==(const RecipientLine &) const = default;
};

/** A contact who does not receive, and why. */
struct ExcludedContact
{
    ContactId contact;
    QString contactKey;
    QString address;
    ExclusionReason reason = ExclusionReason::NoAddress;
    ContactId through; ///< DuplicateAddress: who receives at that address
    bool operator==(const ExcludedContact &) const = default;
};

/** A sending that was prepared without a contact, and why. */
struct LeftOut
{
    SendingId sending;
    QString sendingName;
    Instant prepared{};
    ExclusionReason reason = ExclusionReason::NoAddress;
    ContactId through;  ///< DuplicateAddress: who received at that address
    QString throughKey; ///< of that contact, for people
    bool operator==(const LeftOut &) const = default;
};

/** A line of a contact's history (specification §13). */
struct ContactHistoryLine
{
    SendingId sending;
    QString sendingName;
    QString messageName;
    QString subject;
    RecipientLine row;
    bool isResend = false;
    bool operator==(const ContactHistoryLine &) const = default;
};

/** Reads sendings, their ledger and their figures; saves drafts. States move through the orders of `workflow` only. */
class SendingRepository
{
public:
    explicit SendingRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Sending>> list(const QList<SendingState> &states = {}) const; ///< latest first; resends left out
    Result<Sending> byId(SendingId id) const;
    Result<Sending> find(const QString &nameOrId) const;
    /** Creates (invalid id) or changes a draft; refused once it is prepared. */
    Result<SendingId> saveDraft(const Sending &sending);
    Result<void> removeDraft(SendingId id);
    /** The seed list groups the last approved sending of this type had: what a new draft begins with (§5.4). */
    Result<QList<GroupId>> usualSeeds(CommunicationTypeId type) const;

    Result<Snapshot> snapshot(SendingId id) const;
    Result<SendingFigures> figures(SendingId id) const;
    Result<Engagement> engagement(SendingId id) const;
    Result<QMap<SendingId, SendingFigures>> figuresOf(const QList<SendingId> &ids) const;
    /** Of all approved sendings together, resends included, except those that were over before `start`. */
    Result<SendingFigures> figuresSince(Instant start) const;

    Result<qint64> recipientCount(SendingId id, std::optional<RecipientState> state = {},
                                  const QString &search = {}) const;
    Result<QList<RecipientLine>> recipients(SendingId id, std::optional<RecipientState> state, const QString &search,
                                            qint64 offset, int limit) const;
    Result<QList<ExcludedContact>> exclusions(SendingId id, std::optional<ExclusionReason> reason, qint64 offset,
                                              int limit) const;
    Result<QMap<ExclusionReason, qint64>> exclusionCounts(SendingId id) const;
    Result<QList<ContactHistoryLine>> historyOf(ContactId contact, int limit = 200) const;
    /** All opens and clicks known of her, latest first. */
    Result<QList<EventReader::Line>> eventsOf(ContactId contact) const;
    /** The sendings that left this contact out, latest first. */
    Result<QList<LeftOut>> leftOut(ContactId contact, int limit = 200) const;

private:
    Database &m_database;
};
