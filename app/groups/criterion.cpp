#include "groups/criterion.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;
using Subject = Criterion::Subject;

namespace {

const std::pair<Operator, QString> operatorWords[] = {{Operator::Equal, u"equal"_s},
                                                      {Operator::Different, u"different"_s},
                                                      {Operator::Contains, u"contains"_s},
                                                      {Operator::Starts, u"starts"_s},
                                                      {Operator::Ends, u"ends"_s},
                                                      {Operator::Empty, u"empty"_s},
                                                      {Operator::NotEmpty, u"not_empty"_s},
                                                      {Operator::In, u"in"_s},
                                                      {Operator::Less, u"less"_s},
                                                      {Operator::AtMost, u"at_most"_s},
                                                      {Operator::Greater, u"greater"_s},
                                                      {Operator::AtLeast, u"at_least"_s},
                                                      {Operator::Between, u"between"_s},
                                                      {Operator::LastDays, u"last_days"_s},
                                                      {Operator::NextDays, u"next_days"_s},
                                                      {Operator::Anniversary, u"anniversary"_s},
                                                      {Operator::Valid, u"valid"_s},
                                                      {Operator::Withdrawn, u"withdrawn"_s},
                                                      {Operator::Missing, u"missing"_s},
                                                      {Operator::Member, u"member"_s},
                                                      {Operator::Sent, u"sent"_s},
                                                      {Operator::Delivered, u"delivered"_s},
                                                      {Operator::Bounced, u"bounced"_s},
                                                      {Operator::Opened, u"opened"_s},
                                                      {Operator::Clicked, u"clicked"_s},
                                                      {Operator::NotOpened, u"not_opened"_s},
                                                      // second spellings, after the words
                                                      {Operator::Equal, u"="_s},
                                                      {Operator::Different, u"!="_s},
                                                      {Operator::Less, u"<"_s},
                                                      {Operator::AtMost, u"<="_s},
                                                      {Operator::Greater, u">"_s},
                                                      {Operator::AtLeast, u">="_s}};

ValueKind kindOf(ContactField::Type type)
{
    switch (type) {
    case ContactField::Type::Text:
        return ValueKind::Text;
    case ContactField::Type::Number:
        return ValueKind::Number;
    case ContactField::Type::Date:
        return ValueKind::Day;
    case ContactField::Type::Bool:
        return ValueKind::YesNo;
    case ContactField::Type::Choice:
        return ValueKind::Choice;
    }
    return ValueKind::Text;
}

} // namespace

ValueKind valueKindOf(const Criterion &criterion)
{
    switch (criterion.subject) {
    case Subject::Field:
        return kindOf(criterion.field.type);
    case Subject::Domain:
        return ValueKind::Text;
    case Subject::Status:
        return ValueKind::Status;
    case Subject::Created:
    case Subject::Modified:
        return ValueKind::Day;
    case Subject::Consent:
        return ValueKind::Consent;
    case Subject::Group:
        return ValueKind::Group;
    case Subject::Message:
        return ValueKind::Message;
    }
    return ValueKind::Text;
}

const QList<Operator> &operatorsFor(ValueKind kind)
{
    using enum Criterion::Operator;
    static const QHash<ValueKind, QList<Operator>> operators{
        {ValueKind::Text, {Equal, Different, Contains, Starts, Ends, In, Empty, NotEmpty}},
        {ValueKind::Choice, {Equal, Different, In, Contains, Starts, Ends, Empty, NotEmpty}},
        {ValueKind::Number, {Equal, Different, Less, AtMost, Greater, AtLeast, Between, In, Empty, NotEmpty}},
        {ValueKind::Day,
         {Equal, Different, Less, AtMost, Greater, AtLeast, Between, LastDays, NextDays, Anniversary, In, Empty,
          NotEmpty}},
        {ValueKind::YesNo, {Equal, Different, Empty, NotEmpty}},
        {ValueKind::Status, {Equal, Different, In}},
        {ValueKind::Consent, {Valid, Withdrawn, Missing, NextDays}},
        {ValueKind::Group, {Member}},
        {ValueKind::Message, {Sent, Delivered, Bounced, Opened, Clicked, NotOpened}}};
    return *operators.find(kind);
}

int valuesOf(Operator op, ValueKind kind)
{
    switch (op) {
    case Operator::Empty:
    case Operator::NotEmpty:
    case Operator::Anniversary:
    case Operator::Valid:
    case Operator::Withdrawn:
    case Operator::Missing:
    case Operator::Member:
        return 0;
    case Operator::Between:
        return 2;
    case Operator::In:
        return -1;
    default:
        return kind == ValueKind::Message ? 0 : 1;
    }
}

QString wordFor(Operator op)
{
    return std::ranges::find(operatorWords, op, [](const auto &pair) { return pair.first; })->second;
}

std::optional<Operator> operatorFrom(const QString &word)
{
    const auto found = std::ranges::find(operatorWords, word, [](const auto &pair) { return pair.second; });
    return found == std::end(operatorWords) ? std::nullopt : std::optional(found->first);
}

QList<GroupId> groupsIn(const Criteria &criteria)
{
    QList<GroupId> groups;
    for (const CriteriaBlock &block : criteria.all)
        for (const Criterion &criterion : block.any)
            if (criterion.subject == Subject::Group && !groups.contains(criterion.group))
                groups.append(criterion.group);
    return groups;
}
