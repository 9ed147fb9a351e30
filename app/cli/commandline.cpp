#include "cli/commandline.h"

#include "base/language.h"
#include "cli/command.h"
#include "workflow/rehearsalfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/** What stands before the noun. */
struct GlobalOptions
{
    QString project = qEnvironmentVariable("ENVOI_PROJECT");
    QString language;
    bool json = false;
};

void write(FILE *stream, const QString &text)
{
    QFile file;
    if (!file.open(stream, QIODevice::WriteOnly))
        return;
    file.write(text.toUtf8());
    if (!text.endsWith(u'\n'))
        file.write("\n");
}

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    // A bare value: written as the only element of a list, without its brackets.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

int exitStatusFor(const Failure &failure)
{
    if (failure.code == QLatin1String("usage"))
        return 2;
    return failure.kind == Failure::Kind::NotFound ? 3 : 1;
}

int report(const Failure &failure, bool json)
{
    write(stderr, failure.text());
    if (json)
        write(stdout, jsonText(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, failure.code},
                                                                    {u"message"_s, failure.message},
                                                                    {u"remedy"_s, failure.remedy}}}}));
    return exitStatusFor(failure);
}

Result<GlobalOptions> takeGlobalOptions(QStringList &words)
{
    GlobalOptions options;
    for (qsizetype i = 0; i < words.size();) {
        const QString word = words.at(i);
        const QString name = word.section(u'=', 0, 0);
        const bool takesValue = name == QLatin1String("--project") || name == QLatin1String("--language");
        if (word == QLatin1String("--json")) {
            options.json = true;
            words.removeAt(i);
        } else if (takesValue) {
            const bool isOneWord = word.contains(u'=');
            if (!isOneWord && i + 1 >= words.size())
                return refused(u"usage"_s, Words::tr("The option “%1” needs a value.").arg(word),
                               Words::tr("Type envoi-cli help to see how it is used."));
            (name == QLatin1String("--project") ? options.project : options.language) =
                isOneWord ? word.section(u'=', 1) : words.at(i + 1);
            words.remove(i, isOneWord ? 1 : 2);
        } else {
            ++i;
        }
    }
    if (!options.language.isEmpty() && !Language::offered().contains(options.language.left(2).toLower()))
        return refused(u"usage"_s, Words::tr("“%1” is not a language of Envoi.").arg(options.language),
                       Words::tr("Give fr or en."));
    return options;
}

QString helpText()
{
    QStringList lines{Words::tr("envoi-cli [--project FILE.envoi] [--language fr|en] [--json] COMMAND"), QString()};
    for (const Command &command : allCommands())
        lines.append(u"  "_s + command.syntax.usage());
    return lines.join(u'\n');
}

/** The command meant by the first words, a noun and its verb of one word or two, and the words left for it. */
std::optional<Command> findCommand(const QStringList &words, QStringList &rest)
{
    for (const Command &command : allCommands()) {
        const QStringList name = command.syntax.name().split(u' ');
        if (words.mid(0, name.size()) == name) {
            rest = words.mid(name.size());
            return command;
        }
    }
    return std::nullopt;
}

Result<Answer> runCommand(const Command &command, const QStringList &words, const GlobalOptions &options,
                          const Clock &clock)
{
    const Result<Arguments> arguments = Arguments::parse(command.syntax, words);
    if (!arguments)
        return failureOf(arguments);
    CommandContext context{*arguments, clock, options.project, options.json};
    if (!command.needsProject)
        return command.run(context);
    if (options.project.isEmpty())
        return refused(u"usage"_s, Words::tr("No project was named."),
                       Words::tr("Give --project FILE.envoi, or set ENVOI_PROJECT."));
    if (options.project.startsWith(QLatin1String("postgresql:")))
        return refused(u"not-offered"_s, Words::tr("This version opens projects in files only."),
                       Words::tr("Give --project FILE.envoi."));
    Result<std::unique_ptr<Database>> database = Database::open(options.project, clock);
    if (!database)
        return failureOf(database);
    context.database = database->get();
    return command.run(context);
}

} // namespace

int runCommandLine(const QStringList &allWords, const Clock &clock)
{
    QStringList words = allWords;
    const bool wantsJson = words.contains(QLatin1String("--json"));
    Language::install(Language::ofTheSystem());
    const Result<GlobalOptions> options = takeGlobalOptions(words);
    if (!options)
        return report(options.error(), wantsJson);
    if (!options->language.isEmpty())
        Language::install(options->language);

    if (words.isEmpty() && options->json)
        return report(Failure{Failure::Kind::Refused, u"usage"_s, Words::tr("No command was given."),
                              Words::tr("Type envoi-cli help to see them all.")},
                      true);
    if (words.isEmpty() || words.first() == QLatin1String("help") || words.first() == QLatin1String("--help")) {
        write(words.isEmpty() ? stderr : stdout, helpText());
        return words.isEmpty() ? 2 : 0;
    }
    if (words.first() == QLatin1String("--version")) {
        write(stdout, u"envoi-cli %1"_s.arg(QStringLiteral(ENVOI_VERSION)));
        return 0;
    }
    QStringList rest;
    const std::optional<Command> command = findCommand(words, rest);
    if (!command)
        return report(Failure{Failure::Kind::Refused, u"usage"_s,
                              Words::tr("“%1” is not a command.").arg(words.mid(0, 2).join(u' ')),
                              Words::tr("Type envoi-cli help to see them all.")},
                      options->json);
    RehearsalFolder::removeLeftovers(); // they hold addresses: what a killed program left goes at once
    const Result<Answer> answer = runCommand(*command, rest, *options, clock);
    if (!answer)
        return report(answer.error(), options->json);
    const QString said = options->json ? jsonText(answer->json) : answer->text;
    if (!said.isEmpty())
        write(stdout, said);
    return answer->exitStatus;
}

QList<Command> allCommands()
{
    return projectCommands() + accountCommands() + domainCommands() + contactCommands() + contactEditCommands() +
           exclusionCommands() + consentCommands() + typeCommands() + groupCommands() + importCommands() +
           messageCommands() + sendingCommands() + excludedCommands() + sendingOrderCommands() + rehearsalCommands() +
           deliveryCommands() + resultCommands() + eventCommands() + serviceCommands();
}

void CommandContext::progress(const QString &line) const
{
    write(stderr, line);
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"envoi"_s : name;
}
