#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

/** How many values an option takes. */
enum class Arity {
    Flag, ///< none
    One,
    Many ///< one or more, up to the next option; the option may also be repeated
};

struct OptionSpec
{
    QString name; ///< with its dashes: `--per-hour`
    Arity arity = Arity::One;
    QString value; ///< how the value is called in the usage line: `N`, `GROUP`
    bool required = false;
};

/** What a command accepts; the usage line is made from it, so that both cannot disagree. */
struct CommandSyntax
{
    QString noun;
    QString verb;            ///< may be empty: `deliver`, `demo`
    QStringList positionals; ///< names; a name in [brackets] may be left out
    QList<OptionSpec> options;

    QString usage() const;
    QString name() const { return verb.isEmpty() ? noun : noun + u' ' + verb; }
};

/** The words given to one command, checked against its syntax. */
class Arguments
{
public:
    static Result<Arguments> parse(const CommandSyntax &syntax, const QStringList &words);

    bool has(const QString &option) const { return m_options.contains(option); }
    QString one(const QString &option, const QString &otherwise = {}) const;
    QStringList many(const QString &option) const { return m_options.value(option); }
    /** The whole number given, nothing when the option is absent; refused when it is no number of the range. */
    Result<std::optional<int>> number(const QString &option, int least, int most) const;
    QString positional(int index) const { return m_positionals.value(index); }
    int positionalCount() const { return int(m_positionals.size()); }

private:
    QHash<QString, QStringList> m_options;
    QStringList m_positionals;
};
