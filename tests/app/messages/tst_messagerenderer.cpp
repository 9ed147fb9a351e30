#include "messages/messagerenderer.h"
#include "messages/mimereader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const EmailAddress zoeAddress = EmailAddress::parse(u"zoe@exemple.example"_s).value();

} // namespace

class MessageRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewShowsWhatIsSent()
    {
        const MessageRenderer renderer = prepared(sample());
        const RenderedMessage preview = renderer.preview(zoe()).value();
        QCOMPARE(preview.subject, u"[RAPPEL] Bonjour Zoé"_s);
        QCOMPARE(preview.preheader, u"Pour Zoé & vous"_s);
        const MimePart sent =
            MimePart::read(renderer.render(zoe(), zoeAddress, u"<1@ville.example>"_s, {}, {}).value());
        QCOMPARE(sent.header("Subject"), preview.subject);
        QCOMPARE(sent.firstText("text/html").trimmed(), preview.html);
        QCOMPARE(sent.firstText("text/plain").trimmed(), preview.text);
        QCOMPARE(sent.header("From"), u"\"Ville\" <info@ville.example>"_s);
        QCOMPARE(sent.header("To"), u"<zoe@exemple.example>"_s);
        QCOMPARE(sent.header("Content-Language"), u"fr"_s);
        QCOMPARE(sent.attachments().size(), 1);
    }

    void thePrefixIsNoTemplate()
    {
        MessageContent content = sample();
        content.subjectPrefix = u"[{{prenom}}]"_s;
        QCOMPARE(prepared(content).preview(zoe())->subject, u"[{{prenom}}] Bonjour Zoé"_s);
        content.subjectPrefix.clear();
        QCOMPARE(prepared(content).preview(zoe())->subject, u"Bonjour Zoé"_s);
    }

    void aPrefixWithALineBreakIsRefused()
    {
        MessageContent content = sample();
        content.subjectPrefix = u"[A]\r\nBcc: e@x.example"_s;
        const auto sent = prepared(content).render(zoe(), zoeAddress, u"<1@ville.example>"_s, {}, {});
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, u"header"_s);
    }

    void thePreheaderIsHiddenAtTheBeginningOfTheBody_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("before");
        QTest::newRow("body") << u"<html><head></head><BODY class=\"a\"><p>x</p></BODY></html>"_s
                              << u"<html><head></head><BODY class=\"a\">"_s;
        QTest::newRow("no body") << u"<p>x</p>"_s << QString();
        QTest::newRow("head only") << u"<!DOCTYPE html><html><head><title>t</title></head><p>x</p>"_s
                                   << u"<!DOCTYPE html><html><head><title>t</title></head>"_s;
        QTest::newRow("doctype only") << u"<!DOCTYPE html>\n<p>x</p>"_s << u"<!DOCTYPE html>"_s;
    }

    void thePreheaderIsHiddenAtTheBeginningOfTheBody()
    {
        QFETCH(QString, html);
        QFETCH(QString, before);
        MessageContent content = sample();
        content.version.html = html;
        const QString rendered = prepared(content).preview(zoe())->html;
        QVERIFY2(rendered.startsWith(before + u"<div style=\"display:none"_s), qPrintable(rendered));
        QVERIFY(rendered.contains(u"Pour Zoé &amp; vous</div>"_s));
        content.version.preheader.clear();
        QCOMPARE(prepared(content).preview(zoe())->html, html);
    }

    void theTextIsMadeFromTheHtmlWhenThereIsNone()
    {
        MessageContent content = sample();
        content.version.text.clear();
        content.version.html =
            u"<p>Bonjour {{prenom}}</p><table>{{#if secteur = \"Sud\"}}<tr><td>Sud</td></tr>{{/if}}</table>"
            "<a href=\"https://x.example/?n={{prenom}}\">La page</a><p><a href=\"{{desabonnement}}\">Partir</a></p>"_s;
        const QString text = prepared(content).preview(zoe())->text;
        QVERIFY2(text.startsWith(u"Bonjour Zoé\n"_s), qPrintable(text));
        QVERIFY2(!text.contains("Sud"_L1), qPrintable(text));
        QVERIFY2(text.contains("La page <https://x.example/?n=Zo%C3%A9>"_L1), qPrintable(text));
        QVERIFY2(text.endsWith("Partir <mailto:info@ville.example?subject=unsubscribe>"_L1), qPrintable(text));
        QVERIFY2(!text.contains("\n\n\n"_L1), qPrintable(text));
    }

    void unsubscribingNamesTheSendingAndTheContact()
    {
        const QByteArray sent =
            prepared(sample()).render(zoe(), zoeAddress, u"<1@ville.example>"_s, {}, u"12.é"_s).value();
        const MimePart part = MimePart::read(sent);
        QCOMPARE(part.header("List-Unsubscribe"), u"<mailto:info@ville.example?subject=unsubscribe%2012.%C3%A9>"_s);
        QVERIFY(part.firstText("text/html")
                    .contains(
                        u"<a href=\"mailto:info@ville.example?subject=unsubscribe%2012.%C3%A9\">Se désabonner</a>"_s));
        MessageContent content = sample();
        content.sender.replyTo = u"retour+x@ville.example"_s;
        const MimePart other =
            MimePart::read(prepared(content).render(zoe(), zoeAddress, u"<1@ville.example>"_s, {}, u"12"_s).value());
        QCOMPARE(other.header("List-Unsubscribe"), u"<mailto:retour%2Bx@ville.example?subject=unsubscribe%2012>"_s);
        QCOMPARE(other.header("Reply-To"), u"<retour+x@ville.example>"_s);
    }

    void oneContactsDataNeverReachAnother()
    {
        const MessageRenderer renderer = prepared(sample());
        for (int n = 0; n < 200; ++n) {
            Contact contact = zoe();
            contact.values[u"prenom"_s] = u"Personne%1Fin"_s.arg(n);
            const QByteArray sent = renderer
                                        .render(contact, EmailAddress::parse(u"p%1@exemple.example"_s.arg(n)).value(),
                                                u"<%1@ville.example>"_s.arg(n), {}, {})
                                        .value();
            QVERIFY(sent.contains("Personne" + QByteArray::number(n) + "Fin"));
            QCOMPARE(sent.count("Personne"), sent.count("Personne" + QByteArray::number(n) + "Fin"));
        }
    }

    void badContentIsRefusedAtOnce()
    {
        MessageContent content = sample();
        content.sender.address = u"info@"_s;
        QCOMPARE(MessageRenderer::prepare(content).error().code, u"bad-address"_s);
        content = sample();
        content.sender.replyTo = u"x"_s;
        QCOMPARE(MessageRenderer::prepare(content).error().code, u"bad-address"_s);
        content = sample();
        content.version.html = u"{{#if x}}"_s;
        QCOMPARE(MessageRenderer::prepare(content).error().code, u"merge-syntax"_s);
    }

    void allFieldsAreKnown()
    {
        MessageContent content = sample();
        content.sender.name = u"Ville, {{secteur}}"_s;
        QCOMPARE(prepared(content).fields(),
                 (QStringList{u"secteur"_s, u"prenom"_s, u"identite"_s, u"desabonnement"_s}));
    }

private:
    static MessageContent sample()
    {
        return {{u"fr"_s, u"Bonjour {{prenom}}"_s, u"Pour {{prenom}} & vous"_s,
                 u"<body><p>{{prenom}}</p><footer>{{identite}} · {{desabonnement}}</footer></body>"_s,
                 u"Bonjour {{prenom}}"_s},
                {{}, u"Ville"_s, u"info@ville.example"_s, {}},
                {{u"a.txt"_s, u"text/plain"_s, "x"}},
                u"[RAPPEL]"_s,
                u"Ville, 1 rue Haute"_s};
    }

    static Contact zoe()
    {
        Contact contact;
        contact.address = u"zoe@exemple.example"_s;
        contact.values = {{u"prenom"_s, u"Zoé"_s}, {u"secteur"_s, u"Nord"_s}};
        return contact;
    }

    static MessageRenderer prepared(const MessageContent &content) { return MessageRenderer::prepare(content).value(); }
};

QTEST_GUILESS_MAIN(MessageRendererTest)
#include "tst_messagerenderer.moc"
