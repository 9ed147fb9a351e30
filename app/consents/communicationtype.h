#pragma once

#include "consents/consent.h"

#include <QMap>

/** What kind of message it is, and what the law and the person allow for it (specification §15.1). */
struct CommunicationType
{
    CommunicationTypeId id;
    QString name;
    QMap<QString, QString> labels; ///< what recipients read, per language of the project; none: the name
    QList<ConsentId> consents;     ///< required; one valid consent is enough. Empty: minimum conditions only
    bool administrative = false;   ///< needs no consent and offers no opt-out: an invoice, a notice of the town
    bool sendsToKillFile = false;  ///< an administrative type that even kill-filed contacts receive
    bool fromProfile = false;      ///< may be sent from the contact's profile: *Resend*
    bool isDefault = false;        ///< the type of a message that chose none

    /** For a recipient: the label in her language, in its base language, or the name. */
    QString labelFor(const QString &language) const;
    bool operator==(const CommunicationType &) const = default;
};

/** The conditions a type sets, with the setting of the project: what eligibility asks (specification §3.3, 3 and 6). */
struct ConsentRule
{
    QList<ConsentId> required; ///< empty: no consent is asked for
    bool sendsToKillFile = false;

    /** Without consent centre nothing is asked for; nor by an administrative type. */
    static ConsentRule of(const CommunicationType &type, bool consentCentre);
    bool operator==(const ConsentRule &) const = default;
};

/** How a person stands with the consents a type requires. */
enum class ConsentStanding {
    NotRequired,
    Valid,
    Missing,  ///< never given, or given and expired
    Withdrawn ///< none is valid, and at least one was withdrawn
};

/** At an instant: a consent that expires between preparation and launch is missing at launch (T-04). */
ConsentStanding standingOf(const ConsentRule &rule, const QList<ConsentState> &states, Instant now);
