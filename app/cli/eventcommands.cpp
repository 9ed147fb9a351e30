#include "base/figures.h"
#include "cli/command.h"
#include "store/sendingrepository.h"
#include "workflow/importevents.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventCommands)
};

constexpr int doneInPart = 4;
constexpr int shownInText = 20;

QJsonObject toJson(const EventReport &report)
{
    QJsonArray rejections;
    for (const EventReport::Rejection &each : report.rejections)
        rejections.append(QJsonObject{{u"line"_s, each.line}, {u"reason"_s, each.reason}});
    return {{u"read"_s, report.read},         {u"opens"_s, report.opens},
            {u"clicks"_s, report.clicks},     {u"known"_s, report.known},
            {u"nameless"_s, report.nameless}, {u"other"_s, report.other},
            {u"rejected"_s, report.rejected}, {u"other_words"_s, QJsonArray::fromStringList(report.otherWords)},
            {u"rejections"_s, rejections}};
}

QString textOf(const EventReport &report)
{
    QStringList lines{eventSentence(report)};
    for (const EventReport::Rejection &each : report.rejections.mid(0, shownInText))
        lines.append(Words::tr("Line %1: %2").arg(formatCount(each.line), each.reason));
    if (report.rejected > shownInText)
        lines.append(Words::tr("…and %Ln more.", nullptr, int(report.rejected - shownInText)));
    return lines.join(u'\n');
}

Result<Answer> importEvents(const CommandContext &context)
{
    ImportEvents::Choice choice;
    choice.zone = context.arguments.one(u"--zone"_s).toUtf8();
    if (context.arguments.has(u"--dates"_s)) {
        const Result<DateOrder> dates = dateOrderFrom(context.arguments.one(u"--dates"_s));
        if (!dates)
            return failureOf(dates);
        choice.dates = *dates;
    }
    if (context.arguments.has(u"--sending"_s)) {
        const Result<Sending> named = SendingRepository(context.db()).find(context.arguments.one(u"--sending"_s));
        if (!named)
            return failureOf(named);
        choice.sending = named->id;
    }
    const Result<EventReport> report = ImportEvents(context.db()).run(context.arguments.positional(0), choice);
    if (!report)
        return failureOf(report);
    return Answer::of(toJson(*report), textOf(*report), report->rejected > 0 ? doneInPart : 0);
}

} // namespace

QList<Command> eventCommands()
{
    return {{{u"events"_s,
              u"import"_s,
              {u"FILE"_s},
              {{u"--sending"_s, Arity::One, u"ID"_s},
               {u"--zone"_s, Arity::One, u"Z"_s},
               {u"--dates"_s, Arity::One, u"ymd|dmy|mdy"_s}}},
             true,
             importEvents}};
}
