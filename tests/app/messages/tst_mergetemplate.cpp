#include "messages/mergetemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MergeTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFilledIn_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &source, const QString &expected) {
            QTest::addRow("%s", qPrintable(source)) << source << expected;
        };
        row(u"Bonjour {{prenom}},"_s, u"Bonjour Zoé,"_s);
        row(u"{{ Prénom }}{{PRENOM}}"_s, u"ZoéZoé"_s);
        row(u"{{Code_Postal}} {{code postal}}"_s, u"G1R 4S9 G1R 4S9"_s);
        row(u"{{email}}"_s, u"zoe@exemple.example"_s);
        row(u"Bonjour {{surnom|default:\"client\"}},"_s, u"Bonjour client,"_s);
        row(u"Bonjour {{prenom|default:\"client\"}},"_s, u"Bonjour Zoé,"_s);
        row(u"{{surnom|default:\"a|b: c\"}}"_s, u"a|b: c"_s);
        row(u"Bonjour {{surnom}},"_s, u"Bonjour,"_s);
        row(u"{{surnom}} x"_s, u" x"_s);
        row(u"{{naissance|date:\"d MMMM yyyy\"}}"_s, u"7 août 1985"_s);
        row(u"{{surnom|date:\"d MMMM yyyy\"|default:\"bientôt\"}}"_s, u"bientôt"_s);
        row(u"{{prenom|date:\"d MMMM yyyy\"}}"_s, u"Zoé"_s);
        row(u"{{solde|number}}"_s, u"1\u00a0234,5"_s);
        row(u"{{prenom|number}}"_s, u"Zoé"_s);
        row(u"{{#if prenom}}oui{{else}}non{{/if}}"_s, u"oui"_s);
        row(u"{{#if surnom}}oui{{else}}non{{/if}}"_s, u"non"_s);
        row(u"{{#if surnom}}oui{{/if}}."_s, u"."_s);
        row(u"{{#if Secteur = \"nord\"}}N{{else}}S{{/if}}"_s, u"N"_s);
        row(u"{{#if secteur != \"Nord\"}}S{{/if}}"_s, QString());
        row(u"{{#if surnom != \"x\"}}autre{{/if}}"_s, u"autre"_s);
        row(u"{{#if prenom}}{{#if secteur = \"Sud\"}}S{{else}}{{prenom}}{{/if}}{{/if}}!"_s, u"Zoé!"_s);
        row(u"{ {prenom} } }} {"_s, u"{ {prenom} } }} {"_s);
        row(u"{{identite}} = {{Identity}}"_s, u"Ville, 1 rue Haute = Ville, 1 rue Haute"_s);
    }

    void fieldsAreFilledIn()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(rendered(source, MergeEscape::Text), expected);
    }

    void formatsFollowTheLanguageOfTheVersion()
    {
        const MergeValues english = values({{u"naissance"_s, u"1985-08-07"_s}, {u"solde"_s, u"1234.5"_s}}, u"en-CA"_s);
        QCOMPARE(rendered(u"{{naissance|date:\"d MMMM yyyy\"}}: {{solde|number}}"_s, MergeEscape::Text, english),
                 u"7 August 1985: 1,234.5"_s);
    }

    /** Whatever a contact's data hold, they stay data (bad-input table, rows 27 to 30 and 32). */
    void valuesAreMadeHarmlessOnce_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<MergeEscape>("escape");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &source, MergeEscape escape, const QString &value,
                            const QString &expected) { QTest::newRow(name) << source << escape << value << expected; };
        const QString field = u"{{x}}"_s;
        row("HTML", field, MergeEscape::Html, u"<b>&\"'"_s, u"&lt;b&gt;&amp;&quot;&#39;"_s);
        row("raw HTML", u"{{{x}}}"_s, MergeEscape::Html, u"<b>&"_s, u"<b>&"_s);
        row("text", field, MergeEscape::Text, u"<b>&\"'"_s, u"<b>&\"'"_s);
        row("a value that looks like a field", field, MergeEscape::Html, u"{{prenom}}"_s, u"{{prenom}}"_s);
        row("place markers", u"{{x}} {{x}}"_s, MergeEscape::Html, u"%1 %n %L2"_s, u"%1 %n %L2 %1 %n %L2"_s);
        row("line breaks in a header", field, MergeEscape::Header, u"a\r\nBcc: b\0c\u2028d"_s, u"a Bcc: b c d"_s);
        row("line breaks in a text", field, MergeEscape::Text, u"a\nb"_s, u"a\nb"_s);
        row("apostrophe in an attribute", u"<img alt='{{x}}'>"_s, MergeEscape::Html, u"' onerror='x"_s,
            u"<img alt='&#39; onerror=&#39;x'>"_s);
        row("part of an address", u"<a href=\"https://x.example/?n={{x}}\">"_s, MergeEscape::Html, u"é & \"/"_s,
            u"<a href=\"https://x.example/?n=%C3%A9%20%26%20%22%2F\">"_s);
        row("address in apostrophes", u"<a href='https://x.example/?n={{x}}'>"_s, MergeEscape::Html, u"d'or"_s,
            u"<a href='https://x.example/?n=d%27or'>"_s);
        row("apostrophe in the address", u"<a href=\"https://x.example/l'or?n={{x}}\">"_s, MergeEscape::Html, u"a b"_s,
            u"<a href=\"https://x.example/l'or?n=a%20b\">"_s);
        row("after a fallback in quotes", u"<a href=\"https://x.example/{{none|default:\"z\"}}?n={{x}}\">"_s,
            MergeEscape::Html, u"a b"_s, u"<a href=\"https://x.example/z?n=a%20b\">"_s);
        row("address without quotes", u"<a href=https://x.example/{{x}}>"_s, MergeEscape::Html, u"a b"_s,
            u"<a href=https://x.example/a%20b>"_s);
        row("a second attribute", u"<a href=\"https://x.example/\" title=\"{{x}}\">"_s, MergeEscape::Html, u"a b"_s,
            u"<a href=\"https://x.example/\" title=\"a b\">"_s);
        row("a whole address", u"<a href=\"{{x}}\">"_s, MergeEscape::Html, u"https://x.example/?a=1&b=2"_s,
            u"<a href=\"https://x.example/?a=1&amp;b=2\">"_s);
        row("a script as address", u"<a href=\"{{x}}\">"_s, MergeEscape::Html, u"javascript:alert(1)"_s,
            u"<a href=\"\">"_s);
        row("a script in disguise", u"<a href=\" {{x}}\">"_s, MergeEscape::Html, u" java\tscript:alert(1)"_s,
            u"<a href=\" \">"_s);
        row("a picture", u"<IMG SRC='https://x.example/{{x}}.png'>"_s, MergeEscape::Html, u"a/b"_s,
            u"<IMG SRC='https://x.example/a%2Fb.png'>"_s);
        row("an address in a text", u"Voir https://x.example/?n={{x}} !"_s, MergeEscape::Text, u"a b"_s,
            u"Voir https://x.example/?n=a%20b !"_s);
        row("after an address in a text", u"Voir https://x.example/ {{x}}"_s, MergeEscape::Text, u"a b"_s,
            u"Voir https://x.example/ a b"_s);
    }

    void valuesAreMadeHarmlessOnce()
    {
        QFETCH(QString, source);
        QFETCH(MergeEscape, escape);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        QCOMPARE(rendered(source, escape, values({{u"x"_s, value}})), expected);
    }

    void unsubscribeIsALinkWhereverItStands_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<MergeEscape>("escape");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &source, MergeEscape escape, const char *language,
                            const QString &expected) {
            QTest::newRow(name) << source << escape << QString::fromLatin1(language) << expected;
        };
        const QString url = u"mailto:info@ville.example?subject=a%20b&amp;x=1"_s;
        row("page, fr", u"<footer>{{desabonnement}}</footer>"_s, MergeEscape::Html, "fr-CA",
            u"<footer><a href=\"%1\">Se désabonner</a></footer>"_s.arg(url));
        row("page, en", u"{{Unsubscribe}}"_s, MergeEscape::Html, "en", u"<a href=\"%1\">Unsubscribe</a>"_s.arg(url));
        row("its own link", u"<a href=\"{{unsubscribe}}\">Out</a>"_s, MergeEscape::Html, "en",
            u"<a href=\"%1\">Out</a>"_s.arg(url));
        row("its own link in apostrophes", u"<a class='q' href = '{{désabonnement}}'>Non</a>"_s, MergeEscape::Html,
            "fr", u"<a class='q' href = '%1'>Non</a>"_s.arg(url));
        row("text, fr", u"{{desabonnement}}"_s, MergeEscape::Text, "fr",
            u"Se désabonner : mailto:info@ville.example?subject=a%20b&x=1"_s);
        row("text, en", u"{{unsubscribe}}"_s, MergeEscape::Text, "en",
            u"Unsubscribe: mailto:info@ville.example?subject=a%20b&x=1"_s);
        row("only the address", u"<{{{unsubscribe}}}>"_s, MergeEscape::Text, "en",
            u"<mailto:info@ville.example?subject=a%20b&x=1>"_s);
    }

    void unsubscribeIsALinkWhereverItStands()
    {
        QFETCH(QString, source);
        QFETCH(MergeEscape, escape);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QCOMPARE(rendered(source, escape, values({}, language)), expected);
    }

    void mistakesNameTheirLineAndWhatIsWrong_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString &source, const QString &sentence) {
            QTest::addRow("%s", qPrintable(source.left(30))) << source << sentence;
        };
        row(u"a\nb\n{{prenom"_s, u"The merge field on line 3 is not closed."_s);
        row(u"{{prenom}"_s, u"The merge field on line 1 is not closed."_s);
        row(u"{{{prenom}}"_s, u"The merge field on line 1 is not closed."_s);
        row(u"\n{{}}"_s, u"The merge field on line 2 names no field."_s);
        row(u"{{#if x}}\n"_s, u"The condition on line 1 is not closed."_s);
        row(u"{{#if }}{{/if}}"_s, u"The condition on line 1 names no field."_s);
        row(u"{{#if x = Nord}}{{/if}}"_s, u"The value compared on line 1 is not in quotes."_s);
        row(u"\n{{/if}}"_s, u"The {{/if}} on line 2 closes nothing."_s);
        row(u"{{else}}"_s, u"The {{else}} on line 1 belongs to no condition."_s);
        row(u"{{#if x}}{{else}}{{else}}{{/if}}"_s, u"The {{else}} on line 1 belongs to no condition."_s);
        row(u"{{#each x}}"_s, u"“#each x” on line 1 is not known."_s);
        row(u"{{#%2 %1}}"_s, u"“#%2 %1” on line 1 is not known."_s);
        row(u"{{x|upper}}"_s, u"“|upper” on line 1 is not understood."_s);
        row(u"{{x|%2}}"_s, u"“|%2” on line 1 is not understood."_s);
        row(u"{{x|default:client}}"_s, u"“|default:client” on line 1 is not understood."_s);
        row(u"{{#if x}}"_s.repeated(11) + u"{{/if}}"_s.repeated(11),
            u"The conditions on line 1 are nested more than ten deep."_s);
    }

    void mistakesNameTheirLineAndWhatIsWrong()
    {
        QFETCH(QString, source);
        QFETCH(QString, sentence);
        const Result<MergeTemplate> compiled = MergeTemplate::compile(source, MergeEscape::Html);
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().message, sentence);
        QCOMPARE(compiled.error().code, u"merge-syntax"_s);
        QVERIFY(!compiled.error().remedy.isEmpty());
    }

    void tenConditionsDeepIsAllowed()
    {
        const QString source = u"{{#if prenom}}"_s.repeated(10) + u"x"_s + u"{{/if}}"_s.repeated(10);
        QCOMPARE(rendered(source, MergeEscape::Text), u"x"_s);
    }

    void aMessageOfMoreThanTenMegabytesIsRefused()
    {
        const QString source = u"{{x}}"_s.repeated(11);
        const Result<MergeTemplate> compiled = MergeTemplate::compile(source, MergeEscape::Text);
        QVERIFY(compiled);
        const Result<QString> tooLong = compiled->render(values({{u"x"_s, QString(1024 * 1024, u'x')}}));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, u"too-long"_s);
    }

    void everyFieldUsedIsNamedOnce()
    {
        const Result<MergeTemplate> compiled = MergeTemplate::compile(
            u"{{prenom}} {{#if Secteur = \"a\"}}{{{nom}}}{{else}}{{prenom}}{{/if}} {{solde|number}}"_s,
            MergeEscape::Html);
        QVERIFY(compiled);
        QCOMPARE(compiled->fields(), (QStringList{u"prenom"_s, u"Secteur"_s, u"nom"_s, u"solde"_s}));
    }

private:
    static MergeValues values(const QHash<QString, QString> &fields, const QString &language = u"fr-CA"_s)
    {
        Contact contact;
        contact.address = u"zoe@exemple.example"_s;
        contact.values = fields;
        return MergeValues(contact, u"Ville, 1 rue Haute"_s, u"mailto:info@ville.example?subject=a%20b&x=1"_s,
                           language);
    }

    static MergeValues zoe()
    {
        return values({{u"Prénom"_s, u"Zoé"_s},
                       {u"secteur"_s, u"Nord"_s},
                       {u"Code postal"_s, u"G1R 4S9"_s},
                       {u"naissance"_s, u"1985-08-07"_s},
                       {u"solde"_s, u"1234.5"_s},
                       {u"surnom"_s, QString()}});
    }

    static QString rendered(const QString &source, MergeEscape escape, const MergeValues &values = zoe())
    {
        const Result<MergeTemplate> compiled = MergeTemplate::compile(source, escape);
        if (!compiled)
            return compiled.error().text();
        return compiled->render(values).value_or(u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(MergeTemplateTest)
#include "tst_mergetemplate.moc"
