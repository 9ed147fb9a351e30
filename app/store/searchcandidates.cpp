#include "store/searchcandidates.h"

#include "store/searchindex.h"
#include "store/searchpieces.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** So much of a list is its beginning. */
constexpr int beginning = 500;
/** A question with so few candidates needs no further pieces: looking at each is as quick. */
constexpr int fewEnough = 3000;
/** A piece that more than this part of the contacts have is not worth going through. */
constexpr double common = 0.5;
/** Looked through at once; between two of them one can give up. */
constexpr qint64 stride = 20'000;

const QString matching = u"SELECT rowid FROM contact_piece WHERE contact_piece MATCH ? LIMIT ?"_s;

QString holdsAllOf(const QStringList &words)
{
    return QStringList(words.size(), u"instr(search, ?) > 0"_s).join(u" AND "_s);
}

/** One more than `atMost` tells that they are too many. */
Result<void> addTo(QList<ContactId> &found, Statement &rows, qsizetype atMost)
{
    if (const Result<void> done = rows.run(); !done)
        return done;
    while (found.size() <= atMost && rows.next())
        found.append(rows.id<ContactId>(0));
    return {};
}

} // namespace

SearchCandidates::SearchCandidates(QSqlDatabase &db, const QStringList &words, const std::function<bool()> &isCancelled)
    : m_db(db)
    , m_words(words)
    , m_isCancelled(isCancelled)
{
}

Result<SearchCandidates> SearchCandidates::of(QSqlDatabase &db, const QStringList &words,
                                              const std::function<bool()> &isCancelled)
{
    SearchCandidates candidates(db, words, isCancelled);
    const Result<QStringList> pieces = searchPieces(db, words);
    if (!pieces)
        return failureOf(pieces);
    if (pieces->isEmpty())
        return candidates;
    const Result<qint64> known = SearchIndex(db).indexedTo();
    if (!known)
        return failureOf(known);
    candidates.m_indexedTo = *known;
    Statement last(db, u"SELECT max(id) FROM contact"_s);
    if (const Result<void> done = last.run(); !done)
        return failureOf(done);
    candidates.m_last = last.next() ? last.number(0) : 0;
    Result<std::optional<Question>> best = candidates.bestOf(*pieces);
    if (!best)
        return failureOf(best);
    candidates.m_question = std::move(*best);
    return candidates;
}

double SearchCandidates::share() const
{
    return m_question && m_indexedTo > m_last / 2 ? m_question->share : 1;
}

Result<SearchCandidates::Question> SearchCandidates::begin(const QString &match) const
{
    Statement rows(m_db, matching);
    if (const Result<void> done = rows.bind(match).bind(beginning).run(); !done)
        return failureOf(done);
    QList<ContactId> ids;
    while (rows.next())
        ids.append(rows.id<ContactId>(0));
    if (ids.size() < beginning)
        return Question{match, double(ids.size()) / double(std::max(m_indexedTo, qint64(1))), true, ids};
    return Question{match, std::min(1.0, double(beginning) / double(ids.last().value)), false, {}}; // ascending
}

/** The rarest piece, and with it each one that leaves less than half of those it has. */
Result<std::optional<SearchCandidates::Question>> SearchCandidates::bestOf(const QStringList &pieces) const
{
    using Best = std::optional<Question>;
    QList<Question> questions;
    for (const QString &piece : pieces) {
        Result<Question> one = begin(piece);
        if (!one)
            return failureOf(one);
        if (one->isWhole)
            return Best(std::move(*one));
        questions.append(std::move(*one));
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const Question &a, const Question &b) { return a.share < b.share; });
    Question best = questions.takeFirst();
    for (const Question &other : questions) {
        if (best.isWhole || other.share > common || best.share * double(m_indexedTo) < fewEnough)
            break;
        Result<Question> both = begin(best.match + u" AND "_s + other.match);
        if (!both)
            return failureOf(both);
        if (both->isWhole || both->share < best.share / 2)
            best = std::move(*both);
    }
    return Best(best);
}

Result<std::optional<QList<ContactId>>> SearchCandidates::all(int atMost) const
{
    using Found = std::optional<QList<ContactId>>;
    if (!m_question)
        return Found();
    QList<ContactId> found = m_question->contacts;
    Statement indexed(m_db, matching);
    Statement outdated(m_db, u"SELECT contact_id FROM search_outdated"_s);
    if (!m_question->isWhole)
        if (const Result<void> done = addTo(found, indexed.bind(m_question->match).bind(atMost + 1), atMost); !done)
            return failureOf(done);
    if (const Result<void> done = addTo(found, outdated, atMost); !done)
        return failureOf(done);
    Statement fresh(m_db, u"SELECT id FROM contact WHERE id > ? AND id <= ? AND "_s + holdsAllOf(m_words));
    for (qint64 from = m_indexedTo; from < m_last && !(m_isCancelled && m_isCancelled()); from += stride) {
        fresh.bind(from).bind(from + stride);
        for (const QString &word : m_words)
            fresh.bind(word);
        if (const Result<void> done = addTo(found, fresh, atMost); !done)
            return failureOf(done);
        if (found.size() > atMost)
            return Found();
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found.size() <= atMost ? Found(found) : Found();
}
