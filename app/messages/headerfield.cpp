#include "messages/headerfield.h"

#include "base/controlcharacter.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HeaderField)
};

constexpr qsizetype foldAt = 76;
constexpr qsizetype longestEncodedWord = 75; // RFC 2047 §2
constexpr qsizetype longestLine = 998;

tl::unexpected<Failure> badValue(const QByteArray &name)
{
    return refused(u"header"_s,
                   Words::tr("The header “%1” would hold a line break or another control character.")
                       .arg(QString::fromLatin1(name)),
                   Words::tr("Remove it from the message's settings."));
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 127; });
}

/** What may stand in a Q-encoded word wherever it is used (RFC 2047 §5). */
bool isQSafe(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '!' || c == '*' ||
           c == '+' || c == '-' || c == '/';
}

QByteArray qEncoded(const QByteArray &utf8)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(utf8.size() * 3);
    for (char c : utf8) {
        if (c == ' ')
            out += '_';
        else if (isQSafe(c))
            out += c;
        else
            out.append('=').append(hex[(c >> 4) & 15]).append(hex[c & 15]);
    }
    return out;
}

/**
 * The text cut into encoded words; each holds whole characters only. `column`: where the first one begins on its line,
 * after the field's name, so that no field has to begin with an empty line.
 */
QByteArrayList encodedWords(const QString &text, qsizetype column)
{
    const QByteArray utf8 = text.toUtf8();
    const bool useQ = qEncoded(utf8).size() <= utf8.toBase64().size();
    const QByteArray opening = useQ ? "=?UTF-8?Q?" : "=?UTF-8?B?";
    qsizetype room = foldAt - column - opening.size() - 2;
    const auto widthOf = [&](const QByteArray &bytes) { return useQ ? qEncoded(bytes).size() : bytes.size(); };
    QByteArrayList words;
    QByteArray current;
    qsizetype width = 0; // of current: octets in Q, to be coded four for three in B
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, length).toUtf8();
        const qsizetype longer = width + widthOf(character);
        if (!current.isEmpty() && (useQ ? longer : (longer + 2) / 3 * 4) > room) {
            words.append(opening + (useQ ? qEncoded(current) : current.toBase64()) + "?=");
            current.clear();
            width = 0;
            room = longestEncodedWord - opening.size() - 2;
        }
        current += character;
        width += widthOf(character);
        i += length;
    }
    words.append(opening + (useQ ? qEncoded(current) : current.toBase64()) + "?=");
    return words;
}

/** ASCII words on lines of at most 76 characters, broken at blanks only. */
QByteArray folded(const QByteArray &name, const QByteArray &value)
{
    QByteArray out = name + ':';
    qsizetype column = out.size();
    for (const QByteArray &word : value.split(' ')) {
        if (column + 1 + word.size() > foldAt && column > name.size() + 1) {
            out += "\r\n";
            column = 0;
        }
        out += ' ' + word;
        column += 1 + word.size();
    }
    return out + "\r\n";
}

QByteArray encodedField(const QByteArray &name, const QString &text)
{
    return name + ": " + encodedWords(text, name.size() + 2).join("\r\n ") + "\r\n";
}

/** Folding and unfolding would lose such blanks. */
bool hasLooseBlanks(const QString &text)
{
    return text.startsWith(u' ') || text.endsWith(u' ') || text.contains("  "_L1);
}

bool hasLongWord(const QString &text)
{
    const QStringList words = text.split(u' ');
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return word.size() > longestEncodedWord; });
}

QByteArray quotedString(const QString &text)
{
    QByteArray out = text.toLatin1();
    out.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + out + '"';
}

} // namespace

namespace headerField {

Result<QByteArray> unstructured(const QByteArray &name, const QString &value)
{
    if (hasControlCharacter(value))
        return badValue(name);
    // A text that looks like an encoded word, or could not be folded without loss, is encoded too.
    if (isAscii(value) && !value.contains("=?"_L1) && !hasLongWord(value) && !hasLooseBlanks(value))
        return folded(name, value.toLatin1());
    return encodedField(name, value);
}

Result<QByteArray> mailbox(const QByteArray &name, const QString &displayName, const QByteArray &address)
{
    if (hasControlCharacter(displayName) || hasControlCharacter(QString::fromUtf8(address)))
        return badValue(name);
    const QByteArray path = '<' + address + '>';
    if (displayName.trimmed().isEmpty())
        return name + ": " + path + "\r\n";
    if (isAscii(displayName) && !displayName.contains("=?"_L1) && displayName.size() < 60 &&
        !hasLooseBlanks(displayName))
        return name + ": " + quotedString(displayName) +
               (name.size() + displayName.size() + path.size() + 6 > foldAt ? "\r\n " : " ") + path + "\r\n";
    QByteArray line = encodedField(name, displayName);
    line.chop(2);
    return line + "\r\n " + path + "\r\n";
}

Result<QByteArray> token(const QByteArray &name, const QByteArray &value)
{
    const QByteArray line = name + ": " + value;
    if (hasControlCharacter(QString::fromUtf8(value)) || line.size() > longestLine)
        return badValue(name);
    return line + "\r\n";
}

} // namespace headerField
