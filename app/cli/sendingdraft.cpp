#include "cli/sendingdraft.h"

#include "base/duration.h"
#include "sendings/schedule.h"
#include "store/accountrepository.h"
#include "store/grouprepository.h"
#include "store/messagerepository.h"
#include "store/projectrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingDraft)
};

Result<QList<GroupId>> groupsNamed(const QStringList &names, GroupRepository &repository)
{
    QList<GroupId> ids;
    for (const QString &name : names) {
        const Result<Group> group = repository.find(name);
        if (!group)
            return failureOf(group);
        ids.append(group->id);
    }
    return ids;
}

/** Only what is meant to be one: its members receive without being asked anything (§5.4). */
Result<QList<GroupId>> seedListsNamed(const QStringList &names, GroupRepository &repository)
{
    for (const QString &name : names) {
        const Result<Group> group = repository.find(name);
        if (group && !group->isSeed)
            return refused(u"not-a-seed-list"_s, Words::tr("“%1” is not a seed list group.").arg(group->name),
                           Words::tr("Choose a seed list group, or mark this one as such."));
    }
    return groupsNamed(names, repository);
}

Result<GroupSelection> selectionFrom(const Arguments &arguments, Database &database)
{
    GroupRepository repository(database);
    const auto to = groupsNamed(arguments.many(u"--to"_s), repository);
    const auto except = groupsNamed(arguments.many(u"--except"_s), repository);
    const auto seeds = seedListsNamed(arguments.many(u"--seed-list"_s), repository);
    for (const auto *groups : {&to, &except, &seeds})
        if (!*groups)
            return failureOf(*groups);
    return GroupSelection{arguments.has(u"--all"_s), *to, *except, *seeds};
}

Result<Schedule> scheduleFrom(const Arguments &arguments, Database &database)
{
    if (int(arguments.has(u"--now"_s)) + int(arguments.has(u"--at"_s) && !arguments.has(u"--optimized"_s)) +
            int(arguments.has(u"--optimized"_s)) >
        1)
        return refused(u"usage"_s, Words::tr("Only one moment can be chosen."),
                       Words::tr("Give --now, --at or --optimized."));
    Schedule schedule;
    if (arguments.has(u"--at"_s)) {
        const Result<WallTime> wall = wallTimeOption(arguments, u"--at"_s, database);
        if (!wall)
            return failureOf(wall);
        schedule.start = *wall;
        schedule.kind = Schedule::Kind::Later;
    }
    if (arguments.has(u"--optimized"_s)) {
        schedule.kind = Schedule::Kind::Optimized;
        const Result<std::chrono::seconds> window = durationFrom(arguments.one(u"--window"_s, u"24h"_s));
        if (!window)
            return failureOf(window);
        schedule.windowHours = int(std::chrono::duration_cast<std::chrono::hours>(*window).count());
        if (schedule.windowHours != 24 && schedule.windowHours != 48 && schedule.windowHours != 168)
            return refused(u"bad-window"_s,
                           Words::tr("“%1” is not a window of optimized send times.").arg(arguments.one(u"--window"_s)),
                           Words::tr("Give 24h, 48h or 168h."));
    }
    return schedule;
}

Result<SameAddress> sameAddressFrom(const Arguments &arguments)
{
    const QString word = arguments.one(u"--same-address"_s, u"one"_s);
    if (word == "one"_L1)
        return SameAddress::OneMessagePerAddress;
    if (word == "each"_L1)
        return SameAddress::OneMessagePerContact;
    return refused(u"usage"_s, Words::tr("“%1” is not a choice for --same-address.").arg(word),
                   Words::tr("Give one or each."));
}

} // namespace

QList<OptionSpec> sendingDraftOptions()
{
    return {{u"--message"_s, Arity::One, u"M"_s, true},
            {u"--name"_s, Arity::One, u"N"_s},
            {u"--to"_s, Arity::Many, u"G"_s},
            {u"--all"_s, Arity::Flag, {}},
            {u"--except"_s, Arity::Many, u"G"_s},
            {u"--seed-list"_s, Arity::Many, u"G"_s},
            {u"--same-address"_s, Arity::One, u"one|each"_s},
            {u"--now"_s, Arity::Flag, {}},
            {u"--at"_s, Arity::One, u"2026-12-01T08:00"_s},
            {u"--zone"_s, Arity::One, u"Z"_s},
            {u"--second"_s, Arity::Flag, {}},
            {u"--optimized"_s, Arity::Flag, {}},
            {u"--window"_s, Arity::One, u"24h"_s},
            {u"--per-hour"_s, Arity::One, u"N"_s},
            {u"--within"_s, Arity::One, u"6h"_s},
            {u"--deadline"_s, Arity::One, u"2026-12-01T12:30"_s},
            {u"--prefix"_s, Arity::One, u"[RAPPEL]"_s},
            {u"--version"_s, Arity::One, u"fr"_s},
            {u"--account"_s, Arity::One, u"A"_s}};
}

