#include "store/grouprepository.h"
#include "support/storerows.h"

#include <QTest>

using namespace Qt::StringLiterals;

class GroupRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }

    void listsGroupsByNameWithTheirMembers()
    {
        const GroupId press = create(u"Presse"_s);
        create(u"Équipe"_s, true, true);
        QVERIFY(groups().addMembers(press, {contact(u"a@example.org"_s), contact(u"b@example.org"_s)}));
        const auto list = groups().list();
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).name, u"Équipe"_s); // accents do not move a name to the end
        QVERIFY(list->at(0).isTest && list->at(0).isSeed);
        QCOMPARE(list->at(1), (Group{press, u"Presse"_s, {}, false, false, 2}));
    }

    void isFoundByNameOrNumber()
    {
        const GroupId id = create(u"Abonnés  du Théâtre"_s);
        QCOMPARE(groups().find(u"abonnes du theatre"_s)->id, id);
        QCOMPARE(groups().find(QString::number(id.value))->id, id);
        QCOMPARE(groups().byId(id)->name, u"Abonnés du Théâtre"_s);
        QCOMPARE(groups().find(u"nobody"_s).error().kind, Failure::Kind::NotFound);
        QVERIFY(!groups().byId(GroupId{99}));
    }

    void aNameThatIsANumberWinsOverTheNumber()
    {
        create(u"Presse"_s);
        const GroupId named = create(u"1"_s);
        QCOMPARE(groups().find(u"1"_s)->id, named);
    }

    void refusesANameThatIsTakenOrEmpty()
    {
        const GroupId first = create(u"Presse"_s);
        QCOMPARE(groups().create({{}, u"PRESSE "_s, {}}).error().code, u"exists"_s);
        QCOMPARE(groups().create({{}, u" "_s, {}}).error().code, u"no-name"_s);
        QCOMPARE(groups().create({{}, QString(101, u'g'), {}}).error().code, u"long-name"_s);
        const GroupId second = create(u"Radio"_s);
        QCOMPARE(groups().rename(second, u"presse"_s).error().code, u"exists"_s);
        QVERIFY(groups().rename(first, u"PRESSE"_s)); // its own name in another spelling
        QCOMPARE(groups().byId(first)->name, u"PRESSE"_s);
    }

    void membersComeAndGoOnce()
    {
        const GroupId id = create(u"Presse"_s);
        const ContactId alice = contact(u"alice@example.org"_s);
        const ContactId bob = contact(u"bob@example.org"_s);
        QVERIFY(groups().addMembers(id, {alice, bob, alice}));
        QVERIFY(groups().addMembers(id, {alice}));
        QCOMPARE(groups().byId(id)->members, 2);
        QVERIFY(groups().removeMembers(id, {alice}));
        QVERIFY(groups().removeMembers(id, {alice}));
        QCOMPARE(groups().byId(id)->members, 1);
        QCOMPARE(groups().groupsOf(bob)->size(), 1);
        QCOMPARE(groups().groupsOf(alice)->size(), 0);
    }

    void aWrongMemberLeavesAllOthersOut()
    {
        const GroupId id = create(u"Presse"_s);
        QVERIFY(!groups().addMembers(id, {contact(u"alice@example.org"_s), ContactId{999}}));
        QCOMPARE(groups().byId(id)->members, 0);
        QVERIFY(!groups().addMembers(GroupId{99}, {}));
    }

    void usesCanChange()
    {
        const GroupId id = create(u"Direction"_s);
        QVERIFY(groups().setUses(id, false, true));
        QVERIFY(groups().byId(id)->isSeed && !groups().byId(id)->isTest);
        QVERIFY(!groups().setUses(GroupId{99}, true, true));
    }

    void aGroupInUseIsNotRemoved_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("needed");
        for (const char *state : {"DRAFT", "TO_APPROVE", "SCHEDULED", "LATE", "SENDING", "PAUSED"})
            QTest::newRow(state) << QString::fromLatin1(state) << true;
        for (const char *state : {"DONE", "ENDED_AT_DEADLINE", "CANCELLED"})
            QTest::newRow(state) << QString::fromLatin1(state) << false;
    }

    void aGroupInUseIsNotRemoved()
    {
        QFETCH(QString, state);
        QFETCH(bool, needed);
        const GroupId id = create(u"Presse"_s);
        const MessageId message = StoreRows::message(m_project->db(), u"Saison"_s);
        StoreRows::useGroup(m_project->db(), StoreRows::sending(m_project->db(), u"Envoi de mai"_s, message, state),
                            id);
        StoreRows::useGroup(m_project->db(), StoreRows::sending(m_project->db(), QString(), message, state), id);
        const Result<void> removed = groups().remove(id);
        QCOMPARE(removed.has_value(), !needed);
        QCOMPARE(groups().byId(id).has_value(), needed);
        if (needed) {
            QVERIFY(removed.error().message.contains(u"Envoi de mai"_s));
            QCOMPARE(groups().usedBy(id),
                     (QStringList{u"Envoi de mai"_s, u"Saison"_s})); // without a name: its message's
        }
    }

    void removingAGroupKeepsItsContacts()
    {
        const GroupId id = create(u"Presse"_s);
        const ContactId alice = contact(u"alice@example.org"_s);
        QVERIFY(groups().addMembers(id, {alice}));
        QVERIFY(groups().remove(id));
        QCOMPARE(groups().groupsOf(alice)->size(), 0);
        const GroupId again = create(u"Presse"_s);
        QVERIFY(groups().addMembers(again, {alice}));
    }

private:
    GroupRepository groups() { return GroupRepository(m_project->db()); }
    ContactId contact(const QString &address) { return StoreRows::contact(m_project->db(), address); }
    GroupId create(const QString &name, bool test = false, bool seed = false)
    {
        return groups().create({{}, name, {}, test, seed}).value_or(GroupId{});
    }

    std::unique_ptr<TestProject> m_project;
};

QTEST_GUILESS_MAIN(GroupRepositoryTest)
#include "tst_grouprepository.moc"
