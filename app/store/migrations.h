#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <span>

/** One step of the history of the schema. Steps are appended, never changed: files made by them are in people's hands.
 */
struct Migration
{
    int version;
    const char *why;
    const char *script; ///< resource with the SQL
};

std::span<const Migration> migrations();
int newestSchema();

/** Walks from schema `from` (0: an empty file) to `to`, inside the caller's transaction. */
Result<void> migrate(QSqlDatabase &db, int from, int to = newestSchema());

/** The single statements of a script, without its comments. */
QStringList statementsOf(const QString &script);
