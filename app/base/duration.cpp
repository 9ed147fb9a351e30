#include "base/duration.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

constexpr std::pair<char16_t, int> units[] = {{u'd', 86400}, {u'h', 3600}, {u'm', 60}, {u's', 1}};

} // namespace

Result<seconds> durationFrom(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,6})([dhms])$"_s);
    const QRegularExpressionMatch parts = form.match(text.trimmed());
    const int number = parts.captured(1).toInt();
    if (number > 0)
        for (const auto &[letter, length] : units)
            if (parts.captured(2) == QChar(letter))
                return seconds(qint64(number) * length);
    return refused(u"bad-duration"_s, Words::tr("“%1” is not a duration.").arg(text),
                   Words::tr("Write a whole number and a unit, for instance 45s, 90m, 6h or 2d."));
}

QString toText(seconds duration)
{
    for (const auto &[letter, length] : units)
        if (letter != u'd' && duration.count() % length == 0) // people say 72 h, not 3 d
            return QString::number(duration.count() / length) + QChar(letter);
    Q_UNREACHABLE();
}

Result<QList<seconds>> durationsFrom(const QString &text)
{
    QList<seconds> durations;
    for (const QString &part : text.split(u',')) {
        const Result<seconds> duration = durationFrom(part);
        if (!duration)
            return failureOf(duration);
        durations.append(*duration);
    }
    return durations;
}

QString toText(const QList<seconds> &durations)
{
    QStringList parts;
    for (const seconds duration : durations)
        parts.append(toText(duration));
    return parts.join(u',');
}
