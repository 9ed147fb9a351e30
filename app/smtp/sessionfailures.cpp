#include "smtp/sessionfailures.h"

#include "base/figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SmtpSession)
};

Failure failure(const QString &code, const QString &message, const QString &remedy)
{
    return {Failure::Kind::Broken, code, message, remedy};
}

QString said(const SmtpReply &reply)
{
    return u"%1 %2 %3"_s.arg(reply.code).arg(reply.enhanced, reply.text).simplified();
}

} // namespace

namespace sessionFailure {

Failure cannotConnect(const SmtpAccount &account, const QString &why)
{
    return failure(
        u"smtp-connect"_s,
        Words::tr("The server %1, port %2, does not answer: %3.").arg(account.host).arg(account.port).arg(why),
        Words::tr("Check the name, the port and the network of this computer."));
}

Failure hostNotFound(const SmtpAccount &account)
{
    return failure(u"smtp-host"_s, Words::tr("No server is called %1.").arg(account.host),
                   Words::tr("Check how its name is written in the settings, and the network of this computer."));
}

Failure notAMailServer(const SmtpAccount &account, const QString &line)
{
    return failure(u"smtp-not-mail"_s,
                   Words::tr("What answers at %1, port %2, is not a mail server: “%3”.")
                       .arg(account.host)
                       .arg(account.port)
                       .arg(line),
                   Words::tr("Check the port: 465 and 587 are usual."));
}

Failure serverRefuses(const SmtpAccount &account, const SmtpReply &reply)
{
    return failure(u"smtp-refused"_s,
                   Words::tr("The server %1 refuses this computer: %2.").arg(account.host, said(reply)),
                   Words::tr("Ask the provider why, giving this answer."));
}

Failure serverCloses(const SmtpAccount &account, const SmtpReply &reply)
{
    return failure(u"smtp-closing"_s,
                   Words::tr("The server %1 ended the conversation: %2.").arg(account.host, said(reply)),
                   Words::tr("It is tried again by itself; if it goes on, use fewer connections."));
}

Failure connectionLost(const SmtpAccount &account)
{
    return failure(u"smtp-lost"_s, Words::tr("The connection with %1 was lost.").arg(account.host),
                   Words::tr("It is tried again by itself; check the network if it goes on."));
}

Failure outOfStep(const SmtpAccount &account, const SmtpReply &reply)
{
    return failure(
        u"smtp-protocol"_s, Words::tr("The server %1 answered what was not asked: %2.").arg(account.host, said(reply)),
        Words::tr(
            "The conversation was ended so that nobody gets another person’s answer; it is tried again by itself."));
}

Failure neverGreeted(const SmtpAccount &account, int seconds)
{
    return failure(u"smtp-timeout"_s,
                   Words::tr("What answers at %1, port %2, said nothing for %n second(s): it may not be a mail server.",
                             nullptr, seconds)
                       .arg(account.host)
                       .arg(account.port),
                   Words::tr("Check the port and the encryption: 465 is encrypted from the start, 587 later."));
}

Failure cannotEncrypt(const SmtpAccount &account, const QString &why)
{
    return failure(
        u"smtp-tls"_s,
        Words::tr("No secure encryption with %1, port %2, could be agreed on (%3): nothing was sent.")
            .arg(account.host)
            .arg(account.port)
            .arg(why),
        Words::tr("Check the port: 465 is encrypted from the start, 587 later. TLS 1.2 is the oldest that is "
                  "accepted; a public network may ask to be logged in to first."));
}

Failure saysTooMuch(const SmtpAccount &account)
{
    return failure(
        u"smtp-protocol"_s, Words::tr("The server %1 said more than it was asked.").arg(account.host),
        Words::tr(
            "The conversation was ended so that nobody gets another person’s answer; it is tried again by itself."));
}

Failure leftWhileEncrypting(const SmtpAccount &account)
{
    return failure(
        u"smtp-lost"_s,
        Words::tr("The server %1, port %2, left while the encryption was being agreed on: nothing was sent.")
            .arg(account.host)
            .arg(account.port),
        Words::tr("It is tried again by itself. If it goes on, check the port; TLS 1.2 is the oldest that is "
                  "accepted."));
}

Failure timedOut(const SmtpAccount &account, int seconds)
{
    return failure(u"smtp-timeout"_s,
                   Words::tr("The server %1 said nothing for %Ln second(s).", nullptr, seconds).arg(account.host),
                   Words::tr("It is tried again by itself; if it goes on, ask the provider."));
}

Failure noEncryption(const SmtpAccount &account)
{
    return failure(u"smtp-no-tls"_s,
                   Words::tr("The server %1 offers no encryption: nothing was sent.").arg(account.host),
                   Words::tr("Use the port the provider gives for encrypted sending, 465 or 587."));
}

Failure injectedBeforeEncryption(const SmtpAccount &account)
{
    return failure(
        u"smtp-injection"_s,
        Words::tr("Something spoke for the server %1 before the encryption began: nothing was sent.").arg(account.host),
        Words::tr("This network interferes with mail: use port 465, or another network."));
}

Failure untrustedCertificate(const SmtpAccount &account, const QStringList &why, const QString &fingerprint)
{
    return failure(
        u"smtp-certificate"_s,
        Words::tr("The certificate of %1 cannot be trusted (%2): nothing was sent. Its SHA-256 fingerprint is %3.")
            .arg(account.host, why.join(u"; "_s), fingerprint),
        Words::tr("Check the name of the server; if the provider confirms this fingerprint, accept it in the account’s "
                  "settings."));
}

Failure noCommonLogin(const SmtpAccount &account, const QStringList &offered)
{
    return failure(
        u"smtp-no-login"_s,
        offered.isEmpty()
            ? Words::tr("The server %1 offers no way to log in.").arg(account.host)
            : Words::tr("The server %1 only offers ways to log in that are not known or not chosen here: %2.")
                  .arg(account.host, offered.join(u", "_s)),
        Words::tr("Check the port and the way to log in; leave the user name empty if the server needs none."));
}

Failure loginRefused(const SmtpAccount &account, const QString &mechanism, const SmtpReply &reply,
                     const QString &detail)
{
    const QString answer = detail.isEmpty() ? said(reply) : u"%1 (%2)"_s.arg(said(reply), detail);
    if (reply.code == 504 || reply.code == 534 || reply.code == 538) // RFC 4954 §6: the mechanism, not the password
        return failure(
            u"smtp-password"_s,
            Words::tr("The server %1 does not let this account log in with %2: %3.")
                .arg(account.host, mechanism, answer),
            Words::tr("Choose another way to log in; some providers want an application password or OAuth 2."));
    if (account.usesToken())
        return failure(u"smtp-password"_s,
                       Words::tr("The server %1 refuses the access token: %2.").arg(account.host, answer),
                       Words::tr("Let the token command log in again, with the right to send mail (SMTP)."));
    return failure(u"smtp-password"_s,
                   Words::tr("The server %1 refuses the user name or the password: %2.").arg(account.host, answer),
                   Words::tr("Write the password again in the settings; some providers want an application password."));
}

Failure unprovenServer(const SmtpAccount &account)
{
    return failure(
        u"smtp-server-proof"_s,
        Words::tr("%1 let us in without proving that it knows the password: nothing was sent.").arg(account.host),
        Words::tr("Check the name of the server; if it is right, ask the provider."));
}

Failure loginLater(const SmtpAccount &account, const SmtpReply &reply)
{
    return failure(u"smtp-login-later"_s,
                   Words::tr("The server %1 cannot check the password now: %2.").arg(account.host, said(reply)),
                   Words::tr("It is tried again by itself."));
}

QString cannotTakeUnicodeAddress(const SmtpAccount &account)
{
    return Words::tr("%1 cannot take addresses with accents (no SMTPUTF8)").arg(account.host);
}

QString cannotTakeEightBit(const SmtpAccount &account)
{
    return Words::tr("%1 cannot take 8-bit messages (no 8BITMIME)").arg(account.host);
}

QString lineTooLong(qsizetype octets)
{
    return Words::tr("a line of the message has %1 characters, mail allows 998").arg(octets);
}

QString tooLarge(const SmtpAccount &account, qint64 size, qint64 maximum)
{
    return Words::tr("the message has %1, %2 takes at most %3")
        .arg(formatSize(size), account.host, formatSize(maximum));
}

} // namespace sessionFailure
