#pragma once

#include "groups/group.h"
#include "presentation/contactselection.h"
#include "presentation/projectsession.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "workflow/personreport.h"
#include "workflow/reversible.h"
#include "workflow/setconsent.h"

#include <functional>

/** The orders a person gives on contacts and groups. Each runs in the background; refused() tells what went wrong. */
class ContactOrders : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void()>;

    explicit ContactOrders(ProjectSession &session, QObject *parent = nullptr)
        : QObject(parent)
        , m_session(session)
    {
    }

    // These can be taken back (ChangeHistory).
    void setActive(const ContactSelection &contacts, bool active, Done done = {});
    void liftQuarantine(const ContactSelection &contacts, Done done = {});
    void addToKillFile(const ContactSelection &contacts, Done done = {});
    void addToGroup(const Group &group, const ContactSelection &contacts, Done done = {});
    void removeFromGroup(const Group &group, const ContactSelection &contacts, Done done = {});
    /** `done` is told of a refusal too: the form stays open. */
    void save(const Contact &contact, std::function<void(const Result<ContactId> &)> done);

    void createGroupOf(const QString &name, const ContactSelection &contacts, Done done = {});
    void exportCsv(const ContactQuery &query, const QString &file, std::function<void(qint64 written)> done);
    void exportCsv(const ContactSelection &contacts, const QString &file, std::function<void(qint64 written)> done);
    /** For good: each or, when a sending still has to reach one of them, those before. */
    void erase(const ContactSelection &contacts, std::function<void(qint64 erased)> done);
    void merge(ContactId first, ContactId second, const Contact &values,
               std::function<void(const Result<ContactId> &)> done);

    /** What to know before sending again, then the order itself (specification §13). */
    void askResend(ContactId contact, SendingId original, std::function<void(const QString &notice)> done);
    void resend(ContactId contact, SendingId original, Done done);

    void readSentMessage(SendingId sending, const RecipientLine &row, std::function<void(const QByteArray &)> done);

    void setConsent(SetConsent::Request request, Done done);
    /** All the project holds about one person, in the form the name of the file says. */
    void saveReport(ContactId contact, ReportPart part, const QString &file, Done done);
    /** The same as a page, for who prints it. */
    void readReport(ContactId contact, ReportPart part, std::function<void(const QString &html)> done);
    /** An address or `@domain`. */
    void addToKillFile(const QString &entry, const QString &reason, Done done = {});
    void removeFromKillFile(const QString &entry);

    using MadeGroup = std::function<void(GroupId)>;
    /** With criteria (their JSON form): a dynamic group. */
    void createGroup(const Group &group, MadeGroup done = {});
    void duplicateGroup(GroupId group, const QString &name, MadeGroup done = {});
    /** Those who are in it now, as a static group. */
    void freezeGroup(GroupId group, const QString &name, MadeGroup done = {});
    void groupFromResults(SendingId sending, ResultPart part, const QString &name, MadeGroup done = {});
    void renameGroup(GroupId group, const QString &name);
    void setGroupUses(GroupId group, bool isTest, bool isSeed);
    void removeGroup(GroupId group, Done done = {});

Q_SIGNALS:
    void refused(const Failure &failure);

private:
    void give(std::function<Result<void>(Database &)> order, Done done = {});
    using Change = std::function<Reversible(const QList<ContactId> &)>;
    void change(const QString &name, const ContactSelection &contacts, const Change &change, Done done);
    void makeGroup(std::function<Result<GroupId>(Database &)> order, MadeGroup done);

    ProjectSession &m_session;
};
