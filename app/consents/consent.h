#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

#include <QList>
#include <QString>

/** Something a person can agree to, such as "Newsletter" (specification §15.2). A communication type requires some. */
struct Consent
{
    ConsentId id;
    QString name;

    bool operator==(const Consent &) const = default;
};

/**
 * Why writing to the person is lawful (Canada's anti-spam law, S.C. 2010, c. 23, s. 10). An express consent holds until
 * it is withdrawn; the implied ones have a start: a purchase or contract is good for 24 months, an inquiry for 6, a
 * published address as long as it is published.
 */
enum class ConsentBasis { Express, Purchase, Inquiry, Published };

/** `EXPRESS`, `PURCHASE`, …: the words of the store. */
QString wordFor(ConsentBasis basis);
ConsentBasis consentBasisFrom(const QString &word);
/** Translated, for people. */
QString nameOf(ConsentBasis basis);
bool isImplied(ConsentBasis basis);

/** The day an implied consent ends, in the zone where it began; none: it does not end by itself. */
std::optional<Instant> expiryOf(ConsentBasis basis, Instant since, const QByteArray &zone);

/** One line of the history of a person's consents, never changed once written: the proof (specification §15.2). */
struct ConsentRecord
{
    qint64 id = 0;
    ContactId contact;
    ConsentId consent;
    bool given = false; ///< 1 given, 0 withdrawn
    ConsentBasis basis = ConsentBasis::Express;
    Instant effective{};           ///< when the person gave or withdrew it
    std::optional<Instant> expiry; ///< of an implied one
    QString source;                ///< form, import, telephone, unsubscribe link …
    QString proof;                 ///< the text shown, the file and line, the number of a ticket …
    QString who;                   ///< who recorded it
    Instant recorded{};

    bool operator==(const ConsentRecord &) const = default;
};

/** What the history amounts to, for one person and one consent. */
struct ConsentState
{
    ConsentId consent;
    bool given = false;
    ConsentBasis basis = ConsentBasis::Express; ///< of the consent that holds longest
    Instant effective{};                        ///< of the record that decides
    std::optional<Instant> expiry;

    bool isValidAt(Instant now) const { return given && (!expiry || now < *expiry); }
    bool operator==(const ConsentState &) const = default;
};

/**
 * Reads a history from its oldest line: the latest effective date decides, of two with the same date the one recorded
 * later. An implied consent never brings back someone who withdrew, and never shortens a consent that holds longer.
 * None: nothing was ever recorded.
 */
std::optional<ConsentState> currentState(QList<ConsentRecord> history);

/** Whether adding `next` would turn a withdrawn consent into a given one. */
bool wouldReactivate(const std::optional<ConsentState> &now, const ConsentRecord &next);
