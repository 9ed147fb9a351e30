#pragma once

#include <QList>
#include <QString>

/** One instruction of the approval checklist (specification §9.2): the real value, and a box a person ticks. */
struct ApprovalCheck
{
    enum class Topic { Message, Recipients, Subject, Authentication, Departure, Pace, Tests, Identification };
    enum class Mark { Plain, Warning, Alert };

    Topic topic = Topic::Message;
    QString title;  ///< `Recipients: 12 310 e-mails`
    QString detail; ///< `12 482 contacts targeted − 172 shared addresses, + seed list (6)`
    Mark mark = Mark::Plain;

    bool operator==(const ApprovalCheck &) const = default;
};
