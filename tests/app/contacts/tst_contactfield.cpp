#include "contacts/contactfield.h"
#include "contacts/csvwriter.h"
#include "contacts/importplan.h"

#include <QTest>

namespace {

ContactFields projectFields()
{
    return {{{}, BuiltInField::Email, ContactField::Type::Text},
            {{}, BuiltInField::Language, ContactField::Type::Text},
            {{}, BuiltInField::TimeZone, ContactField::Type::Text},
            {FieldId{1}, QStringLiteral("Prénom"), ContactField::Type::Text},
            {FieldId{2}, QStringLiteral("naissance"), ContactField::Type::Date}};
}

} // namespace

class ContactFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderFindsItsField_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        QTest::newRow("exact") << "naissance"
                               << "naissance";
        QTest::newRow("accents and case") << "PRENOM" << QStringLiteral("Prénom");
        QTest::newRow("courriel") << "Courriel"
                                  << "email";
        QTest::newRow("e-mail") << "E-mail"
                                << "email";
        QTest::newRow("adresse courriel") << "Adresse courriel"
                                          << "email";
        QTest::newRow("langue") << "Langue"
                                << "language";
        QTest::newRow("fuseau") << "fuseau horaire"
                                << "time_zone";
        QTest::newRow("unknown") << "note"
                                 << "";
    }

    void aHeaderFindsItsField()
    {
        QFETCH(QString, header);
        QTEST(fieldNamed(header, projectFields()), "field");
    }

    void valuesAreKeptInOneForm_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("leading zeros stay") << int(ContactField::Type::Text) << "004512"
                                            << "004512";
        QTest::newRow("decimal comma") << int(ContactField::Type::Number) << "1 234,5"
                                       << "1234.5";
        QTest::newRow("date with slashes") << int(ContactField::Type::Date) << "31/12/2026"
                                           << "2026-12-31";
        QTest::newRow("yes in French") << int(ContactField::Type::Bool) << "Oui"
                                       << "1";
        QTest::newRow("no") << int(ContactField::Type::Bool) << "non"
                            << "0";
        QTest::newRow("not a number") << int(ContactField::Type::Number) << "douze"
                                      << "refused";
        QTest::newRow("no such day") << int(ContactField::Type::Date) << "2026-02-30"
                                     << "refused";
        QTest::newRow("maybe") << int(ContactField::Type::Bool) << "maybe"
                               << "refused";
    }

    void valuesAreKeptInOneForm()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        const ContactField field{FieldId{9}, QStringLiteral("f"), ContactField::Type(type)};
        QTEST(normalisedValue(field, text).value_or(QStringLiteral("refused")), "value");
    }

    void unknownColumnsBecomeNewFieldsUnlessSkipped()
    {
        const auto plan = planImport({"courriel", "prenom", "ville", "note"}, projectFields(), {}, {{"note", ""}});
        QVERIFY(plan);
        QCOMPARE(plan->newFields(), QStringList{"ville"});
        QCOMPARE(plan->columnFor(BuiltInField::Email), 0);
        QCOMPARE(plan->columnFor("note"), -1);
    }

    void aPlanWithoutAddressesIsRefused()
    {
        const auto plan = planImport({"prenom"}, projectFields(), {}, {});
        QVERIFY(plan);
        QCOMPARE(checkPlan(*plan, {"email"}).error().code, QStringLiteral("no-email-column"));
    }

    void twoColumnsForOneFieldAreRefused()
    {
        const auto plan = planImport({"email", "courriel"}, projectFields(), {}, {});
        QVERIFY(plan);
        QCOMPARE(checkPlan(*plan, {"email"}).error().code, QStringLiteral("two-columns"));
    }

    void languagesAreReadAsListsWriteThem()
    {
        QCOMPARE(languageTagFrom(QStringLiteral("Français")), QStringLiteral("fr"));
        QCOMPARE(languageTagFrom(QStringLiteral("FR_ca")), QStringLiteral("fr-CA"));
        QCOMPARE(languageTagFrom(QStringLiteral("anglais")), QStringLiteral("en"));
        QCOMPARE(languageTagFrom(QStringLiteral("?")), QString());
    }

    void formulasAreMadeHarmlessInExports()
    {
        QCOMPARE(withoutFormula(QStringLiteral("=HYPERLINK(1)")), QStringLiteral("'=HYPERLINK(1)"));
        QCOMPARE(withoutFormula(QStringLiteral("Zoé")), QStringLiteral("Zoé"));
    }
};

QTEST_GUILESS_MAIN(ContactFieldTest)
#include "tst_contactfield.moc"
