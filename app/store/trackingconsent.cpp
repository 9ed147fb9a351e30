#include "store/trackingconsent.h"

#include "store/consentwriter.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace {

/** `valid_until` of what the person in `contactColumn` answered, at most one row. */
SqlText answerOf(const QString &contactColumn)
{
    return SqlText()
        .add(u"SELECT 1 FROM consent_state tracking WHERE tracking.contact_id = "_s + contactColumn +
             u" AND tracking.consent_id = "_s)
        .addValue(trackingConsent.value);
}

} // namespace

Result<TrackingMode> readTrackingMode(QSqlDatabase &db)
{
    Statement row(db, u"SELECT value FROM setting WHERE project_id = ? AND name = 'tracking-consent'"_s);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return row.next() ? trackingModeFrom(row.text(0)) : TrackingMode::OptIn;
}

Result<SqlText> mayBeFollowed(QSqlDatabase &db, const QString &contactColumn, Instant now)
{
    const Result<TrackingMode> mode = readTrackingMode(db);
    if (!mode)
        return failureOf(mode);
    SqlText condition;
    if (*mode == TrackingMode::OptIn)
        condition.add(u"EXISTS ("_s).add(answerOf(contactColumn)).add(u" AND tracking.valid_until > "_s);
    else
        condition
            .add(u"(EXISTS (SELECT 1 FROM contact followed WHERE followed.id = "_s + contactColumn +
                 u") AND NOT EXISTS ("_s)
            .add(answerOf(contactColumn))
            .add(u" AND tracking.valid_until <= "_s);
    condition.addValue(toMilliseconds(now)).add(*mode == TrackingMode::OptIn ? u")"_s : u"))"_s);
    return condition;
}

Result<bool> isTrackingConsentKept(QSqlDatabase &db)
{
    Statement row(db, u"SELECT EXISTS (SELECT 1 FROM consent WHERE id = ?)"_s);
    if (const Result<void> done = row.bind(trackingConsent).run(); !done)
        return failureOf(done);
    return row.next() && row.flag(0);
}

Result<QHash<ContactId, ConsentState>> readTrackingStates(QSqlDatabase &db, const QList<ContactId> &contacts)
{
    Statement row(db, u"SELECT valid_until, basis, effective_at FROM consent_state "
                      "WHERE contact_id = ? AND consent_id = ?"_s);
    QHash<ContactId, ConsentState> states;
    for (ContactId contact : contacts) {
        if (const Result<void> done = row.bind(contact).bind(trackingConsent).run(); !done)
            return failureOf(done);
        if (row.next())
            states.insert(contact, consentStateFrom(trackingConsent, row.number(0), row.text(1), row.instant(2)));
    }
    return states;
}
