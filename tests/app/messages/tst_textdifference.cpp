#include "messages/messagecomparison.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<TextDifference::Run> &runs, bool onlyCommon = false)
{
    QString text;
    for (const TextDifference::Run &run : runs)
        if (!onlyCommon || !run.differs)
            text += run.text;
    return text;
}

QStringList only(const QList<TextDifference::Run> &runs)
{
    QStringList found;
    for (const TextDifference::Run &run : runs)
        if (run.differs)
            found.append(run.text);
    return found;
}

} // namespace

class TextDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheWordsThatDifferAndNoOthers()
    {
        const TextDifference found =
            differenceOf(u"Bonjour Zoé Côté, votre numéro est 17."_s, u"Bonjour Jean Côté, votre numéro est 1801."_s);
        QCOMPARE(only(found.left), (QStringList{u"Zoé"_s, u"17"_s}));
        QCOMPARE(only(found.right), (QStringList{u"Jean"_s, u"1801"_s}));
    }

    void equalTextsDoNotDiffer()
    {
        QVERIFY(differenceOf(u"la même"_s, u"la même"_s).isEmpty());
        QVERIFY(differenceOf({}, {}).isEmpty());
    }

    void aTextAgainstNothingDiffersWhole()
    {
        const TextDifference found = differenceOf(u"un mot"_s, {});
        QCOMPARE(only(found.left), QStringList{u"un mot"_s});
        QVERIFY(found.right.isEmpty());
    }

    void whateverTheTextsNothingIsLostAndTheRestIsCommon()
    {
        QRandomGenerator random(20261201);
        const QStringList words{u"a"_s, u"b"_s, u"c"_s, u" "_s, u","_s, u"\n"_s, u"é"_s};
        for (int round = 0; round < 2000; ++round) {
            QString texts[2];
            for (QString &text : texts)
                for (int count = random.bounded(14); count > 0; --count)
                    text += words[random.bounded(int(words.size()))];
            const TextDifference found = differenceOf(texts[0], texts[1]);
            QCOMPARE(joined(found.left), texts[0]);
            QCOMPARE(joined(found.right), texts[1]);
            QCOMPARE(joined(found.left, true), joined(found.right, true));
            QCOMPARE(found.isEmpty(), texts[0] == texts[1]);
        }
    }

    void textsWithHardlyAnythingInCommonAreAnsweredToo()
    {
        QString left;
        QString right;
        for (int number = 0; number < 6000; ++number) {
            left += QString::number(number * 2) + u' ';
            right += QString::number(number * 2 + 1) + u' ';
        }
        const TextDifference found = differenceOf(left, right);
        QCOMPARE(joined(found.left), left);
        QCOMPARE(joined(found.right), right);
        QVERIFY(!found.isEmpty());
    }

    void aComparisonOfMessagesNamesTheFieldsThatDiffer()
    {
        const auto message = [](const QByteArray &name, const QByteArray &id) {
            return "From: info@ville.example\r\nTo: " + name + "@exemple.test\r\nSubject: Bonjour " + name +
                   "\r\nMessage-ID: <" + id +
                   "@ville.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nCher " + name + ", merci.\r\n";
        };
        QStringList differing;
        for (const ComparedPart &part : comparisonOf(message("zoe", "1"), message("bob", "2")))
            if (part.differs())
                differing.append(part.kind == ComparedPart::Kind::Text ? u"text"_s : part.name);
        QCOMPARE(differing, (QStringList{u"To"_s, u"Subject"_s, u"text"_s, u"Message-ID"_s}));
    }
};

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "tst_textdifference.moc"
