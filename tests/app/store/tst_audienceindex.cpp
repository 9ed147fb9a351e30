#include "store/addresstroubles.h"
#include "store/audience.h"
#include "store/audienceindex.h"
#include "store/consentrepository.h"
#include "store/contacterasure.h"
#include "store/contactimport.h"
#include "store/contactrepository.h"
#include "store/contactrow.h"
#include "store/grouprepository.h"
#include "store/killfilerepository.h"
#include "store/projectrepository.h"
#include "support/audiencebuilder.h"
#include "support/audiencetwin.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;

namespace {

template <class T>
T orFail(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

void orFail(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
}

/** A town’s list with everything an exclusion may come from, on both sides of the border between two chunks. */
class Town
{
public:
    TestProject project{TestProject::keyedBy({u"member_no"_s})};
    AudienceBuilder builder{project};
    QList<ContactId> people;
    GroupId clients;
    GroupId press;
    GroupId left;
    GroupId seeds;
    ConsentId newsletter;
    AudienceQuery query;

    Town()
    {
        builder.together([this] { fill(); });
        query.groups = {false, {clients, press}, {left}, {seeds}};
        query.versionLanguages = {u"fr"_s, u"en"_s};
    }

    /** Calculate, every line of it and the SQL say the same. */
    void check()
    {
        const Audience audience(project.db());
        for (const SameAddress same : {SameAddress::OneMessagePerAddress, SameAddress::OneMessagePerContact})
            for (const bool all : {false, true}) {
                query.sameAddress = same;
                query.groups.all = all;
                const RecipientCount count = orFail(audience.count(query));
                QCOMPARE(count, countInSql(project, query));
                QVERIFY(count.addsUp());
                QCOMPARE(audience.contactsBehind(query, std::nullopt, 0, 10000).value(),
                         contactsInSql(project, query, std::nullopt));
            }
        query.groups.all = false;
        for (ExclusionReason reason : allExclusionReasons())
            QCOMPARE(audience.contactsBehind(query, reason, 0, 10000).value(), contactsInSql(project, query, reason));
    }

    qint64 kept() const { return builder.valueOf(u"SELECT count(*) FROM audience_index"_s).toLongLong(); }
    ContactId one(qsizetype number) const { return people.at(number % people.size()); }
    void run(const QString &sql, const QVariantList &values = {}) { builder.insert(sql, values); }

private:
    void fill()
    {
        const QStringList domains{u"a.example"_s, u"b.example"_s, u"c.example"_s};
        for (int number = 0; number < 300; ++number) {
            const ContactId id = builder.person({.key = QString::number(number),
                                                 .address = u"p%1@%2"_s.arg(number % 250).arg(domains[number % 3]),
                                                 .language = number % 4 == 0 ? u"en"_s : u"fr"_s,
                                                 .active = number % 17 != 0,
                                                 .quarantined = number % 19 == 0});
            people.append(id);
            if (number == 149) // the next numbers are on both sides of 65 536 and of 131 072
                run(u"UPDATE contact SET id = 65530 WHERE id = ?"_s, {people.takeLast().value});
            else if (number == 249)
                run(u"UPDATE contact SET id = 131068 WHERE id = ?"_s, {people.takeLast().value});
        }
        const auto every = [this](int step) {
            QList<ContactId> some;
            for (qsizetype number = 0; number < people.size(); number += step)
                some.append(people[number]);
            return some;
        };
        clients = builder.group(u"clients"_s, every(2));
        press = builder.group(u"press"_s, every(3));
        left = builder.group(u"left"_s, every(11));
        seeds = builder.group(u"seeds"_s, {people[0], people[1], people[34]}, true);
        builder.kill(u"p4@b.example"_s);
        newsletter = ConsentId{builder.insert(
            u"INSERT INTO consent (project_id, name, folded, created_at) VALUES (1, 'n', 'n', 0)"_s, {})};
        run(u"INSERT INTO type_consent SELECT id, ? FROM communication_type WHERE is_default"_s, {newsletter.value});
        run(u"INSERT INTO setting VALUES (1, 'consent-centre', 'on')"_s);
        for (qsizetype number = 0; number < people.size(); ++number) {
            const qint64 now = toMilliseconds(project.clock.now());
            const qint64 ends[] = {0, now - 1, now + 3'600'000, std::numeric_limits<qint64>::max()};
            if (number % 7 != 6)
                run(u"INSERT INTO consent_state VALUES (?, ?, ?, 'EXPRESS', 0)"_s,
                    {people[number].value, newsletter.value, ends[number % 4]});
        }
    }
};

using Write = std::function<void(Town &)>;

ConsentRecord consentOf(const Town &town, ContactId contact, bool given)
{
    ConsentRecord record;
    record.contact = contact;
    record.consent = town.newsletter;
    record.given = given;
    record.effective = record.recorded = town.project.clock.now();
    return record;
}

void import(Town &town, ImportMode mode, const QList<QPair<QString, QString>> &lines, const QString &group = {})
{
    const Project project = orFail(ProjectRepository(town.project.db()).project());
    orFail(town.project.db().write([&](QSqlDatabase &db) -> Result<void> {
        const ContactFields own = orFail(readOwnFields(db));
        ImportRowMaker maker(project, own, orFail(ErasedAddresses::read(db)));
        ContactImport work(db, own, {.mode = mode, .given = QList<bool>(3 + own.size(), true)},
                           town.project.clock.now());
        orFail(work.begin());
        if (!group.isEmpty())
            orFail(work.joinGroup(group));
        ImportRow row;
        for (const auto &[number, address] : lines) {
            ImportValues values(3 + own.size());
            values[0] = address;
            values[1] = u"en"_s;
            for (qsizetype field = 0; field < own.size(); ++field)
                if (own[field].name == u"member_no"_s)
                    values[3 + field] = number;
            orFail(maker.make(values, Suppression::None, row));
            orFail(work.put(row));
        }
        orFail(work.finish());
        return {};
    }));
}

} // namespace

class AudienceIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsCounted_data()
    {
        QTest::addColumn<Write>("write");
        const auto row = [](const char *name, const Write &write) { QTest::newRow(name) << write; };
        row("nothing", [](Town &) {});
        row("a contact comes", [](Town &town) {
            Contact contact;
            contact.address = u"new@a.example"_s;
            contact.values = {{u"member_no"_s, u"new"_s}};
            const ContactId id = orFail(ContactRepository(town.project.db()).save(contact));
            orFail(GroupRepository(town.project.db()).addMembers(town.clients, {id}));
        });
        row("a contact comes with a number of her own, below others of her chunk", [](Town &town) {
            town.run(u"INSERT INTO contact (id, project_id, key, address, address_key, language, created_at, "
                     "modified_at) VALUES (1000, 1, 'own', 'own@a.example', 'own@a.example', 'fr', 0, 0)"_s);
            orFail(GroupRepository(town.project.db()).addMembers(town.clients, {ContactId{1000}}));
        });
        row("another takes the place of the last of a chunk", [](Town &town) {
            town.run(u"REPLACE INTO contact (id, project_id, key, address, address_key, language, active, created_at, "
                     "modified_at) VALUES (65535, 1, 'own', 'own@a.example', 'own@a.example', 'fr', 0, 0, 0)"_s);
            orFail(GroupRepository(town.project.db()).addMembers(town.clients, {ContactId{65535}}));
        });
        row("a contact changes her address and language", [](Town &town) {
            Contact contact = orFail(ContactRepository(town.project.db()).byId(town.one(4)));
            contact.values = {{u"member_no"_s, u"4"_s}};
            contact.address = u"p8@c.example"_s;
            contact.language = u"de"_s;
            orFail(ContactRepository(town.project.db()).save(contact));
        });
        row("contacts are deactivated", [](Town &town) {
            orFail(ContactRepository(town.project.db()).setActive({town.one(2), town.one(200)}, false));
        });
        row("contacts are activated", [](Town &town) {
            orFail(ContactRepository(town.project.db()).setActive({town.one(0), town.one(34)}, true));
        });
        row("contacts go into quarantine", [](Town &town) {
            orFail(ContactRepository(town.project.db()).setQuarantined({town.one(6), town.one(8)}, true));
        });
        row("a server refuses an address for good", [](Town &town) {
            orFail(town.project.db().write([&](QSqlDatabase &db) {
                return AddressTroubles(db).noteFault(town.one(12), AddressFault::DoesNotExist, u"550"_s,
                                                     town.project.clock.now());
            }));
        });
        row("somebody is erased", [](Town &town) { orFail(ContactErasure(town.project.db()).run(town.one(10))); });
        row("the last contact is erased and another takes her number", [](Town &town) {
            orFail(ContactErasure(town.project.db()).run(town.people.last()));
            const ContactId again = town.builder.person(
                {.key = u"again"_s, .address = u"again@a.example"_s, .language = u"en"_s, .active = false});
            QCOMPARE(again, town.people.last());
            orFail(GroupRepository(town.project.db()).addMembers(town.press, {again}));
        });
        row("the last of an earlier chunk goes when nobody is left behind her", [](Town &town) {
            town.run(u"DELETE FROM contact WHERE id > 131000"_s);
            orFail(Audience(town.project.db()).count(town.query));
            town.run(u"DELETE FROM contact WHERE id > 65530"_s);
            orFail(Audience(town.project.db()).count(town.query));
            orFail(GroupRepository(town.project.db())
                       .addMembers(town.clients, {town.builder.person(u"again@a.example"_s, u"en"_s)}));
        });
        row("contacts join a group", [](Town &town) {
            orFail(
                GroupRepository(town.project.db()).addMembers(town.press, {town.one(1), town.one(5), town.one(299)}));
        });
        row("contacts leave a group", [](Town &town) {
            orFail(GroupRepository(town.project.db()).removeMembers(town.clients, {town.one(2), town.one(40)}));
        });
        row("a contact joins an excluded group", [](Town &town) {
            orFail(GroupRepository(town.project.db()).addMembers(town.left, {town.one(7), town.one(14)}));
        });
        row("a group goes and its number is used again", [](Town &town) {
            orFail(GroupRepository(town.project.db()).remove(town.seeds));
            const GroupId again =
                orFail(GroupRepository(town.project.db()).create({{}, u"again"_s, {}, false, false, 0}));
            QCOMPARE(again, town.seeds);
            orFail(GroupRepository(town.project.db()).addMembers(again, {town.one(3)}));
        });
        row("an address goes into the kill file",
            [](Town &town) { orFail(KillFileRepository(town.project.db()).add(u"p9@a.example"_s, {})); });
        row("an address leaves the kill file",
            [](Town &town) { orFail(KillFileRepository(town.project.db()).remove(u"p4@b.example"_s)); });
        row("a domain goes into the kill file",
            [](Town &town) { orFail(KillFileRepository(town.project.db()).add(u"@b.example"_s, {})); });
        row("a consent is given", [](Town &town) {
            orFail(ConsentRepository(town.project.db()).record({consentOf(town, town.one(6), true)}));
        });
        row("a consent is withdrawn", [](Town &town) {
            orFail(ConsentRepository(town.project.db()).record({consentOf(town, town.one(3), false)}));
        });
        row("consents expire", [](Town &town) { town.project.clock.advance(std::chrono::hours(2)); });
        row("a consent goes and its number is used again", [](Town &town) {
            town.run(u"DELETE FROM type_consent"_s);
            town.run(u"DELETE FROM consent_state"_s);
            town.run(u"DELETE FROM consent"_s);
            const qint64 again = town.builder.insert(
                u"INSERT INTO consent (project_id, name, folded, created_at) VALUES (1, 'o', 'o', 0)"_s, {});
            QCOMPARE(again, town.newsletter.value);
            town.run(u"INSERT INTO type_consent SELECT id, ? FROM communication_type WHERE is_default"_s, {again});
        });
        row("the consent centre is switched off",
            [](Town &town) { orFail(ProjectRepository(town.project.db()).set(u"consent-centre"_s, u"off"_s)); });
        row("a cap is set", [](Town &town) {
            const qint64 message = town.builder.message().value;
            for (int sent = 0; sent < 2; ++sent) {
                const qint64 sending = town.builder.insert(
                    u"INSERT INTO sending (project_id, name, message_id, state, options, created_at, modified_at) "
                    "VALUES (1, 's', ?, 'DONE', '{}', 0, 0)"_s,
                    {message});
                town.run(u"INSERT INTO recipient (sending_id, contact_id, address, language, state, handed_at) "
                         "SELECT ?, id, address, 'fr', 'ACCEPTED', ? FROM contact WHERE id % ? = 0"_s,
                         {sending, toMilliseconds(town.project.clock.now()) - 1000, 2 + sent});
            }
            orFail(ProjectRepository(town.project.db()).set(u"frequency-cap"_s, u"2/7d"_s));
        });
        row("an import adds and changes", [](Town &town) {
            import(town, ImportMode::Complete,
                   {{u"5"_s, u"p5@d.example"_s},
                    {u"x1"_s, u"x1@a.example"_s},
                    { u"x2"_s,
                      u"p6@a.example"_s }},
                   u"clients"_s);
        });
        row("an import replaces everybody", [](Town &town) {
            import(town, ImportMode::Replace, {{u"0"_s, u"p0@a.example"_s}, { u"x1"_s, u"x1@a.example"_s }});
        });
        row("plain SQL of whoever writes", [](Town &town) {
            town.run(u"UPDATE contact SET address = '', address_key = NULL WHERE id % 5 = 0"_s);
            town.run(
                u"UPDATE group_member SET group_id = ? WHERE group_id = ? AND contact_id % 3 = 0 AND contact_id NOT "
                "IN (SELECT contact_id FROM group_member WHERE group_id = ?)"_s,
                {town.press.value, town.clients.value, town.press.value});
            town.run(u"UPDATE consent_state SET valid_until = 0 WHERE contact_id % 6 = 1"_s);
            town.run(u"UPDATE kill_file SET entry = 'p9@a.example'"_s);
        });
    }

