#pragma once

#include "contacts/contactfield.h"

#include <QList>
#include <QStringList>

/**
 * One question about a contact, answered by yes or no (specification §4.3–4.5). `exclude` turns the answer round.
 *
 * Values are in the one form they are stored in: numbers with a dot, days as YYYY-MM-DD, yes and no as 1 and 0,
 * statuses by their words (`ACTIVE`, …), numbers of days in decimal.
 */
struct Criterion
{
    enum class Subject {
        Field,    ///< a field of the project, or `email`, `language`, `time_zone`
        Domain,   ///< of the address, as people read it
        Status,   ///< ContactStatus
        Created,  ///< the day the contact was created, in the project's zone
        Modified, ///< the day of the last change
        Consent,
        Group,  ///< membership of another group
        Message ///< what became of the copies of one message, or of any when it is invalid
    };
    enum class Operator {
        Equal,
        Different, ///< the contrary of Equal: an empty value differs from every other (T-11)
        Contains,
        Starts,
        Ends,
        Empty,
        NotEmpty,
        In,
        Less,
        AtMost,
        Greater,
        AtLeast,
        Between,     ///< both ends belong to it
        LastDays,    ///< from n days before today until today; consents and messages have a rule of their own
        NextDays,    ///< from today until n days after; of a consent: valid, and ending by then
        Anniversary, ///< same day and month as today; those born on 29 February, on the 28th when there is no 29th
        Valid,       ///< of a consent: given and not over
        Withdrawn,   ///< of a consent: none is valid, and it was withdrawn
        Missing,     ///< of a consent: never given, or given and over
        Member,
        Sent,      ///< handed to the server at least once
        Delivered, ///< accepted by the server
        Bounced,   ///< refused for good
        Opened,    ///< or clicked in it; machines do not count (§12.3)
        Clicked,
        NotOpened ///< delivered, and no copy that left in that time is known to have been opened
    };

    Subject subject = Subject::Field;
    ContactField field = {};
    ConsentId consent = {};
    GroupId group = {};
    MessageId message = {};
    Operator op = Operator::Equal;
    QStringList values = {};    ///< none, one, two (Between) or several (In); of a message: how many days ago at most
    bool ignoreAccents = false; ///< texts only; case never counts
    bool exclude = false;

    bool operator==(const Criterion &) const = default;
};

/** Alternatives joined by OR: at least one must say yes. `exclude`: none may. */
struct CriteriaBlock
{
    bool exclude = false;
    QList<Criterion> any;

    bool operator==(const CriteriaBlock &) const = default;
};

/** What makes a group dynamic: blocks joined by AND (specification §4.2). */
struct Criteria
{
    QList<CriteriaBlock> all;

    bool operator==(const Criteria &) const = default;
};

/** Which values and operators suit a criterion. */
enum class ValueKind { Text, Choice, Number, Day, YesNo, Status, Consent, Group, Message };
ValueKind valueKindOf(const Criterion &criterion);
const QList<Criterion::Operator> &operatorsFor(ValueKind kind);

/** How many values the operator takes: none, one or two; -1: one or more. Of a message: the days may be left out. */
int valuesOf(Criterion::Operator op, ValueKind kind);

/** `equal`, `at_least`, …: the words of the JSON form. */
QString wordFor(Criterion::Operator op);
/** Besides the words, `=`, `!=`, `<`, `<=`, `>` and `>=`. */
std::optional<Criterion::Operator> operatorFrom(const QString &word);

/** Groups the criteria speak of, each once. */
QList<GroupId> groupsIn(const Criteria &criteria);
