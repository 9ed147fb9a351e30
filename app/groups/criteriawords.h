#pragma once

#include "groups/criteriacatalogue.h"
#include "groups/criterion.h"

/** What a criterion is about: `Ville`, `Status`, `Group “Presse”`. */
QString subjectName(const Criterion &criterion, const CriteriaCatalogue &catalogue);
/** `is`, `is at least`, `received`: what stands between the subject and the value. */
QString operatorName(Criterion::Operator op, ValueKind kind);
/** `“Nord”`, `1 and 5`, `30 days`; empty when the operator takes none. */
QString valueText(const Criterion &criterion);
/** `“Ville” is “Québec”` */
QString describe(const Criterion &criterion, const CriteriaCatalogue &catalogue);
/** The alternatives of a block, joined by *or*. */
QString describe(const CriteriaBlock &block, const CriteriaCatalogue &catalogue);
/** The whole rule as one sentence. */
QString describe(const Criteria &criteria, const CriteriaCatalogue &catalogue);
