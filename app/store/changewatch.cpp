#include "store/changewatch.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

/** Nobody who leaves can tell a message begun so shortly after from one begun before. */
constexpr std::chrono::milliseconds lookIsFresh{1};

} // namespace

Result<qint64> ChangeWatch::number()
{
    const qint64 ownChanges = m_database.changesMade();
    const auto now = std::chrono::steady_clock::now();
    if (m_version && ownChanges == m_ownChanges && now - m_lookedUp < lookIsFresh)
        return m_number;
    m_ownChanges = ownChanges;
    m_lookedUp = now;
    return lookUp();
}

/** The version is read before the number: what is committed in between is found at the next call. */
Result<qint64> ChangeWatch::lookUp()
{
    const Result<qint64> version = m_database.version();
    if (!version || m_version == *version)
        return version.map([this](qint64) { return m_number; });
    const Result<qint64> number = m_database.read(numberIn);
    if (number) {
        m_version = *version;
        m_number = *number;
    }
    return number;
}

Result<qint64> ChangeWatch::numberIn(QSqlDatabase &db)
{
    Statement row(db, u"SELECT changes FROM project WHERE id = ?"_s, Statement::Parsing::Kept);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return row.next() ? row.number(0) : 0;
}

Result<void> ChangeWatch::note(QSqlDatabase &db)
{
    Statement count(db, u"UPDATE project SET changes = changes + 1 WHERE id = ?"_s);
    return count.bind(Database::projectId).run();
}
