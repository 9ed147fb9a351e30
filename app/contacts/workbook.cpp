#include "contacts/workbook.h"

#include "contacts/guardedxml.h"
#include "contacts/sheetreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qint64 mostTextCharacters = 96LL << 20;

/** Which part a sheet is; "Strict Open XML" has namespaces of its own. */
QString relationOf(const QXmlStreamAttributes &attributes)
{
    for (const QString &names : {u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s,
                                 u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s})
        if (attributes.hasAttribute(names, u"id"_s))
            return attributes.value(names, u"id"_s).toString();
    return {};
}

/** Runs `element` on every start of an element of one part; a part that is not there is empty. */
template <class OnElement>
Result<void> eachElement(const ZipArchive &archive, const QString &part, OnElement element)
{
    const ZipArchive::Entry *entry = archive.find(part);
    if (!entry)
        return {};
    const Result<std::unique_ptr<QIODevice>> device = archive.read(*entry);
    if (!device)
        return failureOf(device);
    GuardedXml xml(**device);
    while (xml.next())
        if (xml.isStart())
            if (const Result<void> done = element(xml); !done)
                return done;
    return xml.failure();
}

} // namespace

bool Workbook::isOne(const ZipArchive &archive)
{
    return archive.find(u"xl/workbook.xml"_s);
}

Result<std::unique_ptr<Workbook>> Workbook::open(const ZipArchive &archive)
{
    std::unique_ptr<Workbook> book(new Workbook(archive));
    for (const auto &read :
         {&Workbook::readSheetNames, &Workbook::readPaths, &Workbook::readFormats, &Workbook::readTexts})
        if (const Result<void> done = (book.get()->*read)(); !done)
            return failureOf(done);
    if (book->m_sheets.isEmpty())
        return refused(u"no-sheet"_s, Words::tr("The workbook has no sheet."),
                       Words::tr("Open it in a spreadsheet, save it again, then import that file."));
    return book;
}

Result<void> Workbook::readSheetNames()
{
    return eachElement(m_archive, u"xl/workbook.xml"_s, [this](GuardedXml &xml) -> Result<void> {
        if (xml.name() == u"workbookPr"_s)
            m_numbers.setCountsFrom1904(xml.attributes().value(u"date1904"_s) == u"1"_s ||
                                        xml.attributes().value(u"date1904"_s) == u"true"_s);
        if (xml.name() == u"sheet"_s)
            m_sheets.append({xml.attributes().value(u"name"_s).toString(), relationOf(xml.attributes()),
                             u"xl/worksheets/sheet%1.xml"_s.arg(m_sheets.size() + 1),
                             xml.attributes().value(u"state"_s).endsWith(u"hidden"_s, Qt::CaseInsensitive)});
        return {};
    });
}

Result<void> Workbook::readPaths()
{
    return eachElement(m_archive, u"xl/_rels/workbook.xml.rels"_s, [this](GuardedXml &xml) -> Result<void> {
        const QString target = xml.attributes().value(u"Target"_s).toString();
        const QString path = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        for (Sheet &sheet : m_sheets)
            if (!sheet.relation.isEmpty() && sheet.relation == xml.attributes().value(u"Id"_s))
                sheet.path = path;
        return {};
    });
}

Result<void> Workbook::readFormats()
{
    bool inCellFormats = false;
    return eachElement(m_archive, u"xl/styles.xml"_s, [&](GuardedXml &xml) -> Result<void> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"numFmt"_s)
            m_numbers.addFormat(attributes.value(u"numFmtId"_s).toInt(), attributes.value(u"formatCode"_s).toString());
        else if (xml.name() == u"cellXfs"_s || xml.name() == u"cellStyles"_s)
            inCellFormats = xml.name() == u"cellXfs"_s;
        else if (xml.name() == u"xf"_s && inCellFormats)
            m_numbers.addStyle(attributes.value(u"numFmtId"_s).toInt());
        return {};
    });
}

Result<void> Workbook::readTexts()
{
    qint64 characters = 0;
    return eachElement(m_archive, u"xl/sharedStrings.xml"_s, [&](GuardedXml &xml) -> Result<void> {
        if (xml.name() != u"si"_s)
            return {};
        m_texts.append(joinedText(xml));
        characters += m_texts.last().size() + 8;
        if (characters > mostTextCharacters)
            return refused(u"too-large"_s,
                           Words::tr("The workbook holds more text than can be read from a spreadsheet."),
                           Words::tr("Save it as CSV (UTF-8), then import that file."));
        return {};
    });
}

QStringList Workbook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

QStringList Workbook::sheetsInView() const
{
    QStringList seen;
    QStringList all;
    for (const Sheet &sheet : m_sheets) {
        all.append(QString::number(all.size() + 1));
        if (!sheet.isHidden)
            seen.append(all.last());
    }
    return seen.isEmpty() ? all : seen;
}

Result<std::unique_ptr<TableReader>> Workbook::read(const QString &sheet) const
{
    const auto byName = std::ranges::find_if(
        m_sheets, [&](const Sheet &one) { return one.name.compare(sheet, Qt::CaseInsensitive) == 0; });
    const qsizetype number = sheet.isEmpty()            ? sheetsInView().first().toInt() - 1
                             : byName != m_sheets.end() ? byName - m_sheets.begin()
                                                        : sheet.toInt() - 1;
    if (number < 0 || number >= m_sheets.size())
        return refused(u"no-such-sheet"_s, Words::tr("The workbook has no sheet “%1”.").arg(sheet),
                       Words::tr("Its sheets are: %1.").arg(sheets().join(u", "_s)));
    const ZipArchive::Entry *entry = m_archive.find(m_sheets.at(number).path);
    if (!entry)
        return refused(u"no-such-sheet"_s, Words::tr("The sheet “%1” holds no cells.").arg(m_sheets.at(number).name),
                       Words::tr("Choose another sheet."));
    Result<std::unique_ptr<QIODevice>> device = m_archive.read(*entry);
    if (!device)
        return failureOf(device);
    return std::make_unique<SheetReader>(std::move(*device), m_texts, m_numbers);
}
