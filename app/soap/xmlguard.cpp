#include "soap/xmlguard.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(XmlGuard)
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

tl::unexpected<Failure> unfinished()
{
    return refused(u"unfinished"_s, Words::tr("The XML of the request ends too early."),
                   Words::tr("Check what the other program sends."));
}

tl::unexpected<Failure> otherEncoding()
{
    return refused(u"encoding"_s, Words::tr("The request is not written in UTF-8."), Words::tr("Send it in UTF-8."));
}

/** The value of `encoding="…"` in an XML declaration; empty when it says none. */
QByteArray declaredEncoding(QByteArrayView declaration)
{
    const QByteArray text = declaration.toByteArray();
    qsizetype at = text.indexOf("encoding");
    if (at < 0)
        return {};
    const auto isQuote = [](char c) { return c == '"' || c == '\''; };
    const auto open = std::find_if(text.begin() + at, text.end(), isQuote);
    if (open == text.end())
        return {};
    const auto close = std::find(open + 1, text.end(), *open);
    return QByteArray(open + 1, close - open - 1).toLower();
}

/** One pass over the markup. */
class Scan
{
public:
    explicit Scan(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    Result<void> run()
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        if (m_bytes.sliced(m_at).startsWith("<?xml") && m_at + 5 < m_bytes.size() && isBlank(m_bytes[m_at + 5]))
            if (const Result<void> declared = declaration(); !declared)
                return declared;
        for (;;) {
            m_at = m_bytes.indexOf('<', m_at);
            if (m_at < 0)
                return {};
            if (const Result<void> done = markup(); !done)
                return done;
        }
    }

private:
    Result<void> declaration()
    {
        const qsizetype end = m_bytes.indexOf("?>", m_at);
        if (end < 0)
            return unfinished();
        const QByteArray encoding = declaredEncoding(m_bytes.sliced(m_at, end - m_at));
        if (!encoding.isEmpty() && encoding != "utf-8" && encoding != "utf8" && encoding != "us-ascii")
            return otherEncoding();
        m_at = end + 2;
        return {};
    }

    Result<void> markup()
    {
        const QByteArrayView rest = m_bytes.sliced(m_at);
        if (rest.startsWith("<!--"))
            return skip("-->", 4);
        if (rest.startsWith("<![CDATA["))
            return skip("]]>", 9);
        if (rest.startsWith("<!"))
            return refused(u"doctype"_s, Words::tr("The request declares a document type or entities."),
                           Words::tr("SOAP allows none: send the envelope alone."));
        if (rest.startsWith("<?"))
            return refused(u"instruction"_s, Words::tr("The request holds a processing instruction."),
                           Words::tr("SOAP allows none: send the envelope alone."));
        return tag();
    }

    Result<void> skip(QByteArrayView end, qsizetype from)
    {
        const qsizetype found = m_bytes.indexOf(end, m_at + from);
        if (found < 0)
            return unfinished();
        m_at = found + end.size();
        return {};
    }

    /** To its `>`, which does not count inside quotes. */
    Result<void> tag()
    {
        const bool closes = m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '/';
        int attributes = 0;
        char quote = 0;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (quote) {
                if (c == quote)
                    quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
                ++attributes;
            } else if (c == '>') {
                break;
            }
        }
        if (m_at == m_bytes.size())
            return unfinished();
        const bool isEmpty = m_bytes[m_at - 1] == '/';
        m_depth += closes ? -1 : isEmpty ? 0 : 1;
        m_items += closes ? 0 : 1 + attributes;
        ++m_at;
        if (m_depth > XmlGuard::deepest)
            return refused(u"too-deep"_s, Words::tr("The XML of the request has more than 64 levels."),
                           Words::tr("Check what the other program sends."));
        if (m_items > XmlGuard::mostItems || attributes > XmlGuard::mostAttributes)
            return refused(u"too-many"_s, Words::tr("The XML of the request has too many elements."),
                           Words::tr("Spread the records over several calls."));
        return {};
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_items = 0;
};

} // namespace

Result<void> XmlGuard::check(QByteArrayView body)
{
    if (std::ranges::all_of(body, isBlank))
        return refused(u"empty"_s, Words::tr("The request has no content."), Words::tr("Send a SOAP envelope."));
    // UTF-16 and UTF-32 have a mark, or a NUL beside the first bracket (XML 1.0, appendix F).
    if (body.startsWith("\xFF\xFE") || body.startsWith("\xFE\xFF") ||
        (body.size() > 1 && (body[0] == '\0' || body[1] == '\0')))
        return otherEncoding();
    if (body.contains('\0'))
        return refused(u"nul"_s, Words::tr("The request holds the character NUL."),
                       Words::tr("Check what the other program sends."));
    return Scan(body).run();
}
