#include "workflow/passwordstore.h"

#include "smtp/tokencommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PasswordStore)
};

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/envoi/passwords.json"_s;
}

tl::unexpected<Failure> noPassword(const SmtpAccount &account)
{
    return refused(u"no-password"_s, Words::tr("No password is kept for the account “%1”.").arg(account.name),
                   Words::tr("Enter it in the settings of the account, or give it in ENVOI_SMTP_PASSWORD."));
}

} // namespace

SystemPasswordStore::SystemPasswordStore(const QString &projectPath, AskPassphrase ask)
    : SystemPasswordStore(projectPath, std::move(ask), std::make_unique<SystemKeychain>(), defaultFile())
{
}

SystemPasswordStore::SystemPasswordStore(const QString &projectPath, AskPassphrase ask,
                                         std::unique_ptr<Keychain> keychain, const QString &file)
    : m_project(QFileInfo(projectPath).absoluteFilePath())
    , m_ask(std::move(ask))
    , m_keychain(std::move(keychain))
    , m_file(file)
{
}

std::optional<QString> SystemPasswordStore::passphraseOfEnvironment()
{
    const QString passphrase = qEnvironmentVariable("ENVOI_PASSPHRASE");
    return passphrase.isEmpty() ? std::nullopt : std::optional(passphrase);
}

QString SystemPasswordStore::keyOf(const SmtpAccount &account) const
{
    return u"%1@%2 · %3"_s.arg(account.user, account.host.toLower(), m_project);
}

std::optional<QString> SystemPasswordStore::passphrase()
{
    const QMutexLocker guard(&m_asking);
    if (!m_passphrase)
        m_passphrase = m_ask();
    return *m_passphrase;
}

void SystemPasswordStore::forgetPassphrase()
{
    const QMutexLocker guard(&m_asking);
    m_passphrase.reset();
}

Result<QString> SystemPasswordStore::password(const SmtpAccount &account)
{
    if (account.user.isEmpty())
        return u""_s;
    if (!account.tokenCommand.isEmpty())
        return TokenCommand::run(account);
    if (const QString given = qEnvironmentVariable("ENVOI_SMTP_PASSWORD"); !given.isEmpty())
        return given;
    const Result<std::optional<QString>> kept = read(keyOf(account), account.name);
    if (!kept)
        return failureOf(kept);
    if (!*kept)
        return noPassword(account);
    return **kept;
}

Result<std::optional<QString>> SystemPasswordStore::read(const QString &key, const QString &what)
{
    const Result<std::optional<QString>> kept = m_keychain->read(key);
    if (kept && *kept)
        return kept;
    if (!m_file.contains(key))
        return std::nullopt;
    const std::optional<QString> phrase = passphrase();
    if (!phrase)
        return refused(u"no-passphrase"_s,
                       Words::tr("The password of “%1” is in a file locked with a passphrase.").arg(what),
                       Words::tr("Give the passphrase, in the window or in ENVOI_PASSPHRASE."));
    Result<std::optional<QString>> opened = m_file.read(key, *phrase);
    if (!opened)
        forgetPassphrase();
    return opened;
}

Result<void> SystemPasswordStore::save(const SmtpAccount &account, const QString &password)
{
    return saveSecret(keyOf(account), password);
}

Result<void> SystemPasswordStore::remove(const SmtpAccount &account)
{
    return removeSecret(keyOf(account));
}

Result<std::optional<QString>> SystemPasswordStore::secret(const QString &name)
{
    return read(name, name);
}

Result<void> SystemPasswordStore::saveSecret(const QString &name, const QString &secret)
{
    const Result<void> kept = m_keychain->write(name, secret);
    if (kept)
        return m_file.erase(name); // an older one must not come back
    const std::optional<QString> phrase = passphrase();
    if (!phrase || phrase->isEmpty())
        return kept;
    return m_file.write(name, secret, *phrase);
}

Result<void> SystemPasswordStore::removeSecret(const QString &name)
{
    const Result<void> erased = m_keychain->erase(name);
    if (const Result<void> done = m_file.erase(name); !done)
        return done;
    return erased || erased.error().code == u"no-key-store"_s ? Result<void>() : erased;
}
