#include "store/accountrepository.h"

#include "base/controlcharacter.h"
#include "base/folding.h"
#include "contacts/emailaddress.h"
#include "store/statement.h"
#include "store/usedby.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountRepository)
};

tl::unexpected<Failure> noAccount(const QString &what)
{
    return notFound(Words::tr("There is no SMTP account “%1”.").arg(what),
                    Words::tr("Look at the list of accounts, or add it first."));
}

tl::unexpected<Failure> noSender(SenderId id)
{
    return notFound(Words::tr("There is no sender number %1.").arg(id.value),
                    Words::tr("Look at the list of senders."));
}

Result<QList<SmtpAccount>> readAccounts(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id, name, host, port, tls, user, auth, certificate, connections, per_hour, "
                       "messages_per_connection, per_second, per_minute, per_day, domain_connections, domain_per_hour, "
                       "token_command, client_name, greeting_seconds "
                       "FROM account WHERE project_id = ? ORDER BY name, id"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QList<SmtpAccount> accounts;
    while (rows.next()) {
        const auto tls = tlsFrom(rows.text(4));
        const auto auth = authFrom(rows.text(6));
        if (!tls)
            return failureOf(tls);
        if (!auth)
            return failureOf(auth);
        SmtpAccount account;
        account.id = rows.id<AccountId>(0);
        account.name = rows.text(1);
        account.host = rows.text(2);
        account.port = quint16(rows.number(3));
        account.tls = *tls;
        account.user = rows.text(5);
        account.auth = *auth;
        account.certificate = rows.text(7);
        account.connections = int(rows.number(8));
        const auto limit = [&rows](int column) {
            return rows.isNull(column) ? std::nullopt : std::optional(int(rows.number(column)));
        };
        account.perHour = limit(9);
        account.messagesPerConnection = int(rows.number(10));
        account.perSecond = limit(11);
        account.perMinute = limit(12);
        account.perDay = limit(13);
        account.domainConnections = int(rows.number(14));
        account.domainPerHour = int(rows.number(15));
        account.tokenCommand = rows.text(16);
        account.clientName = rows.text(17);
        account.greetingSeconds = int(rows.number(18));
        accounts.append(account);
    }
    return accounts;
}

/** The first account for which `wanted` holds. */
template <class Wanted>
Result<SmtpAccount> readAccount(QSqlDatabase &db, const QString &what, Wanted wanted)
{
    const Result<QList<SmtpAccount>> accounts = readAccounts(db);
    if (!accounts)
        return failureOf(accounts);
    const auto found = std::ranges::find_if(*accounts, wanted);
    return found == accounts->end() ? noAccount(what) : Result<SmtpAccount>(*found);
}

Result<SmtpAccount> readAccount(QSqlDatabase &db, AccountId id)
{
    return readAccount(db, QString::number(id.value), [&](const SmtpAccount &account) { return account.id == id; });
}

Result<SmtpAccount> onlyAccount(QSqlDatabase &db)
{
    const Result<QList<SmtpAccount>> accounts = readAccounts(db);
    if (!accounts)
        return failureOf(accounts);
    if (accounts->isEmpty())
        return notFound(Words::tr("The project has no SMTP account."),
                        Words::tr("Add the account your mail leaves through."));
    if (accounts->size() > 1)
        return refused(u"which-account"_s, Words::tr("The project has several SMTP accounts."),
                       Words::tr("Choose the one this sending leaves through."));
    return accounts->first();
}

/** Binds everything but id and project, in the order of the two statements below. */
Statement &bindAccount(Statement &row, const SmtpAccount &account)
{
    row.bind(account.name).bind(account.host).bind(account.port).bind(wordFor(account.tls)).bind(account.user);
    row.bind(wordFor(account.auth)).bind(account.certificate).bind(account.connections);
    for (const std::optional<int> &limit : {account.perHour, account.perSecond, account.perMinute, account.perDay})
        row.bind(limit ? QVariant(*limit) : QVariant());
    row.bind(account.messagesPerConnection).bind(account.domainConnections).bind(account.domainPerHour);
    return row.bind(account.tokenCommand).bind(account.clientName).bind(account.greetingSeconds);
}

