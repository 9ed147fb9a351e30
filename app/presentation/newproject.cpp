#include "presentation/newproject.h"

#include "workflow/createproject.h"

Result<void> createNewProject(const Clock &clock, const QString &path, const QString &name,
                              const QStringList &keyFields)
{
    Project project = CreateProject::suggestion();
    project.name = name;
    project.keyFields = keyFields;
    const auto created = CreateProject(clock).run(path, project);
    if (!created)
        return failureOf(created);
    return {};
}
