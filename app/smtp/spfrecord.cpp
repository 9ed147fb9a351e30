#include "smtp/spfrecord.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == each; });
}

/** Cuts `/24` or `//64` or `/24//64` off the end of a domain-spec; false when a number is out of range (§5.6). */
bool takePrefixes(SpfTerm &term)
{
    static const QRegularExpression prefixes(u"^(.*?)(?:/(0|[1-9][0-9]{0,2}))?(?://(0|[1-9][0-9]{0,2}))?$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = prefixes.match(QString::fromLatin1(term.value));
    term.value = match.captured(1).toLatin1();
    if (match.hasCaptured(2) && !match.captured(2).isEmpty())
        term.prefix4 = match.captured(2).toInt();
    if (match.hasCaptured(3) && !match.captured(3).isEmpty())
        term.prefix6 = match.captured(3).toInt();
    return term.prefix4 <= 32 && term.prefix6 <= 128;
}

bool takeAddress(SpfTerm &term)
{
    const bool isFour = term.name == "ip4";
    const qsizetype slash = term.value.indexOf('/');
    if (slash >= 0) {
        bool number = false;
        const int prefix = term.value.sliced(slash + 1).toInt(&number);
        if (!number || prefix < 0 || prefix > (isFour ? 32 : 128))
            return false;
        (isFour ? term.prefix4 : term.prefix6) = prefix;
        term.value.truncate(slash);
    }
    const QHostAddress address(QString::fromLatin1(term.value));
    const bool isWhole = !isFour || term.value.count('.') == 3; // QHostAddress also takes 192.0.2
    return isWhole && address.protocol() == (isFour ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol);
}

bool isDomainSpec(const QByteArray &value)
{
    return !value.isEmpty() && hasValidSpfMacros(value) && (value.contains('.') || value.contains('%')) &&
           !value.contains('/');
}

/** The rules of each mechanism (§5). */
bool complete(SpfTerm &term, bool hasColon)
{
    if (term.name == "all")
        return !hasColon && term.value.isEmpty();
    if (isOneOf(term.name, {"include", "exists"}))
        return hasColon && isDomainSpec(term.value);
    if (isOneOf(term.name, {"a", "mx"}))
        return takePrefixes(term) && (hasColon ? isDomainSpec(term.value) : term.value.isEmpty());
    if (term.name == "ptr")
        return hasColon ? isDomainSpec(term.value) : term.value.isEmpty();
    return isOneOf(term.name, {"ip4", "ip6"}) && hasColon && takeAddress(term);
}

/** `-all`, `a/24`, `include:example.org`. */
bool readMechanism(const QByteArray &text, SpfTerm &term)
{
    QByteArray rest = text;
    if (QByteArrayView("+-?~").contains(rest.front())) {
        term.qualifier = rest.front();
        rest.remove(0, 1);
    }
    const qsizetype colon = rest.indexOf(':');
    const qsizetype slash = rest.indexOf('/');
    const qsizetype nameEnds = colon >= 0 && (slash < 0 || colon < slash) ? colon : slash;
    const bool hasColon = nameEnds >= 0 && nameEnds == colon;
    term.name = (nameEnds < 0 ? rest : rest.first(nameEnds)).toLower();
    term.value = nameEnds < 0 ? QByteArray() : rest.sliced(hasColon ? nameEnds + 1 : nameEnds);
    return complete(term, hasColon);
}

QList<QByteArray> splitAt(const QByteArray &text, const QByteArray &delimiters)
{
    QList<QByteArray> parts{QByteArray()};
    for (char c : text) {
        if (delimiters.contains(c))
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts;
}

/** IPv6 as dotted nibbles (§7.3). */
QByteArray dotted(const QByteArray &ip)
{
    const QHostAddress address(QString::fromLatin1(ip));
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return ip;
    const Q_IPV6ADDR octets = address.toIPv6Address();
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(octets.c), 16).toHex();
    QByteArray out;
    for (char c : hex)
        out.append(out.isEmpty() ? "" : ".").append(c);
    return out;
}

QByteArray macroValue(char letter, const SpfMacroValues &values)
{
    const qsizetype at = values.sender.lastIndexOf('@');
    switch (letter) {
    case 's':
        return values.sender;
    case 'l':
        return values.sender.first(std::max<qsizetype>(at, 0));
    case 'o':
        return values.sender.sliced(at + 1);
    case 'd':
    case 'h': // the name a relay greets with is not known
        return values.domain;
    case 'i':
    case 'c':
        return dotted(values.ip);
    case 'v':
        return values.ip.contains(':') ? "ip6" : "in-addr";
    default:
        return "unknown"; // p, r, t: §7.2, §7.3
    }
}

const QRegularExpression &macro()
{
    static const QRegularExpression known(
        u"%(?:([%_-])|\\{([slodiphcrtvSLODIPHCRTV])([0-9]*)([rR]?)([-.+,/_=]*)\\})"_s);
    return known;
}

} // namespace

