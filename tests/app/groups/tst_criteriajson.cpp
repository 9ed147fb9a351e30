#include "groups/criteriajson.h"
#include "groups/criteriawords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

CriteriaCatalogue town()
{
    CriteriaCatalogue catalogue;
    catalogue.fields = {{{}, u"email"_s, ContactField::Type::Text},
                        {{}, u"language"_s, ContactField::Type::Text},
                        {FieldId{1}, u"Ville"_s, ContactField::Type::Text},
                        {FieldId{2}, u"enfants"_s, ContactField::Type::Number},
                        {FieldId{3}, u"naissance"_s, ContactField::Type::Date},
                        {FieldId{4}, u"membre"_s, ContactField::Type::Bool}};
    catalogue.consents = {{ConsentId{1}, u"Infolettre"_s}};
    Group press;
    press.id = GroupId{7};
    press.name = u"Presse"_s;
    catalogue.groups = {press};
    catalogue.messages = {{MessageId{5}, u"Décembre"_s}};
    return catalogue;
}

Result<Criteria> read(const QString &json)
{
    return criteriaFromJson(json, town());
}

/** One criterion, alone. */
Result<Criteria> readOne(const QString &criterion)
{
    return read(uR"({"all": [%1]})"_s.arg(criterion));
}

} // namespace

class CriteriaJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite()
    {
        const Result<Criteria> criteria = read(uR"({"all": [
            {"field": "ville", "is": "equal", "value": "Québec", "ignore_accents": true},
            {"any": [{"field": "enfants", "is": ">=", "value": 1}, {"group": "PRESSE", "is": "member", "exclude": true}]},
            {"any": [{"message": "decembre", "is": "delivered", "days": 30}], "exclude": true},
            {"about": "messages", "is": "not_opened", "days": 365}]})"_s);
        QVERIFY2(criteria, criteria ? "" : qPrintable(criteria.error().text()));
        QCOMPARE(criteria->all.size(), 4);
        QCOMPARE(criteria->all.last().any.first().op, Criterion::Operator::NotOpened);
        QVERIFY(!criteria->all.last().any.first().message.isValid()); // any
        const Criterion &city = criteria->all.at(0).any.first();
        QCOMPARE(city.field.id, FieldId{1}); // case of a name does not count
        QVERIFY(city.ignoreAccents && !city.exclude);
        QCOMPARE(criteria->all.at(1).any.first().op, Criterion::Operator::AtLeast);
        QCOMPARE(criteria->all.at(1).any.last().group, GroupId{7});
        QVERIFY(criteria->all.at(1).any.last().exclude && !criteria->all.at(1).exclude);
        QVERIFY(criteria->all.at(2).exclude);
        QCOMPARE(criteria->all.at(2).any.first().values, QStringList{u"30"_s});
        QCOMPARE(*read(toJson(*criteria)), *criteria);
        QCOMPARE(*read(toNamedJson(*criteria, town())), *criteria);
    }

    void nonsenseIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &json, const QString &says) {
            QTest::newRow(name) << json << says;
        };
        row("no JSON", u"ville = Québec"_s, u"no JSON"_s);
        row("empty", u""_s, u"no JSON"_s);
        row("a list", u"[]"_s, u"no list “all”"_s);
        row("no block", uR"({"all": []})"_s, u"at least one block"_s);
        row("another part", uR"({"all": [], "or": []})"_s, u"“or”"_s);
        row("empty block", uR"({"all": [{"any": []}]})"_s, u"Block 1 has no criterion"_s);
        row("a text as block", uR"({"all": ["x"]})"_s, u"Block 1"_s);
        row("a text as criterion", uR"({"all": [{"any": [1]}]})"_s, u"Block 1, criterion 1"_s);
        row("strange part of a block", uR"({"all": [{"any": [{"group":"Presse","is":"member"}], "not": true}]})"_s,
            u"“not”"_s);
        row("unknown field",
            uR"({"all": [{"field":"ville","is":"equal","value":"x"},{"field":"prenom","is":"equal","value":"x"}]})"_s,
            u"Block 2, criterion 1: there is no field “prenom”"_s);
        row("deleted field", uR"({"all": [{"field":99,"is":"equal","value":"x"}]})"_s, u"does not exist any more"_s);
        row("about nothing", uR"({"all": [{"is":"equal","value":"x"}]})"_s, u"does not say what it is about"_s);
        row("about two things", uR"({"all": [{"field":"ville","group":"Presse","is":"equal"}]})"_s, u"two things"_s);
        row("unknown subject", uR"({"all": [{"about":"weather","is":"equal","value":"x"}]})"_s, u"“weather”"_s);
        row("unknown group", uR"({"all": [{"group":"Radio","is":"member"}]})"_s, u"no group “Radio”"_s);
        row("unknown consent", uR"({"all": [{"consent":"SMS","is":"valid"}]})"_s, u"no consent “SMS”"_s);
        row("unknown message", uR"({"all": [{"message":"Mai","is":"sent"}]})"_s, u"no message “Mai”"_s);
        row("no operator", uR"({"all": [{"field":"ville","value":"x"}]})"_s, u"operator, is missing"_s);
        row("unknown operator", uR"({"all": [{"field":"ville","is":"like","value":"x"}]})"_s, u"“like”"_s);
        row("operator of another type", uR"({"all": [{"field":"ville","is":"last_days","value":3}]})"_s,
            u"“last_days”"_s);
        row("opens of a field", uR"({"all": [{"field":"email","is":"opened"}]})"_s, u"“opened” does not suit it"_s);
        row("no value", uR"({"all": [{"field":"ville","is":"equal"}]})"_s, u"needs a value"_s);
        row("empty value", uR"({"all": [{"field":"ville","is":"equal","value":" "}]})"_s, u"the value is empty"_s);
        row("only an accent",
            uR"({"all": [{"field":"ville","is":"contains","value":"\u0301","ignore_accents":true}]})"_s,
            u"the value is empty"_s);
        row("a value too many", uR"({"all": [{"field":"ville","is":"empty","value":"x"}]})"_s, u"takes no value"_s);
        row("a list for one", uR"({"all": [{"field":"ville","is":"equal","value":["x","y"]}]})"_s,
            u"one value, not a list"_s);
        row("half of between", uR"({"all": [{"field":"enfants","is":"between","value":[1]}]})"_s, u"two values"_s);
        row("between upside down", uR"({"all": [{"field":"enfants","is":"between","value":[10,9]}]})"_s,
            u"nothing lies between 10 and 9"_s);
        row("no number", uR"({"all": [{"field":"enfants","is":"equal","value":"many"}]})"_s, u"“many”"_s);
        row("infinity", uR"({"all": [{"field":"enfants","is":"equal","value":"inf"}]})"_s, u"“inf”"_s);
        row("no day", uR"({"all": [{"field":"naissance","is":"<","value":"2026-02-30"}]})"_s, u"“2026-02-30”"_s);
        row("neither yes nor no", uR"({"all": [{"field":"membre","is":"equal","value":"maybe"}]})"_s, u"“maybe”"_s);
        row("no status", uR"({"all": [{"about":"status","is":"equal","value":"HAPPY"}]})"_s, u"“HAPPY”"_s);
        row("negative days", uR"({"all": [{"about":"created","is":"last_days","value":-1}]})"_s, u"“-1”"_s);
        row("half a day", uR"({"all": [{"message":"Décembre","is":"sent","days":1.5}]})"_s, u"“1.5”"_s);
        row("days elsewhere", uR"({"all": [{"field":"ville","is":"equal","value":"x","days":3}]})"_s, u"“days”"_s);
        row("exclude as text", uR"({"all": [{"field":"ville","is":"equal","value":"x","exclude":"yes"}]})"_s,
            u"neither true nor false"_s);
        row("accents of numbers", uR"({"all": [{"field":"enfants","is":"equal","value":1,"ignore_accents":true}]})"_s,
            u"only texts"_s);
        row("strange part", uR"({"all": [{"field":"ville","is":"equal","value":"x","case":true}]})"_s, u"“case”"_s);
        row("list of nothing", uR"({"all": [{"field":"ville","is":"in","value":[]}]})"_s, u"0 values"_s);
        row("list of lists", uR"({"all": [{"field":"ville","is":"in","value":[["x"]]}]})"_s, u"neither text"_s);
        row("too many blocks", u"{\"all\": [%1]}"_s.arg(QStringList(51, uR"({"group":7,"is":"member"})"_s).join(u',')),
            u"more than 50 blocks"_s);
        row("deep nonsense", u"{\"all\":"_s + QString(3000, u'[') + QString(3000, u']') + u"}"_s, u"JSON"_s);
    }

    void nonsenseIsRefusedWithItsPlace()
    {
        QFETCH(QString, json);
        QFETCH(QString, says);
        const Result<Criteria> criteria = read(json);
        QVERIFY(!criteria);
        QCOMPARE(criteria.error().code, u"bad-criteria"_s);
        QVERIFY2(criteria.error().message.contains(says), qPrintable(criteria.error().message));
        QVERIFY(!criteria.error().remedy.isEmpty());
        QVERIFY2(!criteria.error().message.contains(u'\n'), "one sentence");
    }

    void valuesComeInTheirOneForm()
    {
        const auto value = [](const QString &criterion) { return readOne(criterion)->all.first().any.first().values; };
        QCOMPARE(value(uR"({"field":"enfants","is":"equal","value":"1 000,5"})"_s), QStringList{u"1000.5"_s});
        QCOMPARE(value(uR"({"field":"naissance","is":"<","value":"31/12/2026"})"_s), QStringList{u"2026-12-31"_s});
        QCOMPARE(value(uR"({"field":"membre","is":"equal","value":true})"_s), QStringList{u"1"_s});
        QCOMPARE(value(uR"({"about":"domain","is":"equal","value":"@QUÉBEC.example"})"_s),
                 QStringList{u"québec.example"_s});
        QCOMPARE(value(uR"({"field":"enfants","is":"in","value":[1,"2"]})"_s), (QStringList{u"1"_s, u"2"_s}));
    }

    void theRuleIsSaidInWords()
    {
        const Criteria criteria = *read(uR"({"all": [{"field":"ville","is":"equal","value":"Québec"},
            {"any":[{"field":"enfants","is":"at_least","value":1},{"group":"Presse","is":"member"}]},
            {"any":[{"message":"Décembre","is":"delivered","days":30}],"exclude":true}]})"_s);
        QCOMPARE(
            describe(criteria, town()),
            u"The contacts for whom “Ville” is “Québec”, and (“enfants” is at least 1 or Group “Presse” contains the "
            "contact), except those for whom Message “Décembre” was delivered in the last 30 day(s)."_s);
    }

    void groupsSpokenOfAreKnown()
    {
        QCOMPARE(groupsIn(*readOne(uR"({"group":"Presse","is":"member"})"_s)), QList<GroupId>{GroupId{7}});
        QVERIFY(groupsIn(*readOne(uR"({"field":"ville","is":"empty"})"_s)).isEmpty());
    }

    void theEditorIsHeldToTheSameRules()
    {
        Criteria criteria = *readOne(uR"({"field":"enfants","is":"at_least","value":1})"_s);
        criteria.all.first().any.first().values = {u" 2,50 "_s};
        QCOMPARE(checkedCriteria(criteria)->all.first().any.first().values, QStringList{u"2.50"_s});
        criteria.all.first().any.first().values = {u"deux"_s};
        QVERIFY(checkedCriteria(criteria).error().message.startsWith(u"Block 1, criterion 1: "_s));
        criteria.all.first().any.first().values.clear();
        QVERIFY(!checkedCriteria(criteria));
        criteria.all.first().any.clear();
        QVERIFY(!checkedCriteria(criteria));
        QVERIFY(!checkedCriteria({}));
    }
};

QTEST_GUILESS_MAIN(CriteriaJsonTest)
#include "tst_criteriajson.moc"
