#include "workflow/eventlist.h"

#include "contacts/contactfield.h"
#include "sendings/schedule.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

/** Without what no statistics need: passwords, and the place on the page. */
QString plainLink(const QString &link)
{
    static const QRegularExpression userInfo(u"^([a-z][a-z0-9+.-]*://)[^/?#@]*@"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return QString(link).replace(userInfo, u"\\1"_s).section(u'#', 0, 0).left(2000);
}

std::optional<Instant> fromUnixTime(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    constexpr double earliest = 1e9; // 2001, in seconds
    constexpr double latest = 1e11;  // 5138; what is larger counts milliseconds
    if (!isNumber || !(number >= earliest && number < latest * 1000))
        return std::nullopt;
    return fromMilliseconds(qint64(number < latest ? number * 1000 : number));
}

/** What stands at the end of a time: `Z`, `UTC`, `+0000`, `-05:00`. */
std::optional<int> takeOffset(QString &text)
{
    static const QRegularExpression form(uR"(\s*(?:(Z|UTC|GMT)|([+-])(\d\d):?(\d\d))$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    text.truncate(match.capturedStart());
    const int seconds = match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60;
    return match.captured(2) == "-"_L1 ? -seconds : seconds;
}

/** `28/11/2026 10:15`, `2026-11-28T10:15:00.5`: both the day and the hour. */
std::optional<QDateTime> wallTime(const QString &text, DateOrder order)
{
    static const QRegularExpression form(uR"(^(\S+?)[T ](\d{1,2}:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    const Result<QString> ordered = isoDate(match.captured(1), order);
    if (!match.hasMatch() || !ordered)
        return std::nullopt;
    const Result<QString> date = normalisedValue({{}, u"date"_s, ContactField::Type::Date}, *ordered);
    const QTime time = QTime::fromString(match.captured(2), u"H:mm"_s);
    if (!date || date->isEmpty() || !time.isValid())
        return std::nullopt;
    const int seconds = match.captured(3).toInt();
    const int thousandths = match.captured(4).leftJustified(3, u'0').left(3).toInt();
    return QDateTime(QDate::fromString(*date, Qt::ISODate), time.addMSecs(seconds * 1000 + thousandths));
}

tl::unexpected<Failure> noTime(const QString &text)
{
    return refused(u"bad-time"_s, Words::tr("“%1” is no date with a time.").arg(text.left(60)),
                   Words::tr("Write it as 2026-11-28T10:15:00Z."));
}

} // namespace

Result<EventTime> eventTimeFrom(const QString &text, const EventTimes &times)
{
    QString time = text.simplified();
    if (const std::optional<Instant> unixTime = fromUnixTime(time))
        return EventTime{*unixTime, false};
    const std::optional<int> offset = takeOffset(time);
    const std::optional<QDateTime> wall = wallTime(time, times.dates);
    if (!wall)
        return noTime(text);
    if (offset)
        return EventTime{fromUtc(QDateTime(wall->date(), wall->time(), Qt::UTC).addSecs(-*offset)), false};
    const Result<ResolvedTime> resolved = resolve({wall->date(), wall->time(), times.zone, false});
    return resolved ? Result<EventTime>(EventTime{resolved->instant, true}) : noTime(text);
}

Result<EventList> EventList::fromHeader(const QStringList &header, const EventTimes &times)
{
    EventList list;
    list.m_times = times;
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
    const Result<EventTime> time = eventTimeFrom(cells.value(m_at), m_times);
    if (!time)
        return failureOf(time);
    reported.event.kind = *kind;
    reported.event.at = time->at;
    reported.zoneWasAssumed = time->zoneWasAssumed;
    reported.event.author = eventAuthorFrom(cells.value(m_author));
    if (reported.event.author == Event::Author::Unknown)
        reported.event.author = eventAuthorFrom(word); // “proxy_open”
    if (*kind == Event::Kind::Click)
        reported.event.link = plainLink(cells.value(m_link).trimmed());
    reported.event.evidence = cells.value(m_evidence).trimmed().left(500);
    return reported;
}
