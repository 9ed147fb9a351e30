#pragma once

#include "base/result.h"

/** A page of HTML as a PDF document; the file appears whole or not at all. */
Result<void> printToPdf(const QString &html, const QString &file);
