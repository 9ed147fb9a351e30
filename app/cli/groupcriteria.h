#pragma once

#include "cli/command.h"
#include "groups/group.h"

/** What --criteria says: JSON, or with @ before it the name of a file that holds it. */
Result<QString> criteriaGiven(const CommandContext &context);

/** `groups count --criteria JSON`: how many contacts answer, after each block too. */
Result<Answer> countCriteria(const CommandContext &context);

/** `groups criteria`: the JSON form, with what this project has to speak of. */
Result<Answer> explainCriteria(const CommandContext &context);

/** Adds the criteria of a dynamic group to what `groups show` says; one in error shows what it holds. */
Result<void> showCriteria(const CommandContext &context, const Group &group, QJsonObject &json, QString &words);
