#include "base/figures.h"
#include "cli/command.h"
#include "cli/replaceconfirmation.h"
#include "cli/terminal.h"
#include "contacts/csvreader.h"
#include "workflow/importcontacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactCommands)
};

constexpr int doneInPart = 4;

Result<ImportMode> modeFrom(const QString &word)
{
    const std::pair<QString, ImportMode> modes[] = {{u"complete"_s, ImportMode::Complete},
                                                    {u"add"_s, ImportMode::Add},
                                                    {u"update"_s, ImportMode::Update},
                                                    {u"replace"_s, ImportMode::Replace}};
    for (const auto &[name, mode] : modes)
        if (name == word)
            return mode;
    return refused(u"usage"_s, Words::tr("“%1” is not a mode of import.").arg(word),
                   Words::tr("Give complete, add, update or replace."));
}

/** When, whence and how, for any consent of the file: `--consent-date` is a column or one date. */
ImportConsent consentFrom(const Arguments &arguments)
{
    const QString when = arguments.one(u"--consent-date"_s);
    const bool isDate = !when.isEmpty() && when.front().isDigit();
    ImportConsent consent;
    (isDate ? consent.date : consent.dateColumn) = when;
    consent.source = arguments.one(u"--consent-source"_s);
    consent.proof = arguments.one(u"--consent-proof"_s);
    consent.reactivate = arguments.has(u"--reactivate"_s);
    return consent;
}

/** `--consent Newsletter=news`; without column everybody gave it. */
QList<ImportConsent> consentsFrom(const Arguments &arguments)
{
    QList<ImportConsent> consents;
    for (const QString &pair : arguments.many(u"--consent"_s)) {
        ImportConsent consent = consentFrom(arguments);
        consent.consent = pair.section(u'=', 0, 0).trimmed();
        consent.statusColumn = pair.section(u'=', 1).trimmed();
        consents.append(consent);
    }
    return consents;
}

/** Sets `target` to what the option says in words of its own. */
template <class Value, class Read>
Result<void> take(const Arguments &arguments, const QString &option, Read read, Value &target)
{
    if (!arguments.has(option))
        return {};
    const auto value = read(arguments.one(option));
    if (!value)
        return failureOf(value);
    target = *value;
    return {};
}

