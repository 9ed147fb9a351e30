#pragma once

#include "base/result.h"
#include "groups/criteriacatalogue.h"
#include "groups/criterion.h"

/**
 * The JSON form of criteria: what `envoi-cli groups create NAME --criteria JSON` takes, `groups show --json` gives and
 * the project file holds. `envoi-cli groups criteria` prints this for the fields of a project.
 *
 *   {"all": [BLOCK, …]}                     every block must hold
 *   BLOCK      {"any": [CRITERION, …]}      one criterion of the block must hold; "exclude": true: none may
 *              CRITERION                    short for a block of one
 *   CRITERION  {SUBJECT, "is": OPERATOR, "value": VALUE}; "exclude": true turns it round
 *
 *   SUBJECT             OPERATOR and VALUE
 *   "field": NAME       text and choice: equal, different, contains, starts, ends with a text; in with a list; empty,
 *                       not_empty. "ignore_accents": true compares as the search does.
 *                       number: equal, different, less, at_most, greater, at_least with a number; between with
 *                       [low, high]; in; empty, not_empty
 *                       date: the same with "YYYY-MM-DD"; last_days and next_days with a number of days; anniversary
 *                       bool: equal or different with true or false; empty, not_empty
 *                       NAME is a field of the project, or email, language, time_zone
 *   "about": "domain"   of the address: as a text
 *   "about": "status"   equal, different, in: ACTIVE, INACTIVE, QUARANTINE, KILLFILE, INVALID, NO_ADDRESS
 *   "about": "created"  (or "modified") as a date, in the time zone of the project
 *   "consent": NAME     valid, withdrawn, missing; next_days with a number of days: ends by then
 *   "group": NAME       member
 *   "message": NAME     sent, delivered, bounced; with "days": N, not longer than N days ago
 *
 * `=`, `!=`, `<`, `<=`, `>`, `>=` are other spellings of the operators. A number in the place of a NAME is the number
 * of the thing; the project file holds numbers, so that things may be renamed.
 */
Result<Criteria> criteriaFromJson(const QString &json, const CriteriaCatalogue &catalogue);

/** The same rules for criteria an editor is making: every value in its one form, or the first that does not suit. */
Result<Criteria> checkedCriteria(const Criteria &criteria);

/** With the numbers of things, for the project file. */
QString toJson(const Criteria &criteria);
/** With their names, for people and scripts. */
QString toNamedJson(const Criteria &criteria, const CriteriaCatalogue &catalogue);
