#include "base/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAccentsAndOuterBlanksDoNotCount()
    {
        QCOMPARE(folded(u"  Abonnés  du THÉÂTRE "_s), folded(u"abonnes du theatre"_s));
        QCOMPARE(folded(u"Œuvre"_s), folded(u"œuvre"_s));
        QCOMPARE(folded(u"Cœur, Lætitia, Søren"_s), folded(u"COEUR, LAETITIA, SOREN"_s));
        QCOMPARE(folded(u"e\u0301te\u0301"_s), folded(u"été"_s));
    }

    void accentsCountWhenOnlyCaseDoesNot()
    {
        QCOMPARE(caseFolded(u" É "_s), caseFolded(u"e\u0301"_s));
        QVERIFY(caseFolded(u"été"_s) != caseFolded(u"ete"_s));
        QVERIFY(caseFolded(u"Cœur"_s) != caseFolded(u"coeur"_s));
    }

    void lettersAreFoldedAsUnicodeSays()
    {
        // A combining mark sends a name the long way, letter by letter the short one must agree.
        const QString mark(QChar(0x0301));
        for (char16_t c = 0x21; c < 0x2100; ++c) {
            const QString name = u"a "_s + QChar(c) + u"  Z"_s;
            QVERIFY2(folded(name) == folded(name + mark), qPrintable(QString::number(c, 16)));
        }
    }

    void differentNamesStayDifferent()
    {
        QVERIFY(folded(u"Clients A"_s) != folded(u"ClientsA"_s));
        QVERIFY(folded(u"Presse"_s) != folded(u"Press"_s));
    }
};

QTEST_GUILESS_MAIN(FoldingTest)
#include "tst_folding.moc"
