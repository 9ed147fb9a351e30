#pragma once

#include "smtp/smtpaccount.h"

/**
 * What well-known providers publish of their submission service: the server, and the limits they document. A number
 * that depends on the customer's plan is left out; the note says so.
 */
struct AccountPreset
{
    QString name;     ///< `gmail`, as the command line names it
    QString provider; ///< as people know it
    QString host;     ///< empty: depends on the customer, and `note` says what to give
    quint16 port = 587;
    int connections = 4;
    std::optional<int> perSecond;
    std::optional<int> perMinute;
    std::optional<int> perHour;
    std::optional<int> perDay;
    QString note; ///< translated

    /** The account with the server and the limits of the provider; what is the customer's own stays. */
    SmtpAccount applied(SmtpAccount account) const;
};

QList<AccountPreset> accountPresets();
/** Refused with the names there are. */
Result<AccountPreset> accountPreset(const QString &name);
