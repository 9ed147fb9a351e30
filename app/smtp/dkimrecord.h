#pragma once

#include "smtp/dkimkey.h"

#include <QByteArrayList>
#include <QString>
#include <optional>

/** The public half of a key as DNS tells it (RFC 6376 §3.6.1, 8463 §4). */
struct DkimRecord
{
    QByteArray keyType = "rsa";
    QByteArray publicKey; ///< decoded; empty: revoked
    bool isTesting = false;
    bool takesSha256 = true;
    bool isForEmail = true;

    /** Nothing: it is no record of a key, and verifiers ignore it. */
    static std::optional<DkimRecord> parse(QByteArrayView text);
    /** The same key in either form RSA keys are published in: SubjectPublicKeyInfo or the bare RSAPublicKey. */
    bool isOf(DkimKey::Type type, const QByteArray &key) const;
};

/** What a person publishes: a TXT record. */
struct TxtRecord
{
    QString name; ///< `selector._domainkey.example.org`
    QByteArray text;

    /** DNS holds strings of at most 255 octets: the same text in pieces that are joined without a blank. */
    QByteArrayList strings() const;
    /** A line for a zone file: `name. IN TXT ( "…" "…" )`. */
    QString zoneLine() const;
    bool operator==(const TxtRecord &) const = default;
};

TxtRecord dkimTxtRecord(const QString &domain, const QString &selector, DkimKey::Type type,
                        const QByteArray &publicKey);
