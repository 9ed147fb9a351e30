#pragma once

#include "presentation/tone.h"
#include "smtp/senderdomain.h"

/** Short words and colours for the state of a sending domain. */
namespace domainWords {

Tone toneOf(SenderDomainReport::Verdict verdict);
/** `✓`, `✗`, `?`: a colour alone says nothing to some. */
QString signOf(SenderDomainReport::Verdict verdict);
QString signingOf(const SenderDomain &domain);
QString stateOf(const SenderDomain &domain, const DomainKey &key);
Tone toneOf(const DomainKey &key);
QString nameOf(DkimKey::Type type, int bits);

} // namespace domainWords
