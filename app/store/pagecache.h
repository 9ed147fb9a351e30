#pragma once

#include "base/result.h"

#include <QSqlDatabase>

/** SQLite's pages in the memory of one connection, while a piece of work meets contacts all over the file. */
Result<void> keepManyPages(QSqlDatabase &db);
/** As usual: what is read and written from end to end needs no more, and is sorted in pieces of this size. */
Result<void> keepUsualPages(QSqlDatabase &db);
