#include "groups/criteriajson.h"
#include "store/contactrepository.h"
#include "store/dynamicgroups.h"
#include "store/groupmembers.h"
#include "store/grouprepository.h"
#include "support/audiencebuilder.h"
#include "support/naivecriteria.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;
using Subject = Criterion::Subject;

/** A project with one field of each type and contacts who have all sorts of values, known on both sides. */
class CriteriaWorld
{
public:
    CriteriaWorld(TestProject &project, quint32 seed)
        : m_project(project)
        , m_builder(project)
        , m_random(seed)
    {
        m_naive.zone = TestProject::usual().timeZone.toLatin1();
        // An hour at which it is another day in UTC, near a leap day or a change of the clocks.
        const QStringList days{u"2026-12-01T03:30:00.000Z"_s, u"2028-02-29T12:00:00.000Z"_s,
                               u"2027-03-01T02:00:00.000Z"_s, u"2026-11-02T04:30:00.000Z"_s};
        m_naive.now = *fromIso(days.at(seed % days.size()));
        project.clock.set(m_naive.now);
        addFields();
        m_builder.together([this] { addPeople(); });
        addGroups();
    }

    Criteria criteria(int depth = 0)
    {
        Criteria all;
        for (int block = m_random.bounded(3) + 1; block > 0; --block) {
            CriteriaBlock any;
            any.exclude = m_random.bounded(4) == 0;
            for (int alternative = m_random.bounded(3) + 1; alternative > 0; --alternative)
                any.any.append(criterion(depth));
            all.all.append(any);
        }
        return all;
    }

    QList<qint64> naiveMembers(const Criteria &criteria) const
    {
        QList<qint64> ids;
        for (auto it = m_people.begin(); it != m_people.end(); ++it)
            if (NaiveCriteria::holds(criteria, it.value(), m_naive))
                ids.append(it.key());
        std::ranges::sort(ids);
        return ids;
    }

    void addDynamicGroup()
    {
        const Criteria rule = criteria(1);
        const Result<GroupId> id =
            GroupRepository(m_project.db()).create({{}, u"d%1"_s.arg(m_naive.dynamicGroups.size()), toJson(rule)});
        if (!id)
            qFatal("%s", qPrintable(id.error().text()));
        m_naive.dynamicGroups.insert(id->value, rule);
        m_groups.append(*id);
    }

    const QHash<qint64, Criteria> &dynamicGroups() const { return m_naive.dynamicGroups; }
    QList<qint64> people() const { return m_people.keys(); }

private:
    QString oneOf(const QStringList &choices) { return choices.at(m_random.bounded(int(choices.size()))); }

    const QStringList &texts()
    {
        static const QStringList values{
            u""_s,       u"Québec"_s,          u"QUÉBEC"_s,   u"quebec"_s, u"Cœur-Volant"_s, u"COEUR-VOLANT"_s,
            u"île"_s,    u"Montréal Nord"_s,   u"montréal"_s, u"100%"_s,   u"a_b"_s,         u"l’Ange"_s,
            u"l'ange"_s, u"E\u0301te\u0301"_s, u"été"_s,      u"x"_s};
        return values;
    }

    void addFields()
    {
        ContactRepository contacts(m_project.db());
        for (const auto &[name, type] :
             {std::pair(u"ville"_s, ContactField::Type::Text), std::pair(u"enfants"_s, ContactField::Type::Number),
              std::pair(u"naissance"_s, ContactField::Type::Date), std::pair(u"membre"_s, ContactField::Type::Bool),
              std::pair(u"secteur"_s, ContactField::Type::Choice)})
            m_fields.append(contacts.addField(name, type).value());
        m_own = m_fields;
        for (const QString &name : BuiltInField::all())
            m_fields.append({{}, name, ContactField::Type::Text});
        for (qint64 consent = 1; consent <= 2; ++consent)
            m_builder.insert(u"INSERT INTO consent (id, project_id, name, folded, created_at) VALUES (?, 1, ?, ?, 0)"_s,
                             {consent, u"c%1"_s.arg(consent), u"c%1"_s.arg(consent)});
    }

    QString valueFor(const ContactField &field)
    {
        const QDate today = inZone(m_naive.now, m_naive.zone).date();
        switch (field.type) {
        case ContactField::Type::Number:
            return oneOf({u""_s, u"0"_s, u"1"_s, u"2"_s, u"2.5"_s, u"-3"_s, u"10"_s, u"1e2"_s});
        case ContactField::Type::Date:
            return oneOf({u""_s, today.toString(Qt::ISODate), today.addDays(-1).toString(Qt::ISODate),
                          today.addDays(7).toString(Qt::ISODate), u"1980-%1"_s.arg(today.toString(u"MM-dd"_s)),
                          u"1996-02-29"_s, u"1980-02-28"_s});
        case ContactField::Type::Bool:
            return oneOf({u""_s, u"0"_s, u"1"_s});
        default:
            return oneOf(texts());
        }
    }

