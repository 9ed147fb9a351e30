#pragma once

#include "cli/arguments.h"
#include "store/database.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <functional>

class PasswordStore;

/** What a command says when it is done: one JSON value for programs, sentences and tables for people. */
struct Answer
{
    QJsonValue json;
    QString text;
    int exitStatus = 0; ///< 4: done in part

    static Answer of(const QJsonValue &json, const QString &text, int exitStatus = 0)
    {
        return {json, text, exitStatus};
    }
};

/** What a command works with. */
struct CommandContext
{
    const Arguments &arguments;
    const Clock &clock;
    QString projectPath;
    bool json = false;
    Database *database = nullptr; ///< null for commands that need no project

    Database &db() const { return *database; }
    /** A line of progress on stderr, only when it is a terminal or the command says it matters. */
    void progress(const QString &line) const;
};

struct Command
{
    CommandSyntax syntax;
    bool needsProject = true;
    std::function<Result<Answer>(const CommandContext &)> run;
};

/** The commands of each noun, gathered by allCommands(). */
QList<Command> projectCommands();
QList<Command> accountCommands();
QList<Command> domainCommands();
QList<Command> consentCommands();
QList<Command> contactCommands();
QList<Command> contactEditCommands();
QList<Command> exclusionCommands();
QList<Command> groupCommands();
QList<Command> importCommands();
QList<Command> messageCommands();
QList<Command> sendingCommands();
QList<Command> excludedCommands();
QList<Command> sendingOrderCommands();
QList<Command> rehearsalCommands();
QList<Command> deliveryCommands();
QList<Command> resultCommands();
QList<Command> eventCommands();
QList<Command> serviceCommands();
QList<Command> typeCommands();
QList<Command> allCommands();

/** Who gives the order: the name of the session's user. */
QString userName();
