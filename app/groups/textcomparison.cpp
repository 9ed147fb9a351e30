#include "groups/textcomparison.h"

#include "base/folding.h"

#include <algorithm>

using Operator = Criterion::Operator;

TextComparison::TextComparison(const Criterion &criterion)
    : m_op(criterion.op)
    , m_ignoreAccents(criterion.ignoreAccents)
{
    for (const QString &value : criterion.values)
        m_wanted.append(folded(value));
}

QString TextComparison::folded(const QString &text) const
{
    return m_ignoreAccents ? ::folded(text) : caseFolded(text);
}

bool TextComparison::matches(const QString &value) const
{
    const QString own = folded(value);
    const auto any = [&](auto holds) { return std::ranges::any_of(m_wanted, holds); };
    switch (m_op) {
    case Operator::Equal:
    case Operator::In:
        return m_wanted.contains(own);
    case Operator::Different:
        return !m_wanted.contains(own);
    case Operator::Contains:
        return any([&](const QString &wanted) { return own.contains(wanted); });
    case Operator::Starts:
        return any([&](const QString &wanted) { return own.startsWith(wanted); });
    case Operator::Ends:
        return any([&](const QString &wanted) { return own.endsWith(wanted); });
    case Operator::Empty:
        return own.isEmpty();
    case Operator::NotEmpty:
        return !own.isEmpty();
    default:
        return false;
    }
}
