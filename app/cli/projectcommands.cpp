#include "cli/command.h"
#include "cli/texttable.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"
#include "workflow/createproject.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCommands)
};

QStringList listOf(const QString &commaSeparated)
{
    QStringList items = commaSeparated.split(u',', Qt::SkipEmptyParts);
    for (QString &item : items)
        item = item.trimmed();
    return items;
}

QJsonObject toJson(const Project &project, const QMap<QString, QString> &settings)
{
    QJsonObject settingsJson;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        settingsJson.insert(it.key(), it.value());
    return {{u"name"_s, project.name},
            {u"languages"_s, QJsonArray::fromStringList(project.languages)},
            {u"time_zone"_s, project.timeZone},
            {u"key"_s, QJsonArray::fromStringList(project.keyFields)},
            {u"settings"_s, settingsJson}};
}

Result<Answer> initProject(const CommandContext &context)
{
    if (context.projectPath.isEmpty())
        return refused(u"usage"_s, Words::tr("No project was named."),
                       Words::tr("Give --project FILE.envoi: the file to create."));
    Project project;
    project.name = context.arguments.one(u"--name"_s);
    project.keyFields = listOf(context.arguments.one(u"--key"_s, u"email"_s));
    project.languages = listOf(context.arguments.one(u"--languages"_s, u"fr,en"_s));
    project.timeZone = context.arguments.one(u"--time-zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    const Result<std::unique_ptr<Database>> created = CreateProject(context.clock).run(context.projectPath, project);
    if (!created)
        return failureOf(created);
    return Answer::of(QJsonObject{{u"project"_s, context.projectPath}, {u"name"_s, project.name}},
                      Words::tr("The project “%1” was created in %2.").arg(project.name, context.projectPath));
}

Result<Answer> showProject(const CommandContext &context)
{
    ProjectRepository repository(context.db());
    const Result<Project> project = repository.project();
    if (!project)
        return failureOf(project);
    const auto settings = repository.settings();
    if (!settings)
        return failureOf(settings);
    TextTable table({Words::tr("Setting"), Words::tr("Value")});
    for (auto it = settings->begin(); it != settings->end(); ++it)
        table.add({it.key(), it.value()});
    return Answer::of(toJson(*project, *settings), Words::tr("%1 · key: %2 · languages: %3 · time zone: %4")
                                                           .arg(project->name, project->keyFields.join(u", "_s),
                                                                project->languages.join(u", "_s), project->timeZone) +
                                                       u"\n\n"_s + table.text());
}

Result<Answer> setSetting(const CommandContext &context)
{
    const QString name = context.arguments.positional(0);
    const QString value = context.arguments.positional(1);
    if (const Result<void> done = ProjectRepository(context.db()).set(name, value); !done)
        return failureOf(done);
    return Answer::of(QJsonObject{{name, value}}, Words::tr("%1 is now: %2").arg(name, value));
}

Result<Answer> listFields(const CommandContext &context)
{
    const Result<ContactFields> fields = ContactRepository(context.db()).fields();
    if (!fields)
        return failureOf(fields);
    TextTable table({Words::tr("Field"), Words::tr("Type")});
    QJsonArray json;
    for (const ContactField &field : *fields) {
        table.add({field.name, wordFor(field.type)});
        json.append(QJsonObject{
            {u"name"_s, field.name}, {u"type"_s, wordFor(field.type)}, {u"built_in"_s, !field.id.isValid()}});
    }
    return Answer::of(json, table.text());
}

Result<Answer> addField(const CommandContext &context)
{
    const Result<ContactField::Type> type = fieldTypeFrom(context.arguments.one(u"--type"_s, u"text"_s));
    if (!type)
        return failureOf(type);
    const Result<ContactField> field = ContactRepository(context.db()).addField(context.arguments.positional(0), *type);
    if (!field)
        return failureOf(field);
    return Answer::of(QJsonObject{{u"id"_s, field->id.value}, {u"name"_s, field->name}},
                      Words::tr("The field “%1” was added.").arg(field->name));
}

} // namespace

QList<Command> projectCommands()
{
    return {
        {{u"project"_s,
          u"init"_s,
          {},
          {{u"--name"_s, Arity::One, u"N"_s, true},
           {u"--key"_s, Arity::One, u"FIELD[,FIELD…]"_s},
           {u"--languages"_s, Arity::One, u"fr,en"_s},
           {u"--time-zone"_s, Arity::One, u"Z"_s}}},
         false,
         initProject},
        {{u"project"_s, u"show"_s, {}, {}}, true, showProject},
        {{u"project"_s, u"set"_s, {u"KEY"_s, u"VALUE"_s}, {}}, true, setSetting},
        {{u"fields"_s, u"list"_s, {}, {}}, true, listFields},
        {{u"fields"_s, u"add"_s, {u"NAME"_s}, {{u"--type"_s, Arity::One, u"text|number|date|bool|choice"_s}}},
         true,
         addField},
    };
}
