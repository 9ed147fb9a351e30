#include "store/contactlist.h"

#include "base/folding.h"
#include "store/contacterasure.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/searchindex.h"
#include "support/sendingworld.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A project with names, towns and addresses, some alike. */
struct Town
{
    TestProject project;
    AudienceBuilder builder{project};
    ContactRepository contacts{project.db()};
    ContactList list{project.db()};

    Town()
    {
        for (const QString &field : {u"prenom"_s, u"nom"_s, u"ville"_s})
            if (!contacts.addField(field, ContactField::Type::Text))
                qFatal("no field");
    }
    ContactId add(const QString &address, const QString &first, const QString &last, const QString &town = u"Lévis"_s)
    {
        Contact contact;
        contact.address = address;
        contact.values = {{u"prenom"_s, first}, {u"nom"_s, last}, {u"ville"_s, town}};
        const Result<ContactId> saved = contacts.save(contact);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text()));
        return *saved;
    }
    void index(int portion = 1000)
    {
        for (bool more = true; more;) {
            const Result<bool> step =
                project.db().write([&](QSqlDatabase &db) { return SearchIndex(db).catchUp(portion); });
            if (!step)
                qFatal("%s", qPrintable(step.error().text()));
            more = *step;
        }
    }
    bool isBehind()
    {
        return project.db().read([](QSqlDatabase &db) { return SearchIndex(db).isBehind(); }).value();
    }
    QStringList found(const ContactQuery &query)
    {
        const auto start = list.start(query, 1000);
        const auto ids = list.ids(query);
        if (!start || !ids)
            qFatal("the list cannot be read");
        QStringList names;
        for (const ContactLine &line : start->lines)
            names.append(line.contact.displayName());
        // First lines, all numbers and the count are three ways to the same answer.
        if (ids->size() != names.size() || contacts.count(query).value() != names.size())
            qFatal("%lld numbers, %lld lines", qint64(ids->size()), qint64(names.size()));
        return names;
    }
    /** Many at once: every second one is called “commun”, late in the order of keys, early in that of numbers. */
    void addCrowd(int size)
    {
        const Result<void> added = project.db().write([&](QSqlDatabase &db) {
            Statement insert(db,
                             u"WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                             "INSERT INTO contact (project_id, key, address, address_key, language, search, "
                             "created_at, modified_at) SELECT 1, k, k, k, iif(i % 3, 'fr', 'en'), "
                             "k || iif(i % 2, ' rare', ' commun'), 0, 0 FROM "
                             "(SELECT i, iif(i % 2, 'a', 'z') || (i * 7919 % 100003) || '@x.example' AS k FROM n)"_s);
            return insert.bind(size).run();
        });
        if (!added)
            qFatal("%s", qPrintable(added.error().text()));
    }
    /** What the list should say, asked the plainest way. */
    QList<ContactId> plainly(const QString &condition, const QString &order)
    {
        return project.db()
            .read([&](QSqlDatabase &db) -> Result<QList<ContactId>> {
                Statement rows(db, u"SELECT id FROM contact WHERE %1 ORDER BY %2"_s.arg(condition, order));
                if (const Result<void> done = rows.run(); !done)
                    return failureOf(done);
                QList<ContactId> ids;
                while (rows.next())
                    ids.append(rows.id<ContactId>(0));
                return ids;
            })
            .value();
    }
    QStringList found(const QString &search)
    {
        ContactQuery query;
        query.search = search;
        return found(query);
    }
};

ContactQuery sortedBy(ContactQuery::Order order, bool descending = false)
{
    ContactQuery query;
    query.order = order;
    query.descending = descending;
    return query;
}

} // namespace

class ContactListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWordIsFoundInAnyFieldWhateverItsAccents_data()
    {
        QTest::addColumn<bool>("isIndexed");
        QTest::newRow("before the index") << false;
        QTest::newRow("with the index") << true;
    }

    void eachWordIsFoundInAnyFieldWhateverItsAccents()
    {
        QFETCH(bool, isIndexed);
        Town town;
        town.add(u"zoe@a.example"_s, u"Zoé"_s, u"Tremblay"_s);
        town.add(u"bob@b.example"_s, u"Bob"_s, u"Côté-Roy"_s, u"Québec"_s);
        town.add(u"max@c.example"_s, u"Max"_s, u"O\"Neill %_"_s);
        if (isIndexed)
            town.index();
        QCOMPARE(town.found(u"tremblay ZOE"_s), QStringList{u"Zoé Tremblay"_s});
        QCOMPARE(town.found(u"quebec"_s), QStringList{u"Bob Côté-Roy"_s});
        QCOMPARE(town.found(u"ÔTÉ-R"_s), QStringList{u"Bob Côté-Roy"_s});
        QCOMPARE(town.found(u"b.example"_s), QStringList{u"Bob Côté-Roy"_s});
        QCOMPARE(town.found(u"o\"neill %_"_s), QStringList{u"Max O\"Neill %_"_s});
        QCOMPARE(town.found(u"max"_s), QStringList{u"Max O\"Neill %_"_s});
        QCOMPARE(town.found(u"oé"_s), QStringList{u"Zoé Tremblay"_s}); // shorter than a piece of the index
        QCOMPARE(town.found(u"levis zo"_s), QStringList{u"Zoé Tremblay"_s});
        QCOMPARE(town.found(u"tremblaq"_s), QStringList());
        QCOMPARE(town.found(u"  "_s).size(), 3);
    }

    void theFirstPageOfACommonWordIsInOrderWhereverItLies_data()
    {
        QTest::addColumn<bool>("isIndexed");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("language");
        for (const bool isIndexed : {false, true}) {
            const char *known = isIndexed ? "with the index" : "before the index";
            QTest::addRow("%s: common", known) << isIndexed << u"commun"_s << QString();
            QTest::addRow("%s: common, in French", known) << isIndexed << u"commun"_s << u"fr"_s;
            QTest::addRow("%s: two letters", known) << isIndexed << u"mu"_s << QString();
            QTest::addRow("%s: two words", known) << isIndexed << u"commun example"_s << u"en"_s;
            QTest::addRow("%s: no word", known) << isIndexed << QString() << u"en"_s;
        }
    }

    void theFirstPageOfACommonWordIsInOrderWhereverItLies()
    {
        QFETCH(bool, isIndexed);
        QFETCH(QString, search);
        QFETCH(QString, language);
        Town town;
        town.addCrowd(12'000);
        if (isIndexed)
            town.index(20'000);
        QString condition = search.isEmpty() ? u"1"_s : u"search LIKE '%commun%'"_s;
        if (!language.isEmpty())
            condition += u" AND language = '%1'"_s.arg(language);
        using enum ContactQuery::Order;
        const std::pair<ContactQuery::Order, QString> orders[] = {
            {Key, u"key"_s}, {Address, u"address_key"_s}, {Created, u"id"_s}};
        for (const auto &[order, column] : orders)
            for (const bool descending : {false, true}) {
                ContactQuery query = sortedBy(order, descending);
                query.search = search;
                if (!language.isEmpty())
                    query.language = language;
                const QList<ContactId> expected = town.plainly(condition, column + (descending ? u" DESC"_s : u""_s));
                QVERIFY(expected.size() > 1000);
                const auto start = town.list.start(query, 200);
                QVERIFY(start);
                QList<ContactId> first;
                for (const ContactLine &line : start->lines)
                    first.append(line.contact.id);
                QCOMPARE(first, expected.mid(0, 200));
                QCOMPARE(town.list.ids(query).value(), expected);
                QCOMPARE(town.list.outline(query)->total, expected.size());
            }
    }

    void theIndexFollowsEveryChange()
    {
        Town town;
        const ContactId zoe = town.add(u"zoe@a.example"_s, u"Zoé"_s, u"Tremblay"_s);
        const ContactId bob = town.add(u"bob@b.example"_s, u"Bob"_s, u"Roy"_s);
        town.index(1);
        QVERIFY(!town.isBehind());
        Contact changed = town.contacts.byId(zoe).value();
        changed.values.insert(u"nom"_s, u"Gagnon"_s);
        QVERIFY(town.contacts.save(changed));
        QVERIFY(town.isBehind());
        for (int round = 0; round < 2; ++round) { // looked through, then indexed
            QCOMPARE(town.found(u"gagnon"_s), QStringList{u"Zoé Gagnon"_s});
            QCOMPARE(town.found(u"tremblay"_s), QStringList());
            town.index();
        }
        // The last number is given again by SQLite: the newcomer must be found, the one who left must not.
        QVERIFY(ContactErasure(town.project.db()).run(bob));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(town.found(u"bob"_s), QStringList());
            town.index();
        }
        QCOMPARE(town.add(u"ann@b.example"_s, u"Ann"_s, u"Bernier"_s), bob);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(town.found(u"bernier"_s), QStringList{u"Ann Bernier"_s});
            QCOMPARE(town.found(u"bob"_s), QStringList());
            town.index();
        }
        QVERIFY(!town.isBehind());
    }

    void nothingOfAnErasedPersonStaysInTheIndex()
    {
        Town town;
        const ContactId zoe = town.add(u"zoe@a.example"_s, u"Zoé"_s, u"Xylqvjk"_s);
        town.add(u"bob@b.example"_s, u"Bob"_s, u"Roy"_s);
        town.index();
        QVERIFY(ContactErasure(town.project.db()).run(zoe));
        QCOMPARE(town.builder.valueOf(u"SELECT COUNT(*) FROM search_outdated"_s), u"0"_s);
        town.index();
        QVERIFY(!town.isBehind());
        QCOMPARE(town.builder.valueOf(u"SELECT COUNT(*) FROM contact_piece_data WHERE instr(block, 'vjk') > 0"_s),
                 u"0"_s);
        QVERIFY(town.builder.valueOf(u"SELECT COUNT(*) FROM contact_piece_data WHERE instr(block, 'roy') > 0"_s) !=
                u"0"_s);
    }

    void theAnswerIsThatOfLookingAtEverybody()
    {
        Town town;
        QRandomGenerator random(7);
        const QStringList names{u"Zoé"_s, u"Max"_s,  u"Élodie"_s, u"Anne-Marie"_s,
                                u"Bob"_s, u"太郎"_s, u"🦊"_s,   u""_s};
        const QStringList towns{u"Québec"_s, u"Lévis"_s, u"Saint-Aubert"_s, u"Xq"_s, u"\"À\""_s};
        QHash<ContactId, QString> texts;
        const auto pick = [&](const QStringList &list) { return list.at(int(random.bounded(list.size()))); };
        const auto values = [&](int i) {
            return QStringList{u"p%1@%2.example"_s.arg(i).arg(random.bounded(5)), pick(names), pick(names),
                               pick(towns)};
        };
        const auto textOf = [](const QStringList &all) { return folded(all.join(u' ')); };
        // Some are indexed, some changed or gone since, some not known to the index yet; then it knows all.
        for (int i = 0; i < 300; ++i) {
            const QStringList of = values(i);
            texts.insert(town.add(of[0], of[1], of[2], of[3]), textOf(of));
            if (i == 100 || i == 200)
                town.index(17);
        }
        for (int number = 1; number < 200; number += 7) {
            Contact changed = town.contacts.byId(ContactId{number}).value();
            changed.values.insert(u"ville"_s, number % 2 ? u"Jy"_s : u"Québec"_s);
            QVERIFY(town.contacts.save(changed));
            texts[changed.id] = textOf(
                {changed.address, changed.values[u"prenom"_s], changed.values[u"nom"_s], changed.values[u"ville"_s]});
        }
        for (int number = 3; number < 300; number += 50) {
            town.builder.insert(u"DELETE FROM contact WHERE id = ?"_s, {number});
            texts.remove(ContactId{number});
        }
        // Texts as short as a word, which only somebody without an address has.
        const QString shortTexts[] = {u"w"_s, u"wy"_s, u""_s, u"yw"_s};
        qint64 next = 1000;
        for (const QString &text : shortTexts) {
            town.builder.insert(u"INSERT INTO contact (id, project_id, key, address, language, search, created_at, "
                                "modified_at) VALUES (?, 1, ?, '', 'fr', ?, 0, 0)"_s,
                                {next, u"k%1"_s.arg(next), text});
            texts.insert(ContactId{next++}, text);
        }
        const QStringList searches{u"zoe"_s,  u"max qu"_s, u"p1"_s,    u"@3.ex bob"_s, u"e"_s,  u"marie levis"_s,
                                   u"zzz"_s,  u"xq"_s,     u"q"_s,     u"jy"_s,        u"j"_s,  u"太"_s,
                                   u"郎"_s,   u"太郎"_s,   u"🦊"_s,  u"\"a"_s,       u"\""_s, u"a\""_s,
                                   u"w"_s,    u"wy"_s,     u"yw"_s,    u"y w"_s,       u"ww"_s, u"7q"_s,
                                   u"le x"_s, u"ec z"_s,   u"5@ xq"_s, u"%"_s,         u"_"_s,  u"xq zoe 3.exam"_s};
        for (int round = 0; round < 2; ++round) {
            for (const QString &search : searches) {
                const QStringList words = SearchIndex::wordsOf(search);
                QList<ContactId> expected;
                for (auto it = texts.begin(); it != texts.end(); ++it)
                    if (std::all_of(words.begin(), words.end(), [&](const QString &w) { return it->contains(w); }))
                        expected.append(it.key());
                std::sort(expected.begin(), expected.end());
                ContactQuery query;
                query.search = search;
                query.order = ContactQuery::Order::Created;
                QCOMPARE(town.list.ids(query).value(), expected);
                // Pages longer than the list and shorter than what is looked at first.
                for (const int limit : {3, 400}) {
                    QList<ContactId> lines;
                    const auto start = town.list.start(query, limit);
                    QVERIFY(start);
                    for (const ContactLine &line : start->lines)
                        lines.append(line.contact.id);
                    QCOMPARE(lines, expected.mid(0, limit));
                }
            }
            town.index();
        }
    }

    void aWordOfTwoLettersIsFoundAmongstManyAsTheIndexFollows()
    {
        Town town;
        town.addCrowd(12'000);
        const ContactId zoe = town.add(u"zoe@q.invalid"_s, u"Zoé"_s, u"Vjé"_s);
        town.index(20'000);
        const ContactId bob = town.add(u"bob@q.invalid"_s, u"Bob"_s, u"Hvj"_s);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(town.found(u"vj"_s), (QStringList{u"Bob Hvj"_s, u"Zoé Vjé"_s}));
            QCOMPARE(town.found(u"h vj"_s), QStringList{u"Bob Hvj"_s});
            QCOMPARE(town.found(u"jv"_s), QStringList());
            town.index();
        }
        QVERIFY(ContactErasure(town.project.db()).run(bob));
        Contact changed = town.contacts.byId(zoe).value();
        changed.values.insert(u"nom"_s, u"Roy"_s);
        QVERIFY(town.contacts.save(changed));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(town.found(u"vj"_s), QStringList());
            town.index();
        }
    }

    void everyColumnSortsAndAccentsDoNotCount()
    {
        Town town;
        town.add(u"c@a.example"_s, u"Élodie"_s, u"Gagné"_s, u"Sud"_s);
        town.add(u"a@a.example"_s, u"Zoé"_s, u"Roy"_s, u"nord"_s);
        town.add(u"b@a.example"_s, u"eric"_s, u"Roy"_s, u"Ouest"_s);
        using enum ContactQuery::Order;
        QCOMPARE(town.found(sortedBy(Name)), (QStringList{u"Élodie Gagné"_s, u"eric Roy"_s, u"Zoé Roy"_s}));
        QCOMPARE(town.found(sortedBy(Name, true)), (QStringList{u"Zoé Roy"_s, u"eric Roy"_s, u"Élodie Gagné"_s}));
        QCOMPARE(town.found(sortedBy(Address)), (QStringList{u"Zoé Roy"_s, u"eric Roy"_s, u"Élodie Gagné"_s}));
        QCOMPARE(town.found(sortedBy(Created)), (QStringList{u"Élodie Gagné"_s, u"Zoé Roy"_s, u"eric Roy"_s}));
        ContactQuery byTown = sortedBy(Field);
        byTown.field = town.contacts.fields()->last().id;
        QCOMPARE(town.found(byTown), (QStringList{u"Zoé Roy"_s, u"eric Roy"_s, u"Élodie Gagné"_s}));
    }

    void theListIsNarrowedByWhatWasSent()
    {
        SendingWorld world;
        world.running();
        world.builder.insert(u"UPDATE recipient SET handed_at = 1000000, state = 'ACCEPTED' WHERE contact_id = ?"_s,
                             {world.zoe.value});
        const ContactList list(world.project.db());
        ContactQuery query;
        query.sent = ContactQuery::Sent::Never;
        QCOMPARE(list.ids(query).value(), QList<ContactId>{world.bob});
        query.sent = ContactQuery::Sent::Since;
        query.sentSince = fromMilliseconds(1000000);
        QCOMPARE(list.ids(query).value(), QList<ContactId>{world.zoe});
        QCOMPARE(list.start(query, 10)->lines.first().lastSending, std::optional(fromMilliseconds(1000000)));
        query.sentSince = fromMilliseconds(1000001);
        QCOMPARE(list.ids(query).value(), QList<ContactId>());
        query.sent = ContactQuery::Sent::NotSince;
        QCOMPARE(list.ids(query)->size(), 2);
        ContactQuery english;
        english.language = u"en"_s;
        QCOMPARE(list.ids(english).value(), QList<ContactId>{world.bob});
        QCOMPARE(list.ids(sortedBy(ContactQuery::Order::LastSending, true))->first(), world.zoe);
    }

    void aDynamicGroupIsListedAsItIsNow()
    {
        Town town;
        town.add(u"zoe@a.example"_s, u"Zoé"_s, u"Roy"_s, u"Québec"_s);
        const ContactId anne = town.add(u"anne@a.example"_s, u"Anne"_s, u"Côté"_s, u"Lévis"_s);
        Group group;
        group.name = u"Québec"_s;
        group.criteria = uR"({"all":[{"field":"ville","is":"equal","value":"Québec"}]})"_s;
        ContactQuery query;
        query.group = GroupRepository(town.project.db()).create(group).value();
        QCOMPARE(town.found(query), QStringList{u"Zoé Roy"_s});

        Contact moved = town.contacts.byId(anne).value();
        moved.values[u"ville"_s] = u"Québec"_s;
        QVERIFY(town.contacts.save(moved));
        QCOMPARE(town.found(query), (QStringList{u"Anne Côté"_s, u"Zoé Roy"_s}));
        query.search = u"zoe"_s;
        query.order = ContactQuery::Order::Name;
        QCOMPARE(town.found(query), QStringList{u"Zoé Roy"_s});
    }
    void pagesAndTheFirstLinesAgree()
    {
        Town town;
        town.builder.together([&] {
            for (int i = 0; i < 1000; ++i)
                town.builder.person(u"p%1@a.example"_s.arg(i, 4, 10, QChar(u'0')));
        });
        for (const ContactQuery &query : {sortedBy(ContactQuery::Order::Key), sortedBy(ContactQuery::Order::Name)}) {
            const auto outline = town.list.outline(query).value();
            QCOMPARE(outline.total, 1000);
            const auto page = town.list.page(query, outline, 990, 200).value();
            QCOMPARE(page.size(), 10);
            QCOMPARE(page.last().contact.address, u"p0999@a.example"_s);
            QCOMPARE(town.list.start(query, 200)->lines.size(), 200);
        }
    }

    void aQuestionCanBeGivenUp()
    {
        Town town;
        town.builder.together([&] {
            for (int i = 0; i < 50; ++i)
                town.builder.person(u"p%1@a.example"_s.arg(i));
        });
        ContactQuery query;
        query.status = ContactStatus::Active;
        QCOMPARE(town.list.ids(query, [] { return true; })->size(), 0);
        QCOMPARE(town.list.ids(query, [] { return false; })->size(), 50);
    }
};

QTEST_GUILESS_MAIN(ContactListTest)
#include "tst_contactlist.moc"
