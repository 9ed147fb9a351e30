#pragma once

#include "consents/consentmark.h"
#include "consents/trackingconsent.h"
#include "contacts/contact.h"
#include "store/database.h"

/** How one person stands with every consent of the project, now and before (specification §3.2, §13). */
struct ConsentPicture
{
    struct Line
    {
        Consent consent;
        std::optional<ConsentState> state; ///< none: never given nor withdrawn
        bool valid = false;                ///< now
        bool operator==(const Line &) const = default;
    };

    bool centre = false; ///< the project keeps consents
    ConsentMark mark = ConsentMark::Eligible;
    QList<Line> lines;            ///< one for each consent of the project that authorises messages
    Line tracking;                ///< whether opens and clicks may be linked to the person by name
    bool mayBeFollowed = false;   ///< what it amounts to by the project's mode: with opt-out, who was never asked too
    QList<ConsentRecord> history; ///< latest first

    QString nameOf(ConsentId consent) const;
    bool operator==(const ConsentPicture &) const = default;
};

Result<ConsentPicture> readConsentPicture(Database &database, const Contact &contact);

/** "subscribed", "expired", "unsubscribed" …, of the tracking "given", "refused", "never asked"; translated. */
QString standingText(const ConsentPicture::Line &line);
/** Where opens and clicks go: "linked to the name" or "counted without a name", translated. */
QString followedText(const ConsentPicture &picture);
/** `VALID`, `EXPIRED`, `WITHDRAWN`, `NONE`: for programs. */
QString standingWord(const ConsentPicture::Line &line);
