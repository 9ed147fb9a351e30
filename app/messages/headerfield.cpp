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
                   Words::tr("Remove it from the message’s settings."));
}

/** As hasControlCharacter(), for what is mostly ASCII: nothing is decoded without need. */
bool hasControlOctet(const QByteArray &utf8)
{
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 32 && c < 127; });
    return !isPlain && hasControlCharacter(QString::fromUtf8(utf8));
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

/** How many characters these octets take in a Q-encoded word. */
qsizetype qWidth(QByteArrayView utf8)
{
    qsizetype width = 0;
    for (char c : utf8)
        width += c == ' ' || isQSafe(c) ? 1 : 3;
    return width;
}

/** The length of the UTF-8 character that begins with this octet. */
qsizetype lengthOfCharacter(char first)
{
    const auto octet = static_cast<unsigned char>(first);
    return octet < 0xC0 ? 1 : octet < 0xE0 ? 2 : octet < 0xF0 ? 3 : 4;
}

/**
 * The text cut into encoded words; each holds whole characters only. `column`: where the first one begins on its line,
 * after the field's name, so that no field has to begin with an empty line.
 */
QByteArrayList encodedWords(const QString &text, qsizetype column)
{
    const QByteArray utf8 = text.toUtf8();
    const bool useQ = qWidth(utf8) <= (utf8.size() + 2) / 3 * 4;
    const QByteArray opening = useQ ? "=?UTF-8?Q?" : "=?UTF-8?B?";
    qsizetype room = foldAt - column - opening.size() - 2;
    QByteArrayList words;
    qsizetype begin = 0; // of the word being filled
    const auto endWordAt = [&](qsizetype end) {
        const QByteArray part = utf8.mid(begin, end - begin);
        words.append(opening + (useQ ? qEncoded(part) : part.toBase64()) + "?=");
        begin = end;
        room = longestEncodedWord - opening.size() - 2;
    };
    qsizetype width = 0; // of the octets since begin: in Q; in B, to be coded four for three
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype length = std::min(lengthOfCharacter(utf8[at]), utf8.size() - at);
        const QByteArrayView character = QByteArrayView(utf8).sliced(at, length);
        const qsizetype own = useQ ? qWidth(character) : length;
        if (at > begin && (useQ ? width + own : (width + own + 2) / 3 * 4) > room) {
            endWordAt(at);
            width = 0;
        }
        width += own;
        at += length;
    }
    endWordAt(utf8.size());
    return words;
}

/** ASCII words on lines of at most 76 characters, broken at blanks only. */
QByteArray folded(const QByteArray &name, const QByteArray &value)
{
    QByteArray out;
    out.reserve(name.size() + value.size() + value.size() / 20 + 8);
    out.append(name).append(':');
    qsizetype column = out.size();
    for (qsizetype at = 0, end = 0; at <= value.size(); at = end + 1) {
        const qsizetype blank = value.indexOf(' ', at);
        end = blank < 0 ? value.size() : blank;
        const QByteArrayView word = QByteArrayView(value).sliced(at, end - at);
        if (column + 1 + word.size() > foldAt && column > name.size() + 1) {
            out += "\r\n";
            column = 0;
        }
        out.append(' ').append(word);
        column += 1 + word.size();
    }
    return out.append("\r\n");
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
    qsizetype length = 0;
    return std::ranges::any_of(text, [&length](QChar c) {
        length = c == u' ' ? 0 : length + 1;
        return length > longestEncodedWord;
    });
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
    if (hasControlCharacter(displayName) || hasControlOctet(address))
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
    if (hasControlOctet(value) || line.size() > longestLine)
        return badValue(name);
    return line + "\r\n";
}

} // namespace headerField
