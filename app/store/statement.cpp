#include "store/statement.h"

#include <QCoreApplication>
#include <QSqlError>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Statement)
};

/** Qt makes NULL of a null QString or QByteArray; to us they are empty texts. What is NULL on purpose says bindNull().
 */
QVariant withoutNullText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html), for the cases a person can do something about.
 */
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

/** Parsed statements nobody uses at the moment, by connection and text. A connection belongs to one thread. */
std::map<std::pair<QString, QString>, QSqlQuery> &keptQueries()
{
    thread_local std::map<std::pair<QString, QString>, QSqlQuery> queries;
    return queries;
}

} // namespace

Statement::Statement(QSqlDatabase &db, const QString &sql, Parsing parsing)
    : m_query(db)
    , m_sql(sql)
    , m_keptFor(parsing == Parsing::Kept ? db.connectionName() : QString())
{
    if (auto kept = keptQueries().extract({m_keptFor, m_sql})) {
        m_query = std::move(kept.mapped());
        m_prepared = true;
    }
    m_query.setForwardOnly(true);
}

Statement::~Statement()
{
    if (m_keptFor.isEmpty() || !m_prepared)
        return;
    m_query.finish(); // it must not hold on to what it read
    keptQueries().insert_or_assign({m_keptFor, m_sql}, std::move(m_query));
}

void Statement::forgetKept(const QString &connection)
{
    std::erase_if(keptQueries(), [&](const auto &kept) { return kept.first.first == connection; });
}

Statement &Statement::bind(const QVariant &value)
{
    if (!m_prepared)
        m_prepared = m_query.prepare(m_sql);
    if (m_prepared)
        m_query.bindValue(m_bound, withoutNullText(value));
    ++m_bound;
    return *this;
}

Statement &Statement::bind(std::optional<Instant> instant)
{
    return instant ? bind(*instant) : bindNull();
}

Result<void> Statement::run()
{
    if (!m_prepared)
        m_prepared = m_query.prepare(m_sql);
    m_bound = 0;
    if (!m_prepared || !m_query.exec())
        return tl::unexpected(databaseFailure(m_query.lastError()));
    return {};
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

Result<void> runSql(QSqlDatabase &db, const QString &sql)
{
    return Statement(db, sql).run();
}

Failure databaseFailure(const QSqlError &error)
{
    const auto failure = [](const QString &code, const QString &message, const QString &remedy) {
        return Failure{Failure::Kind::Broken, code, message, remedy};
    };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return failure(u"busy"_s, Words::tr("Another program is using the project."),
                       Words::tr("Wait until it has finished, then try again."));
    case ReadOnly:
        return failure(u"read-only"_s, Words::tr("The project cannot be written."),
                       Words::tr("Check the permissions of the file and of its folder."));
    case IoError:
    case CannotOpen:
        return failure(u"disk-error"_s, Words::tr("The disk refused to read or write the project."),
                       Words::tr("Check the disk and the connection to it, then try again."));
    case Corrupt:
    case NotADatabase:
        return failure(u"damaged"_s, Words::tr("The project file is damaged."),
                       Words::tr("Keep it as it is and open its latest backup."));
    case Full:
        return failure(u"disk-full"_s, Words::tr("The disk is full: nothing was changed."),
                       Words::tr("Free some space, then try again."));
    case Constraint:
        return failure(u"constraint"_s, Words::tr("The project refused the change: %1.").arg(error.databaseText()),
                       Words::tr("Check the values, then try again."));
    default:
        return failure(u"database"_s, Words::tr("The project answered: %1.").arg(error.databaseText()),
                       Words::tr("Try again; if it happens again, tell the authors of Envoi."));
    }
}
