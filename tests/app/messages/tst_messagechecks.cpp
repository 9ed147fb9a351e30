#include "messages/messagechecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Severity = MessageFinding::Severity;

class MessageChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodMessageHasNothingButGoodNews()
    {
        const QList<MessageFinding> findings = checkMessage(good(), context());
        QVERIFY(!findings.isEmpty());
        for (const MessageFinding &finding : findings)
            QVERIFY2(finding.severity == Severity::Passed, qPrintable(finding.text));
        QCOMPARE(textOf(findings, u"links"_s), u"1 link(s) checked"_s);
    }

    void findingsOfTheHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const QString &html, const QString &code, Severity severity) {
            QTest::addRow("%s: %s", qPrintable(code), qPrintable(html.left(60))) << html << code << severity;
        };
        const auto link = [&](const QString &target, const QString &code, Severity severity) {
            row(u"<a href=\"%1\">page</a>"_s.arg(target), code, severity);
        };
        link(QString(), u"empty-link"_s, Severity::Error);
        link(u"page.html"_s, u"relative-link"_s, Severity::Error);
        link(u"/page"_s, u"relative-link"_s, Severity::Error);
        link(u"//x.example/page"_s, u"relative-link"_s, Severity::Error);
        link(u"www.x.example"_s, u"relative-link"_s, Severity::Error);
        link(u"http://x.example/"_s, u"http-link"_s, Severity::Warning);
        link(u"https://localhost/x"_s, u"local-link"_s, Severity::Error);
        link(u"https://127.0.0.1:8080/"_s, u"local-link"_s, Severity::Error);
        link(u"https://[::1]/"_s, u"local-link"_s, Severity::Error);
        link(u"JavaScript:alert(1)"_s, u"forbidden-link"_s, Severity::Error);
        link(u"data:text/html,x"_s, u"forbidden-link"_s, Severity::Error);
        link(u"file:///etc/passwd"_s, u"forbidden-link"_s, Severity::Error);
        link(u"https://bit.ly/abc"_s, u"short-link"_s, Severity::Warning);
        row(u"<a href=\"https://evil.example/\">https://bank.example/</a>"_s, u"misleading-link"_s, Severity::Error);
        row(u"<a href=\"https://evil.example/\">www.bank.example</a>"_s, u"misleading-link"_s, Severity::Error);
        row(u"<img src=\"https://x.example/a.png\">"_s, u"image-without-text"_s, Severity::Warning);
        row(u"<script>x()</script>"_s, u"script"_s, Severity::Error);
        row(u"<img alt=\"\" src=x onerror=x()>"_s, u"script"_s, Severity::Error);
        row(QString(101 * 1024, u'x'), u"large-html"_s, Severity::Warning);
        row(u"{{prenon}}"_s, u"unknown-field"_s, Severity::Error);
        row(u"{{#if prenom}}"_s, u"merge-syntax"_s, Severity::Error);
    }

    void findingsOfTheHtml()
    {
        QFETCH(QString, html);
        QFETCH(QString, code);
        QFETCH(Severity, severity);
        Message message = good();
        message.versions[0].html += html;
        const QList<MessageFinding> findings = checkMessage(message, context());
        QCOMPARE(severityOf(findings, code), std::optional(severity));
        QCOMPARE(countOf(findings, code), 1);
    }

    void goodLinksAreNotBlamed_data()
    {
        QTest::addColumn<QString>("html");
        for (const QString &target :
             {u"https://x.example/é?a=b&amp;c=d"_s, u"https://x.example/{{prenom}}"_s, u"{{email}}"_s,
              u"https://{{email}}/"_s, u"mailto:a@x.example"_s, u"tel:+14185551234"_s, u"#top"_s, u"cid:a"_s})
            QTest::addRow("%s", qPrintable(target)) << u"<a href=\"%1\">page</a>"_s.arg(target);
        QTest::newRow("shows where it leads") << u"<a href=\"https://x.example/a\">https://x.example</a>"_s;
        QTest::newRow("shows where it leads, shorter") << u"<a href=\"https://www.x.example/a\">www.x.example</a>"_s;
    }

    void goodLinksAreNotBlamed()
    {
        QFETCH(QString, html);
        Message message = good();
        message.versions[0].html += html;
        for (const MessageFinding &finding : checkMessage(message, context()))
            QVERIFY2(finding.severity == Severity::Passed, qPrintable(finding.text));
    }

    void findingsOfTheOtherTexts_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const char *name, const auto &change, const QString &code, Severity severity) {
            Message message = good();
            change(message);
            QTest::newRow(name) << message << code << severity;
        };
        row(
            "no subject", [](Message &m) { m.versions[0].subject = u"  "_s; }, u"empty-subject"_s, Severity::Error);
        row(
            "long subject", [](Message &m) { m.versions[0].subject = QString(61, u'a'); }, u"long-subject"_s,
            Severity::Warning);
        row(
            "capitals", [](Message &m) { m.versions[0].subject = u"ÉTÉ À LA PLAGE"_s; }, u"shouted-subject"_s,
            Severity::Warning);
        row(
            "no preheader", [](Message &m) { m.versions[0].preheader.clear(); }, u"empty-preheader"_s,
            Severity::Warning);
        row(
            "no text at all",
            [](Message &m) {
                m.versions[0].html.clear();
                m.versions[0].text = u"\n"_s;
            },
            u"empty-message"_s, Severity::Error);
        row(
            "field of the subject", [](Message &m) { m.versions[0].subject += u"{{nop}}"_s; }, u"unknown-field"_s,
            Severity::Error);
        row(
            "field of the preheader", [](Message &m) { m.versions[0].preheader += u"{{nop}}"_s; }, u"unknown-field"_s,
            Severity::Error);
        row(
            "field of the text", [](Message &m) { m.versions[0].text = u"{{nop}}"_s; }, u"unknown-field"_s,
            Severity::Error);
        row(
            "field of the sender", [](Message &m) { m.sender.name = u"{{nop}}"_s; }, u"unknown-field"_s,
            Severity::Error);
        row(
            "field of a condition", [](Message &m) { m.versions[0].text = u"{{#if nop}}{{/if}}"_s; },
            u"unknown-field"_s, Severity::Error);
        row(
            "no sender", [](Message &m) { m.sender = {}; }, u"no-sender"_s, Severity::Error);
        row(
            "bad sender", [](Message &m) { m.sender.address = u"info@"_s; }, u"bad-sender"_s, Severity::Error);
        row(
            "bad address for replies", [](Message &m) { m.sender.replyTo = u"x"_s; }, u"bad-reply-to"_s,
            Severity::Error);
        row(
            "no version", [](Message &m) { m.versions.clear(); }, u"no-version"_s, Severity::Error);
        row(
            "program",
            [](Message &m) {
                m.attachments = {{u"Setup.EXE"_s, {}, "MZ"}};
            },
            u"program-attached"_s, Severity::Error);
        row(
            "heavy",
            [](Message &m) {
                m.attachments = {{u"a.pdf"_s, {}, QByteArray(6 << 20, 'x')}};
            },
            u"heavy-attachments"_s, Severity::Warning);
    }

    void findingsOfTheOtherTexts()
    {
        QFETCH(Message, message);
        QFETCH(QString, code);
        QFETCH(Severity, severity);
        QCOMPARE(severityOf(checkMessage(message, context()), code), std::optional(severity));
    }

    void anUnknownFieldIsNamedWithItsPlaceAndTheNearest()
    {
        Message message = good();
        message.versions[0].subject = u"Bonjour {{prenon}}"_s;
        const QList<MessageFinding> findings = checkMessage(message, context());
        QCOMPARE(findings.first().text, u"In the subject: no contact has a field “prenon”. Was “Prénom” meant?"_s);
        QCOMPARE(findings.first().language, u"fr"_s);
    }

    void placeMarkersInNamesStayLiteral()
    {
        Message message = good();
        message.versions[0].subject = u"{{%2 %3}}"_s;
        QCOMPARE(textOf(checkMessage(message, context()), u"unknown-field"_s),
                 u"In the subject: no contact has a field “%2 %3”."_s);
    }

    void leavingAndIdentityAreErrorsOnlyWhenTheLawWantsThem()
    {
        Message message = good();
        message.versions[0].html = u"<p>Bonjour</p>"_s;
        for (const bool required : {false, true}) {
            MessageCheckContext wanted = context();
            wanted.requiresUnsubscribe = required;
            const auto expected = std::optional(required ? Severity::Error : Severity::Warning);
            QCOMPARE(severityOf(checkMessage(message, wanted), u"no-unsubscribe"_s), expected);
            QCOMPARE(severityOf(checkMessage(message, wanted), u"no-identity"_s), expected);
            wanted.identity = u" "_s;
            QCOMPARE(severityOf(checkMessage(good(), wanted), u"empty-identity"_s), expected);
        }
        QVERIFY(!severityOf(checkMessage(message, context()), u"unsubscribe"_s));
        QVERIFY(!severityOf(checkMessage({}, context()), u"unsubscribe"_s));
    }

    void aLanguageWithoutVersionIsAnErrorUnlessOneIsForced()
    {
        Message message = good();
        message.versions.append(message.versions.first());
        message.versions.last().language = u"de"_s;
        MessageCheckContext present = context();
        present.defaultLanguage = u"en"_s;
        present.languagesPresent = {u"fr-CA"_s, u"es"_s};
        const QList<MessageFinding> findings = checkMessage(message, present);
        QCOMPARE(countOf(findings, u"missing-version"_s), 1);
        QCOMPARE(findings.first().language, u"es"_s);
        present.forcedVersion = u"fr"_s;
        QCOMPARE(countOf(checkMessage(message, present), u"missing-version"_s), 0);
        present.defaultLanguage = u"de"_s;
        present.forcedVersion.clear();
        QCOMPARE(countOf(checkMessage(message, present), u"missing-version"_s), 0);
    }

    void onlyTheForcedVersionIsChecked()
    {
        Message message = good();
        message.versions.append({u"en"_s, {}, {}, {}, {}});
        QVERIFY(severityOf(checkMessage(message, context()), u"empty-subject"_s));
        MessageCheckContext forced = context();
        forced.forcedVersion = u"fr"_s;
        QVERIFY(!severityOf(checkMessage(message, forced), u"empty-subject"_s));
    }

    void errorsComeFirst()
    {
        Message message = good();
        message.versions[0].preheader.clear();
        message.versions[0].html += u"<a href=\"\">x</a>"_s;
        const QList<MessageFinding> findings = checkMessage(message, context());
        for (qsizetype i = 1; i < findings.size(); ++i)
            QVERIFY(findings[i - 1].severity <= findings[i].severity);
        QCOMPARE(findings.first().code, u"empty-link"_s);
    }

