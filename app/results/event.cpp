#include "results/event.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

constexpr std::chrono::seconds tooQuickForPeople{5};

} // namespace

QString wordFor(Event::Kind kind)
{
    return kind == Event::Kind::Open ? u"OPEN"_s : u"CLICK"_s;
}

QString nameOf(Event::Kind kind)
{
    return kind == Event::Kind::Open ? Words::tr("Opened") : Words::tr("Clicked");
}

std::optional<Event::Kind> eventKindFrom(const QString &word)
{
    const QString name = folded(word);
    const auto says = [&](const QStringList &parts) {
        return std::ranges::any_of(parts, [&](const QString &part) { return name.contains(part); });
    };
    if (says({u"unsub"_s, u"desab"_s, u"unopen"_s, u"not "_s, u"non "_s}))
        return std::nullopt;
    if (says({u"click"_s, u"clic"_s, u"cliqu"_s}))
        return Event::Kind::Click;
    if (says({u"open"_s, u"ouver"_s, u"loaded"_s}))
        return Event::Kind::Open;
    return std::nullopt;
}

QString wordFor(Event::Author author)
{
    switch (author) {
    case Event::Author::Human:
        return u"HUMAN"_s;
    case Event::Author::Machine:
        return u"MACHINE"_s;
    case Event::Author::Unknown:
        break;
    }
    return u"UNKNOWN"_s;
}

Event::Author eventAuthorFrom(const QString &word)
{
    static const QStringList yes{u"1"_s, u"true"_s, u"yes"_s, u"oui"_s, u"vrai"_s};
    static const QStringList people{u"human"_s, u"humain"_s, u"person"_s, u"personne"_s, u"0"_s,
                                    u"false"_s, u"no"_s,     u"non"_s,    u"faux"_s};
    const QString name = folded(word);
    const bool isMachine = name.contains("machine"_L1) || name.contains("bot"_L1) || name.contains("proxy"_L1);
    if (isMachine || yes.contains(name))
        return Event::Author::Machine;
    return people.contains(name) ? Event::Author::Human : Event::Author::Unknown;
}

Event::Author authorOf(const Event &event, Instant handedAt)
{
    if (event.kind == Event::Kind::Click && event.at >= handedAt && event.at < handedAt + tooQuickForPeople)
        return Event::Author::Machine;
    return event.author;
}