    /** Each kind of write after the index was made, and again after it was made again. */
    void whatIsWrittenIsCounted()
    {
        QFETCH(Write, write);
        Town town;
        town.check();
        QVERIFY(town.kept() > 0);
        const RecipientCount before = orFail(Audience(town.project.db()).count(town.query));
        write(town);
        if (QTest::currentTestFailed())
            return;
        town.check();
        if (QTest::currentTestFailed() || qstrcmp(QTest::currentDataTag(), "nothing") == 0)
            return;
        QVERIFY2(before != orFail(Audience(town.project.db()).count(town.query)),
                 "a write that changes nothing proves nothing");
        town.project.reopen();
        town.check();
    }

    void aChangeTakesOnlyItsChunkAlong()
    {
        Town town;
        town.check();
        const qint64 whole = town.kept();
        orFail(ContactRepository(town.project.db()).setActive({town.one(2)}, false));
        QCOMPARE(town.kept(), whole - 4); // the four sides of the contacts of one chunk
        orFail(GroupRepository(town.project.db()).addMembers(town.press, {town.one(1)}));
        QCOMPARE(town.kept(), whole - 5);
        town.check();
        QCOMPARE(town.kept(), whole);
    }

    void whatAPersonIsCalledIsNoAffairOfTheIndex()
    {
        Town town;
        town.check();
        const qint64 whole = town.kept();
        town.run(u"UPDATE contact SET search = 'x', time_zone = 'UTC', address = address, modified_at = 1"_s);
        QCOMPARE(town.kept(), whole);
    }