private:
    static Message good()
    {
        Message message;
        message.sender = {{}, u"Ville"_s, u"info@ville.example"_s, {}};
        message.versions = {
            {u"fr"_s,
             u"Réunion d'été"_s,
             u"À lire, {{prenom}}"_s,
             u"<p>Bonjour {{prenom}}</p><a href=\"https://ville.example/\">La page</a>{{identite}} {{desabonnement}}"_s,
             {}}};
        return message;
    }

    static MessageCheckContext context()
    {
        MessageCheckContext context;
        context.fields = {{{1}, u"email"_s, ContactField::Type::Text}, {{2}, u"Prénom"_s, ContactField::Type::Text}};
        context.defaultLanguage = u"fr"_s;
        context.languagesPresent = {u"fr"_s};
        context.identity = u"Ville, 1 rue Haute"_s;
        return context;
    }

    static std::optional<Severity> severityOf(const QList<MessageFinding> &findings, const QString &code)
    {
        for (const MessageFinding &finding : findings)
            if (finding.code == code)
                return finding.severity;
        return {};
    }

    static qsizetype countOf(const QList<MessageFinding> &findings, const QString &code)
    {
        return std::count_if(findings.begin(), findings.end(),
                             [&](const MessageFinding &finding) { return finding.code == code; });
    }

    static QString textOf(const QList<MessageFinding> &findings, const QString &code)
    {
        for (const MessageFinding &finding : findings)
            if (finding.code == code)
                return finding.text;
        return {};
    }
};

QTEST_GUILESS_MAIN(MessageChecksTest)
#include "tst_messagechecks.moc"
