#include "contacts/guardedxml.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuardedXml)
};

constexpr qint64 longestTag = 64 << 10;
constexpr qint64 longestText = 1 << 20;
constexpr int deepest = 64;

} // namespace

/** Looks at the octets before the parser gets them. */
class GuardedXml::Guard : public QIODevice
{
public:
    explicit Guard(QIODevice &source)
        : m_source(source)
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isHarmful || m_source.atEnd(); }
    bool isHarmful() const { return m_isHarmful; }
    QString trouble() const { return m_source.atEnd() ? QString() : m_source.errorString(); }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        if (m_isHarmful)
            return -1;
        const qint64 got = m_source.read(into, std::min<qint64>(most, 1 << 16));
        for (qint64 i = 0; i < got && !m_isHarmful; ++i)
            look(into[i]);
        return m_isHarmful ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void look(char c)
    {
        if (c == '\0') // UTF-16 hides markup from this look
            m_isHarmful = true;
        if (c == '<' || c == '>') {
            m_isInTag = c == '<';
            m_run = 0;
            m_start = c == '<' ? QByteArray("<") : QByteArray();
            return;
        }
        if (++m_run > (m_isInTag ? longestTag : longestText))
            m_isHarmful = true;
        if (!m_start.isEmpty() && m_start.size() < 3) {
            m_start += c;
            if (m_start.size() == 3 && m_start.startsWith("<!") && c != '-' && c != '[')
                m_isHarmful = true; // a document type, or a declaration inside one
        }
    }

    QIODevice &m_source;
    QByteArray m_start;
    qint64 m_run = 0;
    bool m_isInTag = false;
    bool m_isHarmful = false;
};

GuardedXml::GuardedXml(QIODevice &source)
    : m_guard(std::make_unique<Guard>(source))
    , m_reader(m_guard.get())
{
}

GuardedXml::~GuardedXml() = default;

bool GuardedXml::next()
{
    while (!m_tooDeep && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            m_tooDeep = ++m_depth > deepest;
            return !m_tooDeep;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_tooDeep = true;
            return false;
        case QXmlStreamReader::Invalid: // asked again it would wait for more of the file
            return false;
        default:
            break;
        }
    }
    return false;
}

void GuardedXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

Result<void> GuardedXml::failure() const
{
    if (m_guard->isHarmful() || m_tooDeep)
        return refused(u"harmful-xml"_s, Words::tr("The file holds what no spreadsheet needs and what could do harm."),
                       Words::tr("Open it in a spreadsheet, save it as CSV (UTF-8), then import that file."));
    if (m_reader.hasError())
        return refused(u"damaged-archive"_s, Words::tr("The file is damaged or cut off."),
                       Words::tr("Copy or export it again, then import it."));
    return {};
}
