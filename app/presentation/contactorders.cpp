#include "presentation/contactorders.h"

#include "presentation/background.h"
#include "store/contacterasure.h"
#include "store/killfilerepository.h"
#include "workflow/exportcontacts.h"
#include "workflow/resendtocontact.h"

void ContactOrders::give(std::function<Result<void>(Database &)> order, Done done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, order = std::move(order)] { return order(database); },
        [this, done = std::move(done)](const Result<void> &result) {
            m_session.noteChange();
            if (!result)
                Q_EMIT refused(result.error());
            else if (done)
                done();
        });
}

void ContactOrders::setActive(const QList<ContactId> &contacts, bool active)
{
    give([=](Database &database) { return ContactRepository(database).setActive(contacts, active); });
}

void ContactOrders::liftQuarantine(ContactId contact)
{
    give([=](Database &database) { return ContactRepository(database).setQuarantined({contact}, false); });
}

void ContactOrders::save(const Contact &contact, std::function<void(const Result<ContactId> &)> done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, contact] { return ContactRepository(database).save(contact); },
        [this, done = std::move(done)](const Result<ContactId> &saved) {
            m_session.noteChange();
            done(saved);
        });
}

void ContactOrders::exportCsv(const ContactQuery &query, const QString &file, std::function<void(qint64)> done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, query, file] { return ExportContacts(database).run(query, file); },
        [this, done = std::move(done)](const Result<qint64> &written) {
            if (written)
                done(*written);
            else
                Q_EMIT refused(written.error());
        });
}

void ContactOrders::askResend(ContactId contact, SendingId original, std::function<void(const QString &)> done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, contact, original] { return ResendToContact(database).notice(contact, original); },
        [this, done = std::move(done)](const Result<ResendToContact::Notice> &notice) {
            if (notice)
                done(notice->sentence);
            else
                Q_EMIT refused(notice.error());
        });
}

void ContactOrders::resend(ContactId contact, SendingId original, Done done)
{
    give(
        [=, user = m_session.user()](Database &database) -> Result<void> {
            const Result<SendingId> sending = ResendToContact(database).run(contact, original, user);
            if (!sending)
                return failureOf(sending);
            return {};
        },
        std::move(done));
}

void ContactOrders::setConsent(SetConsent::Request request, Done done)
{
    request.who = m_session.user();
    give(
        [=](Database &database) -> Result<void> {
            const Result<ConsentState> state = SetConsent(database).run(request);
            if (!state)
                return failureOf(state);
            return {};
        },
        std::move(done));
}

void ContactOrders::saveReport(ContactId contact, ReportPart part, const QString &file, Done done)
{
    give(
        [=](Database &database) -> Result<void> {
            const Result<PersonReport> report = readPersonReport(database, contact);
            if (!report)
                return failureOf(report);
            return savePersonReport(*report, part, file);
        },
        std::move(done));
}

void ContactOrders::readReport(ContactId contact, ReportPart part, std::function<void(const QString &)> done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, contact] { return readPersonReport(database, contact); },
        [this, part, done = std::move(done)](const Result<PersonReport> &report) {
            if (report)
                done(toHtml(*report, part));
            else
                Q_EMIT refused(report.error());
        });
}

void ContactOrders::erase(ContactId contact, std::function<void(bool)> done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, contact] { return ContactErasure(database).run(contact); },
        [this, done = std::move(done)](const Result<ContactErasure::Outcome> &outcome) {
            m_session.noteChange();
            if (outcome)
                done(outcome->hashKept);
            else
                Q_EMIT refused(outcome.error());
        });
}

void ContactOrders::addToKillFile(const QString &entry, const QString &reason, Done done)
{
    give([=](Database &database) { return KillFileRepository(database).add(entry, reason); }, std::move(done));
}

void ContactOrders::removeFromKillFile(const QString &entry)
{
    give([=](Database &database) { return KillFileRepository(database).remove(entry); });
}

void ContactOrders::makeGroup(std::function<Result<GroupId>(Database &)> order, MadeGroup done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, order = std::move(order)] { return order(database); },
        [this, done = std::move(done)](const Result<GroupId> &group) {
            m_session.noteChange();
            if (!group)
                Q_EMIT refused(group.error());
            else if (done)
                done(*group);
        });
}

void ContactOrders::createGroup(const Group &group, MadeGroup done)
{
    makeGroup([=](Database &database) { return GroupRepository(database).create(group); }, std::move(done));
}

void ContactOrders::duplicateGroup(GroupId group, const QString &name, MadeGroup done)
{
    makeGroup([=](Database &database) { return GroupRepository(database).duplicate(group, name); }, std::move(done));
}

void ContactOrders::freezeGroup(GroupId group, const QString &name, MadeGroup done)
{
    makeGroup([=](Database &database) { return GroupRepository(database).freeze(group, name); }, std::move(done));
}

void ContactOrders::groupFromResults(SendingId sending, ResultPart part, const QString &name, MadeGroup done)
{
    makeGroup([=](Database &database) { return GroupRepository(database).fromResults(sending, part, name); },
              std::move(done));
}

void ContactOrders::renameGroup(GroupId group, const QString &name)
{
    give([=](Database &database) { return GroupRepository(database).rename(group, name); });
}

void ContactOrders::setGroupUses(GroupId group, bool isTest, bool isSeed)
{
    give([=](Database &database) { return GroupRepository(database).setUses(group, isTest, isSeed); });
}

void ContactOrders::removeGroup(GroupId group, Done done)
{
    give([=](Database &database) { return GroupRepository(database).remove(group); }, std::move(done));
}

void ContactOrders::addToGroup(GroupId group, const QList<ContactId> &contacts, Done done)
{
    give([=](Database &database) { return GroupRepository(database).addMembers(group, contacts); }, std::move(done));
}

void ContactOrders::removeFromGroup(GroupId group, const QList<ContactId> &contacts)
{
    give([=](Database &database) { return GroupRepository(database).removeMembers(group, contacts); });
}