Result<void> takeMapping(const Arguments &arguments, ImportRequest &request)
{
    for (const QString &pair : arguments.many(u"--map"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return refused(u"usage"_s, Words::tr("“%1” does not say which field a column fills.").arg(pair),
                           Words::tr("Write it as column=field; column= skips the column."));
        request.mapping.insert(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
    }
    return {};
}

Result<qint64> numberFrom(const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (isNumber && number >= 0)
        return number;
    return refused(u"usage"_s, Words::tr("“%1” is not a number of contacts.").arg(word),
                   Words::tr("Give a whole number."));
}

Result<ImportRequest> requestFrom(const Arguments &arguments)
{
    ImportRequest request;
    request.file = arguments.positional(0);
    request.sheet = arguments.one(u"--sheet"_s);
    request.group = arguments.one(u"--group"_s);
    request.dryRun = arguments.has(u"--dry-run"_s);
    request.keepWhenEmpty = !arguments.has(u"--erase-when-empty"_s);
    request.firstLineIsHeader = !arguments.has(u"--no-header"_s);
    request.reactivates = arguments.has(u"--reactivate"_s);
    for (const Result<void> &taken :
         {take(arguments, u"--mode"_s, modeFrom, request.mode),
          take(arguments, u"--encoding"_s, textEncodingFrom, request.encoding),
          take(arguments, u"--separator"_s, separatorFrom, request.separator),
          take(arguments, u"--dates"_s, dateOrderFrom, request.dates),
          take(arguments, u"--everybody"_s, suppressionFrom, request.everybody),
          take(arguments, u"--deactivates"_s, numberFrom, request.deactivates), takeMapping(arguments, request)})
        if (!taken)
            return failureOf(taken);
    request.who = userName();
    request.report = arguments.one(u"--report"_s);
    request.consents = consentsFrom(arguments);
    if (request.consents.isEmpty()) // else these words are about the others
        request.tracking = consentFrom(arguments);
    if (arguments.has(u"--tracking-date"_s))
        request.tracking.date = arguments.one(u"--tracking-date"_s);
    return request;
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray rejections;
    for (const RejectedLine &line : report.rejections)
        rejections.append(
            QJsonObject{{u"line"_s, line.line}, {u"address"_s, line.address}, {u"reason"_s, line.reason}});
    return {{u"read"_s, report.read},
            {u"created"_s, report.created},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"duplicate"_s, report.duplicate},
            {u"rejected"_s, report.rejected},
            {u"skipped"_s, report.notWanted},
            {u"deactivated"_s, report.deactivated},
            {u"ineligible"_s, report.ineligible},
            {u"unreachable"_s, report.unreachable},
            {u"invalid"_s, report.invalid},
            {u"consents"_s, QJsonObject{{u"given"_s, report.consents.given},
                                        {u"withdrawn"_s, report.consents.withdrawn},
                                        {u"kept_withdrawn"_s, report.consents.keptWithdrawn}}},
            {u"new_fields"_s, QJsonArray::fromStringList(report.newFields)},
            {u"rejections"_s, rejections}};
}

QStringList outcomeLines(const ImportReport &report, const ImportRequest &request)
{
    const auto part = [](qint64 count, const QString &text) { return count > 0 ? u", "_s + text : QString(); };
    const auto n = [](qint64 count) { return int(count); };
    QString counts = Words::tr("%Ln line(s) read: ", nullptr, n(report.read)) +
                     Words::tr("%Ln created", nullptr, n(report.created)) + u", "_s +
                     Words::tr("%Ln updated", nullptr, n(report.updated)) +
                     part(report.unchanged, Words::tr("%Ln unchanged", nullptr, n(report.unchanged))) +
                     part(report.duplicate, Words::tr("%Ln duplicate(s)", nullptr, n(report.duplicate))) +
                     part(report.rejected, Words::tr("%Ln rejected", nullptr, n(report.rejected))) +
                     part(report.notWanted, Words::tr("%Ln skipped", nullptr, n(report.notWanted))) + u'.';
    QStringList lines{counts};
    if (report.deactivated > 0)
        lines.append(
            Words::tr("%Ln contact(s) that the file does not have deactivated.", nullptr, n(report.deactivated)));
    if (report.ineligible > 0)
        lines.append(
            Words::tr("%Ln contact(s) can no longer receive: the list says so.", nullptr, n(report.ineligible)));
    if (report.unreachable > 0)
        lines.append(
            Words::tr("%Ln contact(s) kept without a valid address: they receive nothing until it is corrected.",
                      nullptr, n(report.unreachable)));
    if (!request.consents.isEmpty() || report.consents != ConsentCounts())
        lines.append(Words::tr("Consents: %1 given, %2 withdrawn, %3 who had withdrawn stay out.")
                         .arg(formatCount(report.consents.given), formatCount(report.consents.withdrawn),
                              formatCount(report.consents.keptWithdrawn)));
    if (request.dryRun)
        lines.append(Words::tr("This was a rehearsal: nothing was written."));
    if (!report.newFields.isEmpty())
        lines.append(Words::tr("New fields: %1.").arg(report.newFields.join(u", "_s)));
    for (const RejectedLine &line : report.rejections.mid(0, 10))
        lines.append(Words::tr("Line %1: %2").arg(line.line).arg(line.reason));
    return lines;
}

Result<Answer> importContacts(const CommandContext &context)
{
    Result<ImportRequest> request = requestFrom(context.arguments);
    if (!request)
        return failureOf(request);
    if (request->mode == ImportMode::Replace && !request->dryRun && !context.arguments.has(u"--yes"_s))
        if (const Result<void> confirmed = confirmReplacement(context, *request); !confirmed)
            return failureOf(confirmed);
    qint64 lastPercent = 0;
    const Result<ImportReport> report = ImportContacts(context.db()).run(*request, [&](qint64 done, qint64 total) {
        const qint64 percent = done * 100 / std::max<qint64>(1, total);
        if (percent >= lastPercent + 10 && isTerminal(stderr))
            context.progress(Words::tr("%1 % read").arg(lastPercent = percent));
        return true;
    });
    if (!report)
        return failureOf(report);
    return Answer::of(toJson(*report), outcomeLines(*report, *request).join(u'\n'),
                      report->rejected + report->invalid > 0 ? doneInPart : 0);
}

Result<Answer> undoImport(const CommandContext &context)
{
    ImportContacts imports(context.db());
    const Result<std::optional<ImportRecord>> last = imports.last();
    if (!last)
        return failureOf(last);
    const Result<ImportUndo::Outcome> undone = imports.undoLast();
    if (!undone)
        return failureOf(undone);
    const QString file = *last ? (*last)->file : QString();
    QStringList lines{Words::tr("The import of %1 is undone: ").arg(file) +
                      Words::tr("%Ln contact(s) removed", nullptr, int(undone->removed)) + u", "_s +
                      Words::tr("%Ln contact(s) as before", nullptr, int(undone->restored)) + u'.'};
    if (undone->kept > 0)
        lines.append(Words::tr("%Ln contact(s) stay as they are now: something happened to them since the import.",
                               nullptr, int(undone->kept)));
    return Answer::of(QJsonObject{{u"file"_s, file},
                                  {u"removed"_s, undone->removed},
                                  {u"restored"_s, undone->restored},
                                  {u"kept"_s, undone->kept}},
                      lines.join(u'\n'));
}

} // namespace

QList<Command> importCommands()
{
    return {{{u"contacts"_s,
              u"import"_s,
              {u"FILE"_s},
              {{u"--map"_s, Arity::Many, u"column=field|:status|:left-if-yes|:left-if-no|:tracking|:tracking-date"_s},
               {u"--mode"_s, Arity::One, u"complete|add|update|replace"_s},
               {u"--group"_s, Arity::One, u"NAME"_s},
               {u"--encoding"_s, Arity::One, u"E"_s},
               {u"--separator"_s, Arity::One, u"S"_s},
               {u"--sheet"_s, Arity::One, u"NAME|NUMBER"_s},
               {u"--dates"_s, Arity::One, u"ymd|dmy|mdy"_s},
               {u"--no-header"_s, Arity::Flag, {}},
               {u"--erase-when-empty"_s, Arity::Flag, {}},
               {u"--everybody"_s, Arity::One, u"none|left|bounced|forbidden"_s},
               {u"--consent"_s, Arity::Many, u"CONSENT[=COLUMN]"_s},
               {u"--consent-date"_s, Arity::One, u"COLUMN|D"_s},
               {u"--consent-source"_s, Arity::One, u"S"_s},
               {u"--consent-proof"_s, Arity::One, u"TEXT"_s},
               {u"--tracking-date"_s, Arity::One, u"D"_s},
               {u"--reactivate"_s, Arity::Flag, {}},
               {u"--deactivates"_s, Arity::One, u"N"_s},
               {u"--yes"_s, Arity::Flag, {}},
               {u"--dry-run"_s, Arity::Flag, {}},
               {u"--report"_s, Arity::One, u"FILE"_s}}},
             true,
             importContacts},
            {{u"contacts"_s, u"undo-import"_s, {}, {}}, true, undoImport}};
}
