#include "store/projectrepository.h"

#include "base/duration.h"
#include "consents/trackingconsent.h"
#include "sendings/frequencycap.h"
#include "services/listenaddress.h"
#include "store/projectrules.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectRepository)
};

/** A setting kept in table `setting`: its value until somebody sets it, and the one form of a value. */
struct Setting
{
    QString name;
    QString standard;
    Result<QString> (*checked)(const QString &value);
};

Result<QString> checkedIdentity(const QString &value)
{
    if (value.size() > 1000)
        return refused(u"bad-value"_s, Words::tr("The postal identity is longer than 1,000 characters."),
                       Words::tr("Give the name, the postal address and one way to reach you."));
    return value.trimmed();
}

Result<QString> checkedHour(const QString &value)
{
    bool number = false;
    const QString hour = value.trimmed().endsWith(u":00"_s) ? value.trimmed().chopped(3) : value.trimmed();
    const int read = hour.toInt(&number);
    if (!number || read < 0 || read > 23)
        return refused(u"bad-value"_s, Words::tr("“%1” is not an hour of the day.").arg(value),
                       Words::tr("Write a whole hour from 0:00 to 23:00."));
    return u"%1:00"_s.arg(read, 2, 10, QChar(u'0'));
}

Result<QString> checkedSchedule(const QString &value)
{
    const auto schedule = durationsFrom(value);
    return schedule ? Result<QString>(toText(*schedule)) : failureOf(schedule);
}

Result<QString> checkedDuration(const QString &value)
{
    const auto duration = durationFrom(value);
    return duration ? Result<QString>(toText(*duration)) : failureOf(duration);
}

Result<QString> checkedCount(const QString &value)
{
    bool number = false;
    const int count = value.trimmed().toInt(&number);
    if (!number || count < 0)
        return refused(u"bad-value"_s, Words::tr("“%1” is not a whole number.").arg(value),
                       Words::tr("Write a number such as 0 or 1000."));
    return QString::number(count);
}

/** §11.5: at least three errors. */
Result<QString> checkedErrors(const QString &value)
{
    const Result<QString> count = checkedCount(value);
    if (count && count->toInt() < 3)
        return refused(u"bad-value"_s, Words::tr("Fewer than 3 errors say nothing about an address."),
                       Words::tr("Write 3 or more."));
    return count;
}

/** §11.5: at most ninety days. */
Result<QString> checkedDays(const QString &value)
{
    const Result<QString> count = checkedCount(value);
    if (count && count->toInt() > 90)
        return refused(u"bad-value"_s, Words::tr("The errors may spread over 90 days at most."),
                       Words::tr("Write 90 or less."));
    return count;
}

Result<QString> checkedCap(const QString &value)
{
    const auto cap = frequencyCapFrom(value);
    return cap ? Result<QString>(toText(*cap)) : failureOf(cap);
}

Result<QString> checkedSwitch(const QString &value)
{
    const QString word = value.trimmed().toLower();
    if (word != u"on"_s && word != u"off"_s)
        return refused(u"bad-value"_s, Words::tr("“%1” is neither on nor off.").arg(value),
                       Words::tr("Write on or off."));
    return word;
}

Result<QString> checkedTrackingMode(const QString &value)
{
    const Result<TrackingMode> mode = trackingModeFrom(value);
    return mode ? Result<QString>(wordFor(*mode)) : failureOf(mode);
}

Result<QString> checkedUndo(const QString &value)
{
    if (value.trimmed().toLower() == "off"_L1)
        return u"off"_s;
    const auto time = durationFrom(value);
    if (!time || *time < std::chrono::seconds(10) || *time > std::chrono::seconds(120))
        return refused(u"bad-value"_s, Words::tr("The time to undo an approval is from 10 to 120 seconds."),
                       Words::tr("Write for instance 30s, or off."));
    return toText(*time);
}

/** A web service that is switched on listens at the same place at each start: no free port of the moment. */
Result<QString> checkedListen(const QString &value)
{
    const Result<ListenAddress> address = ListenAddress::parse(value);
    if (!address)
        return failureOf(address);
    if (address->port == 0)
        return refused(u"bad-value"_s, Words::tr("The web service needs a port that stays the same."),
                       Words::tr("Write for instance 127.0.0.1:8425."));
    return address->text();
}

Result<QString> checkedPath(const QString &value)
{
    return value.trimmed();
}

Result<QString> checkedLogDays(const QString &value)
{
    const Result<QString> days = checkedCount(value);
    if (days && (days->toInt() < 1 || days->toInt() > 3650))
        return refused(u"bad-value"_s, Words::tr("Calls are kept for 1 to 3,650 days."),
                       Words::tr("Write for instance 90."));
    return days;
}