    void aConsentThatExpiresNeedsNoNewIndex()
    {
        Town town;
        town.check();
        const QString content = u"SELECT group_concat(hex(content)) FROM audience_index WHERE kind = 2"_s;
        const QString before = town.builder.valueOf(content);
        const qint64 received = orFail(Audience(town.project.db()).count(town.query)).receive;
        town.project.clock.advance(std::chrono::hours(2));
        town.check();
        QVERIFY(orFail(Audience(town.project.db()).count(town.query)).receive < received);
        QCOMPARE(town.builder.valueOf(content), before);
    }

    void aBusyWriterDoesNotHoldUpTheCount()
    {
        Town town;
        std::promise<void> go;
        std::promise<void> busy;
        auto longImport = std::async(std::launch::async, [&] {
            return town.project.db().write([&](QSqlDatabase &db) -> Result<void> {
                busy.set_value();
                go.get_future().wait();
                return runSql(db, u"DELETE FROM group_member"_s);
            });
        });
        busy.get_future().wait();
        const RecipientCount count = orFail(Audience(town.project.db()).count(town.query));
        QCOMPARE(count, countInSql(town.project, town.query));
        QVERIFY(count.receive > 0);
        go.set_value();
        QVERIFY(longImport.get());
        QCOMPARE(town.kept(), 0); // an order given up is not carried out later
        town.check();
        QCOMPARE(orFail(Audience(town.project.db()).count(town.query)).targeted, 0);
    }

    void aDamagedRowHoldsFewerContactsButNeverCrashes()
    {
        Town town;
        town.check();
        for (const QString &content : {u"x''"_s, u"x'FFFFFFFFFFFFFFFFFFFFFFFF'"_s, u"substr(content, 1, 11)"_s}) {
            town.run(u"UPDATE audience_index SET content = "_s + content);
            QVERIFY(Audience(town.project.db()).count(town.query));
        }
    }
};

QTEST_GUILESS_MAIN(AudienceIndexTest)
#include "tst_audienceindex.moc"
