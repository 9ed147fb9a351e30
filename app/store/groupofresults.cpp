#include "store/groupofresults.h"

#include "store/eventsql.h"
#include "store/newgroup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupOfResults)
};

QString conditionOf(ResultPart part)
{
    switch (part) {
    case ResultPart::Received:
        return u"r.state = 'ACCEPTED'"_s;
    case ResultPart::Bounced:
        return u"r.state IN ('BOUNCED_HARD', 'BOUNCED_SOFT')"_s;
    case ResultPart::NotReached:
        return u"r.state IN ('PENDING', 'DEFERRED', 'EXPIRED', 'CANCELLED')"_s;
    case ResultPart::NotReceived:
        return u"r.state <> 'ACCEPTED'"_s;
    case ResultPart::Opened:
        return openedSql;
    case ResultPart::Clicked:
        return clickedSql;
    case ResultPart::NotOpened:
        return u"r.state = 'ACCEPTED' AND NOT "_s + openedSql;
    case ResultPart::All:
        break;
    }
    return u"1"_s;
}

QString usualName(ResultPart part, const QString &sending)
{
    switch (part) {
    case ResultPart::Received:
        return Words::tr("Received %1").arg(sending);
    case ResultPart::Bounced:
        return Words::tr("Refused by their server: %1").arg(sending);
    case ResultPart::NotReached:
        return Words::tr("Not reached by %1").arg(sending);
    case ResultPart::NotReceived:
        return Words::tr("Did not receive %1").arg(sending);
    case ResultPart::Opened:
        return Words::tr("Opened %1").arg(sending);
    case ResultPart::Clicked:
        return Words::tr("Clicked in %1").arg(sending);
    case ResultPart::NotOpened:
        return Words::tr("Not known to have opened %1").arg(sending);
    case ResultPart::All:
        break;
    }
    return Words::tr("Recipients of %1").arg(sending);
}

} // namespace

Result<ResultPart> resultPartFrom(const QString &word)
{
    static const QList<QPair<QString, ResultPart>> words{
        {u"received"_s, ResultPart::Received},      {u"bounced"_s, ResultPart::Bounced},
        {u"not-reached"_s, ResultPart::NotReached}, {u"not-received"_s, ResultPart::NotReceived},
        {u"opened"_s, ResultPart::Opened},          {u"clicked"_s, ResultPart::Clicked},
        {u"not-opened"_s, ResultPart::NotOpened},   {u"all"_s, ResultPart::All}};
    QStringList known;
    for (const auto &[name, part] : words) {
        if (name == word)
            return part;
        known.append(name);
    }
    return refused(u"usage"_s, Words::tr("“%1” is no part of the recipients.").arg(word),
                   Words::tr("Give one of: %1.").arg(known.join(u", "_s)));
}

Result<GroupId> groupOfResults(QSqlDatabase &db, const Sending &sending, ResultPart part, const QString &name,
                               Instant now)
{
    SqlText contacts;
    contacts
        .add(u"SELECT r.contact_id AS id FROM recipient r JOIN contact c ON c.id = r.contact_id "
             "WHERE r.seed = 0 AND %1 AND r.sending_id = "_s.arg(conditionOf(part)))
        .addValue(sending.id.value);
    const Result<QString> free =
        name.simplified().isEmpty() ? freeGroupName(db, usualName(part, sending.name)) : Result<QString>(name);
    if (!free)
        return failureOf(free);
    const Result<GroupId> group = makeStaticGroup(db, *free, contacts, now);
    if (!group)
        return group;
    Statement any(db, u"SELECT EXISTS (SELECT 1 FROM group_member WHERE group_id = ?)"_s);
    if (const Result<void> done = any.bind(*group).run(); !done)
        return failureOf(done);
    if (any.next() && any.flag(0))
        return group;
    if (part == ResultPart::NotReached)
        return refused(u"nobody-remains"_s, Words::tr("“%1” left nobody out.").arg(sending.name),
                       Words::tr("There is nothing to copy."));
    return refused(u"nobody"_s, Words::tr("No recipient of “%1” is in that case.").arg(sending.name),
                   Words::tr("Choose others of its recipients."));
}
