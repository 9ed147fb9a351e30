#include "smtp/mailproviders.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

struct Provider
{
    QLatin1String host; ///< or any name under it
    const char *include;
};

/** From the providers' own instructions for SPF. */
constexpr Provider providers[] = {
    {"gmail.com"_L1, "_spf.google.com"},
    {"google.com"_L1, "_spf.google.com"},
    {"office365.com"_L1, "spf.protection.outlook.com"},
    {"outlook.com"_L1, "spf.protection.outlook.com"},
    {"amazonaws.com"_L1, "amazonses.com"},
    {"sendgrid.net"_L1, "sendgrid.net"},
    {"mailgun.org"_L1, "mailgun.org"},
    {"mailjet.com"_L1, "spf.mailjet.com"},
    {"brevo.com"_L1, "spf.brevo.com"},
    {"sendinblue.com"_L1, "spf.sendinblue.com"},
    {"postmarkapp.com"_L1, "spf.mtasv.net"},
    {"mandrillapp.com"_L1, "spf.mandrillapp.com"},
    {"sparkpostmail.com"_L1, "sparkpostmail.com"},
    {"ovh.net"_L1, "mx.ovh.com"},
    {"ovh.ca"_L1, "mx.ovh.ca"},
    {"gandi.net"_L1, "_mailcust.gandi.net"},
    {"infomaniak.com"_L1, "spf.infomaniak.ch"},
    {"zoho.com"_L1, "zoho.com"},
    {"fastmail.com"_L1, "spf.messagingengine.com"},
};

bool isUnder(const QString &name, QLatin1String domain)
{
    return name == domain || (name.endsWith(domain) && name.at(name.size() - domain.size() - 1) == u'.');
}

} // namespace

QByteArray spfIncludeFor(const QString &server)
{
    const QString name = server.toLower();
    const auto found = std::ranges::find_if(providers, [&](const Provider &each) { return isUnder(name, each.host); });
    return found == std::end(providers) ? QByteArray() : QByteArray(found->include);
}

ConsumerProvider consumerProviderOf(const QString &domain)
{
    const QString name = domain.toLower();
    const QString brand = name.section(u'.', 0, 0);
    const auto isOneOf = [&](std::initializer_list<QLatin1String> names) {
        return std::ranges::find(names, brand) != names.end();
    };
    if (name == "gmail.com"_L1 || name == "googlemail.com"_L1)
        return ConsumerProvider::Gmail;
    if (name.count(u'.') > 2)
        return ConsumerProvider::None;
    if (isOneOf({"yahoo"_L1, "ymail"_L1, "rocketmail"_L1, "aol"_L1}))
        return ConsumerProvider::Yahoo;
    if (isOneOf({"outlook"_L1, "hotmail"_L1, "live"_L1, "msn"_L1}))
        return ConsumerProvider::Outlook;
    return ConsumerProvider::None;
}

QString nameOf(ConsumerProvider provider)
{
    switch (provider) {
    case ConsumerProvider::Gmail:
        return u"Gmail"_s;
    case ConsumerProvider::Yahoo:
        return u"Yahoo"_s;
    case ConsumerProvider::Outlook:
        return u"Outlook"_s;
    case ConsumerProvider::None:
        break;
    }
    return {};
}