const QList<Setting> &kept()
{
    static const QList<Setting> list{
        {u"approval.type-count-above"_s, u"1000"_s, checkedCount},    // §9.2
        {u"approval.undo"_s, u"30s"_s, checkedUndo},                  // §10, in the window
        {u"consent-centre"_s, u"off"_s, checkedSwitch},               // §3.2
        {u"default-hour"_s, u"10:00"_s, checkedHour},                 // §6.3
        {u"export.harmless-formulas"_s, u"on"_s, checkedSwitch},      // §15.4
        {u"four-eyes"_s, u"off"_s, checkedSwitch},                    // §9.4
        {u"frequency-cap"_s, u"off"_s, checkedCap},                   // §3.3, 8
        {u"identity"_s, u""_s, checkedIdentity},                      // §8
        {u"quarantine.days"_s, u"45"_s, checkedDays},                 // §11.5
        {u"quarantine.errors"_s, u"7"_s, checkedErrors},              // §11.5
        {u"retry.give-up"_s, u"72h"_s, checkedDuration},              // §11.3
        {u"retry.schedule"_s, u"5m,15m,1h,2h,4h"_s, checkedSchedule}, // §11.3
        {u"tracking-consent"_s, u"opt-in"_s, checkedTrackingMode},    // §15.2
        {u"web-service"_s, u"off"_s, checkedSwitch},                  // §17.2
        {u"web-service.certificate"_s, u""_s, checkedPath},
        {u"web-service.listen"_s, u"127.0.0.1:8425"_s, checkedListen},
        {u"web-service.log-days"_s, u"90"_s, checkedLogDays},
        {u"web-service.private-key"_s, u""_s, checkedPath},
    };
    return list;
}

/** What the project itself holds, in table `project`: name of the setting, column, and the one form of a value. */
struct Fact
{
    QString name;
    QString column;
    Result<QString> (*checked)(const QString &value);
};

QString jsonOf(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append(value.toString());
    return list;
}

Result<QString> languagesColumn(const QString &value)
{
    const Result<QStringList> languages = checkedLanguages(value.split(u',', Qt::SkipEmptyParts));
    return languages ? Result<QString>(jsonOf(*languages)) : failureOf(languages);
}

const QList<Fact> &facts()
{
    static const QList<Fact> list{
        {u"languages"_s, u"languages"_s, languagesColumn},
        {u"name"_s, u"name"_s, checkedProjectName},
        {u"time-zone"_s, u"time_zone"_s, checkedTimeZone},
    };
    return list;
}

template <class Named>
const Named *named(const QList<Named> &list, const QString &name)
{
    for (const Named &one : list)
        if (one.name == name)
            return &one;
    return nullptr;
}

tl::unexpected<Failure> unknownSetting(const QString &name)
{
    QStringList names;
    for (const Setting &setting : kept())
        names.append(setting.name);
    for (const Fact &fact : facts())
        names.append(fact.name);
    names.sort();
    return refused(u"unknown-setting"_s, Words::tr("There is no setting “%1”.").arg(name),
                   Words::tr("These exist: %1.").arg(names.join(u", "_s)));
}

Result<Project> readProject(QSqlDatabase &db)
{
    Statement row(db, u"SELECT name, languages, time_zone, key_fields FROM project WHERE id = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    if (!row.next())
        return broken(u"damaged"_s, Words::tr("The file has lost its project."), Words::tr("Open its latest backup."));
    return Project{row.text(0), listFrom(row.text(1)), row.text(2), listFrom(row.text(3))};
}

Result<QMap<QString, QString>> readSettings(QSqlDatabase &db)
{
    const Result<Project> project = readProject(db);
    if (!project)
        return failureOf(project);
    QMap<QString, QString> settings{{u"name"_s, project->name},
                                    {u"languages"_s, project->languages.join(u',')},
                                    {u"time-zone"_s, project->timeZone}};
    for (const Setting &setting : kept())
        settings.insert(setting.name, setting.standard);
    Statement rows(db, u"SELECT name, value FROM setting WHERE project_id = ?"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    while (rows.next())
        if (settings.contains(rows.text(0))) // others are state of the program, not settings
            settings.insert(rows.text(0), rows.text(1));
    return settings;
}

Result<void> writeSetting(QSqlDatabase &db, const QString &name, const QString &value)
{
    Statement row(db, u"INSERT INTO setting (project_id, name, value) VALUES (?, ?, ?) "
                      "ON CONFLICT (project_id, name) DO UPDATE SET value = excluded.value"_s);
    return row.bind(Database::projectId).bind(name).bind(value).run();
}

Result<void> writeFact(QSqlDatabase &db, const QString &column, const QString &value)
{
    Statement row(db, u"UPDATE project SET %1 = ? WHERE id = ?"_s.arg(column));
    return row.bind(value).bind(Database::projectId).run();
}

} // namespace

Result<Project> ProjectRepository::project() const
{
    return m_database.read(readProject);
}

Result<QMap<QString, QString>> ProjectRepository::settings() const
{
    return m_database.read(readSettings);
}

Result<QString> ProjectRepository::setting(const QString &name) const
{
    const auto all = settings();
    if (!all)
        return failureOf(all);
    if (!all->contains(name))
        return unknownSetting(name);
    return all->value(name);
}

Result<void> ProjectRepository::set(const QString &name, const QString &value)
{
    const Setting *setting = named(kept(), name);
    const Fact *fact = named(facts(), name);
    if (!setting && !fact)
        return unknownSetting(name);
    const Result<QString> checkedValue = setting ? setting->checked(value) : fact->checked(value);
    if (!checkedValue)
        return failureOf(checkedValue);
    return m_database.write([&](QSqlDatabase &db) {
        return setting ? writeSetting(db, name, *checkedValue) : writeFact(db, fact->column, *checkedValue);
    });
}
