#include "workflow/sendingobstacles.h"

#include "contacts/emailaddress.h"
#include "sendings/subjectprefix.h"
#include "workflow/sendingtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingObstacles)
};

constexpr int fastestPace = 1'000'000;

Failure obstacle(const QString &code, const QString &message, const QString &remedy)
{
    return {Failure::Kind::Refused, code, message, remedy};
}

QList<Failure> contentObstacles(const Sending &sending, const Message &message)
{
    QList<Failure> found;
    if (message.versions.isEmpty())
        found.append(obstacle(u"no-version"_s, Words::tr("The message “%1” has no version.").arg(message.name),
                              Words::tr("Write it in at least one language.")));
    const QString forced = sending.options.specificVersion;
    if (!forced.isEmpty() && !message.languages().contains(forced))
        found.append(obstacle(u"no-version"_s,
                              Words::tr("The message has no version in the language “%1”.").arg(forced),
                              Words::tr("Choose a version that exists, or none.")));
    if (message.sender.address.isEmpty())
        found.append(obstacle(u"no-sender"_s, Words::tr("The message “%1” has no sender.").arg(message.name),
                              Words::tr("Choose a sender in the message.")));
    else if (!EmailAddress::parse(message.sender.address))
        found.append(obstacle(u"bad-sender"_s,
                              Words::tr("“%1” is not an address a message can come from.").arg(message.sender.address),
                              Words::tr("Correct the sender of the message.")));
    if (const Result<QString> prefix = checkedPrefix(sending.options.subjectPrefix); !prefix)
        found.append(prefix.error());
    if (const Result<void> pace = checkedPace(sending.options.pace); !pace)
        found.append(pace.error());
    return found;
}

} // namespace

Result<SendingTimes> timesOf(const SendingOptions &options)
{
    SendingTimes times;
    if (options.schedule.kind != Schedule::Kind::Now && options.schedule.start) {
        const Result<ResolvedTime> start = resolve(*options.schedule.start);
        if (!start)
            return failureOf(start);
        times.launch = start->instant;
    }
    if (options.deadline) {
        const Result<ResolvedTime> deadline = resolve(*options.deadline);
        if (!deadline)
            return failureOf(deadline);
        times.deadline = deadline->instant;
    }
    return times;
}

QList<Failure> timeObstacles(const SendingOptions &options, Instant now)
{
    if (options.schedule.kind == Schedule::Kind::Later && !options.schedule.start)
        return {obstacle(u"no-date"_s, Words::tr("The sending is for later, without a date."),
                         Words::tr("Choose a date and a time."))};
    const Result<SendingTimes> times = timesOf(options);
    if (!times)
        return {times.error()};
    QList<Failure> found;
    if (times->launch && *times->launch < now)
        found.append(obstacle(
            u"past-date"_s,
            Words::tr("The planned time, %1, is past.").arg(wallText(*times->launch, options.schedule.start->zone)),
            Words::tr("Choose a later time, or send now.")));
    if (!times->deadline)
        return found;
    const QString deadline = wallText(*times->deadline, options.deadline->zone);
    if (*times->deadline <= now)
        found.append(obstacle(u"past-deadline"_s, Words::tr("The deadline, %1, is past.").arg(deadline),
                              Words::tr("Choose a later deadline, or none.")));
    else if (times->launch && *times->deadline <= *times->launch)
        found.append(obstacle(u"deadline-before-start"_s,
                              Words::tr("The deadline, %1, comes before the start.").arg(deadline),
                              Words::tr("Choose a deadline after the start, or none.")));
    return found;
}

QList<Failure> sendingObstacles(const Sending &sending, const Message &message, Instant now)
{
    QList<Failure> found;
    if (sending.groups.isEmpty())
        found.append(obstacle(u"no-recipients"_s, Words::tr("No group is selected."),
                              Words::tr("Select at least one group, or all contacts.")));
    return found + contentObstacles(sending, message) + timeObstacles(sending.options, now);
}

Result<void> checkedPace(const Pace &pace)
{
    if (pace.perHour && (*pace.perHour < 1 || *pace.perHour > fastestPace))
        return refused(u"bad-pace"_s, Words::tr("The pace is not a number of messages an hour."),
                       Words::tr("Give a number from 1 to 1,000,000."));
    if (pace.withinTime && pace.withinTime->count() < 1)
        return refused(u"bad-pace"_s, Words::tr("The maximum duration is too short."),
                       Words::tr("Give at least one minute."));
    return {};
}
