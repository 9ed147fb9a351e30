#include "cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

const OptionSpec *findOption(const CommandSyntax &syntax, const QString &name)
{
    const auto found = std::find_if(syntax.options.begin(), syntax.options.end(),
                                    [&](const OptionSpec &option) { return option.name == name; });
    return found == syntax.options.end() ? nullptr : &*found;
}

qsizetype requiredCount(const CommandSyntax &syntax)
{
    return std::count_if(syntax.positionals.begin(), syntax.positionals.end(),
                         [](const QString &name) { return !name.startsWith(u'['); });
}

tl::unexpected<Failure> misuse(const CommandSyntax &syntax, const QString &sentence)
{
    return refused(u"usage"_s, sentence, Words::tr("Usage: envoi-cli %1").arg(syntax.usage()));
}

} // namespace

QString CommandSyntax::usage() const
{
    QString line = name();
    for (const QString &positional : positionals)
        line += u' ' + positional;
    for (const OptionSpec &option : options) {
        QString text = option.name;
        if (option.arity != Arity::Flag)
            text += u' ' + option.value;
        if (option.arity == Arity::Many)
            text += u" …"_s;
        line += (option.required ? u" %1"_s : u" [%1]"_s).arg(text);
    }
    return line;
}

Result<Arguments> Arguments::parse(const CommandSyntax &syntax, const QStringList &words)
{
    Arguments arguments;
    QString greedy; // the last option of many values: its last words may turn out to be positionals
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(QLatin1String("--")) || word.size() == 2) {
            arguments.m_positionals.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        const OptionSpec *option = findOption(syntax, name);
        if (!option)
            return misuse(syntax, Words::tr("“%1” is not an option of “%2”.").arg(name, syntax.name()));
        QStringList &values = arguments.m_options[name];
        if (option->arity == Arity::Flag) {
            if (equals > 0)
                return misuse(syntax, Words::tr("The option “%1” takes no value.").arg(name));
            continue;
        }
        if (equals > 0) {
            values.append(word.mid(equals + 1));
            continue;
        }
        if (i + 1 >= words.size())
            return misuse(syntax, Words::tr("The option “%1” needs a value.").arg(name));
        values.append(words.at(++i));
        if (option->arity == Arity::Many) {
            greedy = name;
            while (i + 1 < words.size() && !words.at(i + 1).startsWith(QLatin1String("--")))
                values.append(words.at(++i));
        }
    }
    while (arguments.m_positionals.size() < requiredCount(syntax) && arguments.m_options.value(greedy).size() > 1)
        arguments.m_positionals.append(arguments.m_options[greedy].takeLast());
    if (arguments.m_positionals.size() < requiredCount(syntax))
        return misuse(syntax, Words::tr("“%1” is missing.").arg(syntax.positionals.at(arguments.m_positionals.size())));
    for (const OptionSpec &option : syntax.options)
        if (option.required && !arguments.has(option.name))
            return misuse(syntax, Words::tr("“%1” is missing.").arg(option.name));
    if (arguments.m_positionals.size() > syntax.positionals.size())
        return misuse(
            syntax, Words::tr("“%1” is one word too many.").arg(arguments.m_positionals.at(syntax.positionals.size())));
    return arguments;
}

QString Arguments::one(const QString &option, const QString &otherwise) const
{
    const QStringList values = m_options.value(option);
    return values.isEmpty() ? otherwise : values.last();
}

Result<std::optional<int>> Arguments::number(const QString &option, int least, int most) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int value = one(option).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return refused(u"usage"_s, Words::tr("“%1” is not a number for “%2”.").arg(one(option), option),
                       Words::tr("Give a whole number from %1 to %2.").arg(least).arg(most));
    return std::optional<int>(value);
}
