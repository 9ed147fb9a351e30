#include "contacts/addresscheck.h"

#include "contacts/emailaddress.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddressCheck)
};

/** Slips seen often enough to be asked about; never corrected without a person. */
QString probableDomain(const QString &domain)
{
    static const QHash<QString, QString> slips{
        {u"gmial.com"_s, u"gmail.com"_s},       {u"gmai.com"_s, u"gmail.com"_s},
        {u"gmail.co"_s, u"gmail.com"_s},        {u"gmail.con"_s, u"gmail.com"_s},
        {u"gamil.com"_s, u"gmail.com"_s},       {u"gnail.com"_s, u"gmail.com"_s},
        {u"hotmial.com"_s, u"hotmail.com"_s},   {u"hotmai.com"_s, u"hotmail.com"_s},
        {u"hotmail.con"_s, u"hotmail.com"_s},   {u"outlok.com"_s, u"outlook.com"_s},
        {u"outlook.con"_s, u"outlook.com"_s},   {u"yaho.com"_s, u"yahoo.com"_s},
        {u"yahoo.con"_s, u"yahoo.com"_s},       {u"videotron.com"_s, u"videotron.ca"_s},
        {u"sympatico.com"_s, u"sympatico.ca"_s}};
    return slips.value(domain);
}

} // namespace

AddressCheck AddressCheck::of(const QString &text)
{
    AddressCheck check;
    const Result<EmailAddress> address = EmailAddress::parse(text);
    if (!address) {
        check.reason = address.error().message;
        return check;
    }
    check.ok = true;
    check.normal = address->localPart() + u'@' + address->wireDomain();
    check.needsUtf8 = address->needsSmtpUtf8();
    if (const QString meant = probableDomain(address->wireDomain()); !meant.isEmpty())
        check.warn = Words::tr("Was %1 meant?").arg(address->localPart() + u'@' + meant);
    return check;
}