bool SpfRecord::isOne(QByteArrayView text)
{
    return text.first(std::min<qsizetype>(text.size(), 6)).compare("v=spf1", Qt::CaseInsensitive) == 0 &&
           (text.size() == 6 || text[6] == ' ');
}

tl::expected<SpfRecord, QByteArray> SpfRecord::parse(QByteArrayView text)
{
    SpfRecord record;
    bool hasExplanation = false;
    const QByteArray whole = text.toByteArray();
    if (!isOne(text))
        return tl::unexpected(whole.first(std::min<qsizetype>(whole.size(), 6)));
    for (const QByteArray &word : whole.sliced(6).split(' ')) {
        if (word.isEmpty())
            continue;
        static const QRegularExpression modifier(u"^([A-Za-z][A-Za-z0-9_.-]*)=(.*)$"_s);
        const QRegularExpressionMatch match = modifier.match(QString::fromLatin1(word));
        if (match.hasMatch()) {
            const QString name = match.captured(1).toLower();
            const QByteArray value = match.captured(2).toLatin1();
            const bool isRedirect = name == "redirect"_L1;
            const bool isExplanation = name == "exp"_L1;
            const bool isRepeated = (isRedirect && !record.redirect.isEmpty()) || (isExplanation && hasExplanation);
            if (isRepeated || !hasValidSpfMacros(value) || ((isRedirect || isExplanation) && !isDomainSpec(value)))
                return tl::unexpected(word);
            hasExplanation = hasExplanation || isExplanation;
            if (isRedirect)
                record.redirect = value;
            continue; // others are for later versions (§6)
        }
        SpfTerm term;
        if (!readMechanism(word, term))
            return tl::unexpected(word);
        record.terms.append(term);
    }
    return record;
}

bool hasValidSpfMacros(QByteArrayView text)
{
    const QString whole = QString::fromLatin1(text);
    return !QString(whole).remove(macro()).contains(u'%');
}

QByteArray expandSpfMacros(QByteArrayView text, const SpfMacroValues &values)
{
    const QString whole = QString::fromLatin1(text);
    QByteArray out;
    qsizetype copied = 0;
    for (auto matches = macro().globalMatch(whole); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += whole.mid(copied, match.capturedStart() - copied).toLatin1();
        copied = match.capturedEnd();
        if (match.capturedLength(1) > 0) {
            out += match.captured(1) == "%"_L1 ? "%" : match.captured(1) == "_"_L1 ? " " : "%20";
            continue;
        }
        const QByteArray delimiters = match.captured(5).isEmpty() ? "." : match.captured(5).toLatin1();
        QList<QByteArray> parts =
            splitAt(macroValue(match.captured(2).toLower().front().toLatin1(), values), delimiters);
        if (!match.captured(4).isEmpty())
            std::reverse(parts.begin(), parts.end());
        const int keep = match.captured(3).toInt();
        if (keep > 0 && keep < parts.size())
            parts = parts.last(keep);
        out += parts.join('.');
    }
    return out + whole.mid(copied).toLatin1();
}
