#include "messages/htmldocument.h"

#include "contacts/contactfield.h"
#include "messages/flatmarkup.h"
#include "messages/mergevalues.h"
#include "messages/protectedfields.h"

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

constexpr int deepest = 1000; // five times what flatMarkup() leaves open, for table, tbody, tr and td

QString valueOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value).trimmed() : QString();
}

/** Event attributes, and addresses that browsers take for a script: they skip blanks and control characters. */
bool runsScript(const GumboAttribute &attribute)
{
    if (qstrnicmp(attribute.name, "on", 2) == 0)
        return true;
    QString value = QString::fromUtf8(attribute.value);
    value.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return value.startsWith("javascript:"_L1, Qt::CaseInsensitive) ||
           value.startsWith("vbscript:"_L1, Qt::CaseInsensitive);
}

/** Looks everywhere, however deep, also where nothing is read. */
bool holdsScript(const GumboNode *root)
{
    QList<const GumboNode *> waiting{root};
    while (!waiting.isEmpty()) {
        const GumboNode *node = waiting.takeLast();
        const bool isElement = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
        if (!isElement && node->type != GUMBO_NODE_DOCUMENT)
            continue;
        const GumboVector &children = isElement ? node->v.element.children : node->v.document.children;
        for (unsigned i = 0; i < children.length; ++i)
            waiting.append(static_cast<const GumboNode *>(children.data[i]));
        if (!isElement)
            continue;
        if (node->v.element.tag == GUMBO_TAG_SCRIPT)
            return true;
        for (unsigned i = 0; i < node->v.element.attributes.length; ++i)
            if (runsScript(*static_cast<const GumboAttribute *>(node->v.element.attributes.data[i])))
                return true;
    }
    return false;
}

/** `{{unsubscribe}}` alone: in a text, its words already stand before it. */
bool isUnsubscribeTag(const QString &target)
{
    if (!target.startsWith("{{"_L1) || !target.endsWith("}}"_L1))
        return false;
    QString name = target;
    return isUnsubscribeName(foldedFieldName(name.remove(u'{').remove(u'}')));
}

class Reader
{
public:
    explicit Reader(const ProtectedFields &fields)
        : m_fields(fields)
    {
    }

    HtmlDocument document;

    void read(const GumboNode *node, int depth)
    {
        if (depth > deepest)
            return;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
            addText(QString::fromUtf8(node->v.text.text));
            return;
        }
        if (node->type == GUMBO_NODE_COMMENT && ProtectedFields::isMark(QString::fromUtf8(node->v.text.text))) {
            document.text += QString::fromUtf8(node->v.text.text);
            return;
        }
        if (node->type == GUMBO_NODE_ELEMENT)
            readElement(node->v.element, depth);
        else if (node->type == GUMBO_NODE_DOCUMENT)
            readChildren(node->v.document.children, depth);
    }

private:
    void readElement(const GumboElement &element, int depth)
    {
        switch (element.tag) {
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_STYLE:
        case GUMBO_TAG_HEAD:
        case GUMBO_TAG_TITLE:
            return;
        case GUMBO_TAG_BR:
            document.text += u'\n';
            return;
        case GUMBO_TAG_IMG:
            document.images.append({m_fields.restored(valueOf(element, "src")),
                                    gumbo_get_attribute(&element.attributes, "alt") != nullptr});
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
        const QString target = m_fields.restored(valueOf(element, "href"));
        const qsizetype from = document.text.size();
        readChildren(element.children, depth);
        const QString words = m_fields.restored(document.text.mid(from)).simplified();
        document.links.append({target, words});
        if (isUnsubscribeTag(target))
            document.text += u" <{%1}>"_s.arg(target);
        else if (!target.isEmpty() && !target.startsWith(u'#') && !words.contains(target))
            document.text += u" <%1>"_s.arg(target);
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
                const qsizetype size = ProtectedFields::visibleSize(document.text);
                if (size > 0 && !document.text.at(size - 1).isSpace())
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
        const qsizetype size = ProtectedFields::visibleSize(document.text);
        if (size == 0)
            return;
        int present = 0;
        while (present < size && document.text.at(size - 1 - present) == u'\n')
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

    const ProtectedFields &m_fields;
};

} // namespace

HtmlDocument HtmlDocument::read(const QString &html)
{
    const ProtectedFields fields(html);
    const GumboTree tree(flatMarkup(fields.html()).toUtf8());
    Reader reader(fields);
    reader.read(tree.root(), 0);
    reader.document.text = fields.restored(reader.document.text).trimmed();
    reader.document.hasScript = holdsScript(tree.root());
    return reader.document;
}
