#include "workflow/checkmessage.h"

#include "store/communicationtyperepository.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"
#include "workflow/senderauthentication.h"

#include <algorithm>

namespace {

/** Errors come first, what passed comes last. */
void insertBySeverity(QList<MessageFinding> &findings, const MessageFinding &finding)
{
    findings.insert(std::ranges::upper_bound(findings, finding.severity, {}, &MessageFinding::severity), finding);
}

} // namespace

Result<QList<MessageFinding>> CheckMessage::run(const Message &message, const QStringList &languagesPresent,
                                                const QString &forcedVersion) const
{
    const ProjectRepository repository(m_database);
    const Result<Project> project = repository.project();
    if (!project)
        return failureOf(project);
    const Result<ContactFields> fields = ContactRepository(m_database).fields();
    if (!fields)
        return failureOf(fields);
    const Result<QString> identity = repository.setting(QStringLiteral("identity"));
    if (!identity)
        return failureOf(identity);
    const Result<CommunicationType> type = CommunicationTypeRepository(m_database).byId(message.type);
    if (!type)
        return failureOf(type);
    MessageCheckContext context;
    context.administrative = type->administrative;
    context.fields = *fields;
    context.defaultLanguage = project->defaultLanguage();
    context.languagesPresent = languagesPresent.isEmpty() ? project->languages : languagesPresent;
    context.identity = *identity;
    context.forcedVersion = forcedVersion;
    const Result<SenderDomain> domain = domainOf(m_database, message.sender);
    if (!domain)
        return failureOf(domain);
    QList<MessageFinding> findings = checkMessage(message, context);
    insertBySeverity(findings, findingOf(authenticationOf(*domain, m_database.clock().now())));
    return findings;
}
