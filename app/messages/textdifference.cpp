#include "messages/textdifference.h"

#include <algorithm>
#include <vector>

namespace {

using Words = QList<QStringView>;

/** Words, runs of blanks, and single signs. */
Words wordsOf(const QString &text)
{
    const auto kindOf = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() ? 1 : c.isSpace() ? 2 : 0; };
    Words words;
    qsizetype from = 0;
    for (qsizetype to = 1; to <= text.size(); ++to) {
        if (to < text.size() && kindOf(text[to]) != 0 && kindOf(text[to]) == kindOf(text[to - 1]))
            continue;
        words.append(QStringView(text).mid(from, to - from));
        from = to;
    }
    return words;
}

struct Marks
{
    std::vector<bool> left; ///< only there
    std::vector<bool> right;
};

constexpr qsizetype mostChanges = 1000;

/**
 * Marks what is only on one side in left[begin, leftEnd) and right[begin, rightEnd). `reached[d][k]` is how far down
 * the left text one comes on diagonal k with d changes; walking back through them gives the changes.
 */
void markChanges(const Words &left, const Words &right, qsizetype begin, qsizetype leftEnd, qsizetype rightEnd,
                 Marks &marks)
{
    const qsizetype n = leftEnd - begin;
    const qsizetype m = rightEnd - begin;
    const qsizetype most = std::min(n + m, mostChanges);
    std::vector<std::vector<qsizetype>> reached;
    std::vector<qsizetype> ends(size_t(2 * most + 3), 0);
    const auto at = [most](qsizetype k) { return size_t(k + most + 1); };
    const auto fromAbove = [](const std::vector<qsizetype> &row, auto index, qsizetype k, qsizetype d) {
        return k == -d || (k != d && row[index(k - 1)] < row[index(k + 1)]);
    };
    for (qsizetype d = 0; d <= most; ++d) {
        reached.push_back(ends);
        for (qsizetype k = -d; k <= d; k += 2) {
            qsizetype x = fromAbove(ends, at, k, d) ? ends[at(k + 1)] : ends[at(k - 1)] + 1;
            while (x < n && x - k < m && x - k >= 0 && left[begin + x] == right[begin + x - k])
                ++x;
            ends[at(k)] = x;
            if (x < n || x - k < m)
                continue;
            qsizetype back = k;
            for (qsizetype step = d; step > 0; --step) {
                const std::vector<qsizetype> &row = reached[size_t(step)];
                const bool inserted = fromAbove(row, at, back, step);
                back += inserted ? 1 : -1;
                const qsizetype before = row[at(back)];
                if (inserted)
                    marks.right[size_t(begin + before - back)] = true;
                else
                    marks.left[size_t(begin + before)] = true;
            }
            return;
        }
    }
    std::fill(marks.left.begin() + begin, marks.left.begin() + leftEnd, true);
    std::fill(marks.right.begin() + begin, marks.right.begin() + rightEnd, true);
}

QList<TextDifference::Run> runsOf(const Words &words, const std::vector<bool> &marks)
{
    QList<TextDifference::Run> runs;
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (runs.isEmpty() || runs.last().differs != marks[size_t(index)])
            runs.append({{}, marks[size_t(index)]});
        runs.last().text += words[index];
    }
    return runs;
}

} // namespace

bool TextDifference::isEmpty() const
{
    return std::ranges::none_of(left, &Run::differs) && std::ranges::none_of(right, &Run::differs);
}

TextDifference differenceOf(const QString &left, const QString &right)
{
    const Words ours = wordsOf(left);
    const Words theirs = wordsOf(right);
    Marks marks{std::vector<bool>(size_t(ours.size())), std::vector<bool>(size_t(theirs.size()))};
    qsizetype begin = 0;
    while (begin < std::min(ours.size(), theirs.size()) && ours[begin] == theirs[begin])
        ++begin;
    qsizetype end = 0;
    while (end < std::min(ours.size(), theirs.size()) - begin &&
           ours[ours.size() - 1 - end] == theirs[theirs.size() - 1 - end])
        ++end;
    markChanges(ours, theirs, begin, ours.size() - end, theirs.size() - end, marks);
    return {runsOf(ours, marks.left), runsOf(theirs, marks.right)};
}
