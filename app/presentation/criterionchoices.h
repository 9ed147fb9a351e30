#pragma once

#include "groups/criteriacatalogue.h"
#include "groups/criterion.h"

/** What a criterion can be about, as a list offers it: families with a title each. */
struct CriterionChoice
{
    QString label; ///< a title when `isTitle`
    bool isTitle = false;
    Criterion criterion; ///< with its usual first operator, without value

    /** Whether a criterion is about this. */
    bool fits(const Criterion &other) const;
};

/** `without`: the group itself, which cannot be part of its own criteria. */
QList<CriterionChoice> criterionChoices(const CriteriaCatalogue &catalogue, GroupId without);

/** What a new line begins with: the active contacts. It makes sense at once. */
Criterion freshCriterion();
/** The criteria of a new group, in their JSON form. */
QString startingCriteria();
