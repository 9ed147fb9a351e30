#include "consents/consenttexts.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentTexts)
};

QDate dayFrom(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})$"_s);
    const QRegularExpressionMatch parts = form.match(text);
    return parts.hasMatch() ? QDate(parts.captured(1).toInt(), parts.captured(2).toInt(), parts.captured(3).toInt())
                            : QDate();
}

} // namespace

Result<std::optional<bool>> consentStatusFrom(const QString &text)
{
    static const QHash<QString, bool> words{{u"1"_s, true},
                                            {u"oui"_s, true},
                                            {u"o"_s, true},
                                            {u"yes"_s, true},
                                            {u"y"_s, true},
                                            {u"true"_s, true},
                                            {u"vrai"_s, true},
                                            {u"on"_s, true},
                                            {u"0"_s, false},
                                            {u"non"_s, false},
                                            {u"n"_s, false},
                                            {u"no"_s, false},
                                            {u"false"_s, false},
                                            {u"faux"_s, false},
                                            {u"off"_s, false},
                                            {u"abonne"_s, true},
                                            {u"desabonne"_s, false},
                                            {u"subscribed"_s, true},
                                            {u"unsubscribed"_s, false}};
    const QString word = folded(text);
    if (word.isEmpty())
        return std::optional<bool>();
    const auto found = words.find(word);
    if (found == words.end())
        return refused(u"bad-consent"_s, Words::tr("“%1” does not say whether the consent was given.").arg(text),
                       Words::tr("Write 1 or 0, or yes or no."));
    return std::optional(*found);
}

Result<Instant> consentInstantFrom(const QString &text, bool given, const QByteArray &zone, Instant now)
{
    const QString simple = text.trimmed();
    const QDate day = dayFrom(simple);
    std::optional<Instant> instant;
    if (day.isValid()) {
        const QTimeZone where(zone);
        const Instant start = fromUtc(day.startOfDay(where).toUTC());
        const Instant end = fromUtc(day.endOfDay(where).toUTC());
        instant = given || start > now ? start : std::min(end, now);
    } else {
        instant = fromIso(simple);
    }
    if (!instant)
        return refused(u"bad-date"_s, Words::tr("“%1” is not a date.").arg(text), Words::tr("Write it as 2026-11-26."));
    if (*instant > now)
        return refused(u"future-date"_s, Words::tr("“%1” is not past yet.").arg(text),
                       Words::tr("Write the day the consent was given or withdrawn."));
    return *instant;
}
