#pragma once

#include <QString>

/**
 * What keeps a contact from receiving, apart from consents (specification §3.1). Derived from independent facts of the
 * store (active or not, quarantined or not, address valid or not, address in the kill file or not): the first that
 * applies, in the order of §3.3.
 */
enum class ContactStatus { Active, NoAddress, Invalid, KillFile, Inactive, Quarantine };

/** `ACTIVE`, `KILLFILE`, …: the words of the command line. */
QString wordFor(ContactStatus status);
/** Translated, for people. */
QString nameOf(ContactStatus status);
