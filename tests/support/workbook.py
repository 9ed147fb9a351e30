"""Workbooks as spreadsheets write them, and as nobody should; made with the standard library alone."""

import zipfile
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

HIDDEN = ' state="hidden"'


def text(value):
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def shared(number):
    return f'<c t="s"><v>{number}</v></c>'


def number(value, style=0):
    return f'<c s="{style}"><v>{value}</v></c>'


def sheet_xml(rows):
    """Rows of cells given as XML."""
    lines = "".join("<row>" + "".join(cells) + "</row>" for cells in rows)
    return f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{_MAIN}"><sheetData>{lines}</sheetData></worksheet>'


def write(path, sheets, shared_strings=(), formats=(), style_formats=(0,), date1904=False, more=(), hidden=()):
    """`sheets`: name → rows; `hidden`: names of those nobody sees. `formats`: (id, code). `style_formats`: the format of each cell style."""
    names = "".join(f'<sheet name="{escape(name)}" sheetId="{i}"{HIDDEN * (name in hidden)} r:id="rId{i}"/>' for i, name in enumerate(sheets, 1))
    relations = "".join(f'<Relationship Id="rId{i}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{i}.xml"/>'
                        for i in range(1, len(sheets) + 1))
    codes = "".join(f'<numFmt numFmtId="{i}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>' for i, code in formats)
    styles = "".join(f'<xf numFmtId="{i}"/>' for i in style_formats)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        archive.writestr("xl/workbook.xml", f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><workbookPr date1904="{int(date1904)}"/>'
                         f"<sheets>{names}</sheets></workbook>")
        archive.writestr("xl/_rels/workbook.xml.rels",
                         f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>')
        archive.writestr("xl/styles.xml", f'<styleSheet xmlns="{_MAIN}"><numFmts>{codes}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>')
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{_MAIN}">{"".join(shared_strings)}</sst>')
        for i, rows in enumerate(sheets.values(), 1):
            archive.writestr(f"xl/worksheets/sheet{i}.xml", sheet_xml(rows))
        for name, content in more:
            archive.writestr(name, content)
    return path
