#include "store/audience.h"
#include "store/contactrepository.h"
#include "store/dynamicgroups.h"
#include "store/grouprepository.h"
#include "store/projectrepository.h"
#include "support/audiencebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Dynamic groups of every kind over some people on both sides of the border between two chunks. */
class Town
{
public:
    TestProject project;
    AudienceBuilder builder{project};
    QList<ContactId> people;
    GroupId club;
    QList<GroupId> groups;

    Town()
    {
        ContactRepository contacts(project.db());
        for (const QString &field : {u"ville"_s, u"naissance"_s})
            if (!contacts.addField(field, field == u"ville"_s ? ContactField::Type::Text : ContactField::Type::Date))
                qFatal("no field");
        builder.together([this] {
            for (int number = 0; number < 16; ++number)
                people.append(add(number == 8 ? 65'530 : 0, number));
            club = builder.group(u"club"_s, {people[1], people[4], people[10]});
        });
        const QString inLevis = uR"({"all":[{"field":"ville","is":"equal","value":"lévis"}]})"_s;
        groups = {dynamic(u"Lévis"_s, inLevis),
                  dynamic(u"In the club"_s, u"{\"all\":[{\"group\":\"club\",\"is\":\"member\"}]}"_s),
                  dynamic(u"Status"_s, uR"({"all":[{"about":"status","is":"equal","value":"KILLFILE"}]})"_s),
                  dynamic(u"Birthday"_s, uR"({"all":[{"field":"naissance","is":"anniversary"}]})"_s),
                  dynamic(u"Of groups"_s, uR"({"all":[{"group":"Lévis","is":"member"},
                      {"group":"club","is":"member","exclude":true}]})"_s)};
    }

    ContactId add(qint64 id, int number)
    {
        const QString address = u"p%1@x.example"_s.arg(number);
        return ContactId{builder.insert(
            u"INSERT INTO contact (id, project_id, key, address, address_key, language, f1, f2, created_at, "
            "modified_at) VALUES (?, 1, ?, ?, ?, 'fr', ?, ?, 0, 0)"_s,
            {id ? QVariant(id) : QVariant(), address, address, address, number % 3 ? u"Québec"_s : u"Lévis"_s,
             number % 5 ? u"1990-01-02"_s : u"1990-11-24"_s})};
    }
    GroupId dynamic(const QString &name, const QString &criteria)
    {
        Group group;
        group.name = name;
        group.criteria = criteria;
        const Result<GroupId> made = GroupRepository(project.db()).create(group);
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        return *made;
    }
    void run(const QString &sql, const QVariantList &values = {}) { builder.insert(sql, values); }

    AudienceQuery query(GroupId group) const
    {
        AudienceQuery query;
        query.groups.to = {group};
        query.versionLanguages = {u"fr"_s};
        return query;
    }
    /** Everybody Calculate targets. */
    QList<ContactId> targeted(GroupId group)
    {
        const auto ids = Audience(project.db()).contactsBehind(query(group), std::nullopt, 0, 1000);
        QList<ContactId> all = ids.value();
        for (ExclusionReason reason : allExclusionReasons())
            all += Audience(project.db()).contactsBehind(query(group), reason, 0, 1000).value();
        std::ranges::sort(all, {}, &ContactId::value);
        return all;
    }
    bool isIn(ContactId contact, GroupId group)
    {
        const QList<Group> theirs = GroupRepository(project.db()).groupsOf(contact).value();
        return std::ranges::find(theirs, group, &Group::id) != theirs.end();
    }
    /** The members, asked each one apart. */
    QList<ContactId> members(GroupId group)
    {
        QList<ContactId> all;
        for (const QString &id : builder.valueOf(u"SELECT group_concat(id) FROM contact"_s).split(u','))
            if (const ContactId contact{id.toLongLong()}; isIn(contact, group))
                all.append(contact);
        std::ranges::sort(all, {}, &ContactId::value);
        return all;
    }
    qint64 remembered() const
    {
        return builder.valueOf(u"SELECT count(*) FROM audience_index WHERE kind = 3"_s).toLongLong();
    }
};

using Change = std::function<void(Town &)>;

} // namespace

class DynamicAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsRememberedAndUsed()
    {
        Town town;
        const QList<ContactId> lévis = town.targeted(town.groups.first());
        QCOMPARE(lévis, town.members(town.groups.first()));
        QVERIFY(lévis.size() > 4);
        QCOMPARE(town.remembered(), 2); // one for each chunk
        // If it said something else, that would be believed: nobody is asked again.
        town.run(u"UPDATE audience_index SET content = substr(content, 1, 16) WHERE kind = 3"_s);
        QVERIFY(town.targeted(town.groups.first()).isEmpty());
        town.run(u"UPDATE contact SET modified_at = 1 WHERE id = ?"_s, {town.people.first().value});
        QCOMPARE(town.targeted(town.groups.first()), lévis);
    }

    void whatDependsOnTheMomentIsAskedEachTime()
    {
        Town town;
        town.run(u"INSERT INTO consent (project_id, name, folded, created_at) VALUES (1, 'News', 'news', 0)"_s);
        const qint64 soon = toMilliseconds(town.project.clock.now()) + 1000;
        town.run(u"INSERT INTO consent_state VALUES (?, 1, ?, 'PURCHASE', 0)"_s, {town.people[3].value, soon});
        const GroupId valid = town.dynamic(u"Valid"_s, uR"({"all":[{"consent":"News","is":"valid"}]})"_s);
        QCOMPARE(town.targeted(valid), QList{town.people[3]});
        QCOMPARE(town.remembered(), 0);
        town.project.clock.advance(std::chrono::seconds(2));
        QVERIFY(town.targeted(valid).isEmpty());
    }

    void afterEveryChangeTheAnswerIsThatOfAskingEverybody_data()
    {
        QTest::addColumn<Change>("change");
        const auto sql = [](const QString &text) { return Change([text](Town &town) { town.run(text); }); };
        const QString lastAndFirst = u"(SELECT max(id) FROM contact)"_s;
        QTest::newRow("nothing") << Change([](Town &) {});
        QTest::newRow("a value") << sql(u"UPDATE contact SET f1 = 'Lévis' WHERE id = 2"_s);
        QTest::newRow("a contact comes last") << Change([](Town &town) { town.add(0, 99); });
        QTest::newRow("a contact comes in a gap") << Change([](Town &town) { town.add(41'000, 99); });
        QTest::newRow("a contact comes first of a new chunk") << Change([](Town &town) { town.add(140'000, 99); });
        QTest::newRow("the last contact goes") << sql(u"DELETE FROM contact WHERE id = "_s + lastAndFirst);
        QTest::newRow("a contact goes") << sql(u"DELETE FROM contact WHERE id = 1"_s);
        QTest::newRow("the last goes and another takes the number") << Change([=](Town &town) {
            town.run(u"DELETE FROM contact WHERE id = "_s + lastAndFirst);
            town.add(0, 99);
        });
        QTest::newRow("a member joins a group spoken of") << sql(u"INSERT INTO group_member VALUES (1, 7)"_s);
        QTest::newRow("a member leaves it") << sql(u"DELETE FROM group_member WHERE contact_id = 2"_s);
        QTest::newRow("a member is replaced") << sql(u"UPDATE group_member SET contact_id = 8 WHERE contact_id = 2"_s);
        QTest::newRow("the kill file") << sql(
            u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, 'p3@x.example', 0)"_s);
        QTest::newRow("a domain of the kill file")
            << sql(u"INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, '@x.example', 0)"_s);
        QTest::newRow("the kill file changes") << Change([](Town &town) {
            town.builder.kill(u"p3@x.example"_s);
            town.targeted(town.groups[2]);
            town.run(u"UPDATE kill_file SET entry = 'p4@x.example'"_s);
        });
        QTest::newRow("the kill file is emptied") << Change([](Town &town) {
            town.builder.kill(u"p3@x.example"_s);
            town.targeted(town.groups[2]);
            town.run(u"DELETE FROM kill_file"_s);
        });
        QTest::newRow("other criteria") << Change([](Town &town) {
            QVERIFY(DynamicGroups(town.project.db())
                        .setCriteria(town.groups.first(),
                                     uR"({"all":[{"field":"ville","is":"equal","value":"québec"}]})"_s));
        });
        QTest::newRow("another day") << Change([](Town &town) {
            town.project.clock.advance(std::chrono::hours(24 * 39)); // from November 24 to January 2
        });
        QTest::newRow("another time zone") << sql(u"UPDATE project SET time_zone = 'Pacific/Kiritimati'"_s);
    }

    void afterEveryChangeTheAnswerIsThatOfAskingEverybody()
    {
        QFETCH(Change, change);
        Town town;
        for (GroupId group : town.groups)
            QCOMPARE(town.targeted(group), town.members(group));
        QVERIFY(town.remembered() > 0);
        change(town);
        for (GroupId group : town.groups)
            QCOMPARE(town.targeted(group), town.members(group));
    }

    void criteriaThatMeanNothingAnyMoreAreNamed()
    {
        Town town;
        QVERIFY(!town.targeted(town.groups.first()).isEmpty());
        town.run(u"UPDATE contact_group SET criteria = '{\"all\":[{\"field\":77,\"is\":\"empty\"}]}' WHERE id = ?"_s,
                 {town.groups.first().value});
        const auto count = Audience(town.project.db()).count(town.query(town.groups.first()));
        QVERIFY(!count);
        QVERIFY2(count.error().text().contains(u"Lévis"_s), qPrintable(count.error().text()));
    }
};

QTEST_GUILESS_MAIN(DynamicAnswersTest)
#include "tst_dynamicanswers.moc"
