#include "messages/htmldocument.h"

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace {

/** Owns the tree gumbo made. */
class GumboTree
{
public:
    explicit GumboTree(const QByteArray &utf8)
        : m_utf8(utf8)
        , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_utf8.constData(), size_t(m_utf8.size())))
    {
    }
    ~GumboTree() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }
    GumboTree(const GumboTree &) = delete;
    GumboTree &operator=(const GumboTree &) = delete;

    const GumboNode *root() const { return m_output->root; }

private:
    QByteArray m_utf8;
    GumboOutput *m_output;
};

constexpr int deepest = 400; // deeper is no letter but an attack on the stack

class Reader
{
public:
    HtmlDocument document;

    void read(const GumboNode *node, int depth)
    {
        if (depth > deepest)
            return;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
            addText(QString::fromUtf8(node->v.text.text));
            return;
        }
        if (node->type == GUMBO_NODE_CDATA)
            return;
        if (node->type == GUMBO_NODE_ELEMENT)
            readElement(node->v.element, depth);
        else if (node->type == GUMBO_NODE_DOCUMENT)
            readChildren(node->v.document.children, depth);
    }

private:
    void readElement(const GumboElement &element, int depth)
    {
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            document.hasScript = document.hasScript || qstrnicmp(attribute->name, "on", 2) == 0;
        }
        switch (element.tag) {
        case GUMBO_TAG_SCRIPT:
            document.hasScript = true;
            return;
        case GUMBO_TAG_STYLE:
        case GUMBO_TAG_HEAD:
        case GUMBO_TAG_TITLE:
            return;
        case GUMBO_TAG_BR:
            document.text += u'\n';
            return;
        case GUMBO_TAG_IMG:
            document.images.append({valueOf(element, "src"), gumbo_get_attribute(&element.attributes, "alt") != nullptr});
            addText(valueOf(element, "alt"));
            return;
        case GUMBO_TAG_A:
            readLink(element, depth);
            return;
        case GUMBO_TAG_LI:
            startBlock(1);
            document.text += u"- "_s;
            readChildren(element.children, depth);
            startBlock(1);
            return;
        default:
            break;
        }
        const int lines = emptyLinesAround(element.tag);
        if (lines > 0)
            startBlock(lines);
        readChildren(element.children, depth);
        if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH)
            addText(u" "_s);
        if (lines > 0)
            startBlock(lines);
    }

    void readLink(const GumboElement &element, int depth)
    {
        const QString target = valueOf(element, "href");
        const qsizetype from = document.text.size();
        readChildren(element.children, depth);
        const QString words = document.text.mid(from).simplified();
        document.links.append({target, words});
        const bool isMerge = target.startsWith("{{"_L1);
        if (!target.isEmpty() && !isMerge && !target.startsWith(u'#') && words != target && !words.contains(target))
            document.text += u" <%1>"_s.arg(target);
        else if (isMerge)
            document.text += u' ' + target;
    }

    void readChildren(const GumboVector &children, int depth)
    {
        for (unsigned i = 0; i < children.length; ++i)
            read(static_cast<const GumboNode *>(children.data[i]), depth + 1);
    }

    /** Blanks run together, as on a page. */
    void addText(const QString &text)
    {
        for (QChar c : text) {
            if (c.isSpace() && c != QChar::Nbsp) {
                if (!document.text.isEmpty() && !document.text.back().isSpace())
                    document.text += u' ';
            } else {
                document.text += c;
            }
        }
    }

    void startBlock(int lines)
    {
        while (document.text.endsWith(u' '))
            document.text.chop(1);
        if (document.text.isEmpty())
            return;
        int present = 0;
        while (present < document.text.size() && document.text.at(document.text.size() - 1 - present) == u'\n')
            ++present;
        document.text += QString(std::max(0, lines - present), u'\n');
    }

    static int emptyLinesAround(GumboTag tag)
    {
        switch (tag) {
        case GUMBO_TAG_P:
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_TABLE:
        case GUMBO_TAG_FOOTER:
        case GUMBO_TAG_HR:
            return 2;
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_TR:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_HEADER:
            return 1;
        default:
            return 0;
        }
    }

    static QString valueOf(const GumboElement &element, const char *name)
    {
        const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
        return attribute ? QString::fromUtf8(attribute->value).trimmed() : QString();
    }
};

} // namespace

HtmlDocument HtmlDocument::read(const QString &html)
{
    const GumboTree tree(html.toUtf8());
    Reader reader;
    reader.read(tree.root(), 0);
    reader.document.text = reader.document.text.trimmed();
    return reader.document;
}
