#include "store/projectrules.h"

#include "base/zonename.h"
#include "contacts/contactfield.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectRules)
};

constexpr int longestName = 100;

/** Empty: no tag. RFC 5646 §2.1.1: language in lower case, script with a capital, region in capitals. */
QString canonicalTag(const QString &tag)
{
    static const QRegularExpression form(u"^([A-Za-z]{2,3})(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|[0-9]{3}))?$"_s);
    const QRegularExpressionMatch parts = form.match(tag.trimmed());
    if (!parts.hasMatch())
        return {};
    QString script = parts.captured(2).toLower();
    if (!script.isEmpty())
        script[1] = script[1].toUpper();
    return parts.captured(1).toLower() + script + parts.captured(3).toUpper();
}

/** `courriel` means the built-in field; any other name must be a field name. */
Result<QString> checkedKeyField(const QString &name)
{
    if (const QString builtIn = fieldNamed(name, {}); !builtIn.isEmpty())
        return builtIn;
    return checkedFieldName(name);
}

Result<QStringList> checkedKey(const QStringList &names)
{
    if (names.isEmpty())
        return refused(u"no-key"_s, Words::tr("The project has no unique key."),
                       Words::tr("Name one or several fields that tell contacts apart, for instance email."));
    QStringList key;
    QStringList folded;
    for (const QString &name : names) {
        const Result<QString> field = checkedKeyField(name);
        if (!field)
            return failureOf(field);
        if (folded.contains(foldedFieldName(*field)))
            return refused(u"key-twice"_s, Words::tr("The unique key names “%1” twice.").arg(*field),
                           Words::tr("Name each field of the key once."));
        key.append(*field);
        folded.append(foldedFieldName(*field));
    }
    return key;
}

} // namespace

Result<Project> checked(const Project &project)
{
    const Result<QString> name = checkedProjectName(project.name);
    if (!name)
        return failureOf(name);
    const Result<QStringList> languages = checkedLanguages(project.languages);
    if (!languages)
        return failureOf(languages);
    const Result<QString> zone = checkedTimeZone(project.timeZone);
    if (!zone)
        return failureOf(zone);
    const Result<QStringList> key = checkedKey(project.keyFields);
    if (!key)
        return failureOf(key);
    return Project{*name, *languages, *zone, *key};
}

Result<QString> checkedProjectName(const QString &name)
{
    const QString simple = name.simplified();
    if (simple.isEmpty())
        return refused(u"no-name"_s, Words::tr("The project has no name."),
                       Words::tr("Give it one, for instance your organisation’s."));
    if (simple.size() > longestName)
        return refused(u"long-name"_s,
                       Words::tr("The name of the project is longer than %1 characters.").arg(longestName),
                       Words::tr("Choose a shorter one."));
    return simple;
}

Result<QStringList> checkedLanguages(const QStringList &languages)
{
    QStringList tags;
    for (const QString &language : languages) {
        const QString tag = canonicalTag(language);
        if (tag.isEmpty())
            return refused(u"bad-language"_s, Words::tr("“%1” is not a language tag.").arg(language),
                           Words::tr("Write tags such as fr, en or fr-CA, separated by commas."));
        if (tags.contains(tag))
            return refused(u"language-twice"_s, Words::tr("The language %1 is named twice.").arg(tag),
                           Words::tr("Name each language once."));
        tags.append(tag);
    }
    if (tags.isEmpty())
        return refused(u"no-language"_s, Words::tr("The project has no language."),
                       Words::tr("Name at least one, for instance fr; the first is the default."));
    return tags;
}

Result<QString> checkedTimeZone(const QString &zone)
{
    static const QStringList otherNamesOfUtc{u"Etc/UTC"_s,  u"Etc/UCT"_s, u"Etc/Universal"_s,
                                             u"Etc/Zulu"_s, u"Etc/GMT"_s, u"GMT"_s};
    const QString simple = zone.trimmed();
    if (otherNamesOfUtc.contains(simple)) // what servers are set to; Qt lists only its main name
        return u"UTC"_s;
    if (!isTimeZone(simple.toLatin1()))
        return refused(u"bad-time-zone"_s, Words::tr("“%1” is not a time zone.").arg(zone),
                       Words::tr("Write an IANA name such as America/Toronto or Europe/Paris."));
    return simple;
}
