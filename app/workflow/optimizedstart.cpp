#include "workflow/optimizedstart.h"

#include "store/projectrepository.h"

using namespace Qt::StringLiterals;

Result<OptimizedStart> optimizedStart(Database &database, Instant start, const std::optional<Instant> &deadline)
{
    const ProjectRepository repository(database);
    const Result<Project> project = repository.project();
    if (!project)
        return failureOf(project);
    const Result<QString> hour = repository.setting(u"default-hour"_s);
    if (!hour)
        return failureOf(hour);
    // `10` or `10:00`
    return OptimizedStart{start, deadline, hour->section(u':', 0, 0).toInt(), project->timeZone};
}
