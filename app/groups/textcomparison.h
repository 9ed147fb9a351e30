#pragma once

#include "groups/criterion.h"

/**
 * How a text stands to the texts a criterion names. Case never counts, nor how an accent is encoded; accents and
 * ligatures count unless the criterion says otherwise ("Cœur" is "coeur" then): the same folding as search and names.
 */
class TextComparison
{
public:
    /** The criterion's operator is one of those for texts. */
    explicit TextComparison(const Criterion &criterion);

    bool matches(const QString &value) const;

private:
    QString folded(const QString &text) const;

    Criterion::Operator m_op;
    bool m_ignoreAccents;
    QStringList m_wanted;
};
