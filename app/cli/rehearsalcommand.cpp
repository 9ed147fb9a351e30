#include "base/figures.h"
#include "cli/command.h"
#include "cli/rehearsaljson.h"
#include "cli/sendingargument.h"
#include "cli/texttable.h"
#include "store/projectrepository.h"
#include "store/sendingrepository.h"
#include "workflow/exportrehearsal.h"
#include "workflow/passwordstore.h"
#include "workflow/sendingtexts.h"
#include "workflow/terminationsignal.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalCommand)
};

constexpr int doneInPart = 4;

QString lineOf(const RehearsalProgress &progress)
{
    switch (progress.stage) {
    case RehearsalProgress::Stage::Copying:
        return Words::tr("copying the project");
    case RehearsalProgress::Stage::Preparing:
        return Words::tr("preparing the copy");
    case RehearsalProgress::Stage::Sending:
        return Words::tr("%1 of %2, simulated time %3")
            .arg(formatCount(progress.done), formatCount(progress.whole), toIso(progress.simulated));
    case RehearsalProgress::Stage::Measuring:
        return Words::tr("comparing with the forecast");
    }
    return {};
}

QString summaryOf(const RehearsalReport &report, const QByteArray &zone)
{
    TextTable table({Words::tr("Rehearsal of “%1”").arg(report.sendingName), QString()});
    table.add({Words::tr("Recipients"), formatCount(report.figures.targeted())});
    table.add({Words::tr("Seed list"), formatCount(report.seeds())});
    table.add({Words::tr("Messages made and received"), formatCount(report.messages)});
    table.add({Words::tr("Errors"), formatCount(report.errors())});
    table.add({Words::tr("After the deadline"), formatCount(report.missed())});
    table.add({Words::tr("No longer eligible"), formatCount(report.skipped())});
    for (const RehearsalReport::Share &share : report.byLanguage)
        table.add({u"  "_s + share.name, formatCount(share.messages)});
    table.add({Words::tr("Size of all messages"), formatSize(report.bytes)});
    table.add({Words::tr("Biggest message"), formatSize(report.biggestBytes)});
    table.add({Words::tr("Messages a second here"), formatCount(qRound64(report.perSecond()))});
    TextTable course({Words::tr("Course"), Words::tr("Forecast"), Words::tr("Rehearsal")});
    course.add(
        {Words::tr("End"), wallText(report.forecast.end, zone), report.end ? wallText(*report.end, zone) : u"—"_s});
    course.add({Words::tr("After the deadline"), formatCount(report.forecast.missed), formatCount(report.missed())});
    for (const RehearsalReport::Hour &hour : report.hours)
        course.add({inZone(hour.from, zone).toString(u"yyyy-MM-dd HH:mm"_s), formatCount(hour.planned),
                    formatCount(hour.actual)});
    return table.text() + u"\n\n"_s + course.text();
}

/** Who gets no message, in pages so that a list of any length can be told. */
Result<QList<RehearsedMessage>> errorsOf(const RehearsedSending &rehearsed)
{
    constexpr int pageSize = 1000;
    const RehearsalFilter filter{{}, {}, {}, RehearsalFilter::Show::Errors};
    QList<RehearsedMessage> errors;
    for (qint64 offset = 0;; offset += pageSize) {
        const Result<QList<RehearsedMessage>> page = rehearsed.page(filter, offset, pageSize);
        if (!page)
            return failureOf(page);
        errors += *page;
        if (page->size() < pageSize)
            return errors;
    }
}

Result<Answer> rehearseSending(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const QString folder = context.arguments.one(u"--out"_s);
    if (!folder.isEmpty())
        if (const Result<void> usable = ExportRehearsal::checkFolder(folder); !usable)
            return failureOf(usable);

    bool cancelled = false;
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &termination, [&cancelled] { cancelled = true; });
    QElapsedTimer sinceLine;
    RehearseSending::Options options;
    options.isCancelled = [&cancelled] { return cancelled; };
    options.progress = [&](const RehearsalProgress &progress) {
        if (sinceLine.isValid() && !sinceLine.hasExpired(1000))
            return;
        sinceLine.start();
        context.progress(lineOf(progress));
    };
    SystemPasswordStore passwords(context.projectPath);
    const auto rehearsed = RehearseSending(context.db(), passwords).run(sending->id, options);
    if (!rehearsed)
        return failureOf(rehearsed);
    const Result<QList<RehearsedMessage>> errors = errorsOf(**rehearsed);
    if (!errors)
        return failureOf(errors);
    std::optional<qint64> written;
    if (!folder.isEmpty()) {
        const Result<qint64> exported = ExportRehearsal(**rehearsed).run(folder, options);
        if (!exported)
            return failureOf(exported);
        written = *exported;
    }
    const Result<Project> project = ProjectRepository(context.db()).project();
    if (!project)
        return failureOf(project);

    const RehearsalReport &report = (*rehearsed)->report();
    QString text = summaryOf(report, project->timeZone.toUtf8());
    for (const RehearsedMessage &error : *errors)
        text += u'\n' + Words::tr("%1 <%2>: %3").arg(error.name(), error.address, error.reason);
    if (written)
        text += u"\n\n"_s + Words::tr("%n message(s) written to %1.", nullptr, int(*written)).arg(folder);
    QJsonObject json = toJson(report);
    json.insert(u"errors"_s, toJson(*errors));
    json.insert(u"written"_s, written ? QJsonValue(*written) : QJsonValue());
    return Answer::of(json, text, report.errors() > 0 ? doneInPart : 0);
}

} // namespace

QList<Command> rehearsalCommands()
{
    return {{{u"sendings"_s, u"rehearse"_s, {u"ID"_s}, {{u"--out"_s, Arity::One, u"DIR"_s}}}, true, rehearseSending}};
}
