#pragma once

#include "smtp/dmarcrecord.h"

#include <QJsonObject>
#include <QString>

/**
 * What the DNS said about a sender's domain at one moment: facts without words, so that they are kept and read in
 * another language (RFC 7208, 6376, 8301, 8463, 9989, 7505).
 */
struct SenderDomainReport
{
    struct Mail
    {
        enum class State { Unknown, Found, AddressOnly, Missing, Null };
        State state = State::Unknown;
        bool operator==(const Mail &) const = default;
    };

    struct Spf
    {
        enum class State { Unknown, Found, Missing, Several, Invalid, TooManyLookUps, TooManyVoid };
        /** Whether the server of the account may send for the domain. */
        enum class Server { CannotBeKnown, Authorised, IncludesProvider, NotIncluded };
        State state = State::Unknown;
        Server server = Server::CannotBeKnown;
        QByteArrayList records;
        QByteArray problem; ///< the term or domain that is wrong
        int lookUps = 0;
        int voidLookUps = 0;
        bool allowsEverybody = false; ///< `+all`
        bool operator==(const Spf &) const = default;
    };

    struct Key
    {
        enum class State { Unknown, Missing, Published, Differs, Revoked, Unusable };
        QString selector;
        State state = State::Unknown;
        bool isTesting = false; ///< t=y: receivers may take no notice of the signature
        bool signs = false;     ///< now, by the setting of the domain
        bool operator==(const Key &) const = default;
    };

    struct Dmarc
    {
        DmarcDiscovery::Status status = DmarcDiscovery::Status::Failed;
        QByteArray foundAt;
        QByteArray text;
        DmarcRecord::Policy policy = DmarcRecord::Policy::None;
        bool isTesting = false;
        bool spfAligned = true;
        bool dkimAligned = true;
        bool operator==(const Dmarc &) const = default;
    };

    QString domain;
    QString server;         ///< host of the account; empty: none
    QByteArray spfProvider; ///< the domain whose SPF record the provider of this host asks to include; empty: not known
    Mail mail;
    Spf spf;
    QList<Key> keys;
    Dmarc dmarc;

    enum class Verdict { Yes, No, Unknown };
    /** SPF, DKIM and DMARC all hold, one does not, or one could not be known (specification §15.3). */
    Verdict isAuthenticated() const;
    Verdict spfHolds() const;
    Verdict dkimHolds() const;
    Verdict dmarcHolds() const;

    bool operator==(const SenderDomainReport &) const = default;
};

QJsonObject toJson(const SenderDomainReport &report);
SenderDomainReport senderDomainReportFrom(const QJsonObject &json);

/** Words of the command line and of the store. */
QString wordFor(SenderDomainReport::Verdict verdict);
QString wordFor(SenderDomainReport::Key::State state);
SenderDomainReport::Key::State keyStateFrom(const QString &word);