    void addPeople()
    {
        const auto hours = [&](int most) { return std::chrono::hours(m_random.bounded(most)); };
        for (int number = 0; number < 60; ++number) {
            NaiveCriteria::Person person;
            for (const ContactField &field : m_own)
                person.values.insert(field.name, valueFor(field));
            const QString domain = oneOf({u"ville.example"_s, u"québec.example"_s, u"b.ca"_s});
            const bool valid = m_random.bounded(8) > 0;
            const QString address = valid ? u"p%1@%2"_s.arg(number).arg(domain) : oneOf({u""_s, u"pas d’adresse"_s});
            person.values.insert(BuiltInField::Email, address);
            person.values.insert(BuiltInField::Language, oneOf({u""_s, u"fr"_s, u"fr-CA"_s, u"en"_s}));
            person.values.insert(BuiltInField::TimeZone, oneOf({u""_s, u"Europe/Paris"_s}));
            person.domain = valid ? domain : QString();
            const bool active = m_random.bounded(5) > 0;
            const bool quarantined = m_random.bounded(5) == 0;
            const bool killed = valid && m_random.bounded(8) == 0;
            person.status = address.isEmpty() ? u"NO_ADDRESS"_s
                            : !valid          ? u"INVALID"_s
                            : killed          ? u"KILLFILE"_s
                            : !active         ? u"INACTIVE"_s
                            : quarantined     ? u"QUARANTINE"_s
                                              : u"ACTIVE"_s;
            person.created = m_naive.now - hours(24 * 12);
            person.modified = m_naive.now - hours(60);
            insertPerson(person, address, valid, active, quarantined, killed, number);
        }
    }

    void insertPerson(NaiveCriteria::Person &person, const QString &address, bool valid, bool active, bool quarantined,
                      bool killed, int number)
    {
        QStringList columns{u"project_id, key, address, address_key, language, time_zone, active, quarantined, "
                            "created_at, modified_at"_s};
        QVariantList values{1,
                            u"k%1"_s.arg(number),
                            address,
                            valid ? QVariant(u"key%1@x"_s.arg(number)) : QVariant(),
                            person.values.value(BuiltInField::Language),
                            person.values.value(BuiltInField::TimeZone),
                            active,
                            quarantined,
                            toMilliseconds(person.created),
                            toMilliseconds(person.modified)};
        for (const ContactField &field : m_own) {
            columns.append(u"f%1"_s.arg(field.id.value));
            values.append(person.values.value(field.name));
        }
        const qint64 id = m_builder.insert(u"INSERT INTO contact (%1) VALUES (%2)"_s.arg(
                                               columns.join(u", "_s), QStringList(values.size(), u"?"_s).join(u", "_s)),
                                           values);
        if (killed)
            m_builder.kill(u"key%1@x"_s.arg(number));
        for (qint64 consent = 1; consent <= 2; ++consent) {
            if (m_random.bounded(3) == 0)
                continue;
            const qint64 now = toMilliseconds(m_naive.now);
            const QList<qint64> ends{
                0, now - 1, now, now + 3'600'000, now + 86'400'000LL * 3, std::numeric_limits<qint64>::max()};
            const qint64 until = ends.at(m_random.bounded(int(ends.size())));
            person.consents.insert(consent, {until});
            m_builder.insert(u"INSERT INTO consent_state VALUES (?, ?, ?, 'EXPRESS', 0)"_s, {id, consent, until});
        }
        m_people.insert(id, person);
    }

    void addGroups()
    {
        for (int number = 0; number < 2; ++number) {
            QList<ContactId> members;
            for (qint64 id : m_people.keys())
                if (m_random.bounded(3) == 0)
                    members.append(ContactId{id});
            const GroupId group = m_builder.group(u"s%1"_s.arg(number), members);
            m_groups.append(group);
            for (ContactId member : members)
                m_people[member.value].staticGroups.insert(group.value);
        }
        m_builder.together([this] {
            for (int number = 0; number < 2; ++number) {
                const MessageId message = m_builder.message();
                m_messages.append(message);
                const qint64 sending =
                    m_builder.insert(u"INSERT INTO sending (project_id, name, message_id, state, options, created_at, "
                                     "modified_at) VALUES (1, 's', ?, 'DONE', '{}', 0, 0)"_s,
                                     {message.value});
                for (qint64 id : m_people.keys())
                    addCopy(id, sending, message);
            }
        });
    }

