#include "smtp/dkimrecord.h"

#include "smtp/taglist.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestString = 255;  // RFC 1035 §3.3
constexpr qsizetype shortestRsaKey = 140; // an RSAPublicKey of 1024 bits

/** `a : b` → {a, b} */
bool lists(const QByteArray &values, const QByteArray &wanted)
{
    for (const QByteArray &value : values.split(':'))
        if (value.trimmed() == wanted || value.trimmed() == "*")
            return true;
    return false;
}

QByteArray withoutBlanks(QByteArray text)
{
    for (const char *blank : {" ", "\t", "\r", "\n"})
        text.replace(blank, "");
    return text;
}

} // namespace

std::optional<DkimRecord> DkimRecord::parse(QByteArrayView text)
{
    const std::optional<TagList> tags = TagList::parse(text);
    if (!tags || !tags->has("p"))
        return std::nullopt;
    if (tags->has("v") && (tags->firstName() != "v" || tags->value("v") != "DKIM1"))
        return std::nullopt;
    DkimRecord record;
    const auto key =
        QByteArray::fromBase64Encoding(withoutBlanks(tags->value("p")), QByteArray::AbortOnBase64DecodingErrors);
    if (!key)
        return std::nullopt;
    record.publicKey = *key;
    record.keyType = tags->value("k", "rsa");
    record.isTesting = tags->has("t") && lists(tags->value("t"), "y");
    record.takesSha256 = !tags->has("h") || lists(tags->value("h"), "sha256");
    record.isForEmail = !tags->has("s") || lists(tags->value("s"), "email");
    return record;
}

bool DkimRecord::isOf(DkimKey::Type type, const QByteArray &key) const
{
    if (keyType != wordFor(type) || publicKey.isEmpty())
        return false;
    // A SubjectPublicKeyInfo ends with the RSAPublicKey; a DER sequence says its own length, so no shorter end is one.
    const bool isBare =
        type == DkimKey::Type::Rsa && publicKey.size() >= shortestRsaKey && publicKey.startsWith('\x30');
    return publicKey == key || (isBare && key.endsWith(publicKey));
}

QByteArrayList TxtRecord::strings() const
{
    QByteArrayList pieces;
    for (qsizetype at = 0; at < text.size(); at += longestString)
        pieces.append(text.mid(at, longestString));
    return pieces;
}

QString TxtRecord::zoneLine() const
{
    QStringList quoted;
    for (const QByteArray &piece : strings())
        quoted.append(u'"' + QString::fromLatin1(piece) + u'"');
    return u"%1. IN TXT ( %2 )"_s.arg(name, quoted.join(u' '));
}

TxtRecord dkimTxtRecord(const QString &domain, const QString &selector, DkimKey::Type type, const QByteArray &publicKey)
{
    return {u"%1._domainkey.%2"_s.arg(selector, domain), "v=DKIM1; k=" + wordFor(type) + "; p=" + publicKey.toBase64()};
}