Result<Sending> sendingDraftFrom(const Arguments &arguments, Database &database)
{
    const Result<Message> message = MessageRepository(database).find(arguments.one(u"--message"_s));
    if (!message)
        return failureOf(message);
    const Result<GroupSelection> groups = selectionFrom(arguments, database);
    if (!groups)
        return failureOf(groups);
    const Result<Schedule> schedule = scheduleFrom(arguments, database);
    if (!schedule)
        return failureOf(schedule);
    const Result<Pace> pace = paceFrom(arguments);
    if (!pace)
        return failureOf(pace);
    const Result<SameAddress> sameAddress = sameAddressFrom(arguments);
    if (!sameAddress)
        return failureOf(sameAddress);

    Sending draft;
    draft.name = arguments.one(u"--name"_s, message->name);
    draft.message = message->id;
    draft.groups = *groups;
    draft.options.sameAddress = *sameAddress;
    draft.options.schedule = *schedule;
    draft.options.pace = *pace;
    draft.options.subjectPrefix = arguments.one(u"--prefix"_s);
    draft.options.specificVersion = arguments.one(u"--version"_s);
    if (arguments.has(u"--deadline"_s)) {
        const Result<WallTime> deadline = wallTimeOption(arguments, u"--deadline"_s, database);
        if (!deadline)
            return failureOf(deadline);
        draft.options.deadline = *deadline;
    }
    if (arguments.has(u"--account"_s)) {
        const Result<SmtpAccount> account = AccountRepository(database).findAccount(arguments.one(u"--account"_s));
        if (!account)
            return failureOf(account);
        draft.account = account->id;
    }
    return draft;
}

Result<Pace> paceFrom(const Arguments &arguments)
{
    Pace pace;
    if (arguments.has(u"--per-hour"_s) && arguments.has(u"--within"_s))
        return refused(u"usage"_s, Words::tr("A pace is either a number per hour or a duration."),
                       Words::tr("Give --per-hour or --within, not both."));
    const auto perHour = arguments.number(u"--per-hour"_s, 1, 1'000'000);
    if (!perHour)
        return failureOf(perHour);
    pace.perHour = *perHour;
    if (arguments.has(u"--within"_s)) {
        const Result<std::chrono::seconds> duration = durationFrom(arguments.one(u"--within"_s));
        if (!duration)
            return failureOf(duration);
        pace.withinTime = std::chrono::duration_cast<std::chrono::minutes>(*duration);
    }
    return pace;
}

Result<WallTime> wallTimeOption(const Arguments &arguments, const QString &option, Database &database)
{
    const Result<Project> project = ProjectRepository(database).project();
    if (!project)
        return failureOf(project);
    Result<WallTime> wall = wallTimeFrom(arguments.one(option), arguments.one(u"--zone"_s, project->timeZone));
    if (wall)
        wall->second = option == "--at"_L1 && arguments.has(u"--second"_s);
    return wall;
}

QString clockNote(const WallTime &wall)
{
    const Result<ResolvedTime> resolved = resolve(wall);
    if (!resolved || resolved->kind == ResolvedTime::Kind::Plain)
        return {};
    const QString asked = wall.time.toString(u"HH:mm"_s);
    const QString zone = QString::fromUtf8(wall.zone);
    if (resolved->kind == ResolvedTime::Kind::Gap)
        return Words::tr("%1 does not exist that day in %2: it will be %3.")
            .arg(asked, zone, inZone(resolved->instant, wall.zone).time().toString(u"HH:mm"_s));
    return wall.second ? Words::tr("%1 occurs twice that day in %2: the second is meant.").arg(asked, zone)
                       : Words::tr("%1 occurs twice that day in %2: the first is meant; --second chooses the second.")
                             .arg(asked, zone);
}
