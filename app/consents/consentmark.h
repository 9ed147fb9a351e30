#pragma once

#include "consents/communicationtype.h"
#include "contacts/contactstatus.h"

/** The one mark of a contact's card: may she be written to (specification §3.2). */
enum class ConsentMark { Eligible, Subscribed, NotSubscribed, Unsubscribed, NotEligible };

/** `ELIGIBLE`, `SUBSCRIBED`, …: the words of the command line. */
QString wordFor(ConsentMark mark);
/** Translated, for people. */
QString nameOf(ConsentMark mark);

/**
 * Only types that require consents say anything: subscribed to one of them, opted out of all of them, or neither.
 * Without consent centre, or when no type requires any, she is simply eligible.
 */
ConsentMark markOf(ContactStatus status, bool consentCentre, const QList<CommunicationType> &types,
                   const QList<ConsentState> &states, Instant now);
