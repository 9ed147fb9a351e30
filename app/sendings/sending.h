#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "groups/group.h"
#include "sendings/pace.h"
#include "sendings/schedule.h"
#include "sendings/sendingstate.h"

#include <QJsonObject>

/** Contacts that share an address (specification §5.5). */
enum class SameAddress { OneMessagePerAddress, OneMessagePerContact };

/** Everything a person chooses in the sending form besides groups, message and account (§6, §7). */
struct SendingOptions
{
    SameAddress sameAddress = SameAddress::OneMessagePerAddress;
    Schedule schedule;
    Pace pace;
    std::optional<WallTime> deadline;
    QString subjectPrefix;   ///< at most 30 characters, no merge fields, no control characters (§7.3)
    QString specificVersion; ///< language forced for everyone (§7.4); empty: each her own

    bool operator==(const SendingOptions &) const = default;
};

QJsonObject toJson(const SendingOptions &options);
SendingOptions sendingOptionsFrom(const QJsonObject &json);

/** One execution of a message to recipients (§2). */
struct Sending
{
    SendingId id;
    QString name;
    MessageId message;
    AccountId account; ///< invalid: the project's only account
    SendingState state = SendingState::Draft;
    GroupSelection groups;
    SendingOptions options;
    SendingId resendOf; ///< valid: one message sent again from a contact's card (§13)

    CommunicationTypeId type;        ///< frozen at Prepare; a draft has that of its message
    std::optional<Instant> launchAt; ///< resolved at Prepare; none: on approval
    std::optional<Instant> deadlineAt;
    QString preparedBy;
    std::optional<Instant> preparedAt;
    QString approvedBy;
    std::optional<Instant> approvedAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    QString stateReason; ///< why it was rejected, cancelled or paused
    QString contentHash; ///< of the snapshot
    Instant modified{};

    bool operator==(const Sending &) const = default;
};
