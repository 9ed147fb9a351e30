#include "workflow/mergecontacts.h"

#include "store/audience.h"
#include "store/changewatch.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/killfilerepository.h"
#include "support/testproject.h"
#include "workflow/importcontacts.h"
#include "workflow/removecontacts.h"
#include "workflow/servicecontacts.h"
#include "workflow/servicekeys.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ServiceRecord record(const QList<std::pair<QString, QString>> &values)
{
    ServiceRecord record;
    for (const auto &[name, value] : values)
        record.append({name, value, false});
    return record;
}

/** A project keyed by a number, so that the address is a field like another; `nom` and `naissance` beside. */
struct Crm
{
    TestProject project{TestProject::keyedBy({u"no"_s})};
    ServiceKeyId key;

    Crm()
    {
        ContactRepository contacts(project.db());
        const bool made = contacts.addField(u"nom"_s, ContactField::Type::Text) &&
                          contacts.addField(u"naissance"_s, ContactField::Type::Date);
        const auto added = ServiceKeys(project.db()).add({u"CRM"_s, {}, {}, {}});
        if (!made || !added)
            qFatal("no project");
        key = added->key.id;
    }
    RecordAnswers merge(const QList<ServiceRecord> &records, const QString &requestId = {},
                        const MergeOptions &options = {})
    {
        const auto answers = MergeContacts(project.db()).run({key, u"CRM"_s, requestId, records}, options);
        if (!answers)
            qFatal("%s", qPrintable(answers.error().text()));
        return *answers;
    }
    QStringList statuses(const QList<ServiceRecord> &records)
    {
        QStringList words;
        for (const RecordAnswer &answer : merge(records))
            words.append(wordFor(answer.status));
        return words;
    }
    bool import(const QByteArray &lines)
    {
        QFile list(project.folder.filePath(u"liste.csv"_s));
        if (!list.open(QIODevice::WriteOnly) || list.write(lines) != lines.size())
            return false;
        list.close();
        ImportRequest request;
        request.file = list.fileName();
        return ImportContacts(project.db()).run(request).has_value();
    }
    QStringList find(const QString &field, Criterion::Operator comparison, const QString &value)
    {
        const auto page =
            ServiceContacts(project.db()).find(ServiceContacts::Clause{field, comparison, value}, {}, 100);
        if (!page)
            return {page.error().code};
        QStringList numbers;
        for (const ServiceContacts::One &one : page->contacts)
            numbers.append(ContactRepository(project.db()).byId(one.contact)->value(u"no"_s));
        return numbers;
    }
    Contact contact(const QString &number) { return ContactRepository(project.db()).find(number).value_or(Contact()); }
};

} // namespace

