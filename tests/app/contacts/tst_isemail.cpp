#include "app/contacts/isemailcases.h"
#include "contacts/emailaddress.h"

#include <QTest>

namespace {

/** `␍` stands for a carriage return, and so on. */
QString withControls(const QString &pictures)
{
    QString text = pictures;
    for (QChar &c : text)
        if (c >= QChar(0x2400) && c <= QChar(0x2421))
            c = c == QChar(0x2421) ? QChar(0x7F) : QChar(c.unicode() - 0x2400);
    return text;
}

bool isEmailAccepts(const QString &diagnosis)
{
    return diagnosis == QLatin1String("VALID") || diagnosis.startsWith(QLatin1String("DNSWARN"));
}

} // namespace

class IsEmailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weAnswerAsTheTableSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        for (const IsEmailCase &one : isEmailCases)
            QTest::addRow("%d", one.id) << withControls(QString::fromUtf16(one.address)) << one.isAccepted;
    }

    void weAnswerAsTheTableSays()
    {
        QFETCH(QString, text);
        const Result<EmailAddress> address = EmailAddress::parse(text);
        QTEST(address.has_value(), "accepted");
        QVERIFY(address || !address.error().message.isEmpty());
    }

    void everyDeviationIsExplainedAndTheyAreFew()
    {
        int cases = 0;
        int deviations = 0;
        for (const IsEmailCase &one : isEmailCases) {
            ++cases;
            const bool differs = isEmailAccepts(QString::fromUtf16(one.diagnosis)) != one.isAccepted;
            deviations += differs;
            if (differs)
                QVERIFY2(*one.deviation != '\0', qPrintable(QString::number(one.id)));
        }
        QCOMPARE(cases, 164);
        QCOMPARE(deviations, 5); // all of them policy: an ending of one letter twice, no dot, blanks around twice
    }

    void nothingDangerousIsAccepted()
    {
        for (const IsEmailCase &one : isEmailCases) {
            const QString text = withControls(QString::fromUtf16(one.address));
            const Result<EmailAddress> address = EmailAddress::parse(text);
            if (!address)
                continue;
            for (const char c : address->wire())
                QVERIFY2(static_cast<unsigned char>(c) > ' ' && c != '<' && c != '>' && c != ',' && c != '"',
                         qPrintable(text));
            QCOMPARE(address->wire().count('@'), 1);
        }
    }
};

QTEST_GUILESS_MAIN(IsEmailTest)
#include "tst_isemail.moc"
