#include "store/fileidentity.h"

#include "store/database.h"
#include "store/sendingadvance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileIdentity)
};

constexpr std::chrono::seconds silence{60};

#ifdef Q_OS_WIN

QString numberOf(const QString &path)
{
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path).utf16()), 0,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION facts;
    const bool known = GetFileInformationByHandle(file, &facts);
    CloseHandle(file);
    if (!known)
        return {};
    return u"%1:%2:%3"_s.arg(facts.dwVolumeSerialNumber).arg(facts.nFileIndexHigh).arg(facts.nFileIndexLow);
}

#else

/** The number of the file stays when it is renamed; the device number may change at each start of the computer. */
QString numberOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? QString::number(facts.st_ino) : QString();
}

#endif

/** The number and the name of the computer, for neither alone tells all computers apart; hashed, for they are nobody's
 * business and projects are handed on. */
QString thisComputer()
{
    const QByteArray known = QSysInfo::machineUniqueId() + '\n' + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(known, QCryptographicHash::Sha256).toHex().left(32));
}

QString identityOf(const QString &path)
{
    return thisComputer() + u'|' + numberOf(path);
}

} // namespace

Result<bool> FileIdentity::isKnown(const QString &path) const
{
    const Result<QString> known = remembered();
    return known ? Result<bool>(*known == identityOf(path)) : failureOf(known);
}

Result<void> FileIdentity::adopt(const QString &path, Instant now)
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
    return update.bind(identityOf(path)).bind(Database::projectId).run();
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
