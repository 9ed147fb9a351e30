#include "delivery/keptmessages.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeptMessages)
};

/** Smaller parts of a message are not worth looking for in others. */
constexpr qsizetype large = 8192;
/** More are parts that every message has of its own: remembering them would only fill the memory. */
constexpr qsizetype mostRemembered = 10'000;

/**
 * The large parts between lines that begin with `--`, as boundaries of MIME do (RFC 2046 §5.1.1); what lies between
 * them, the boundaries too, differs from message to message.
 */
QList<std::pair<QByteArrayView, bool>> piecesOf(const QByteArray &message)
{
    QList<std::pair<QByteArrayView, bool>> pieces;
    const QByteArrayView all(message);
    qsizetype own = 0; // where the piece begins that no other message has
    for (qsizetype from = 0; from < message.size();) {
        const qsizetype next = message.indexOf("\r\n--", from);
        const qsizetype to = next < 0 ? message.size() : next;
        if (to - from >= large) {
            if (from > own)
                pieces.append({all.sliced(own, from - own), false});
            pieces.append({all.sliced(from, to - from), true});
            own = to;
        }
        if (next < 0)
            break;
        const qsizetype endOfLine = message.indexOf("\r\n", next + 2);
        from = endOfLine < 0 ? message.size() : endOfLine + 2;
    }
    if (own < message.size())
        pieces.append({all.sliced(own), false});
    return pieces;
}

} // namespace

KeptMessages::KeptMessages(const QString &path)
    : m_file(path)
{
}

Result<KeptMessages::Place> KeptMessages::append(const QByteArray &message)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return tl::unexpected(failure());
    QStringList place;
    for (const auto &[bytes, isLarge] : piecesOf(message)) {
        const Result<Piece> piece = isLarge ? writeOnce(bytes) : write(bytes);
        if (!piece)
            return failureOf(piece);
        place.append(u"%1:%2"_s.arg(piece->offset).arg(piece->size));
    }
    return place.join(u' ');
}

Result<void> KeptMessages::flush()
{
    if (m_file.isOpen() && !m_file.flush())
        return tl::unexpected(failure());
    return {};
}

Result<KeptMessages::Piece> KeptMessages::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return tl::unexpected(failure());
    return Piece{std::exchange(m_end, m_end + bytes.size()), bytes.size()};
}

Result<KeptMessages::Piece> KeptMessages::writeOnce(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    const QByteArray key = hash.result();
    if (const auto known = m_large.constFind(key); known != m_large.constEnd())
        return *known;
    const Result<Piece> piece = write(bytes);
    if (piece && m_large.size() < mostRemembered)
        m_large.insert(key, *piece);
    return piece;
}

Result<QByteArray> KeptMessages::read(const Place &place) const
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"rehearsal-file"_s, Words::tr("The messages of the rehearsal are gone."),
                      Words::tr("Rehearse the sending again."));
    QByteArray message;
    for (const QString &piece : place.split(u' ', Qt::SkipEmptyParts)) {
        const qint64 size = piece.section(u':', 1).toLongLong();
        if (file.seek(piece.section(u':', 0, 0).toLongLong()))
            message += file.read(size);
    }
    return message;
}

Failure KeptMessages::failure() const
{
    return {Failure::Kind::Broken, u"rehearsal-disk"_s,
            Words::tr("The messages of the rehearsal cannot be written to %1: %2.")
                .arg(QDir::toNativeSeparators(QFileInfo(m_file).absolutePath()), m_file.errorString()),
            Words::tr("Free some space on this disk, or rehearse with a smaller group.")};
}
