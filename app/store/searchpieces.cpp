#include "store/searchpieces.h"

#include "store/searchindex.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

/** Of a word that so many pieces begin with, most people have one. */
constexpr int mostPieces = 100;

QString quoted(QString piece)
{
    return u'"' + piece.replace(u'"', "\"\""_L1) + u'"';
}

QStringList piecesWithin(const QList<uint> &letters)
{
    QStringList pieces;
    for (qsizetype i = 0; i + SearchIndex::pieceLength <= letters.size(); ++i) {
        const auto *first = reinterpret_cast<const char32_t *>(letters.constData() + i);
        pieces.append(quoted(QString::fromUcs4(first, SearchIndex::pieceLength)));
    }
    return pieces;
}

/** Those in the index, in the order of its vocabulary, one look-up each: a piece is passed without reading its list. */
Result<QStringList> piecesThatBeginWith(QSqlDatabase &db, const QString &word)
{
    QStringList pieces;
    Statement next(db, u"SELECT term FROM search_vocabulary WHERE term >= ? ORDER BY term LIMIT 1"_s);
    for (QString from = word; pieces.size() <= mostPieces;) {
        if (const Result<void> done = next.bind(from).run(); !done)
            return failureOf(done);
        if (!next.next() || !next.text(0).startsWith(word))
            break;
        pieces.append(quoted(next.text(0)));
        from = next.text(0) + QChar(1); // no piece is that long: the one after it
    }
    return pieces;
}

} // namespace

Result<QStringList> searchPieces(QSqlDatabase &db, const QStringList &words)
{
    QStringList all;
    for (const QString &word : words) {
        const QList<uint> letters = word.toUcs4();
        if (letters.size() >= SearchIndex::pieceLength) {
            all += piecesWithin(letters);
            continue;
        }
        const Result<QStringList> pieces = piecesThatBeginWith(db, word);
        if (!pieces)
            return pieces;
        if (pieces->isEmpty()) // nobody has it, nor this one
            all.append(piecesWithin(SearchIndex::padded(word).toUcs4()).first());
        else if (pieces->size() <= mostPieces)
            all.append(u'(' + pieces->join(u" OR "_s) + u')');
    }
    all.removeDuplicates();
    return all;
}
