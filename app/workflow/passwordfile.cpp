#include "workflow/passwordfile.h"

#include "workflow/sealedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PasswordFile)
};

QJsonObject readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> writeEntries(const QString &path, const QJsonObject &entries)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray content = QJsonDocument(entries).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return broken(u"disk-error"_s,
                      Words::tr("The file of passwords %1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                      Words::tr("Check the permissions of its folder and the space on the disk."));
    return {};
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

bool PasswordFile::contains(const QString &key) const
{
    return readEntries(m_path).contains(key);
}

Result<std::optional<QString>> PasswordFile::read(const QString &key, const QString &passphrase) const
{
    const QJsonObject entries = readEntries(m_path);
    if (!entries.contains(key))
        return std::nullopt;
    const QJsonObject entry = entries[key].toObject();
    const SealedText sealed{fromBase64(entry[u"salt"]), fromBase64(entry[u"nonce"]), fromBase64(entry[u"cipher"])};
    const std::optional<QString> secret = sealed.open(key, passphrase);
    if (!secret)
        return refused(u"wrong-passphrase"_s, Words::tr("The passphrase does not open the saved password."),
                       Words::tr("Type the passphrase again, or enter the password of the account anew."));
    return secret;
}

Result<void> PasswordFile::write(const QString &key, const QString &secret, const QString &passphrase)
{
    const SealedText sealed = SealedText::seal(secret, key, passphrase);
    QJsonObject entries = readEntries(m_path);
    entries[key] = QJsonObject{
        {u"salt"_s, base64(sealed.salt)}, {u"nonce"_s, base64(sealed.nonce)}, {u"cipher"_s, base64(sealed.cipher)}};
    return writeEntries(m_path, entries);
}

Result<void> PasswordFile::erase(const QString &key)
{
    QJsonObject entries = readEntries(m_path);
    if (!entries.contains(key))
        return {};
    entries.remove(key);
    return writeEntries(m_path, entries);
}
