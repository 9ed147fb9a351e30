#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

/**
 * Expressions of FTS5 for the three-character pieces of words. A contact the index knows who holds all the words has
 * every one of them.
 *
 * A word of one or two characters stands at the beginning of some piece wherever it is found: SearchIndex appends
 * blanks to what it indexes. It becomes all the pieces that begin so, or nothing when they are too many to tell much.
 */
Result<QStringList> searchPieces(QSqlDatabase &db, const QStringList &words);
