#include "workflow/checkmessage.h"

#include "store/communicationtyperepository.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"

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
    return checkMessage(message, context);
}
