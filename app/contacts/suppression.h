#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

/** What a list says about why somebody must not receive; the stronger one counts when it says several things. */
enum class Suppression {
    None,
    Left,     ///< unsubscribed, disabled, blocklisted, never confirmed: inactive, or the consent is withdrawn
    Bounced,  ///< the address does not work: quarantine
    Forbidden ///< complained, in the kill file
};

/** How a column of a list tells it. */
enum class StatusRule {
    Word,      ///< `unsubscribed`, `cleaned`, `blocklisted`, `INACTIVE` …, in French too
    LeftIfYes, ///< `blacklisted` = 1
    LeftIfNo   ///< `confirmed` = 0
};

/** `left`, `bounced`, `forbidden`, `none`, as the command line writes them. */
QString wordFor(Suppression suppression);
Result<Suppression> suppressionFrom(const QString &word);

/** What a cell says; refused when the word is not known: nobody may slip in who left. */
Result<Suppression> suppressionIn(const QString &cell, StatusRule rule);
