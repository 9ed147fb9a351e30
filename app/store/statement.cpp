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

using KeptStatements = std::map<std::pair<QString, QString>, std::unique_ptr<PreparedStatement>>;

/** Parsed statements nobody uses at the moment, by connection and text. A connection belongs to one thread. */
KeptStatements &keptStatements()
{
    thread_local KeptStatements statements;
    return statements;
}

} // namespace

Statement::Statement(QSqlDatabase &db, const QString &sql, Parsing parsing)
    : m_db(&db)
    , m_sql(sql)
    , m_keptFor(parsing == Parsing::Kept ? db.connectionName() : QString())
{
    if (auto kept = keptStatements().extract({m_keptFor, m_sql}))
        m_prepared = std::move(kept.mapped());
}

Statement::~Statement()
{
    if (m_keptFor.isEmpty() || !m_prepared)
        return;
    m_prepared->finish(); // it must not hold on to what it read
    keptStatements().insert_or_assign({m_keptFor, m_sql}, std::move(m_prepared));
}

void Statement::forgetKept(const QString &connection)
{
    std::erase_if(keptStatements(), [&](const auto &kept) { return kept.first.first == connection; });
}

/** Only when it is needed: what it speaks of may not have been there before. */
bool Statement::prepare()
{
    if (m_prepared)
        return true;
    Result<std::unique_ptr<PreparedStatement>> prepared = PreparedStatement::prepare(*m_db, m_sql);
    if (prepared)
        m_prepared = std::move(*prepared);
    else
        m_failure = prepared.error();
    return m_prepared != nullptr;
}

Statement &Statement::bind(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return bind(value.toString());
    case QMetaType::QByteArray:
        return bind(value.toByteArray());
    case QMetaType::Double:
        if (prepare())
            m_prepared->bindReal(m_bound + 1, value.toDouble());
        ++m_bound;
        return *this;
    default:
        return value.isValid() ? bindNumber(value.toLongLong()) : bindNull();
    }
}

/** A null QString is an empty text: what is NULL on purpose says bindNull(). */
Statement &Statement::bind(const QString &text)
{
    return bindBytes(text.toUtf8(), &PreparedStatement::bind);
}

Statement &Statement::bind(const QByteArray &blob)
{
    return bindBytes(blob, &PreparedStatement::bindBlob);
}

Statement &Statement::bind(std::optional<Instant> instant)
{
    return instant ? bind(*instant) : bindNull();
}

Statement &Statement::bindNull()
{
    if (prepare())
        m_prepared->bindNull(m_bound + 1);
    ++m_bound;
    return *this;
}

Statement &Statement::bindNumber(qint64 number)
{
    if (prepare())
        m_prepared->bind(m_bound + 1, number);
    ++m_bound;
    return *this;
}

Statement &Statement::bindBytes(const QByteArray &bytes, void (PreparedStatement::*bind)(int, QByteArrayView))
{
    if (m_octets.size() <= size_t(m_bound))
        m_octets.resize(size_t(m_bound) + 1);
    m_octets[size_t(m_bound)] = bytes;
    if (prepare())
        (m_prepared.get()->*bind)(m_bound + 1, bytes);
    ++m_bound;
    return *this;
}

Result<void> Statement::run()
{
    m_bound = 0;
    m_hasFirst = false;
    if (!prepare())
        return tl::unexpected(*m_failure);
    const Result<bool> first = m_prepared->first();
    if (!first)
        return failureOf(first);
    m_hasFirst = *first;
    return {};
}

bool Statement::next()
{
    return std::exchange(m_hasFirst, false) || (m_prepared && m_prepared->next());
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
