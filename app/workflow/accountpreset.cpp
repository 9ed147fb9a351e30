#include "workflow/accountpreset.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountPreset)
};

} // namespace

QList<AccountPreset> accountPresets()
{
    const QString byPlan = Words::tr("Your plan says how many messages: write its limit in the account.");
    const QString appPassword =
        Words::tr("Needs an app password: the password of your mailbox is refused once two-step verification is on.");
    return {
        // 500 a day with a free account, 2,000 in a sliding day with Workspace: as others quote Google's help
        // (support.google.com/mail/answer/22839 and support.google.com/a/answer/166852), which was not read itself.
        {u"gmail"_s, u"Gmail"_s, u"smtp.gmail.com"_s, 465, 2, {}, {}, {}, 500, appPassword},
        {u"google-workspace"_s, u"Google Workspace"_s, u"smtp.gmail.com"_s, 465, 4, {}, {}, {}, 2000, appPassword},
        // learn.microsoft.com/exchange/troubleshoot/send-emails/smtp-submission-improvements: three connections at
        // once,
        // 30 messages a minute and 10,000 recipients a day for each mailbox.
        {u"microsoft-365"_s,
         u"Microsoft 365"_s,
         u"smtp.office365.com"_s,
         587,
         3,
         {},
         30,
         {},
         10'000,
         Words::tr("Authenticated SMTP must be allowed for the mailbox, and Microsoft replaces passwords by OAuth.")},
        // docs.aws.amazon.com/ses: smtp endpoint per region; the rate and the daily quota are of each customer.
        {u"amazon-ses"_s,
         u"Amazon SES"_s,
         {},
         587,
         4,
         {},
         {},
         {},
         {},
         Words::tr("Give the server of your region, such as email-smtp.ca-central-1.amazonaws.com, and SMTP "
                   "credentials; your sending quota is shown by the SES console.")},
        {u"brevo"_s,
         u"Brevo"_s,
         u"smtp-relay.brevo.com"_s,
         587,
         4,
         {},
         {},
         {},
         {},
         byPlan + u' ' + Words::tr("The password is an SMTP key.")},
        {u"mailgun"_s,
         u"Mailgun"_s,
         u"smtp.mailgun.org"_s,
         587,
         4,
         {},
         {},
         {},
         {},
         byPlan + u' ' + Words::tr("In the EU region the server is smtp.eu.mailgun.org.")},
        {u"sendgrid"_s,
         u"SendGrid"_s,
         u"smtp.sendgrid.net"_s,
         587,
         4,
         {},
         {},
         {},
         {},
         byPlan + u' ' + Words::tr("The user name is the word apikey, the password an API key.")},
        // OVHcloud's guides give only the server. 200 an hour is what is commonly said of the MX Plan, unconfirmed: at
        // worst it is slower than need be.
        {u"ovh"_s,
         u"OVHcloud"_s,
         u"ssl0.ovh.net"_s,
         465,
         2,
         {},
         {},
         200,
         {},
         Words::tr("200 messages an hour for each mailbox of the MX Plan offer.")},
        // infomaniak.com/en/support/faq/2065: in a sliding day, by offer.
        {u"infomaniak"_s,
         u"Infomaniak"_s,
         u"mail.infomaniak.com"_s,
         465,
         2,
         {},
         {},
         {},
         1440,
         Words::tr("1,440 messages in 24 hours for each mailbox of a paid offer; a free one has 500: write that limit "
                   "in the account.")},
    };
}

Result<AccountPreset> accountPreset(const QString &name)
{
    const QList<AccountPreset> presets = accountPresets();
    const auto found = std::ranges::find(presets, name.trimmed().toLower(), &AccountPreset::name);
    if (found != presets.end())
        return *found;
    QStringList names;
    for (const AccountPreset &preset : presets)
        names.append(preset.name);
    return refused(u"unknown-preset"_s, Words::tr("Envoi knows no provider “%1”.").arg(name),
                   Words::tr("It knows: %1. For another one give --host and --port.").arg(names.join(u", "_s)));
}

SmtpAccount AccountPreset::applied(SmtpAccount account) const
{
    if (!host.isEmpty())
        account.host = host;
    account.port = port;
    account.tls = SmtpAccount::Tls::Required;
    account.connections = connections;
    account.perSecond = perSecond;
    account.perMinute = perMinute;
    account.perHour = perHour;
    account.perDay = perDay;
    return account;
}
