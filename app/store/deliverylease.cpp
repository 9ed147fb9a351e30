#include "store/deliverylease.h"

#include "store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryLease)
};

/** An engine of another computer that was silent for longer is gone. */
constexpr std::chrono::seconds silence{60};

struct Holder
{
    QString host;
    qint64 process = 0;
    QString program;
    Instant heartbeat{};
};

Result<std::optional<Holder>> holderIn(QSqlDatabase &db)
{
    Statement row(db, u"SELECT host, process, program, heartbeat_at FROM delivery_lease WHERE project_id = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    if (!row.next())
        return std::optional<Holder>();
    return std::optional(Holder{row.text(0), row.number(1), row.text(2), row.instant(3)});
}

tl::unexpected<Failure> refusedBecauseOf(const std::optional<Holder> &holder)
{
    const QString remedy = Words::tr("Stop that program first, or let it finish.");
    if (!holder)
        return refused(u"lease"_s, Words::tr("Another program is already delivering this project."), remedy);
    return refused(u"lease"_s,
                   Words::tr("Another program is already delivering this project (%1, process %2 on %3).")
                       .arg(holder->program, QString::number(holder->process), holder->host),
                   remedy);
}

} // namespace

DeliveryLease::~DeliveryLease()
{
    release();
}

Result<void> DeliveryLease::take(const QString &program)
{
    if (!lockFile())
        return refusal();
    const Result<void> written = writeRow(program);
    if (!written)
        closeFile();
    return written;
}

Result<void> DeliveryLease::refusal() const
{
    const auto holder = m_database.read([](QSqlDatabase &db) { return holderIn(db); });
    if (!holder)
        return failureOf(holder);
    return refusedBecauseOf(*holder);
}

Result<void> DeliveryLease::writeRow(const QString &program)
{
    const Instant now = m_database.clock().now();
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const auto holder = holderIn(db);
        if (!holder)
            return failureOf(holder);
        const bool elsewhere = *holder && (*holder)->host != QSysInfo::machineHostName();
        if (elsewhere && now - (*holder)->heartbeat <= silence)
            return refusedBecauseOf(*holder);
        Statement row(db,
                      u"INSERT INTO delivery_lease (project_id, host, process, program, heartbeat_at) "
                      "VALUES (?, ?, ?, ?, ?) ON CONFLICT (project_id) DO UPDATE SET host = excluded.host, "
                      "process = excluded.process, program = excluded.program, heartbeat_at = excluded.heartbeat_at"_s);
        row.bind(Database::projectId).bind(QSysInfo::machineHostName());
        return row.bind(QCoreApplication::applicationPid()).bind(program).bind(now).run();
    });
}

Result<void> DeliveryLease::keep(Instant now)
{
    return m_database.write([now](QSqlDatabase &db) -> Result<void> {
        Statement row(
            db, u"UPDATE delivery_lease SET heartbeat_at = ? WHERE project_id = ? AND host = ? AND process = ?"_s);
        row.bind(now).bind(Database::projectId).bind(QSysInfo::machineHostName());
        if (const Result<void> done = row.bind(QCoreApplication::applicationPid()).run(); !done)
            return done;
        if (row.rowsChanged() == 1)
            return {};
        const auto holder = holderIn(db);
        if (!holder)
            return failureOf(holder);
        return refusedBecauseOf(*holder);
    });
}

void DeliveryLease::release()
{
    if (!m_file)
        return;
    // A row that cannot be removed does no harm: the next engine of this computer overwrites it, others wait a minute.
    (void)m_database.write([](QSqlDatabase &db) -> Result<void> {
        Statement row(db, u"DELETE FROM delivery_lease WHERE project_id = ? AND host = ? AND process = ?"_s);
        row.bind(Database::projectId).bind(QSysInfo::machineHostName());
        return row.bind(QCoreApplication::applicationPid()).run();
    });
    closeFile();
}

#ifdef Q_OS_WIN

bool DeliveryLease::lockFile()
{
    const QString path = m_database.path() + u"-delivery"_s;
    const Handle file =
        CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path).utf16()),
                    GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    m_file = file;
    return true;
}

void DeliveryLease::closeFile()
{
    CloseHandle(*m_file);
    m_file.reset();
}

#else

bool DeliveryLease::lockFile()
{
    const QString path = m_database.path() + u"-delivery"_s;
    const Handle file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return false;
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (::fcntl(file, F_OFD_SETLK, &whole) !=
        0) { // of the open file: two engines in one process exclude each other too
        ::close(file);
        return false;
    }
    m_file = file;
    return true;
}

void DeliveryLease::closeFile()
{
    ::close(*m_file);
    m_file.reset();
}

#endif
