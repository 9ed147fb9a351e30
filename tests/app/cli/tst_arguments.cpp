#include "cli/arguments.h"

#include <QTest>

namespace {

const CommandSyntax create{QStringLiteral("sendings"),
                           QStringLiteral("create"),
                           {},
                           {{QStringLiteral("--to"), Arity::Many, QStringLiteral("G")},
                            {QStringLiteral("--all"), Arity::Flag, {}},
                            {QStringLiteral("--prefix"), Arity::One, QStringLiteral("TEXT")},
                            {QStringLiteral("--per-hour"), Arity::One, QStringLiteral("N")}}};
const CommandSyntax import{QStringLiteral("contacts"),
                           QStringLiteral("import"),
                           {QStringLiteral("FILE")},
                           {{QStringLiteral("--map"), Arity::Many, QStringLiteral("column=field")}}};

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOptionOfManyValuesTakesThemUpToTheNextOption()
    {
        const auto arguments = Arguments::parse(create, {"--to", "Clients", "Press", "--all"});
        QVERIFY(arguments);
        QCOMPARE(arguments->many("--to"), QStringList({"Clients", "Press"}));
        QVERIFY(arguments->has("--all"));
    }

    void whatMustBeGivenIsMissedByName()
    {
        CommandSyntax syntax = create;
        syntax.options[2].required = true;
        const auto arguments = Arguments::parse(syntax, {"--all"});
        QCOMPARE(arguments.error().code, QStringLiteral("usage"));
        QVERIFY2(arguments.error().message.contains("--prefix"), qPrintable(arguments.error().message));
        QVERIFY(syntax.usage().contains(" --prefix TEXT"));
        QVERIFY(Arguments::parse(syntax, {"--prefix", "x"}));
    }

    void aFlagTakesNoValue()
    {
        QCOMPARE(Arguments::parse(create, {"--all=yes"}).error().code, QStringLiteral("usage"));
    }

    void anOptionOfManyValuesMayBeRepeated()
    {
        const auto arguments = Arguments::parse(create, {"--to", "Clients", "--to", "Press"});
        QVERIFY(arguments);
        QCOMPARE(arguments->many("--to"), QStringList({"Clients", "Press"}));
    }

    void theFileMayStandAfterManyValues()
    {
        const auto arguments = Arguments::parse(import, {"--map", "courriel=email", "liste.csv"});
        QVERIFY(arguments);
        QCOMPARE(arguments->many("--map"), QStringList({"courriel=email"}));
        QCOMPARE(arguments->positional(0), QStringLiteral("liste.csv"));
    }

    void aValueMayHoldAnEqualsSignOrBeEmpty()
    {
        const auto arguments = Arguments::parse(create, {"--prefix=a=b"});
        QVERIFY(arguments);
        QCOMPARE(arguments->one("--prefix"), QStringLiteral("a=b"));
        QCOMPARE(Arguments::parse(create, {"--prefix", ""})->one("--prefix", "otherwise"), QString());
    }

    void misuseShowsTheUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown option") << QStringList{"--bcc"};
        QTest::newRow("value missing") << QStringList{"--prefix"};
        QTest::newRow("word too many") << QStringList{"Clients"};
    }

    void misuseShowsTheUsage()
    {
        QFETCH(QStringList, words);
        const auto arguments = Arguments::parse(create, words);
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().code, QStringLiteral("usage"));
        QVERIFY(arguments.error().remedy.contains("sendings create"));
    }

    void aMissingFileIsNamed()
    {
        const auto arguments = Arguments::parse(import, {});
        QVERIFY(!arguments);
        QVERIFY(arguments.error().message.contains("FILE"));
    }

    void numbersStayInTheirRange()
    {
        QCOMPARE(*Arguments::parse(create, {"--per-hour", "2000"})->number("--per-hour", 1, 1'000'000),
                 std::optional<int>(2000));
        QCOMPARE(*Arguments::parse(create, {})->number("--per-hour", 1, 1'000'000), std::optional<int>());
        QVERIFY(!Arguments::parse(create, {"--per-hour", "0"})->number("--per-hour", 1, 1'000'000));
        QVERIFY(!Arguments::parse(create, {"--per-hour", "many"})->number("--per-hour", 1, 1'000'000));
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
