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
    {8, "ligatures are folded in names and searches", ":/migrations/008-ligatures.sql"},
    {9, "the audience index", ":/migrations/009-audience-index.sql"},
    {10, "an index for the search field, merged contacts", ":/migrations/010-search-index.sql"},
    {11, "the journal that undoes the last import, and where columns went", ":/migrations/011-imports.sql"},
    {12, "keys, calls and answers of the web service", ":/migrations/012-web-service.sql"},
    {13, "who is in a dynamic group is remembered", ":/migrations/013-dynamic-answers.sql"},
    {14, "the key first in the index of keys", ":/migrations/014-contact-key.sql"},
    {15, "words of one or two characters in the index of the search field", ":/migrations/015-search-pieces.sql"},
    {16, "opens and clicks", ":/migrations/016-events.sql"},
    {17, "a consent says what it authorises: messages, or tracking", ":/migrations/017-tracking-consent.sql"},
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
    static const QRegularExpression trigger(u"^CREATE TRIGGER\\b"_s);
    QStringList statements;
    bool inTrigger = false;
    for (const QString &part : QString(script).remove(comment).split(u';')) {
        const QString statement = part.trimmed();
        if (statement.isEmpty())
            continue;
        if (inTrigger) // a trigger holds statements of its own, up to its END
            statements.last() += u";\n"_s + statement;
        else
            statements.append(statement);
        inTrigger = inTrigger ? statement != "END"_L1 : trigger.match(statement).hasMatch();
    }
    return statements;
}
