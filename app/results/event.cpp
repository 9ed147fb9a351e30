#include "results/event.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QStringList>

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
    static const QStringList opens{u"open"_s,          u"opens"_s,      u"opened"_s,       u"first_opening"_s,
                                   u"unique_opened"_s, u"loaded"_s,     u"loadedbyuser"_s, u"ouvert"_s,
                                   u"ouverture"_s,     u"ouvertures"_s, u"proxy_open"_s};
    static const QStringList clicks{u"click"_s, u"clicks"_s, u"clicked"_s, u"unique_click"_s,
                                    u"clic"_s,  u"clique"_s, u"clics"_s,   u"link_clicked"_s};
    const QString name = folded(word).replace(u' ', u'_').replace(u'-', u'_');
    if (opens.contains(name))
        return Event::Kind::Open;
    if (clicks.contains(name))
        return Event::Kind::Click;
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
    static const QStringList machines{u"machine"_s, u"bot"_s, u"proxy"_s, u"proxy_open"_s, u"1"_s,
                                      u"true"_s,    u"yes"_s, u"oui"_s,   u"vrai"_s};
    static const QStringList people{u"human"_s, u"humain"_s, u"person"_s, u"personne"_s, u"0"_s,
                                    u"false"_s, u"no"_s,     u"non"_s,    u"faux"_s};
    const QString name = folded(word);
    if (machines.contains(name))
        return Event::Author::Machine;
    return people.contains(name) ? Event::Author::Human : Event::Author::Unknown;
}

Event::Author authorOf(const Event &event, const std::optional<Instant> &delivered)
{
    if (event.kind == Event::Kind::Click && delivered && event.at < *delivered + tooQuickForPeople)
        return Event::Author::Machine;
    return event.author;
}
