#include "store/erasedaddresses.h"

#include "store/database.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

const QString saltSetting = u"kill-file.salt"_s;

Result<QByteArray> readSalt(QSqlDatabase &db)
{
    Statement row(db, u"SELECT value FROM setting WHERE project_id = ? AND name = ?"_s);
    if (const Result<void> done = row.bind(Database::projectId).bind(saltSetting).run(); !done)
        return failureOf(done);
    return row.next() ? QByteArray::fromHex(row.text(0).toLatin1()) : QByteArray();
}

Result<QByteArray> saltOf(QSqlDatabase &db)
{
    const Result<QByteArray> known = readSalt(db);
    if (!known || !known->isEmpty())
        return known;
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    const QByteArray salt(reinterpret_cast<const char *>(words), sizeof words);
    Statement insert(db, u"INSERT INTO setting (project_id, name, value) VALUES (?, ?, ?)"_s);
    insert.bind(Database::projectId).bind(saltSetting);
    if (const Result<void> done = insert.bind(QString::fromLatin1(salt.toHex())).run(); !done)
        return failureOf(done);
    return salt;
}

QString entry(const QByteArray &salt, const QString &addressKey)
{
    const QByteArray hash = QCryptographicHash::hash(salt + addressKey.toUtf8(), QCryptographicHash::Sha256);
    return u'#' + QString::fromLatin1(hash.toHex());
}

} // namespace

Result<ErasedAddresses> ErasedAddresses::read(QSqlDatabase &db)
{
    ErasedAddresses erased;
    const Result<QByteArray> salt = readSalt(db);
    if (!salt)
        return failureOf(salt);
    erased.m_salt = *salt;
    Statement rows(db, u"SELECT entry FROM kill_file WHERE project_id = ? AND entry >= '#' AND entry < '$'"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    while (rows.next())
        erased.m_entries.insert(rows.text(0));
    return erased;
}

bool ErasedAddresses::contains(const QString &addressKey) const
{
    return !m_entries.isEmpty() && !addressKey.isEmpty() && m_entries.contains(entryFor(addressKey));
}

QString ErasedAddresses::entryFor(const QString &addressKey) const
{
    return entry(m_salt, addressKey);
}

Result<void> ErasedAddresses::remember(QSqlDatabase &db, const QString &addressKey, const QString &reason, Instant now)
{
    const Result<QByteArray> salt = saltOf(db);
    if (!salt)
        return failureOf(salt);
    Statement insert(db,
                     u"INSERT OR IGNORE INTO kill_file (project_id, entry, reason, added_at) VALUES (?, ?, ?, ?)"_s);
    return insert.bind(Database::projectId).bind(entry(*salt, addressKey)).bind(reason).bind(now).run();
}