    void addCopy(qint64 person, qint64 sending, MessageId message)
    {
        if (m_random.bounded(2) == 0)
            return;
        const QString state = oneOf({u"ACCEPTED"_s, u"BOUNCED_HARD"_s, u"BOUNCED_SOFT"_s, u"PENDING"_s, u"UNKNOWN"_s});
        const Instant handed = m_naive.now - std::chrono::hours(m_random.bounded(24 * 6));
        const bool wasHanded = state != u"PENDING"_s;
        const qint64 row =
            m_builder.insert(u"INSERT INTO recipient (sending_id, contact_id, address, language, state, handed_at) "
                             "VALUES (?, ?, '', 'fr', ?, ?)"_s,
                             {sending, person, state, wasHanded ? QVariant(toMilliseconds(handed)) : QVariant()});
        if (wasHanded)
            m_people[person].copies.append({message.value, state, handed, eventsOf(sending, row, handed)});
    }

    QList<NaiveCriteria::Person::Copy::Event> eventsOf(qint64 sending, qint64 row, Instant handed)
    {
        QList<NaiveCriteria::Person::Copy::Event> events;
        for (int number = m_random.bounded(3); number > 0; --number) {
            const Instant at = handed + std::chrono::minutes(m_random.bounded(60 * 24 * 2));
            const bool isClick = m_random.bounded(2) == 0;
            const bool byMachine = m_random.bounded(3) == 0;
            const QString author = byMachine ? u"MACHINE"_s : oneOf({u"HUMAN"_s, u"UNKNOWN"_s});
            m_builder.insert(
                u"INSERT INTO event (project_id, sending_id, recipient_id, kind, at, author, link) "
                "VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
                {sending, row, isClick ? u"CLICK"_s : u"OPEN"_s, toMilliseconds(at), author, QString::number(number)});
            events.append({isClick, byMachine, at});
        }
        return events;
    }

    Criterion criterion(int depth)
    {
        Criterion criterion;
        const int kind = m_random.bounded(depth > 2 ? 9 : 11);
        if (kind < 5)
            criterion.field = m_fields.at(m_random.bounded(int(m_fields.size())));
        else if (kind == 5)
            criterion.subject = m_random.bounded(2) == 0 ? Subject::Created : Subject::Modified;
        else if (kind == 6)
            criterion.subject = m_random.bounded(2) == 0 ? Subject::Domain : Subject::Status;
        else if (kind == 7) {
            criterion.subject = Subject::Consent;
            criterion.consent = ConsentId{m_random.bounded(2) + 1};
        } else if (kind == 8) {
            criterion.subject = Subject::Message;
            if (const int which = m_random.bounded(3); which < 2) // else any
                criterion.message = m_messages.at(which);
        } else {
            criterion.subject = Subject::Group;
            criterion.group = m_groups.at(m_random.bounded(int(m_groups.size())));
        }
        const ValueKind valueKind = valueKindOf(criterion);
        criterion.op = operatorsFor(valueKind).at(m_random.bounded(int(operatorsFor(valueKind).size())));
        criterion.exclude = m_random.bounded(4) == 0;
        addValues(criterion, valueKind);
        if (valueKind == ValueKind::Text || valueKind == ValueKind::Choice)
            criterion.ignoreAccents = m_random.bounded(2) == 0;
        return criterion;
    }

    void addValues(Criterion &criterion, ValueKind kind)
    {
        const bool days = criterion.op == Operator::LastDays || criterion.op == Operator::NextDays;
        int wanted = valuesOf(criterion.op, kind);
        if (wanted < 0)
            wanted = m_random.bounded(4) + 1;
        if (kind == ValueKind::Message && m_random.bounded(2) == 0)
            criterion.values = {QString::number(m_random.bounded(5))};
        while (kind != ValueKind::Message && criterion.values.size() < wanted) {
            const QString value =
                days ? QString::number(m_random.bounded(10))
                : kind == ValueKind::Status
                    ? oneOf({u"ACTIVE"_s, u"QUARANTINE"_s, u"KILLFILE"_s, u"INACTIVE"_s, u"NO_ADDRESS"_s, u"INVALID"_s})
                : criterion.subject == Subject::Domain
                    ? oneOf({u"ville.example"_s, u"QUÉBEC.example"_s, u"quebec.example"_s, u"ca"_s})
                : kind == ValueKind::Day ? valueFor({{}, {}, ContactField::Type::Date})
                                         : textOrValue(criterion);
            if (!value.isEmpty())
                criterion.values.append(value);
        }
        if (criterion.op == Operator::Between && kind == ValueKind::Number &&
            criterion.values.first().toDouble() > criterion.values.last().toDouble())
            std::ranges::reverse(criterion.values);
        if (criterion.op == Operator::Between && kind == ValueKind::Day)
            criterion.values.sort();
    }

