#include "smtp/dkimsigner.h"

#include "smtp/dkimcanonical.h"

#include <QCoreApplication>
#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DkimSigner)
};

constexpr qsizetype lineLength = 72;

struct SignedName
{
    QByteArrayView name;
    bool oversigned = false; ///< a second one, added on the way, breaks the signature (RFC 6376 §5.4.2)
};
constexpr SignedName signedNames[] = {{"From", true}, {"To", true},         {"Subject", true},        {"Date", true},
                                      {"Message-ID"}, {"MIME-Version"},     {"Content-Type"},         {"Reply-To"},
                                      {"List-Id"},    {"List-Unsubscribe"}, {"List-Unsubscribe-Post"}};

/** The fields of a message in their order, and where its body begins. */
struct Sections
{
    QList<QByteArrayView> fields; ///< with their continuation lines
    QByteArrayView body;
};

tl::unexpected<Failure> unsignable(const QString &why)
{
    return refused(u"unsignable"_s, Words::tr("The message cannot be signed: %1.").arg(why),
                   Words::tr("Correct the message or its sender, then send it again."));
}

/** Nothing when a line of the header does not end with CRLF. */
std::optional<Sections> sectionsOf(QByteArrayView message)
{
    Sections sections;
    qsizetype fieldBegins = 0;
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype lineFeed = message.indexOf('\n', at);
        if (lineFeed < 1 || message[lineFeed - 1] != '\r')
            return std::nullopt;
        const bool isEnd = lineFeed == at + 1;
        const bool continues = message[at] == ' ' || message[at] == '\t';
        if (!continues && at > fieldBegins) {
            sections.fields.append(message.sliced(fieldBegins, at - fieldBegins));
            fieldBegins = at;
        }
        at = lineFeed + 1;
        if (isEnd) {
            sections.body = message.sliced(at);
            return sections;
        }
    }
    if (fieldBegins < message.size())
        sections.fields.append(message.sliced(fieldBegins));
    return sections;
}

bool isNamed(QByteArrayView field, QByteArrayView name)
{
    return field.size() > name.size() && field[name.size()] == ':' &&
           field.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
}

/** What is signed of the header: the names for `h=` and the canonical fields, in the same order. */
struct SignedHeader
{
    QByteArray names;
    QByteArray canonical;
};

SignedHeader signedHeaderOf(const QList<QByteArrayView> &fields)
{
    SignedHeader header;
    header.canonical.reserve(2048);
    const auto addName = [&](QByteArrayView name) {
        if (!header.names.isEmpty())
            header.names += ':';
        header.names += name;
    };
    for (const SignedName &wanted : signedNames) {
        bool isThere = false;
        for (auto field = fields.rbegin(); field != fields.rend(); ++field) { // from the last one up (§5.4.2)
            if (!isNamed(*field, wanted.name))
                continue;
            isThere = true;
            addName(wanted.name);
            header.canonical.append(dkimCanonical::relaxedField(*field)).append("\r\n");
        }
        if (isThere && wanted.oversigned)
            addName(wanted.name);
    }
    return header;
}

/** The domain of the address of From, which the sender's own header writer made. */
bool isFrom(QByteArrayView from, const QByteArray &domain)
{
    const QByteArray value = dkimCanonical::relaxedField(from).toLower();
    return value.endsWith('@' + domain + '>') || value.endsWith('@' + domain);
}

/** `From:To:Subject` on lines of bearable length: blanks may stand around the colons (§3.5). */
QByteArray foldedNames(const QByteArray &names)
{
    QByteArray out;
    qsizetype column = 3;
    for (const QByteArray &name : names.split(':')) {
        if (!out.isEmpty()) {
            out += ':';
            ++column;
        }
        if (column + name.size() > lineLength) {
            out += "\r\n  ";
            column = 2;
        }
        out += name;
        column += name.size();
    }
    return out;
}

QByteArray foldedBase64(const QByteArray &bytes)
{
    const QByteArray text = bytes.toBase64();
    QByteArray out;
    out.reserve(text.size() + text.size() / 16);
    for (qsizetype at = 0; at < text.size(); at += lineLength) {
        if (at > 0)
            out += "\r\n  ";
        out += text.mid(at, lineLength);
    }
    return out;
}

} // namespace

Result<QByteArray> DkimSigner::sign(const QByteArray &message, Instant now) const
{
    const std::optional<Sections> sections = sectionsOf(message);
    if (!sections)
        return unsignable(Words::tr("its header has a broken line end"));
    const auto from = std::find_if(sections->fields.begin(), sections->fields.end(),
                                   [](QByteArrayView field) { return isNamed(field, "From"); });
    if (from == sections->fields.end() || !isFrom(*from, m_domain))
        return unsignable(Words::tr("its sender is not of the domain %1").arg(QString::fromLatin1(m_domain)));
    const std::optional<QByteArray> body = dkimCanonical::relaxedBody(sections->body);
    if (!body)
        return unsignable(Words::tr("its text has a broken line end"));
    QByteArray bodyHash(32, Qt::Uninitialized);
    if (EVP_Digest(body->constData(), size_t(body->size()), reinterpret_cast<uchar *>(bodyHash.data()), nullptr,
                   EVP_sha256(), nullptr) != 1)
        return unsignable(Words::tr("the cryptographic library refused to work"));

    const SignedHeader header = signedHeaderOf(sections->fields);
    const QByteArray common = "; t=" + QByteArray::number(toMilliseconds(now) / 1000) +
                              ";\r\n h=" + foldedNames(header.names) + ";\r\n bh=" + bodyHash.toBase64() + ";\r\n b=";
    QByteArray out;
    out.reserve(message.size() + 1024 * m_identities.size());
    for (const DkimIdentity &identity : m_identities) {
        const QByteArray field = "DKIM-Signature: v=1; a=" + wordFor(identity.key.type()) +
                                 "-sha256; c=relaxed/relaxed;\r\n d=" + m_domain + "; s=" + identity.selector + common;
        const Result<QByteArray> signature = identity.key.sign(header.canonical + dkimCanonical::relaxedField(field));
        if (!signature)
            return signature;
        out += field + foldedBase64(*signature) + "\r\n";
    }
    return out + message;
}
