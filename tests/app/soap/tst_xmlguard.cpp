#include "soap/xmlguard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QByteArray &body)
{
    const Result<void> passes = XmlGuard::check(body);
    return passes ? u"OK"_s : passes.error().code;
}

QByteArray utf16(const QByteArray &text, bool bigEndian, bool mark)
{
    QByteArray bytes(mark ? (bigEndian ? "\xFE\xFF" : "\xFF\xFE") : "");
    for (char c : text)
        bytes += bigEndian ? QByteArray(1, '\0') + c : QByteArray(1, c) + '\0';
    return bytes;
}

} // namespace

/** What may come before the XML parser. */
class XmlGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreJudgedByTheirBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &body, const QString &code) {
            QTest::newRow(name) << body << code;
        };
        const QByteArray doctype = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>";
        row("plain", "<a b='1'>é</a>", u"OK"_s);
        row("declared", "<?xml version='1.0' encoding='utf-8'?><a/>", u"OK"_s);
        row("mark", "\xEF\xBB\xBF<a/>", u"OK"_s);
        row("comment", "<!-- <!DOCTYPE a> --><a/>", u"OK"_s);
        row("cdata", "<a><![CDATA[<!DOCTYPE a><b><b><b>]]></a>", u"OK"_s);
        row("bracket in a value", "<a b='>' c=\"'/>\">x</a>", u"OK"_s);
        row("empty", "", u"empty"_s);
        row("blank", " \r\n\t", u"empty"_s);
        row("doctype", doctype, u"doctype"_s);
        row("doctype after a comment", "<!-- x -->" + doctype, u"doctype"_s);
        row("doctype after the mark", "\xEF\xBB\xBF" + doctype, u"doctype"_s);
        row("doctype in lower case", "<!doctype a><a/>", u"doctype"_s);
        row("entity inside", "<a><!ENTITY b 'c'></a>", u"doctype"_s);
        row("utf-16 little", utf16(doctype, false, true), u"encoding"_s);
        row("utf-16 big", utf16(doctype, true, true), u"encoding"_s);
        row("utf-16 little unmarked", utf16(doctype, false, false), u"encoding"_s);
        row("utf-16 big unmarked", utf16(doctype, true, false), u"encoding"_s);
        row("utf-32", QByteArray("\0\0\xFE\xFF\0\0\0<", 8), u"encoding"_s);
        row("declared utf-16", "<?xml version='1.0' encoding='UTF-16'?><a/>", u"encoding"_s);
        row("declared utf-7", "<?xml version=\"1.0\" encoding = \"UTF-7\"?><a/>", u"encoding"_s);
        row("nul", QByteArray("<a>\0</a>", 8), u"nul"_s);
        row("instruction", "<a><?b c?></a>", u"instruction"_s);
        row("late declaration", "<a/><?xml version='1.0'?>", u"instruction"_s);
        row("open tag", "<a", u"unfinished"_s);
        row("open comment", "<!-- a", u"unfinished"_s);
        row("open value", "<a b='>", u"unfinished"_s);
        row("64 levels", QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64), u"OK"_s);
        row("65 levels", QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65), u"too-deep"_s);
        row("siblings are no depth", "<a>" + QByteArray("<b><c/></b>").repeated(1000) + "</a>", u"OK"_s);
        row("many elements", "<a>" + QByteArray("<b/>").repeated(XmlGuard::mostItems) + "</a>", u"too-many"_s);
        row("many attributes", "<a" + QByteArray(" b=''").repeated(XmlGuard::mostAttributes + 1) + "/>", u"too-many"_s);
    }

    void bodiesAreJudgedByTheirBytes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QCOMPARE(codeOf(body), code);
    }

    void anyBytesAreAnswered()
    {
        QRandomGenerator random(20261126);
        const QByteArray alphabet("<>/!?-[]'\"= &;aCDATAxml\0\xFF\xFE", 27);
        for (int round = 0; round < 5'000; ++round) {
            QByteArray body;
            for (int i = 0; i < int(random.bounded(60)); ++i)
                body += alphabet.at(random.bounded(int(alphabet.size())));
            const QString code = codeOf(body);
            QVERIFY(!code.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(XmlGuardTest)
#include "tst_xmlguard.moc"
