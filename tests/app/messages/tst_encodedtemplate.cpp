#include "messages/encodedtemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EncodedTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatEncodingTheFilledTextGives_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("one line") << u"Bonjour {{prenom}}, à bientôt"_s;
        QTest::newRow("no field") << u"Été\ncomme hiver\n"_s;
        QTest::newRow("whole lines between fields")
            << u"{{prenom}}\nune ligne – entière\nune autre = ligne\nfin {{ville}}"_s;
        QTest::newRow("begins with a line end") << u"\n\nétait\n{{prenom}}\n\n"_s;
        QTest::newRow("ends with a field") << u"é\né\n{{prenom}}"_s;
        QTest::newRow("CRLF") << u"a\r\né b\r\nc {{prenom}}\r\nd\r\n"_s;
        QTest::newRow("lone returns") << u"a\ré\rb\n{{ville}}\rc\nd\n"_s;
        QTest::newRow("blanks at line ends") << u"é \n b \t\n{{vide}} \nc "_s;
        QTest::newRow("empty values drop their blank") << u"Bonjour {{vide}},\nligne\nligne é\nfin {{vide}}"_s;
        QTest::newRow("conditions") << u"a{{#if vide}}\nb\nc\n{{else}}\né\nf\n{{/if}}g\nh\ni"_s;
        QTest::newRow("a long line around a field")
            << u"x\n"_s + QString(70, u'é') + u"{{prenom}}"_s + QString(90, u'=') + u"\ny\nz"_s;
        QTest::newRow("seven bits") << u"plain\ntext\nfor {{ville}}\nhere\n"_s;
        QTest::newRow("base64") << u"Привет\nвсем людям\nв {{ville}}\nпока\n"_s;
        QTest::newRow("dots") << u".\n.a\n..\n{{prenom}}\n.\n"_s;
    }

    void givesWhatEncodingTheFilledTextGives()
    {
        QFETCH(QString, source);
        const MergeTemplate plain = MergeTemplate::compile(source, MergeEscape::Text).value();
        for (const QString &name :
             {u"Zoé"_s, u"Ann"_s, u"deux\nlignes = é"_s, u"retour\r"_s, QString(200, u'ü'), u" "_s}) {
            const MergeValues values = valuesOf(name);
            const QString filled = plain.render(values).value();
            const EncodedBody expected = encodedText(filled.toUtf8());
            const std::optional<EncodedBody> got = EncodedTemplate(plain).render(values).value();
            QVERIFY(got);
            QCOMPARE(got->encoding, expected.encoding);
            QCOMPARE(got->content(), expected.content());
        }
    }

    void nothingForAnEmptyText()
    {
        const MergeTemplate empty = MergeTemplate::compile(u"{{vide}}"_s, MergeEscape::Html).value();
        QVERIFY(!EncodedTemplate(empty).render(valuesOf(u"Zoé"_s)).value());
        QVERIFY(!EncodedTemplate(MergeTemplate()).render(valuesOf(u"Zoé"_s)).value());
    }

private:
    static MergeValues valuesOf(const QString &name)
    {
        Contact contact;
        contact.values = {{u"prenom"_s, name}, {u"ville"_s, u"Gatineau"_s}, {u"vide"_s, QString()}};
        return {contact, {}, {}, u"fr"_s};
    }
};

QTEST_GUILESS_MAIN(EncodedTemplateTest)
#include "tst_encodedtemplate.moc"