Result<AccountId> writeAccount(QSqlDatabase &db, const SmtpAccount &account)
{
    if (account.id.isValid()) {
        if (const Result<SmtpAccount> there = readAccount(db, account.id); !there)
            return failureOf(there);
        Statement row(db,
                      u"UPDATE account SET name = ?, host = ?, port = ?, tls = ?, user = ?, auth = ?, certificate = ?, "
                      "connections = ?, per_hour = ?, per_second = ?, per_minute = ?, per_day = ?, "
                      "messages_per_connection = ?, domain_connections = ?, domain_per_hour = ?, token_command = ?, "
                      "client_name = ?, greeting_seconds = ? WHERE id = ?"_s);
        const Result<void> done = bindAccount(row, account).bind(account.id).run();
        return done ? Result<AccountId>(account.id) : failureOf(done);
    }
    Statement row(
        db,
        u"INSERT INTO account (name, host, port, tls, user, auth, certificate, connections, per_hour, "
        "per_second, per_minute, per_day, messages_per_connection, domain_connections, domain_per_hour, "
        "token_command, client_name, greeting_seconds, project_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (const Result<void> done = bindAccount(row, account).bind(Database::projectId).run(); !done)
        return failureOf(done);
    return AccountId{row.insertedId()};
}

/** A sending without account leaves through the only one there is. */
const QString usingAccount =
    u"coalesce(s.account_id, (SELECT CASE WHEN count(*) = 1 THEN min(id) END FROM account)) = ?"_s;

Result<void> nameIsFree(QSqlDatabase &db, const SmtpAccount &account)
{
    const Result<QList<SmtpAccount>> accounts = readAccounts(db);
    if (!accounts)
        return failureOf(accounts);
    for (const SmtpAccount &other : *accounts)
        if (other.id != account.id && folded(other.name) == folded(account.name))
            return refused(u"exists"_s, Words::tr("There is already an account “%1”.").arg(other.name),
                           Words::tr("Choose another name, or change that account."));
    return {};
}

Result<Sender> checkedSender(Sender sender)
{
    if (hasControlCharacter(sender.name))
        return refused(u"control-character"_s,
                       Words::tr("The sender’s name contains a line break or a control character."),
                       Words::tr("Write it on one line."));
    sender.name = sender.name.simplified();
    for (QString *text : {&sender.address, &sender.replyTo}) {
        if (text == &sender.replyTo && text->trimmed().isEmpty())
            continue;
        const Result<EmailAddress> address = EmailAddress::parse(*text);
        if (!address)
            return failureOf(address);
        *text = address->text();
    }
    return sender;
}

Result<SenderId> writeSender(QSqlDatabase &db, const Sender &sender)
{
    if (!sender.id.isValid()) {
        Statement row(db, u"INSERT INTO sender (project_id, name, address, reply_to) VALUES (?, ?, ?, ?)"_s);
        row.bind(Database::projectId).bind(sender.name).bind(sender.address).bind(sender.replyTo);
        if (const Result<void> done = row.run(); !done)
            return failureOf(done);
        return SenderId{row.insertedId()};
    }
    Statement row(db, u"UPDATE sender SET name = ?, address = ?, reply_to = ? WHERE id = ?"_s);
    if (const Result<void> done = row.bind(sender.name).bind(sender.address).bind(sender.replyTo).bind(sender.id).run();
        !done)
        return failureOf(done);
    if (row.rowsChanged() == 0)
        return noSender(sender.id);
    return sender.id;
}

} // namespace

Result<QList<SmtpAccount>> AccountRepository::accounts() const
{
    return m_database.read(readAccounts);
}

Result<SmtpAccount> AccountRepository::account(AccountId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return id.isValid() ? readAccount(db, id) : onlyAccount(db); });
}

Result<SmtpAccount> AccountRepository::findAccount(const QString &nameOrId) const
{
    return m_database.read([&](QSqlDatabase &db) -> Result<SmtpAccount> {
        const auto hasName = [&](const SmtpAccount &account) { return folded(account.name) == folded(nameOrId); };
        if (Result<SmtpAccount> named = readAccount(db, nameOrId, hasName))
            return named;
        bool number = false;
        const AccountId id{nameOrId.trimmed().toLongLong(&number)};
        return number ? readAccount(db, id) : noAccount(nameOrId);
    });
}

Result<AccountId> AccountRepository::saveAccount(const SmtpAccount &account)
{
    const Result<SmtpAccount> valid = checked(account);
    if (!valid)
        return failureOf(valid);
    return m_database.write([&](QSqlDatabase &db) -> Result<AccountId> {
        if (const Result<void> free = nameIsFree(db, *valid); !free)
            return failureOf(free);
        return writeAccount(db, *valid);
    });
}

Result<void> AccountRepository::removeAccount(AccountId id)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<SmtpAccount> account = readAccount(db, id);
        if (!account)
            return failureOf(account);
        const Result<QStringList> users = sendingsThatNeed(db, usingAccount, id.value);
        if (!users)
            return failureOf(users);
        if (!users->isEmpty())
            return refused(u"in-use"_s,
                           Words::tr("The account “%1” is used by: %2.").arg(account->name, users->join(u", "_s)),
                           Words::tr("Give these sendings another account, or wait until they are over."));
        // Sendings that are over no longer need one.
        if (const Result<void> done =
                Statement(db, u"UPDATE sending SET account_id = NULL WHERE account_id = ?"_s).bind(id).run();
            !done)
            return done;
        return Statement(db, u"DELETE FROM account WHERE id = ?"_s).bind(id).run();
    });
}

Result<QList<Sender>> AccountRepository::senders() const
{
    return m_database.read([](QSqlDatabase &db) -> Result<QList<Sender>> {
        Statement rows(db, u"SELECT id, name, address, reply_to FROM sender WHERE project_id = ? ORDER BY id"_s);
        if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
            return failureOf(done);
        QList<Sender> senders;
        while (rows.next())
            senders.append({rows.id<SenderId>(0), rows.text(1), rows.text(2), rows.text(3)});
        return senders;
    });
}

Result<SenderId> AccountRepository::saveSender(const Sender &sender)
{
    const Result<Sender> valid = checkedSender(sender);
    if (!valid)
        return failureOf(valid);
    return m_database.write([&](QSqlDatabase &db) { return writeSender(db, *valid); });
}

Result<void> AccountRepository::removeSender(SenderId id)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        Statement row(db, u"DELETE FROM sender WHERE id = ?"_s);
        if (const Result<void> done = row.bind(id).run(); !done)
            return done;
        return row.rowsChanged() > 0 ? Result<void>() : noSender(id);
    });
}
