#include "presentation/contactorders.h"

#include "presentation/background.h"
#include "presentation/changehistory.h"
#include "store/contacterasure.h"
#include "store/contactmerge.h"
#include "store/killfilerepository.h"
#include "workflow/contactchanges.h"
#include "workflow/exportcontacts.h"
#include "workflow/resendtocontact.h"
#include "workflow/sentmessage.h"

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

/** Who was meant is read in the same breath; what was done is noted under its name, so that it can be taken back. */
void ContactOrders::change(const QString &name, const ContactSelection &contacts, const Change &change, Done done)
{
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, contacts, change]() -> Result<Reversible> {
            const Result<QList<ContactId>> ids = contacts.resolved(database);
            return ids ? change(*ids).run(database) : failureOf(ids);
        },
        [this, name, done = std::move(done)](const Result<Reversible> &back) {
            m_session.noteChange();
            if (!back) {
                Q_EMIT refused(back.error());
                return;
            }
            m_session.history().note(name, *back);
            if (done)
                done();
        });
}

void ContactOrders::setActive(const ContactSelection &contacts, bool active, Done done)
{
    change(
        active ? tr("Activate %Ln contact(s)", nullptr, int(contacts.count))
               : tr("Deactivate %Ln contact(s)", nullptr, int(contacts.count)),
        contacts, [active](const QList<ContactId> &ids) { return ContactChanges::activation(ids, active); },
        std::move(done));
}

void ContactOrders::liftQuarantine(const ContactSelection &contacts, Done done)
{
    change(tr("Lift the quarantine of %Ln contact(s)", nullptr, int(contacts.count)), contacts,
           &ContactChanges::liftedQuarantine, std::move(done));
}

void ContactOrders::addToKillFile(const ContactSelection &contacts, Done done)
{
    change(
        tr("Kill file for %Ln contact(s)", nullptr, int(contacts.count)), contacts,
        [reason = tr("Added by %1").arg(m_session.user())](const QList<ContactId> &ids) {
            return ContactChanges::killFile(ids, reason);
        },
        std::move(done));
}

void ContactOrders::addToGroup(const Group &group, const ContactSelection &contacts, Done done)
{
    change(
        tr("Add %Ln contact(s) to “%1”", nullptr, int(contacts.count)).arg(group.name), contacts,
        [id = group.id](const QList<ContactId> &ids) { return ContactChanges::membership(id, ids, true); },
        std::move(done));
}

void ContactOrders::removeFromGroup(const Group &group, const ContactSelection &contacts, Done done)
{
    change(
        tr("Remove %Ln contact(s) from “%1”", nullptr, int(contacts.count)).arg(group.name), contacts,
        [id = group.id](const QList<ContactId> &ids) { return ContactChanges::membership(id, ids, false); },
        std::move(done));
}

/** A new contact cannot be taken back, only erased; an edit can. */
void ContactOrders::save(const Contact &contact, std::function<void(const Result<ContactId> &)> done)
{
    Database &database = m_session.database();
    if (!contact.id.isValid()) {
        inBackground(
            this, [&database, contact] { return ContactRepository(database).save(contact); },
            [this, done = std::move(done)](const Result<ContactId> &saved) {
                m_session.noteChange();
                done(saved);
            });
        return;
    }
    inBackground(
        this, [&database, contact] { return ContactChanges::edit(contact).run(database); },
        [this, contact, done = std::move(done)](const Result<Reversible> &back) {
            m_session.noteChange();
            if (back)
                m_session.history().note(tr("Edit %1").arg(contact.displayName()), *back);
            done(back ? Result<ContactId>(contact.id) : failureOf(back));
        });
}

/** The group and its members, or neither. */
void ContactOrders::createGroupOf(const QString &name, const ContactSelection &contacts, Done done)
{
    give(
        [=](Database &database) -> Result<void> {
            const Result<QList<ContactId>> ids = contacts.resolved(database);
            if (!ids)
                return failureOf(ids);
            GroupRepository groups(database);
            Group group;
            group.name = name;
            const Result<GroupId> created = groups.create(group);
            if (!created)
                return failureOf(created);
            const Result<QList<ContactId>> added = groups.addMembers(*created, *ids);
            if (added)
                return {};
            (void)groups.remove(*created);
            return failureOf(added);
        },
        std::move(done));
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

void ContactOrders::exportCsv(const ContactSelection &contacts, const QString &file, std::function<void(qint64)> done)
{
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, contacts, file]() -> Result<qint64> {
            const Result<QList<ContactId>> ids = contacts.resolved(database);
            return ids ? ExportContacts(database).run(*ids, file) : failureOf(ids);
        },
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

void ContactOrders::readSentMessage(SendingId sending, const RecipientLine &row,
                                    std::function<void(const QByteArray &)> done)
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, sending, row] { return sentMessage(database, sending, row); },
        [this, done = std::move(done)](const Result<QByteArray> &content) {
            if (content)
                done(*content);
            else
                Q_EMIT refused(content.error());
        });
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

void ContactOrders::erase(const ContactSelection &contacts, std::function<void(qint64)> done)
{
    Database &database = m_session.database();
    struct Erased
    {
        qint64 count = 0;
        Result<void> outcome;
    };
    inBackground(
        this,
        [&database, contacts]() -> Erased {
            Erased erased;
            const Result<QList<ContactId>> ids = contacts.resolved(database);
            if (!ids)
                return {0, failureOf(ids)};
            for (ContactId id : *ids) {
                if (const auto done = ContactErasure(database).run(id); !done)
                    return {erased.count, failureOf(done)};
                ++erased.count;
            }
            return erased;
        },
        [this, done = std::move(done)](const Erased &erased) {
            m_session.noteChange();
            if (!erased.outcome)
                Q_EMIT refused(erased.outcome.error());
            if (erased.count > 0 || erased.outcome)
                done(erased.count);
        });
}

void ContactOrders::merge(ContactId first, ContactId second, const Contact &values,
                          std::function<void(const Result<ContactId> &)> done)
{
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, first, second, values, user = m_session.user()] {
            return ContactMerge(database).run(first, second, values, user);
        },
        [this, done = std::move(done)](const Result<ContactId> &merged) {
            m_session.noteChange();
            done(merged);
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
