#include "store/migrations.h"

#include "store/statement.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr Migration history[] = {
    {1, "projects, contacts, groups, messages, sendings and their ledger", ":/migrations/001-first-schema.sql"},
    {2, "a sending remembers its last rehearsal", ":/migrations/002-rehearsals.sql"},
    {3, "domains of senders, their keys and checks", ":/migrations/003-sender-domains.sql"},
    {4, "limits of accounts and recipient domains, what servers asked for, the file's identity",
     ":/migrations/004-limits-and-blocks.sql"},
    {5, "accounts log in with a token and greet as they wish", ":/migrations/005-account-login.sql"},
    {6, "communication types, consents, quarantine and hashed suppressions", ":/migrations/006-consents.sql"},
    {7, "ordinary changes are counted", ":/migrations/007-changes.sql"},
    {8, "keys, calls and answers of the web service", ":/migrations/008-web-service.sql"},
};

Result<void> apply(QSqlDatabase &db, const Migration &migration)
{
    QFile script(QString::fromLatin1(migration.script));
    if (!script.open(QIODevice::ReadOnly))
        qFatal("%s is not in the program", migration.script);
    for (const QString &statement : statementsOf(QString::fromUtf8(script.readAll())))
        if (const Result<void> done = runSql(db, statement); !done)
            return done;
    return runSql(db, u"PRAGMA user_version = %1"_s.arg(migration.version));
}

} // namespace

std::span<const Migration> migrations()
{
    return history;
}

int newestSchema()
{
    return migrations().back().version;
}

Result<void> migrate(QSqlDatabase &db, int from, int to)
{
    for (const Migration &migration : migrations()) {
        if (migration.version <= from || migration.version > to)
            continue;
        if (const Result<void> done = apply(db, migration); !done)
            return done;
    }
    return {};
}

QStringList statementsOf(const QString &script)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    QStringList statements;
    for (const QString &part : QString(script).remove(comment).split(u';')) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}
