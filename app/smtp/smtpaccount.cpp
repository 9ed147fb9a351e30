#include "smtp/smtpaccount.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SmtpAccount)
};

const std::pair<SmtpAccount::Tls, QString> tlsWords[] = {{SmtpAccount::Tls::Required, u"required"_s},
                                                         {SmtpAccount::Tls::StartTls, u"starttls"_s},
                                                         {SmtpAccount::Tls::Implicit, u"implicit"_s},
                                                         {SmtpAccount::Tls::None, u"none"_s}};
const std::pair<SmtpAccount::Auth, QString> authWords[] = {{SmtpAccount::Auth::Automatic, u"auto"_s},
                                                           {SmtpAccount::Auth::ScramSha256, u"scram-sha-256"_s},
                                                           {SmtpAccount::Auth::Plain, u"plain"_s},
                                                           {SmtpAccount::Auth::Login, u"login"_s},
                                                           {SmtpAccount::Auth::CramMd5, u"cram-md5"_s},
                                                           {SmtpAccount::Auth::XOAuth2, u"xoauth2"_s},
                                                           {SmtpAccount::Auth::OAuthBearer, u"oauthbearer"_s}};

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

/** The argument of EHLO: a domain or an address literal (RFC 5321 §4.1.1.1). */
bool isClientName(const QString &name)
{
    static const QRegularExpression domain(u"^[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$"_s);
    static const QRegularExpression literal(u"^\\[(IPv6:)?[0-9A-Fa-f.:]{2,45}\\]$"_s);
    return domain.match(name).hasMatch() || literal.match(name).hasMatch();
}

/** How the account logs in makes sense as a whole. */
Result<void> checkedLogin(const SmtpAccount &account)
{
    using Auth = SmtpAccount::Auth;
    if (!isPrintable(account.user))
        return refused(u"account-user"_s, Words::tr("The user name holds a character that cannot be typed."),
                       Words::tr("Write it again."));
    if (!isPrintable(account.tokenCommand))
        return refused(u"account-token-command"_s,
                       Words::tr("The token command holds a character that cannot be typed."),
                       Words::tr("Write it again, on one line."));
    if (account.usesToken() && account.user.isEmpty())
        return refused(u"account-user"_s, Words::tr("An access token needs the name of its user."),
                       Words::tr("Give the user name, most often the address of the mailbox."));
    const bool takesToken =
        account.auth == Auth::Automatic || account.auth == Auth::XOAuth2 || account.auth == Auth::OAuthBearer;
    if (!account.tokenCommand.isEmpty() && !takesToken)
        return refused(
            u"account-token-command"_s,
            Words::tr("“%1” logs in with a password, not with the token of a command.").arg(wordFor(account.auth)),
            Words::tr("Choose xoauth2 or oauthbearer, or leave the token command empty."));
    return {};
}

} // namespace

QString wordFor(SmtpAccount::Tls tls)
{
    return std::find_if(std::begin(tlsWords), std::end(tlsWords), [&](const auto &pair) { return pair.first == tls; })
        ->second;
}

Result<SmtpAccount::Tls> tlsFrom(const QString &word)
{
    for (const auto &[tls, name] : tlsWords)
        if (name == word)
            return tls;
    return refused(u"usage"_s, Words::tr("“%1” is not a way to encrypt.").arg(word),
                   Words::tr("Give required, starttls, implicit or none."));
}

QString wordFor(SmtpAccount::Auth auth)
{
    return std::find_if(std::begin(authWords), std::end(authWords),
                        [&](const auto &pair) { return pair.first == auth; })
        ->second;
}

Result<SmtpAccount::Auth> authFrom(const QString &word)
{
    for (const auto &[auth, name] : authWords)
        if (name == word)
            return auth;
    return refused(u"usage"_s, Words::tr("“%1” is not a way to log in.").arg(word),
                   Words::tr("Give auto, scram-sha-256, plain, login, cram-md5, xoauth2 or oauthbearer."));
}

Result<SmtpAccount> checked(const SmtpAccount &account)
{
    static const QRegularExpression fingerprint(u"^([0-9a-f]{64})?$"_s);
    SmtpAccount clean = account;
    clean.name = account.name.trimmed();
    clean.host = account.host.trimmed();
    clean.tokenCommand = account.tokenCommand.trimmed();
    clean.clientName = account.clientName.trimmed();
    clean.certificate = account.certificate.toLower().remove(u':');
    if (clean.name.isEmpty() || !isPrintable(clean.name))
        return refused(u"account-name"_s, Words::tr("The account has no usable name."), Words::tr("Give it a name."));
    if (clean.host.isEmpty() || !isPrintable(clean.host) || clean.host.contains(u' '))
        return refused(u"account-host"_s, Words::tr("“%1” is not the name of a server.").arg(clean.host),
                       Words::tr("Give the name of the provider’s outgoing mail server, such as smtp.example.org."));
    if (clean.port == 0)
        return refused(u"account-port"_s, Words::tr("0 is not a port."),
                       Words::tr("Use 465 or 587, as the provider says."));
    if (clean.connections < 1 || clean.connections > 100)
        return refused(u"account-connections"_s, Words::tr("%1 connections cannot be opened.").arg(clean.connections),
                       Words::tr("Give a number from 1 to 100."));
    if (clean.greetingSeconds < 1 || clean.greetingSeconds > 300)
        return refused(u"account-greeting"_s,
                       Words::tr("A server cannot be given %1 seconds to greet.").arg(clean.greetingSeconds),
                       Words::tr("Give a number from 1 to 300; 60 is usual."));
    if (!clean.clientName.isEmpty() && !isClientName(clean.clientName))
        return refused(u"account-client-name"_s,
                       Words::tr("“%1” is not a name this computer may give itself.").arg(clean.clientName),
                       Words::tr("Give a domain such as mail.example.org, or leave it empty."));
    if (const Result<void> login = checkedLogin(clean); !login)
        return failureOf(login);
    if (!fingerprint.match(clean.certificate).hasMatch())
        return refused(u"account-certificate"_s, Words::tr("That is not the SHA-256 fingerprint of a certificate."),
                       Words::tr("Give its 64 hexadecimal digits, or leave it empty."));
    return clean;
}
