#include "contacts/emailaddress.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EmailAddress)
};

constexpr qsizetype longestLocalPart = 64; // octets, RFC 5321 §4.5.3.1.1
constexpr qsizetype longestAddress = 254;  // octets, RFC 5321 §4.5.3.1.3 less the angle brackets

tl::unexpected<Failure> notAnAddress(const QString &why)
{
    return refused(u"bad-address"_s, why, Words::tr("Write it as name@example.org."));
}

bool isAtext(QChar c)
{
    static const QString others = u"!#$%&'*+-/=?^_`{|}~"_s; // RFC 5322 §3.2.3
    if (c.unicode() < 128)
        return c.isLetterOrNumber() || others.contains(c);
    return c.isPrint() && !c.isSpace() && c.category() != QChar::Other_Format; // RFC 6531 §3.3
}

/** Blanks people cannot see count as blanks; everything else stays to be judged. */
QString withoutOuterBlanks(QStringView text)
{
    const auto isBlank = [](QChar c) {
        return c == u' ' || c == u'\t' || c == QChar::Nbsp || c == QChar(0x202F) || c == QChar(0xFEFF);
    };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.toString().normalized(QString::NormalizationForm_C);
}

Result<QString> checkedLocalPart(const QString &local)
{
    if (local.isEmpty())
        return notAnAddress(Words::tr("Nothing stands before the @."));
    if (local.toUtf8().size() > longestLocalPart)
        return notAnAddress(Words::tr("What stands before the @ is longer than 64 characters."));
    if (local.startsWith(u'"'))
        return notAnAddress(Words::tr("Quoted names before the @ are not accepted."));
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(".."_L1))
        return notAnAddress(Words::tr("A dot stands where none may."));
    if (!std::all_of(local.begin(), local.end(), [](QChar c) { return isAtext(c) || c == u'.' || c.isSurrogate(); }))
        return notAnAddress(Words::tr("What stands before the @ holds a character that no address has."));
    return local;
}

bool isWireLabel(const QString &label)
{
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    return std::all_of(label.begin(), label.end(),
                       [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
}

/** The domain in A-labels (UTS 46 through Qt), or why it is none. */
Result<QString> checkedWireDomain(const QString &domain)
{
    if (domain.isEmpty())
        return notAnAddress(Words::tr("Nothing stands after the @."));
    if (domain.startsWith(u'['))
        return notAnAddress(Words::tr("An address must name a domain, not a computer’s number."));
    const QString wire = QString::fromLatin1(QUrl::toAce(domain)).toLower();
    const QStringList labels = wire.split(u'.');
    if (wire.isEmpty() || !std::all_of(labels.begin(), labels.end(), isWireLabel))
        return notAnAddress(Words::tr("“%1” is not the name of a domain.").arg(domain));
    if (labels.size() < 2)
        return notAnAddress(Words::tr("The domain “%1” has no ending such as .org.").arg(domain));
    const QString &ending = labels.last();
    const bool isNumber = std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isDigit(); });
    if (ending.size() < 2 || isNumber)
        return notAnAddress(Words::tr("No domain ends with “.%1”.").arg(ending));
    if (wire.size() > 253)
        return notAnAddress(Words::tr("The domain is too long."));
    return wire;
}

/** So that a part of a text is looked up without a copy of it. */
struct TextHash
{
    using is_transparent = void;
    size_t operator()(QStringView text) const { return qHash(text); }
};

/** A list has few domains beside its people, and looking at one costs more than at all the rest of an address. */
Result<QString> wireDomainOf(QStringView domain)
{
    constexpr size_t most = 1000;
    thread_local std::unordered_map<QString, QString, TextHash, std::equal_to<>> known;
    if (const auto found = known.find(domain); found != known.end())
        return found->second;
    const Result<QString> wire = checkedWireDomain(domain.toString());
    if (wire) {
        if (known.size() >= most)
            known.clear();
        known.emplace(domain.toString(), *wire);
    }
    return wire;
}

QString joined(const QString &localPart, const QString &domain)
{
    QString address;
    address.reserve(localPart.size() + 1 + domain.size());
    return address.append(localPart).append(u'@').append(domain);
}

/** What most addresses are made of: letters, digits and a few signs of ASCII, nothing to normalise. */
bool isPlainLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > longestLocalPart || local.front() == u'.' || local.back() == u'.')
        return false;
    bool afterDot = false;
    for (QChar c : local) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                             c == u'_' || c == u'-' || c == u'+';
        if (!isPlain && (c != u'.' || afterDot))
            return false;
        afterDot = c == u'.';
    }
    return true;
}

bool isPlainDomain(QStringView domain)
{
    for (QChar c : domain)
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'))
            return false;
    return !domain.startsWith("xn--"_L1) && !domain.contains(".xn--"_L1);
}

} // namespace

std::optional<EmailAddress> EmailAddress::parsePlain(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || text.size() > longestAddress || !isPlainLocalPart(text.left(at)) || !isPlainDomain(text.mid(at + 1)))
        return std::nullopt;
    const Result<QString> domain = wireDomainOf(text.mid(at + 1));
    if (!domain)
        return std::nullopt;
    return EmailAddress(text.left(at).toString(), *domain, *domain);
}

Result<EmailAddress> EmailAddress::parse(QStringView text)
{
    if (const std::optional<EmailAddress> plain = parsePlain(text))
        return *plain;
    const QString address = withoutOuterBlanks(text);
    if (address.isEmpty())
        return notAnAddress(Words::tr("The address is empty."));
    if (std::any_of(address.begin(), address.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return notAnAddress(Words::tr("The address holds a line break or another control character."));
    if (!QStringView(address).isValidUtf16())
        return notAnAddress(Words::tr("The address holds half a character."));
    if (address.contains(u',') || address.contains(u';'))
        return notAnAddress(Words::tr("Several addresses stand in one field: “%1”.").arg(address));
    if (address.contains(u'<') || address.contains(u'>') || address.contains(u'('))
        return notAnAddress(
            Words::tr("Only the address itself is expected, without name or comment: “%1”.").arg(address));
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return notAnAddress(Words::tr("“%1” has no @.").arg(address));
    if (address.indexOf(u'@') != at)
        return notAnAddress(Words::tr("“%1” has more than one @.").arg(address));

    const Result<QString> local = checkedLocalPart(address.left(at));
    if (!local)
        return failureOf(local);
    // IDEOGRAPHIC FULL STOP and its kin are dots (RFC 3490 §3.1); full-width letters are letters.
    const QString domain =
        address.mid(at + 1).normalized(QString::NormalizationForm_KC).replace(QChar(0x3002), u'.').toLower();
    const Result<QString> wireDomain = wireDomainOf(domain);
    if (!wireDomain)
        return failureOf(wireDomain);
    if (local->toUtf8().size() + 1 + wireDomain->size() > longestAddress)
        return notAnAddress(Words::tr("The address is longer than 254 characters."));
    return EmailAddress(
        *local,
        domain.startsWith("xn--"_L1) || domain.contains(".xn--"_L1) ? QUrl::fromAce(wireDomain->toLatin1()) : domain,
        *wireDomain);
}

QString EmailAddress::text() const
{
    return joined(m_localPart, m_domain);
}

QByteArray EmailAddress::wire() const
{
    return m_localPart.toUtf8() + '@' + m_wireDomain.toLatin1();
}

QString EmailAddress::key() const
{
    return joined(m_localPart.toLower(), m_wireDomain);
}

bool EmailAddress::needsSmtpUtf8() const
{
    return std::any_of(m_localPart.begin(), m_localPart.end(), [](QChar c) { return c.unicode() > 127; });
}
