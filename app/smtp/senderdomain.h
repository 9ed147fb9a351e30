#pragma once

#include "base/instant.h"
#include "smtp/dkimrecord.h"
#include "smtp/senderdomainreport.h"

/** A key of a domain, without its private half: that one is in the key store. */
struct DomainKey
{
    QString selector;
    DkimKey::Type type = DkimKey::Type::Rsa;
    int bits = 0;
    QByteArray publicKey;
    Instant createdAt{};
    /** What the last check saw in the DNS; Unknown: never asked, or no answer. */
    SenderDomainReport::Key::State record = SenderDomainReport::Key::State::Unknown;

    bool isPublished() const { return record == SenderDomainReport::Key::State::Published; }
    bool operator==(const DomainKey &) const = default;
};

/** A domain the project's messages come from. */
struct SenderDomain
{
    enum class Signing {
        WhenPublished, ///< with each key whose record a check has seen
        On,            ///< the person says so: also with a key no check has seen yet
        Off
    };

    QString domain; ///< as it travels: lower case, A-labels
    Signing signing = Signing::WhenPublished;
    QList<DomainKey> keys; ///< oldest first
    std::optional<Instant> checkedAt;
    std::optional<SenderDomainReport> report;

    /**
     * The keys that sign now: of each kind the newest that is published, so that a new selector is prepared while the
     * old one signs. When none is published and the person said On, the newest of each kind.
     */
    QList<DomainKey> signingKeys() const;
    TxtRecord recordOf(const DomainKey &key) const;
    bool operator==(const SenderDomain &) const = default;
};

/** `auto`, `on`, `off`. */
QString wordFor(SenderDomain::Signing signing);
Result<SenderDomain::Signing> signingFrom(const QString &word);

/** Lower case and A-labels; refused when it is no domain. */
Result<QString> checkedDomain(const QString &text);
/** A selector: labels of letters, digits and hyphens (RFC 6376 §3.1). */
Result<QString> checkedSelector(const QString &text);
