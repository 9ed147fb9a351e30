#include "messages/htmldocument.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HtmlDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleWithoutHtmlReadTheSame_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("paragraphs", u"<p>One</p>\n<p>Two<br>three</p>"_s, u"One\n\nTwo\nthree"_s);
        row("blanks run together", u"<p>  a \n  b\t c </p>"_s, u"a b c"_s);
        row("entities", u"<p>caf&eacute; &amp; th&#233; &lt;3</p>"_s, u"café & thé <3"_s);
        row("headings", u"<h1>Title</h1>Text"_s, u"Title\n\nText"_s);
        row("list", u"<ul><li>one</li><li>two</li></ul><p>after</p>"_s, u"- one\n- two\n\nafter"_s);
        row("link", u"<a href=\"https://x.example/a?b=1&amp;c=2\">here</a>."_s,
            u"here <https://x.example/a?b=1&c=2>."_s);
        row("link that shows its address", u"<a href=\"https://x.example/\">https://x.example/</a>"_s,
            u"https://x.example/"_s);
        row("link inside the page", u"<a href=\"#top\">up</a>"_s, u"up"_s);
        row("picture", u"<img src=\"a.png\" alt=\"The town hall\">"_s, u"The town hall"_s);
        row("table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"_s, u"a b\nc d"_s);
        row("not for reading", u"<head><title>t</title><style>p{}</style></head><body>a<script>x()</script>b</body>"_s,
            u"ab"_s);
        row("nothing", QString(), QString());
        row("unclosed", u"<p>a<b>b<p>c"_s, u"ab\n\nc"_s);
        row("field", u"<p>Bonjour {{prenom|default:&quot;client&quot;}} !</p>"_s,
            u"Bonjour {{prenom|default:&quot;client&quot;}} !"_s);
        row("field in a link", u"<a href=\"https://x.example/?n={{nom|default:\"x > y\"}}\">page</a>"_s,
            u"page <https://x.example/?n={{nom|default:\"x > y\"}}>"_s);
        row("field as a link", u"<a href=\"{{lien}}\">page</a>"_s, u"page <{{lien}}>"_s);
        row("unsubscribe link", u"<a href=\"{{desabonnement}}\">Se désabonner</a>"_s,
            u"Se désabonner <{{{desabonnement}}}>"_s);
        row("condition around rows",
            u"<table>{{#if nord}}<tr><td>N</td></tr>{{else}}<tr><td>S</td></tr>{{/if}}</table>"_s,
            u"{{#if nord}}N\n{{else}}S\n{{/if}}"_s);
        row("condition in an attribute", u"<p class=\"{{#if a = \"b\"}}c{{/if}}\">text</p>"_s, u"text"_s);
    }

    void peopleWithoutHtmlReadTheSame()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(HtmlDocument::read(html).text, text);
    }

    void linksAreListedAsWritten()
    {
        const HtmlDocument document = HtmlDocument::read(
            u"<a href=\" https://x.example/?a=1&amp;b={{nom}} \">One <b>link</b></a><a>none</a><a href=\"\">empty</a>"_s);
        QCOMPARE(document.links.size(), 3);
        QCOMPARE(document.links[0], (HtmlDocument::Link{u"https://x.example/?a=1&b={{nom}}"_s, u"One link"_s}));
        QCOMPARE(document.links[1], (HtmlDocument::Link{QString(), u"none"_s}));
        QCOMPARE(document.links[2], (HtmlDocument::Link{QString(), u"empty"_s}));
    }

    void picturesWithoutWordsAreTold()
    {
        const HtmlDocument document = HtmlDocument::read(u"<img src=a.png><img src=\"{{photo}}\" alt=\"\">"_s);
        QCOMPARE(document.images, (QList<HtmlDocument::Image>{{u"a.png"_s, false}, {u"{{photo}}"_s, true}}));
    }

    void scriptsAreSeenWhereverTheyHide_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("hasScript");
        QTest::newRow("none") << u"<p class=\"once\" title=\"onerror=x\">one onclick=</p>"_s << false;
        QTest::newRow("body") << u"<p><script>x()</script></p>"_s << true;
        QTest::newRow("head") << u"<head><script src=x></script></head><body>a</body>"_s << true;
        QTest::newRow("event") << u"<img src=x OnError=alert(1)>"_s << true;
        QTest::newRow("event of the body") << u"<body onload=x()>a"_s << true;
        QTest::newRow("svg") << u"<svg><script>x()</script></svg>"_s << true;
        QTest::newRow("template") << u"<template><img src=x onerror=x()></template>"_s << true;
        QTest::newRow("address") << u"<img src=\"JavaScript:x()\">"_s << true;
        QTest::newRow("address in disguise") << u"<a href=\" java&#9;script:x()\">a</a>"_s << true;
    }

    void scriptsAreSeenWhereverTheyHide()
    {
        QFETCH(QString, html);
        QFETCH(bool, hasScript);
        QCOMPARE(HtmlDocument::read(html).hasScript, hasScript);
    }

    /** Parsing them as they are would take minutes (bad-input table, row 33). */
    void aHundredThousandOpenElementsAreReadAtOnce()
    {
        const QString deep = u"<p>before</p>"_s + u"<div>"_s.repeated(100'000);
        QCOMPARE(HtmlDocument::read(deep + u"after"_s).text, u"before\n\nafter"_s);
        QVERIFY(!HtmlDocument::read(deep).hasScript);
        QVERIFY(HtmlDocument::read(deep + u"<script>x()</script>"_s).hasScript);
        QVERIFY(HtmlDocument::read(deep + u"<span onclick=x()>"_s).hasScript);
        QCOMPARE(HtmlDocument::read(deep + u"<a href=\"/x\">y</a>"_s).links.size(), 1);
        QCOMPARE(HtmlDocument::read(u"<b><i>"_s.repeated(50'000) + u"x"_s).text, u"x"_s);
        QCOMPARE(HtmlDocument::read(u"<table><tr><td>"_s.repeated(50'000) + u"x"_s).text, u"x"_s);
    }

    void longPagesAreReadWhole()
    {
        const QString html = u"<p>a<br><div>b<img alt=c></div><ul><li>d<li>e</ul>"_s.repeated(5'000);
        const HtmlDocument document = HtmlDocument::read(html);
        QCOMPARE(document.images.size(), 5'000);
        QCOMPARE(document.text.count(u'd'), 5'000);
    }
};

QTEST_GUILESS_MAIN(HtmlDocumentTest)
#include "tst_htmldocument.moc"
