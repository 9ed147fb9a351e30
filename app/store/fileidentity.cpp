#include "store/fileidentity.h"

#include "store/database.h"
#include "store/sendingadvance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileIdentity)
};

constexpr std::chrono::seconds silence{60};

/** The number and the name of the computer, for neither alone tells all computers apart; hashed, for they are nobody's
 * business and projects are handed on. */
QString thisComputer()
{
    const QByteArray known = QSysInfo::machineUniqueId() + '\n' + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(known, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Result<bool> FileIdentity::isKnown() const
{
    const Result<QString> known = remembered();
    return known ? Result<bool>(*known == thisComputer()) : failureOf(known);
}

Result<void> FileIdentity::adopt(Instant now)
{
    const Result<QString> before = remembered();
    if (!before)
        return failureOf(before);
    const Result<bool> elsewhere = isDeliveredElsewhere(now);
    if (!elsewhere || *elsewhere)
        return elsewhere ? Result<void>() : failureOf(elsewhere);
    if (!before->isEmpty()) {
        const auto held = SendingAdvance(m_db, now).hold(
            Words::tr("This project is a copy, was restored or comes from another place: the first one may send this "
                      "too. Resume it here only if it does not."));
        if (!held)
            return failureOf(held);
    }
    Statement update(m_db, u"UPDATE project SET file_identity = ? WHERE id = ?"_s);
    return update.bind(thisComputer()).bind(Database::projectId).run();
}

Result<bool> FileIdentity::isDeliveredElsewhere(Instant now) const
{
    Statement row(m_db, u"SELECT 1 FROM delivery_lease WHERE project_id = ? AND host <> ? AND heartbeat_at > ?"_s);
    row.bind(Database::projectId).bind(QSysInfo::machineHostName()).bind(now - silence);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    return row.next();
}

Result<QString> FileIdentity::remembered() const
{
    Statement row(m_db, u"SELECT file_identity FROM project WHERE id = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return row.next() ? row.text(0) : QString();
}
