#include "store/machineclaim.h"

#include "store/database.h"
#include "store/sendingstates.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MachineClaim)
};

/** The sendings another computer may be launching or sending at this moment. */
Result<QList<std::pair<SendingId, SendingState>>> readUnderWay(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id, state FROM sending WHERE project_id = ? AND state IN (?, ?) ORDER BY id"_s);
    rows.bind(Database::projectId).bind(wordFor(SendingState::Scheduled)).bind(wordFor(SendingState::Sending));
    if (const Result<void> done = rows.run(); !done)
        return failureOf(done);
    QList<std::pair<SendingId, SendingState>> found;
    while (rows.next())
        found.append({rows.id<SendingId>(0), sendingStateFrom(rows.text(1))});
    return found;
}

} // namespace

QString MachineClaim::thisMachine()
{
    // Hashed: the number of a machine is nobody's business, and projects are handed on.
    const QByteArray known = QSysInfo::machineUniqueId() + '\n' + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(known, QCryptographicHash::Sha256).toHex().left(32));
}

Result<bool> MachineClaim::isHere() const
{
    Statement row(m_db, u"SELECT machine FROM project WHERE id = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return row.next() && row.text(0) == thisMachine();
}

Result<QList<SendingId>> MachineClaim::take(Instant now)
{
    const Result<bool> here = isHere();
    if (!here)
        return failureOf(here);
    if (*here)
        return QList<SendingId>();
    const auto underWay = readUnderWay(m_db);
    if (!underWay)
        return failureOf(underWay);
    const QString why = Words::tr("This project comes from another computer, which may send it too.");
    QList<SendingId> moved;
    for (const auto &[id, state] : *underWay) {
        const SendingState to = state == SendingState::Scheduled ? SendingState::Late : SendingState::Paused;
        if (const Result<void> done = SendingStates(m_db).move(id, state, to, {{}, why}, now); !done)
            return failureOf(done);
        moved.append(id);
    }
    Statement claim(m_db, u"UPDATE project SET machine = ? WHERE id = ?"_s);
    if (const Result<void> done = claim.bind(thisMachine()).bind(Database::projectId).run(); !done)
        return failureOf(done);
    return moved;
}