/** What other programs may do to the contacts. */
class MergeContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARecordDoesNotNameStays()
    {
        Crm crm;
        const auto created =
            record({{u"key_f_no"_s, u"007"_s}, {u"f_email"_s, u"luc@example.org"_s}, {u"f_nom"_s, u"Roy"_s}});
        QCOMPARE(crm.statuses({created}), QStringList{u"Created"_s});
        QCOMPARE(crm.statuses({record({{u"key_f_no"_s, u"007"_s}, {u"f_naissance"_s, u"31/12/1980"_s}})}),
                 QStringList{u"Updated"_s});
        const Contact luc = crm.contact(u"007"_s);
        QCOMPARE(luc.address, u"luc@example.org"_s);
        QCOMPARE(luc.values.value(u"nom"_s), u"Roy"_s);
        QCOMPARE(luc.values.value(u"naissance"_s), u"1980-12-31"_s);
    }

    void aNewContactNeedsAnAddress()
    {
        Crm crm;
        const RecordAnswers answers = crm.merge({record({{u"key_f_no"_s, u"1"_s}, {u"f_nom"_s, u"Roy"_s}})});
        QCOMPARE(answers.first().status, RecordStatus::Error);
        QCOMPARE(answers.first().field, u"f_email"_s);
    }

    void somebodyKnownByANumberMayHaveNoAddressWhenItIsSaid()
    {
        Crm crm;
        const auto with = [](const QString &address) {
            return record({{u"key_f_no"_s, u"1"_s}, {u"f_email"_s, address}});
        };
        QCOMPARE(crm.statuses({with({})}), QStringList{u"Created"_s});
        QCOMPARE(crm.contact(u"1"_s).status, ContactStatus::NoAddress);
        QCOMPARE(crm.statuses({with(u"luc@example.org"_s)}), QStringList{u"Updated"_s});
        QCOMPARE(crm.contact(u"1"_s).status, ContactStatus::Active);
        QCOMPARE(crm.statuses({with(u"luc@@example.org"_s)}), QStringList{u"Error"_s});
    }

    void aCorrectedAddressLeavesItsQuarantine()
    {
        Crm crm;
        const auto with = [](const QString &address) {
            return record({{u"key_f_no"_s, u"1"_s}, {u"f_email"_s, address}});
        };
        const ContactId id = crm.merge({with(u"luc@exemple.org"_s)}).first().contact;
        QVERIFY(ContactRepository(crm.project.db()).setQuarantined({id}, true));
        QCOMPARE(crm.statuses({with(u"luc@exemple.org"_s)}), QStringList{u"Unchanged"_s});
        QCOMPARE(crm.contact(u"1"_s).status, ContactStatus::Quarantine);
        QCOMPARE(crm.statuses({with(u"luc@example.org"_s)}), QStringList{u"Updated"_s});
        QCOMPARE(crm.contact(u"1"_s).status, ContactStatus::Active);
    }

    void aWrongValueIsNamedAndNothingOfItsRecordIsWritten()
    {
        Crm crm;
        const RecordAnswers answers = crm.merge(
            {record({{u"key_f_no"_s, u"1"_s}, {u"f_email"_s, u"a@example.org"_s}, {u"f_naissance"_s, u"hier"_s}}),
             record({{u"key_f_no"_s, u"2"_s}, {u"f_email"_s, u"b@example.org"_s}, {u"f_language"_s, u"klingonais"_s}}),
             record({{u"key_f_no"_s, u"3"_s},
                     {u"f_email"_s, u"c@example.org"_s},
                     {u"F_Nom"_s, u"x"_s},
                     {u"f_nom"_s, u"y"_s}})});
        QCOMPARE(answers.at(0).field, u"f_naissance"_s);
        QCOMPARE(answers.at(1).field, u"f_language"_s);
        QCOMPARE(answers.at(2).field, u"f_nom"_s);
        QCOMPARE(*ContactRepository(crm.project.db()).count(), 0);
    }

    void calculateSeesEachCall()
    {
        Crm crm;
        Group roys;
        roys.name = u"Roy"_s;
        roys.criteria = u"{\"all\": [{\"field\": \"nom\", \"is\": \"equal\", \"value\": \"Roy\"}]}"_s;
        const Result<GroupId> group = GroupRepository(crm.project.db()).create(roys);
        QVERIFY(group);
        AudienceQuery everybody;
        everybody.groups.all = true;
        everybody.versionLanguages = {u"fr"_s};
        AudienceQuery ofGroup;
        ofGroup.groups.to = {*group};
        ofGroup.versionLanguages = {u"fr"_s};
        const auto receive = [&](const AudienceQuery &query) {
            const Result<RecipientCount> count = Audience(crm.project.db()).count(query);
            return count && count->addsUp() ? count->receive : -1;
        };
        QCOMPARE(receive(everybody), 0); // from here on the index is kept
        ChangeWatch watch(crm.project.db());
        const auto person = [](int number, const QString &name) {
            return record({{u"key_f_no"_s, QString::number(number)},
                           {u"f_email"_s, u"p%1@example.org"_s.arg(number)},
                           {u"f_nom"_s, name}});
        };
        const qint64 before = *watch.number();
        crm.merge({person(1, u"Roy"_s), person(2, u"Roy"_s), person(3, u"Lavoie"_s)});
        QVERIFY(*watch.number() != before);
        QCOMPARE(receive(everybody), 3);
        QCOMPARE(receive(ofGroup), 2);
        crm.merge({person(1, u"Lavoie"_s), record({{u"key_f_no"_s, u"3"_s}, {u"f_email"_s, u"p2@example.org"_s}})});
        QCOMPARE(receive(everybody), 2); // two share an address
        QCOMPARE(receive(ofGroup), 1);
        QVERIFY(KillFileRepository(crm.project.db()).add(u"p2@example.org"_s, u"Plainte"_s));
        QCOMPARE(receive(everybody), 1);
        const auto removed =
            RemoveContacts(crm.project.db())
                .run({crm.key, u"CRM"_s, {}, {record({{u"key_f_no"_s, u"1"_s}})}}, ContactRemoval::Kind::Deactivate);
        QCOMPARE(removed->first().status, RecordStatus::Deactivated);
        QCOMPARE(receive(everybody), 0);
    }

    void whoWasErasedAndComesBackStaysWithoutMail()
    {
        Crm crm;
        const auto luc = record({{u"key_f_no"_s, u"1"_s}, {u"f_email"_s, u"luc@example.org"_s}});
        const ContactId id = crm.merge({luc}).first().contact;
        QVERIFY(ContactRepository(crm.project.db()).setActive({id}, false));
        const auto erased = RemoveContacts(crm.project.db())
                                .run({crm.key, u"CRM"_s, {}, {record({{u"idContact"_s, QString::number(id.value)}})}},
                                     ContactRemoval::Kind::Erase);
        QCOMPARE(erased->first().status, RecordStatus::Erased);
        QCOMPARE(crm.statuses({luc}), QStringList{u"Created"_s});
        QCOMPARE(crm.contact(u"1"_s).status, ContactStatus::KillFile);
    }

    void clausesFollowTheRulesOfDynamicGroups_data()
    {
        using enum Criterion::Operator;
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("comparison");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &field, Criterion::Operator comparison,
                            const QString &value, const QStringList &found) {
            QTest::newRow(name) << field << int(comparison) << value << found;
        };
        row("address", u"f_email"_s, Equal, u"ÉMILE@example.org"_s, {u"1"_s});
        row("address by its key", u"email"_s, Equal, u" Émile@EXAMPLE.org "_s, {u"1"_s});
        row("other addresses", u"f_email"_s, Different, u"émile@example.org"_s, {u"A-2"_s, u"3"_s});
        row("unique key", u"key_f_no"_s, Equal, u"a-2"_s, {u"A-2"_s});
        row("nobody", u"f_no"_s, Equal, u"4"_s, {});
        row("text in capitals", u"f_nom"_s, Equal, u"ÉLIE"_s, {u"1"_s});
        row("accents count", u"f_nom"_s, Equal, u"Elie"_s, {});
        row("part", u"f_nom"_s, Contains, u"oy"_s, {u"A-2"_s});
        row("no pattern", u"f_nom"_s, Contains, u"%"_s, {});
        row("begins", u"Nom"_s, Starts, u"él"_s, {u"1"_s});
        row("ends", u"f_nom"_s, Ends, u"Y"_s, {u"A-2"_s});
        row("empty", u"f_nom"_s, Empty, {}, {u"3"_s});
        row("not empty", u"f_nom"_s, NotEmpty, u"x"_s, {u"1"_s, u"A-2"_s});
        row("day", u"f_naissance"_s, Equal, u"31/12/1980"_s, {u"A-2"_s});
        row("day it is not", u"f_naissance"_s, Different, u"1980-12-31"_s, {u"1"_s, u"3"_s});
        row("part of a day", u"f_naissance"_s, Contains, u"1980"_s, {u"bad-operator"_s});
        row("no day", u"f_naissance"_s, Equal, u"hier"_s, {u"bad-value"_s});
        row("nothing to look for", u"f_nom"_s, Contains, u" "_s, {u"bad-value"_s});
        row("no such field", u"f_pointure"_s, Equal, u"42"_s, {u"unknown-field"_s});
    }

    void clausesFollowTheRulesOfDynamicGroups()
    {
        QFETCH(QString, field);
        QFETCH(int, comparison);
        QFETCH(QString, value);
        Crm crm;
        crm.merge({record({{u"key_f_no"_s, u"1"_s}, {u"f_email"_s, u"émile@example.org"_s}, {u"f_nom"_s, u"Élie"_s}}),
                   record({{u"key_f_no"_s, u"A-2"_s},
                           {u"f_email"_s, u"b@example.org"_s},
                           {u"f_nom"_s, u"Roy"_s},
                           {u"f_naissance"_s, u"1980-12-31"_s}}),
                   record({{u"key_f_no"_s, u"3"_s}, {u"f_email"_s, u"c@example.org"_s}})});
        QTEST(crm.find(field, Criterion::Operator(comparison), value), "found");
    }

    void undoingAnImportLeavesWhomACallChangedSince()
    {
        Crm crm;
        QVERIFY(crm.import("no,email,nom\n1,a@example.org,Roy\n2,b@example.org,Roy\n"));
        crm.project.clock.advance(std::chrono::minutes(1));
        QCOMPARE(crm.statuses({record({{u"key_f_no"_s, u"2"_s}, {u"f_nom"_s, u"Lavoie"_s}})}),
                 QStringList{u"Updated"_s});
        QVERIFY(ImportContacts(crm.project.db()).undoLast());
        QCOMPARE(*ContactRepository(crm.project.db()).count(), 1);
        QCOMPARE(crm.contact(u"2"_s).values.value(u"nom"_s), u"Lavoie"_s);
    }

    void theKeyMayBeRepeatedButNotChanged()
    {
        Crm crm;
        const auto with = [](const QString &number) {
            return record({{u"key_f_no"_s, u"1"_s}, {u"f_no"_s, number}, {u"f_email"_s, u"a@example.org"_s}});
        };
        QCOMPARE(crm.statuses({with(u"1"_s)}), QStringList{u"Created"_s});
        const RecordAnswer other = crm.merge({with(u"2"_s)}).first();
        QCOMPARE(other.status, RecordStatus::Error);
        QCOMPARE(other.field, u"f_no"_s);
    }

    void anAnswerOutlivesTheProgram()
    {
        Crm crm;
        const auto one = record({{u"key_f_no"_s, u"1"_s}, {u"f_email"_s, u"a@example.org"_s}});
        const RecordAnswers first = crm.merge({one}, u"r-1"_s);
        QCOMPARE(first.first().status, RecordStatus::Created);
        crm.project.reopen();
        QCOMPARE(crm.merge({one}, u"r-1"_s), first);
        const auto other = MergeContacts(crm.project.db()).run({crm.key, u"CRM"_s, u"r-1"_s, {}}, {});
        QCOMPARE(other.error().code, u"request-id-taken"_s);
    }

    void aThousandRecordsAreTheMost()
    {
        Crm crm;
        const QList<ServiceRecord> records(1001, record({{u"key_f_no"_s, u"1"_s}}));
        const auto refused = MergeContacts(crm.project.db()).run({crm.key, u"CRM"_s, {}, records}, {});
        QCOMPARE(refused.error().code, u"too-many-records"_s);
    }

    void whatIsGivenBackCanBeSentBack()
    {
        Crm crm;
        crm.merge({record({{u"key_f_no"_s, u"1"_s}, {u"f_email"_s, u"a@example.org"_s}, {u"f_nom"_s, QString()}})});
        const auto page = ServiceContacts(crm.project.db()).find({}, {}, 10);
        QVERIFY(page && page->contacts.size() == 1);
        const ServiceRecord given = page->contacts.first().record;
        QVERIFY(given.contains(NamedValue{u"f_nom"_s, u""_s, false}));
        QVERIFY(given.contains(NamedValue{u"f_naissance"_s, u""_s, true}));
        QCOMPARE(crm.statuses({given}), QStringList{u"Unchanged"_s});
    }

    void aKeyOpensUntilItExpiresIsRevokedOrComesFromElsewhere()
    {
        Crm crm;
        ServiceKeys keys(crm.project.db());
        const auto made = keys.add({u"Site"_s, {u"contactsget"_s}, u"2026-12-31"_s, u"192.0.2.0/24"_s});
        QVERIFY(made);
        QCOMPARE(made->key.rights, QList{ServiceOperation::ContactsGet});
        const QString user = QString::number(made->key.id.value);
        const auto codeOf = [&](const QString &secret, const QString &address) {
            const auto key = keys.authenticate(user, secret, address);
            return key ? u"OK"_s : key.error().code;
        };
        QCOMPARE(codeOf(made->secret, u"192.0.2.9"_s), u"OK"_s);
        QCOMPARE(codeOf(made->secret + u'x', u"192.0.2.9"_s), u"wrong-secret"_s);
        QCOMPARE(codeOf(made->secret, u"127.0.0.1"_s), u"address"_s);
        crm.project.clock.set(*fromIso(u"2027-01-01T04:59:59.999Z"_s)); // the day ends in Montréal
        QCOMPARE(codeOf(made->secret, u"192.0.2.9"_s), u"OK"_s);
        crm.project.clock.advance(milliseconds(1));
        QCOMPARE(codeOf(made->secret, u"192.0.2.9"_s), u"expired"_s);
        QVERIFY(keys.revoke(u"site"_s));
        QCOMPARE(codeOf(made->secret, u"192.0.2.9"_s), u"revoked"_s);
        QVERIFY(!keys.add({u"Passé"_s, {}, u"2020-01-01"_s, {}}));
        QVERIFY(!keys.add({u"12"_s, {}, {}, {}}));
        QVERIFY(!keys.add({u"CRM"_s, {}, {}, {}}));
    }

    void theSecretOfAKeyIsNowhereInTheFile()
    {
        Crm crm;
        const auto made = ServiceKeys(crm.project.db()).add({u"Site"_s, {}, {}, {}});
        QVERIFY(made->secret.size() >= 43);
        crm.project.close();
        QFile file(crm.project.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(made->secret.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(MergeContactsTest)
#include "tst_mergecontacts.moc"
