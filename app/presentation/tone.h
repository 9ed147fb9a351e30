#pragma once

#include "consents/consentmark.h"
#include "contacts/contactstatus.h"
#include "sendings/recipientstate.h"
#include "sendings/sendingstate.h"

/** What a tag, banner or bar has to say; never by colour alone, the words say it too (specification §18). */
enum class Tone { Neutral, Accent, Ok, Warn, Bad };

Tone toneOf(ContactStatus status);
Tone toneOf(ConsentMark mark);
Tone toneOf(RecipientState state);
Tone toneOf(SendingState state);
