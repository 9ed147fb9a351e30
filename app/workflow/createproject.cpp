#include "workflow/createproject.h"

#include "contacts/contactfield.h"
#include "store/projectrules.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

Project CreateProject::suggestion()
{
    Project project;
    project.languages = {u"fr"_s, u"en"_s};
    project.timeZone = checkedTimeZone(QString::fromLatin1(QTimeZone::systemTimeZoneId())).value_or(u"UTC"_s);
    project.keyFields = {BuiltInField::Email};
    return project;
}

Result<std::unique_ptr<Database>> CreateProject::run(const QString &path, const Project &project) const
{
    return Database::create(path, project, m_clock);
}
