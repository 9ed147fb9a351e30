#include "workflow/testmessage.h"

#include "store/accountrepository.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/messagerepository.h"
#include "workflow/domainkeys.h"
#include "workflow/mailsubmission.h"
#include "workflow/passwordstore.h"
#include "workflow/testcopies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TestMessage)
};

const QString testPrefix = u"[TEST]"_s;
constexpr int mostMembers = 100;

/** The account tests leave through: the only one, or the first. */
Result<SmtpAccount> testAccountOf(Database &database)
{
    const AccountRepository repository(database);
    const Result<QList<SmtpAccount>> accounts = repository.accounts();
    if (!accounts)
        return failureOf(accounts);
    return accounts->isEmpty() ? repository.account({}) : Result<SmtpAccount>(accounts->first());
}

/** Test sends skip every rule but those of the address (specification §3.3). */
bool mayBeTested(ContactStatus status)
{
    return status != ContactStatus::NoAddress && status != ContactStatus::Invalid && status != ContactStatus::KillFile;
}

} // namespace

Result<RenderedMessage> TestMessage::preview(const Message &message, ContactId contact, const QString &language,
                                             const QString &prefix) const
{
    const Result<Contact> person = TestCopies::person(m_database, contact);
    if (!person)
        return failureOf(person);
    const Result<RenderedMessage> rendered = TestCopies(m_database, message, language, prefix).preview(*person);
    if (rendered && contact.isValid() && message.id.isValid() && !message.isTested())
        (void)MessageRepository(m_database)
            .markTested(message.id, message.contentHash()); // a preview shows even when it cannot be noted
    return rendered;
}

Result<QByteArray> TestMessage::source(const Message &message, ContactId contact, const QString &language) const
{
    const Result<Contact> person = TestCopies::person(m_database, contact);
    if (!person)
        return failureOf(person);
    return TestCopies(m_database, message, language, {}).source(*person, person->address);
}

Result<TestMessage::Report> TestMessage::send(MessageId message, const QStringList &addresses, ContactId contact,
                                              const QString &language)
{
    if (addresses.isEmpty())
        return refused(u"no-address"_s, Words::tr("The test has no address."), Words::tr("Give at least one."));
    const Result<Contact> person = TestCopies::person(m_database, contact);
    if (!person)
        return failureOf(person);
    Recipients recipients;
    for (const QString &address : addresses)
        recipients.copies.append({*person, address.trimmed()});
    return handOverAll(message, recipients, language);
}

Result<TestMessage::Report> TestMessage::sendToGroup(MessageId message, GroupId group, const QString &language)
{
    const Result<Group> testGroup = GroupRepository(m_database).byId(group);
    if (!testGroup)
        return failureOf(testGroup);
    if (!testGroup->isTest)
        return refused(u"not-a-test-group"_s, Words::tr("“%1” is not a test group.").arg(testGroup->name),
                       Words::tr("Choose a test group, or mark this one as such."));
    if (testGroup->members == 0 || testGroup->members > mostMembers)
        return refused(
            u"bad-test-group"_s,
            Words::tr("The test group “%1” has %Ln contact(s).", nullptr, int(testGroup->members)).arg(testGroup->name),
            Words::tr("A test goes to 1 to %1 contacts.").arg(mostMembers));
    ContactQuery members;
    members.group = group;
    const Result<QList<Contact>> contacts = ContactRepository(m_database).page(members, 0, mostMembers);
    if (!contacts)
        return failureOf(contacts);
    Recipients recipients;
    for (const Contact &contact : *contacts) {
        if (mayBeTested(contact.status))
            recipients.copies.append({contact, contact.address});
        else
            recipients.refused.append({contact.displayName(), nameOf(contact.status)});
    }
    return handOverAll(message, recipients, language);
}

Result<SmtpReply> TestMessage::handOver(const Way &way, TestCopies &copies, const EmailAddress &sender,
                                        const Copy &copy)
{
    const Result<EmailAddress> address = EmailAddress::parse(copy.address);
    if (!address)
        return failureOf(address);
    Result<QByteArray> source = copies.source(copy.contact, copy.address);
    if (source && way.signer)
        source = way.signer->sign(*source, m_database.clock().now());
    if (!source)
        return failureOf(source);
    return way.submission.submit({sender, *address}, *source);
}

Result<TestMessage::Report> TestMessage::handOverAll(MessageId id, const Recipients &recipients,
                                                     const QString &language)
{
    MessageRepository messages(m_database);
    const Result<Message> message = messages.byId(id);
    if (!message)
        return failureOf(message);
    const Result<EmailAddress> sender = EmailAddress::parse(message->sender.address);
    if (!sender)
        return refused(u"no-sender"_s, Words::tr("The message “%1” has no sender.").arg(message->name),
                       Words::tr("Choose a sender in the message."));
    const Result<SmtpAccount> account = testAccountOf(m_database);
    if (!account)
        return failureOf(account);
    const Result<QString> password = m_passwords.password(*account);
    if (!password)
        return failureOf(password);
    const auto signer = DomainKeys(m_database, m_passwords).signerOf(message->sender);
    if (!signer)
        return failureOf(signer);

    TestCopies copies(m_database, *message, language, testPrefix);
    MailSubmission submission(*account, *password);
    Report report;
    report.refused = recipients.refused;
    for (const Copy &copy : recipients.copies) {
        const Result<SmtpReply> answer = handOver({submission, *signer}, copies, *sender, copy);
        if (!answer && recipients.copies.size() == 1)
            return failureOf(answer);
        if (answer && answer->isPositive())
            report.accepted.append(copy.address);
        else
            report.refused.append({copy.address, answer ? answer->text : answer.error().text()});
    }
    if (!report.accepted.isEmpty())
        if (const Result<void> done = messages.markTested(id, message->contentHash()); !done)
            return failureOf(done);
    return report;
}