    /** A whole value, or a part of one. */
    QString textOrValue(const Criterion &criterion)
    {
        const QString value = valueFor(criterion.field);
        if (criterion.field.type != ContactField::Type::Text || value.size() < 3 || m_random.bounded(2) == 0)
            return value;
        return value.mid(m_random.bounded(2), 2 + m_random.bounded(3)).trimmed();
    }

    TestProject &m_project;
    AudienceBuilder m_builder;
    QRandomGenerator m_random;
    NaiveCriteria::Project m_naive;
    ContactFields m_own;
    ContactFields m_fields;
    QList<GroupId> m_groups;
    QList<MessageId> m_messages;
    QMap<qint64, NaiveCriteria::Person> m_people;
};

class CriteriaPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqlAgreesWithAPlainReading_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("project %d", seed) << seed;
    }

    void sqlAgreesWithAPlainReading()
    {
        QFETCH(int, seed);
        TestProject project;
        CriteriaWorld world(project, quint32(seed));
        for (int group = 0; group < 3; ++group)
            world.addDynamicGroup();
        int some = 0;
        for (int round = 0; round < 150; ++round) {
            const Criteria criteria = world.criteria();
            const QList<qint64> expected = world.naiveMembers(criteria);
            const QList<qint64> found = members(project, criteria);
            QVERIFY2(found == expected,
                     qPrintable(u"%1\nSQL:   %2\nnaive: %3"_s.arg(toJson(criteria), textOf(found), textOf(expected))));
            some += !expected.isEmpty() && expected.size() < world.people().size();
        }
        QVERIFY2(some > 30, "nearly all criteria said everybody or nobody: nothing was tried");
    }

    void storedGroupsAgreeToo()
    {
        TestProject project;
        CriteriaWorld world(project, 99);
        for (int group = 0; group < 6; ++group)
            world.addDynamicGroup();
        const GroupRepository groups(project.db());
        for (auto it = world.dynamicGroups().begin(); it != world.dynamicGroups().end(); ++it) {
            const QList<qint64> expected = world.naiveMembers(it.value());
            QCOMPARE(groups.byId({it.key()})->members, expected.size());
            for (qint64 person : world.people().first(10)) { // asked the other way round
                const Result<QList<Group>> hers = groups.groupsOf({person});
                QVERIFY(hers);
                const bool listed = std::ranges::any_of(*hers, [&](const Group &g) { return g.id.value == it.key(); });
                QCOMPARE(listed, expected.contains(person));
            }
        }
    }

    void theJsonFormKeepsEverything()
    {
        TestProject project;
        CriteriaWorld world(project, 7);
        world.addDynamicGroup();
        const CriteriaCatalogue catalogue = DynamicGroups(project.db()).catalogue().value();
        for (int round = 0; round < 300; ++round) {
            const Criteria criteria = checkedCriteria(world.criteria()).value();
            const Result<Criteria> again = criteriaFromJson(toJson(criteria), catalogue);
            QVERIFY2(again, again ? "" : qPrintable(again.error().text() + toJson(criteria)));
            QCOMPARE(toJson(*again), toJson(criteria));
            const Result<Criteria> named = criteriaFromJson(toNamedJson(criteria, catalogue), catalogue);
            QVERIFY2(named, named ? "" : qPrintable(named.error().text()));
            QCOMPARE(toJson(*named), toJson(criteria));
        }
    }

private:
    static QString textOf(const QList<qint64> &ids)
    {
        QStringList texts;
        for (qint64 id : ids)
            texts.append(QString::number(id));
        return texts.join(u' ');
    }

    static QList<qint64> members(TestProject &project, const Criteria &criteria)
    {
        const auto found = project.db().read([&](QSqlDatabase &db) -> Result<QList<qint64>> {
            const Result<SqlText> sql = membersOf(db, criteria, project.clock.now());
            if (!sql)
                return failureOf(sql);
            Statement rows(db, u"SELECT id FROM (%1) ORDER BY id"_s.arg(sql->sql));
            sql->bindTo(rows);
            if (const Result<void> done = rows.run(); !done)
                return failureOf(done);
            QList<qint64> ids;
            while (rows.next())
                ids.append(rows.number(0));
            return ids;
        });
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        return *found;
    }
};

QTEST_GUILESS_MAIN(CriteriaPropertyTest)
#include "tst_criteriaproperty.moc"
