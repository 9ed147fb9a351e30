#include "workflow/mergecontacts.h"

#include "store/contactrepository.h"
#include "support/testproject.h"
#include "workflow/servicecontacts.h"
#include "workflow/servicekeys.h"

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
        const auto added = ServiceKeys(project.db()).add({u"CRM"_s, {}, {}, {}, false});
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
        const auto made = keys.add({u"Site"_s, {u"contactsget"_s}, u"2026-12-31"_s, u"192.0.2.0/24"_s, false});
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
        QVERIFY(!keys.add({u"Passé"_s, {}, u"2020-01-01"_s, {}, false}));
        QVERIFY(!keys.add({u"12"_s, {}, {}, {}, false}));
        QVERIFY(!keys.add({u"CRM"_s, {}, {}, {}, false}));
    }

    void theSecretOfAKeyIsNowhereInTheFile()
    {
        Crm crm;
        const auto made = ServiceKeys(crm.project.db()).add({u"Site"_s, {}, {}, {}, false});
        QVERIFY(made->secret.size() >= 43);
        crm.project.close();
        QFile file(crm.project.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(made->secret.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(MergeContactsTest)
#include "tst_mergecontacts.moc"
