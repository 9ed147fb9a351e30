#pragma once

#include "consents/consent.h"

/**
 * The consent to be followed: whether a person's opens and clicks may be linked to her by name (specification §12.3,
 * §15.2). It authorises no message. It is kept, proved, merged and erased as the others are, but it is always express,
 * never expires, and the program has its name. Its number is reserved, so that the others keep theirs.
 */
inline constexpr ConsentId trackingConsent{-1};

/** Translated, for people: it is not stored. */
QString trackingConsentName();
/** `tracking`: for programs and the command line. */
QString trackingConsentWord();
/** Whether a name means this consent, in either language: nothing else may be called so. */
bool namesTrackingConsent(const QString &name);

/** Who may be followed: with opt-in those who said yes, with opt-out all except those who said no. */
enum class TrackingMode { OptIn, OptOut };

/** `opt-in`, `opt-out`: the words of the setting `tracking-consent`. */
QString wordFor(TrackingMode mode);
Result<TrackingMode> trackingModeFrom(const QString &word);

/** `state`: how the person stands with trackingConsent; none: she was never asked. */
bool mayBeFollowed(TrackingMode mode, const std::optional<ConsentState> &state, Instant now);
