#include "store/audience.h"
#include "store/contactrepository.h"
#include "store/dynamicgroups.h"
#include "store/grouprepository.h"
#include "support/audiencebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DynamicGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_builder = std::make_unique<AudienceBuilder>(*m_project);
        m_city = contacts().addField(u"ville"_s, ContactField::Type::Text)->id;
    }

    void aNewContactIsInTheGroupAtOnce()
    {
        const GroupId group = dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"equal","value":"québec"}]})"_s);
        QCOMPARE(groups().byId(group)->members, 0);
        const ContactId zoe = inCity(u"zoe@a.example"_s, u"Québec"_s);
        QCOMPARE(groups().byId(group)->members, 1);
        QCOMPARE(countIn(group).value(), 1);
        QCOMPARE(groups().groupsOf(zoe)->size(), 1);
        Contact moved = *contacts().byId(zoe);
        moved.values[u"ville"_s] = u"Lévis"_s;
        QVERIFY(contacts().save(moved));
        QCOMPARE(groups().byId(group)->members, 0);
        QVERIFY(groups().groupsOf(zoe)->isEmpty());
    }

    void includeAndExcludeMakeTheirTruthTable_data()
    {
        QTest::addColumn<bool>("a");
        QTest::addColumn<bool>("b");
        QTest::addColumn<bool>("c");
        for (int bits = 0; bits < 8; ++bits)
            QTest::addRow("%d%d%d", bits >> 2 & 1, bits >> 1 & 1, bits & 1)
                << bool(bits & 4) << bool(bits & 2) << bool(bits & 1);
    }

    void includeAndExcludeMakeTheirTruthTable() // T-10
    {
        QFETCH(bool, a);
        QFETCH(bool, b);
        QFETCH(bool, c);
        for (const QString &field : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(contacts().addField(field, ContactField::Type::Bool));
        Contact contact;
        contact.address = u"x@a.example"_s;
        for (const auto &[field, value] : {std::pair(u"a"_s, a), std::pair(u"b"_s, b), std::pair(u"c"_s, c)})
            contact.values.insert(field, value ? u"1"_s : u"0"_s);
        QVERIFY(contacts().save(contact));
        const GroupId group = dynamic(u"T-10"_s, uR"({"all":[{"field":"a","is":"equal","value":true},
            {"any":[{"field":"b","is":"equal","value":true,"exclude":true},{"field":"c","is":"equal","value":true}]}]})"_s);
        QCOMPARE(groups().byId(group)->members, qint64(a && (!b || c)));
        // A block that excludes lets nobody of its alternatives in.
        const GroupId without = dynamic(u"without"_s, uR"({"all":[{"field":"a","is":"equal","value":true},
            {"any":[{"field":"b","is":"equal","value":true},{"field":"c","is":"equal","value":true}],"exclude":true}]})"_s);
        QCOMPARE(groups().byId(without)->members, qint64(a && !b && !c));
    }

    void anEmptyFieldDiffersAndIsNotEqual() // T-11
    {
        inCity(u"nowhere@a.example"_s, u""_s);
        inCity(u"here@a.example"_s, u"X"_s);
        inCity(u"there@a.example"_s, u"Y"_s);
        const auto count = [this](const QString &criterion) {
            return groups().byId(dynamic(criterion, uR"({"all":[%1]})"_s.arg(criterion)))->members;
        };
        QCOMPARE(count(uR"({"field":"ville","is":"different","value":"X"})"_s), 2);
        QCOMPARE(count(uR"({"field":"ville","is":"equal","value":"X"})"_s), 1);
        QCOMPARE(count(uR"({"field":"ville","is":"equal","value":"X","exclude":true})"_s), 2);
        QCOMPARE(count(uR"({"field":"ville","is":"empty"})"_s), 1);
    }

    void valuesAreNeverSql()
    {
        inCity(u"a@a.example"_s, u"O'Brien"_s);
        inCity(u"b@a.example"_s, u"');DROP TABLE contact;--"_s);
        for (const QString &city : {u"O'Brien"_s, u"');DROP TABLE contact;--"_s})
            QCOMPARE(groups()
                         .byId(dynamic(city.left(3),
                                       uR"({"all":[{"field":"ville","is":"equal","value":"%1"}]})"_s.arg(city)))
                         ->members,
                     1);
        QCOMPARE(contacts().count().value(), 2);
    }

    void calculateAndPrepareAskTheQuestionAnew()
    {
        const MessageId message = m_builder->message();
        const GroupId target = dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"equal","value":"Québec"}]})"_s);
        const GroupId except = dynamic(u"anglais"_s, uR"({"all":[{"field":"language","is":"equal","value":"en"}]})"_s);
        const GroupId seeds =
            dynamic(u"ville"_s, uR"({"all":[{"about":"domain","is":"equal","value":"ville.example"}]})"_s);
        inCity(u"zoe@a.example"_s, u"QUÉBEC"_s);
        inCity(u"bob@a.example"_s, u"Québec"_s, u"en"_s);
        inCity(u"anne@ville.example"_s, u"Lévis"_s);
        AudienceQuery query;
        query.groups = {false, {target}, {except}, {seeds}};
        query.versionLanguages = {u"fr"_s, u"en"_s};
        const Result<RecipientCount> count = Audience(m_project->db()).count(query);
        QVERIFY2(count, count ? "" : qPrintable(count.error().text()));
        QCOMPARE(count->targeted, 2);
        QCOMPARE(count->excluded.value(ExclusionReason::ExcludedGroup), 1);
        QCOMPARE(count->receive, 1);
        QCOMPARE(count->seeds, 1);
        const SendingId sending{m_builder->insert(
            u"INSERT INTO sending (project_id, name, message_id, state, options, created_at, modified_at) "
            "VALUES (1, 's', ?, 'PREPARING', '{}', 0, 0)"_s,
            {message.value})};
        const auto written = m_project->db().write([&](QSqlDatabase &db) {
            return Audience::writeRows(db, sending, query, TestProject::usual(), m_project->clock.now());
        });
        QVERIFY(written);
        QCOMPARE(m_builder->valueOf(u"SELECT group_concat(address) FROM (SELECT address FROM recipient ORDER BY id)"_s),
                 u"anne@ville.example,zoe@a.example"_s);
    }

    void aUnionOfStaticAndDynamicCountsEachOnce()
    {
        const ContactId zoe = inCity(u"zoe@a.example"_s, u"Québec"_s);
        const ContactId bob = inCity(u"bob@a.example"_s, u"Lévis"_s);
        const GroupId list = m_builder->group(u"Liste"_s, {zoe, bob});
        const GroupId city = dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"equal","value":"Québec"}]})"_s);
        AudienceQuery query;
        query.groups.to = {city, list};
        query.versionLanguages = {u"fr"_s};
        QCOMPARE(Audience(m_project->db()).count(query)->targeted, 2);
    }

    void groupsMayBuildOnGroups()
    {
        const ContactId zoe = inCity(u"zoe@a.example"_s, u"Québec"_s);
        inCity(u"bob@a.example"_s, u"Québec"_s);
        const GroupId press = m_builder->group(u"Presse"_s, {zoe});
        dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"equal","value":"Québec"}]})"_s);
        const GroupId both = dynamic(
            u"Presse de Québec"_s, uR"({"all":[{"group":"Presse","is":"member"},{"group":"Québec","is":"member"}]})"_s);
        dynamic(
            u"Sans la presse"_s,
            uR"({"all":[{"group":"Québec","is":"member"},{"group":"Presse de Québec","is":"member","exclude":true}]})"_s);
        QCOMPARE(groups().byId(both)->members, 1);
        QCOMPARE(groups().find(u"sans la presse"_s)->members, 1);
        QCOMPARE(groups().groupsOf(zoe)->size(), 3);
        const Result<void> removed = groups().remove(press);
        QVERIFY(!removed && removed.error().message.contains(u"Presse de Québec"_s));
    }

    void aLongChainOfGroupsWorks()
    {
        inCity(u"zoe@a.example"_s, u"Québec"_s);
        dynamic(u"g0"_s, uR"({"all":[{"field":"ville","is":"equal","value":"Québec"}]})"_s);
        for (int number = 1; number <= 60; ++number)
            dynamic(u"g%1"_s.arg(number),
                    uR"({"all":[{"group":"g%1","is":"member"},{"field":"ville","is":"not_empty"}]})"_s.arg(number - 1));
        QCOMPARE(groups().find(u"g60"_s)->members, 1);
    }

    void aCycleIsRefusedWithItsChain()
    {
        const GroupId a = dynamic(u"A"_s, uR"({"all":[{"field":"ville","is":"not_empty"}]})"_s);
        const GroupId b = dynamic(u"B"_s, uR"({"all":[{"group":"A","is":"member"}]})"_s);
        dynamic(u"C"_s, uR"({"all":[{"group":"B","is":"member"}]})"_s);
        const Result<void> self = sets(a, uR"({"all":[{"group":"A","is":"member"}]})"_s);
        QVERIFY(!self && self.error().message.contains(u"A → A"_s));
        const Result<void> chain = sets(a, uR"({"all":[{"group":"C","is":"member"}]})"_s);
        QVERIFY(!chain);
        QCOMPARE(chain.error().code, u"cycle"_s);
        QVERIFY2(chain.error().message.contains(u"A → C → B → A"_s), qPrintable(chain.error().message));
        QVERIFY(sets(b, uR"({"all":[{"field":"ville","is":"empty"}]})"_s)); // breaks it
        QVERIFY(sets(a, uR"({"all":[{"group":"C","is":"member"}]})"_s));
    }

    void aGroupWhoseFieldIsGoneIsInErrorAndRefused()
    {
        const GroupId group = dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"equal","value":"Québec"}]})"_s);
        const GroupId above = dynamic(u"Dessus"_s, uR"({"all":[{"group":"Québec","is":"member"}]})"_s);
        inCity(u"zoe@a.example"_s, u"Québec"_s);
        m_builder->insert(u"DELETE FROM field"_s, {});
        m_builder->insert(u"ALTER TABLE contact DROP COLUMN %1"_s.arg(u"f%1"_s.arg(m_city.value)), {});
        for (GroupId each : {group, above}) {
            const Result<Group> broken = groups().byId(each);
            QVERIFY(broken);
            QVERIFY2(broken->trouble.contains(u"Québec"_s), qPrintable(broken->trouble));
        }
        QVERIFY(!groups().names()->first().trouble.isEmpty() || !groups().names()->last().trouble.isEmpty());
        AudienceQuery query;
        query.groups.to = {group};
        query.versionLanguages = {u"fr"_s};
        const Result<RecipientCount> count = Audience(m_project->db()).count(query);
        QVERIFY(!count && count.error().message.contains(u"“Québec”"_s));
        QVERIFY(!countIn(group));
        QVERIFY(!DynamicGroups(m_project->db()).criteriaOf(group));
        QVERIFY(groups().groupsOf(contacts().page({}, 0, 1)->first().id)->isEmpty());
        QVERIFY(groups().remove(above));
        QVERIFY(groups().remove(group)); // an error must not make it immortal
    }

    void aRenamedFieldKeepsItsGroups()
    {
        const GroupId group = dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"equal","value":"Québec"}]})"_s);
        inCity(u"zoe@a.example"_s, u"Québec"_s);
        m_builder->insert(u"UPDATE field SET name = 'municipalité', folded = 'municipalite'"_s, {});
        QCOMPARE(groups().byId(group)->members, 1);
    }

    void membersAreNotPutIntoADynamicGroupByHand()
    {
        const GroupId group = dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"empty"}]})"_s);
        const ContactId zoe = inCity(u"zoe@a.example"_s, u"Québec"_s);
        QCOMPARE(groups().addMembers(group, {zoe}).error().code, u"dynamic-group"_s);
        QCOMPARE(groups().removeMembers(group, {zoe}).error().code, u"dynamic-group"_s);
        const GroupId list = m_builder->group(u"Liste"_s, {});
        QCOMPARE(sets(list, uR"({"all":[{"field":"ville","is":"empty"}]})"_s).error().code, u"static-group"_s);
    }

    void aFrozenGroupStaysAsItWas()
    {
        inCity(u"zoe@a.example"_s, u"Québec"_s);
        const GroupId group = dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"equal","value":"Québec"}]})"_s);
        const GroupId frozen = groups().freeze(group, u"Québec en novembre"_s).value();
        const GroupId copy = groups().duplicate(group, u"Québec 2"_s).value();
        inCity(u"bob@a.example"_s, u"Québec"_s);
        QCOMPARE(groups().byId(frozen)->members, 1);
        QVERIFY(!groups().byId(frozen)->isDynamic());
        QCOMPARE(groups().byId(copy)->members, 2);
        QCOMPARE(groups().freeze(group, u"québec 2"_s).error().code, u"exists"_s);
    }

    void relativeDaysFollowTheClockOfTheProject()
    {
        // 03:30 UTC on 1 December is still 30 November in Montréal.
        m_project->clock.set(*fromIso(u"2026-12-01T03:30:00.000Z"_s));
        QVERIFY(contacts().addField(u"naissance"_s, ContactField::Type::Date));
        Contact contact;
        contact.address = u"zoe@a.example"_s;
        contact.values.insert(u"naissance"_s, u"1980-11-30"_s);
        QVERIFY(contacts().save(contact));
        const GroupId birthday = dynamic(u"Fête"_s, uR"({"all":[{"field":"naissance","is":"anniversary"}]})"_s);
        const GroupId fresh = dynamic(u"Nouveaux"_s, uR"({"all":[{"about":"created","is":"last_days","value":1}]})"_s);
        QCOMPARE(groups().byId(birthday)->members, 1);
        m_project->clock.advance(std::chrono::hours(2));
        QCOMPARE(groups().byId(birthday)->members, 0);
        QCOMPARE(groups().byId(fresh)->members, 1);
        m_project->clock.advance(std::chrono::hours(24));
        QCOMPARE(groups().byId(fresh)->members, 0);
    }

    void theCountSaysWhatEachBlockLeaves()
    {
        inCity(u"a@a.example"_s, u"Québec"_s);
        inCity(u"b@a.example"_s, u"Québec"_s, u"en"_s);
        inCity(u"c@a.example"_s, u"Lévis"_s);
        const DynamicGroups dynamicGroups(m_project->db());
        const GroupId group = dynamic(u"g"_s, uR"({"all":[{"field":"ville","is":"not_empty"},
            {"field":"ville","is":"equal","value":"Québec"},{"field":"language","is":"equal","value":"en","exclude":true}]})"_s);
        const Criteria criteria = dynamicGroups.criteriaOf(group).value();
        QCOMPARE(dynamicGroups.count(criteria)->after, (QList<qint64>{3, 2, 1}));
        QCOMPARE(dynamicGroups.count(criteria, [] { return true; }).error().code, u"cancelled"_s);
        QCOMPARE(dynamicGroups.valuesOf({m_city, u"ville"_s, {}}, 10).value(), (QStringList{u"Québec"_s, u"Lévis"_s}));
    }

    void aNameThatIsTakenLeavesNothingHalfDone()
    {
        dynamic(u"Québec"_s, uR"({"all":[{"field":"ville","is":"empty"}]})"_s);
        QVERIFY(!groups().create({{}, u"quebec"_s, uR"({"all":[{"field":"ville","is":"empty"}]})"_s}));
        QVERIFY(!groups().create({{}, u"Autre"_s, uR"({"all":[{"field":"nulle","is":"empty"}]})"_s}));
        QCOMPARE(groups().list()->size(), 1);
    }

private:
    GroupRepository groups() { return GroupRepository(m_project->db()); }
    ContactRepository contacts() { return ContactRepository(m_project->db()); }
    Result<qint64> countIn(GroupId group)
    {
        ContactQuery query;
        query.group = group;
        return contacts().count(query);
    }
    Result<void> sets(GroupId group, const QString &json)
    {
        return DynamicGroups(m_project->db()).setCriteria(group, json);
    }
    GroupId dynamic(const QString &name, const QString &json)
    {
        const Result<GroupId> id = groups().create({{}, name, json});
        if (!id)
            qFatal("%s", qPrintable(id.error().text()));
        return *id;
    }
    ContactId inCity(const QString &address, const QString &city, const QString &language = u"fr"_s)
    {
        Contact contact;
        contact.address = address;
        contact.language = language;
        contact.values.insert(u"ville"_s, city);
        return contacts().save(contact).value();
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<AudienceBuilder> m_builder;
    FieldId m_city;
};

QTEST_GUILESS_MAIN(DynamicGroupsTest)
#include "tst_dynamicgroups.moc"
