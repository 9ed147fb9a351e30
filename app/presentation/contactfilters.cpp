#include "presentation/contactfilters.h"

#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/grouprepository.h"
#include "store/projectrepository.h"

Result<ContactFilterChoices> readContactFilters(Database &database)
{
    const Result<QList<Group>> groups = GroupRepository(database).names();
    if (!groups)
        return failureOf(groups);
    const Result<Project> project = ProjectRepository(database).project();
    if (!project)
        return failureOf(project);
    const Result<bool> centre = database.read(hasConsentCentre);
    if (!centre)
        return failureOf(centre);
    ContactFilterChoices choices{*groups, project->languages, {}};
    if (!*centre)
        return choices;
    const Result<QList<Consent>> consents = ConsentRepository(database).list();
    if (!consents)
        return failureOf(consents);
    choices.consents = *consents;
    return choices;
}
