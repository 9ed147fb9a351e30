#include "workflow/eventlist.h"

#include "base/folding.h"
#include "contacts/contactfield.h"
#include "sendings/schedule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventList)
};

/** The first column with one of the names; case, accents, blanks, `_` and `-` do not count. */
int columnNamed(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names)
        for (int column = 0; column < header.size(); ++column)
            if (foldedFieldName(header.at(column)) == name)
                return column;
    return -1;
}

std::optional<Instant> fromUnixTime(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || seconds < 1e8)
        return std::nullopt;
    constexpr double firstOfMilliseconds = 1e11; // as seconds, the year 5138
    return fromMilliseconds(qint64(seconds < firstOfMilliseconds ? seconds * 1000 : seconds));
}

/** `28/11/2026 10:15`, `2026-11-28 10:15:00`. */
std::optional<QDateTime> wallTime(const QString &text)
{
    const QString day = text.section(u' ', 0, 0);
    const QString hour = text.section(u' ', 1).trimmed();
    const Result<QString> date = normalisedValue({{}, u"date"_s, ContactField::Type::Date}, day);
    if (!date || date->isEmpty())
        return std::nullopt;
    for (const QString &form : {u"H:mm:ss.zzz"_s, u"H:mm:ss"_s, u"H:mm"_s})
        if (const QTime time = QTime::fromString(hour, form); time.isValid())
            return QDateTime(QDate::fromString(*date, Qt::ISODate), time);
    return std::nullopt;
}

} // namespace

Result<Instant> eventTimeFrom(const QString &text, const QByteArray &zone)
{
    const QString time = text.simplified();
    if (const std::optional<Instant> unixTime = fromUnixTime(time))
        return *unixTime;
    std::optional<QDateTime> wall = wallTime(time);
    if (!wall) {
        const QDateTime iso = QDateTime::fromString(QString(time).replace(u' ', u'T'), Qt::ISODateWithMs);
        if (iso.isValid() && iso.timeSpec() != Qt::LocalTime)
            return fromUtc(iso.toUTC());
        if (iso.isValid())
            wall = iso;
    }
    if (wall)
        if (const Result<ResolvedTime> resolved = resolve({wall->date(), wall->time(), zone, false}))
            return resolved->instant;
    return refused(u"bad-time"_s, Words::tr("“%1” is no date with a time.").arg(text.left(60)),
                   Words::tr("Write it as 2026-11-28T10:15:00Z."));
}

Result<EventList> EventList::fromHeader(const QStringList &header, const QByteArray &zone)
{
    EventList list;
    list.m_zone = zone;
    list.m_messageId = columnNamed(header, {u"messageid"_s, u"mid"_s, u"smtpid"_s});
    list.m_address = columnNamed(header, {u"email"_s, u"address"_s, u"recipient"_s, u"rcpt"_s, u"to"_s, u"courriel"_s,
                                          u"adresse"_s, u"destinataire"_s, u"emailaddress"_s});
    list.m_kind = columnNamed(header, {u"event"_s, u"kind"_s, u"type"_s, u"eventtype"_s, u"sttext"_s, u"status"_s,
                                       u"evenement"_s, u"statut"_s});
    list.m_at = columnNamed(header, {u"at"_s, u"timestamp"_s, u"ts"_s, u"time"_s, u"date"_s, u"datetime"_s,
                                     u"eventtime"_s, u"tsevent"_s, u"heure"_s});
    list.m_link = columnNamed(header, {u"link"_s, u"url"_s, u"lien"_s});
    list.m_author = columnNamed(header, {u"author"_s, u"class"_s, u"machine"_s, u"bot"_s, u"isbot"_s});
    list.m_evidence = columnNamed(header, {u"evidence"_s, u"useragent"_s, u"agent"_s});
    QStringList missing;
    if (list.m_messageId < 0 && list.m_address < 0)
        missing.append(u"message_id"_s);
    if (list.m_kind < 0)
        missing.append(u"event"_s);
    if (list.m_at < 0)
        missing.append(u"at"_s);
    if (!missing.isEmpty())
        return refused(u"missing-column"_s,
                       Words::tr("The list of events has no column %1.").arg(missing.join(u", "_s)),
                       Words::tr("Name its columns message_id (or email), event and at; link, author and user_agent "
                                 "may follow."));
    return list;
}

Result<std::optional<ReportedEvent>> EventList::read(const QStringList &cells) const
{
    const QString word = cells.value(m_kind);
    const std::optional<Event::Kind> kind = eventKindFrom(word);
    if (!kind)
        return std::optional<ReportedEvent>();
    ReportedEvent reported;
    reported.messageId = cells.value(m_messageId).trimmed();
    reported.address = cells.value(m_address).trimmed();
    if (reported.messageId.isEmpty() && reported.address.isEmpty())
        return refused(u"no-recipient"_s, Words::tr("The line does not say whose message it was."),
                       Words::tr("Give its Message-ID."));
    const Result<Instant> at = eventTimeFrom(cells.value(m_at), m_zone);
    if (!at)
        return failureOf(at);
    reported.event.kind = *kind;
    reported.event.at = *at;
    reported.event.author = eventAuthorFrom(cells.value(m_author));
    if (reported.event.author == Event::Author::Unknown)
        reported.event.author = eventAuthorFrom(word); // “proxy_open”
    if (*kind == Event::Kind::Click)
        reported.event.link = cells.value(m_link).trimmed().left(2000);
    reported.event.evidence = cells.value(m_evidence).trimmed().left(500);
    return reported;
}
