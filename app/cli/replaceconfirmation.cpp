#include "cli/replaceconfirmation.h"

#include "cli/terminal.h"
#include "store/contactrepository.h"
#include "workflow/importcontacts.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactCommands)
};

constexpr qint64 fewContacts = 100; ///< so many are soon activated again

/** How many would be deactivated, found by a rehearsal. */
Result<qint64> foretold(const CommandContext &context, const ImportRequest &request)
{
    ImportRequest rehearsal = request;
    rehearsal.dryRun = true;
    rehearsal.report.clear();
    const Result<ImportReport> report = ImportContacts(context.db()).run(rehearsal);
    if (!report)
        return failureOf(report);
    return report->deactivated;
}

Result<qint64> typedNumber(qint64 number)
{
    QTextStream out(stderr);
    out << Words::tr("%Ln contact(s) that the file does not have will be deactivated.", nullptr, int(number)) << u' '
        << Words::tr("Type this number to go on: ");
    out.flush();
    bool isNumber = false;
    const qint64 typed = QTextStream(stdin).readLine().trimmed().toLongLong(&isNumber);
    if (isNumber && typed == number)
        return number;
    return refused(u"not-confirmed"_s, Words::tr("This is another number; nothing was imported."), {});
}

} // namespace

Result<void> confirmReplacement(const CommandContext &context, ImportRequest &request)
{
    if (request.deactivates)
        return {};
    const Result<qint64> number = foretold(context, request);
    if (!number)
        return failureOf(number);
    if (*number == 0)
        return {};
    if (isTerminal(stdin) && isTerminal(stderr)) {
        const Result<qint64> typed = typedNumber(*number);
        if (!typed)
            return failureOf(typed);
        request.deactivates = *typed;
        return {};
    }
    ContactQuery active;
    active.status = ContactStatus::Active;
    const Result<qint64> all = ContactRepository(context.db()).count(active);
    if (!all)
        return failureOf(all);
    if (*number < fewContacts || *number * 2 <= *all)
        return {};
    return refused(
        u"not-confirmed"_s,
        Words::tr("%1 of %2 active contacts would be deactivated; nothing was imported.").arg(*number).arg(*all),
        Words::tr("If this is meant, add --deactivates %1.").arg(*number));
}
