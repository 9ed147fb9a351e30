#include "smtp/senderdomain.h"

#include "contacts/emailaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SenderDomain)
};

using Signing = SenderDomain::Signing;
constexpr std::pair<Signing, const char *> signingWords[] = {
    {Signing::WhenPublished, "auto"}, {Signing::On, "on"}, {Signing::Off, "off"}};

QList<DomainKey> newestOfEachKind(const QList<DomainKey> &keys)
{
    QList<DomainKey> newest;
    for (const DkimKey::Type type : {DkimKey::Type::Rsa, DkimKey::Type::Ed25519}) {
        const auto found =
            std::find_if(keys.rbegin(), keys.rend(), [&](const DomainKey &key) { return key.type == type; });
        if (found != keys.rend())
            newest.append(*found);
    }
    return newest;
}

} // namespace

QList<DomainKey> SenderDomain::signingKeys() const
{
    if (signing == Signing::Off)
        return {};
    QList<DomainKey> published = keys;
    published.removeIf([](const DomainKey &key) { return !key.isPublished(); });
    if (published.isEmpty() && signing == Signing::On)
        return newestOfEachKind(keys);
    return newestOfEachKind(published);
}

TxtRecord SenderDomain::recordOf(const DomainKey &key) const
{
    return dkimTxtRecord(domain, key.selector, key.type, key.publicKey);
}

QString wordFor(Signing signing)
{
    for (const auto &[value, word] : signingWords)
        if (value == signing)
            return QString::fromLatin1(word);
    return {};
}

Result<Signing> signingFrom(const QString &word)
{
    for (const auto &[value, known] : signingWords)
        if (word == QLatin1String(known))
            return value;
    return refused(u"bad-signing"_s, Words::tr("“%1” does not say whether to sign.").arg(word),
                   Words::tr("Say on, off or auto."));
}

Result<QString> checkedDomain(const QString &text)
{
    const Result<EmailAddress> address = EmailAddress::parse(u"postmaster@"_s + text.trimmed());
    if (!address || text.contains(u'@'))
        return refused(u"bad-domain"_s, Words::tr("“%1” is not a domain.").arg(text.left(100)),
                       Words::tr("Write what stands after the @ of your sender, such as example.org."));
    return address->wireDomain();
}

Result<QString> checkedSelector(const QString &text)
{
    static const QRegularExpression selector(
        u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\z"_s);
    const QString lower = text.trimmed().toLower();
    if (lower.size() > 100 || !selector.match(lower).hasMatch())
        return refused(u"bad-selector"_s, Words::tr("“%1” is not a selector.").arg(text.left(100)),
                       Words::tr("Use letters, digits and hyphens, such as envoi2026."));
    return lower;
}
