#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/**
 * One address of one person (RFC 5321 §4.1.2 Mailbox, RFC 6531 for non-ASCII local parts, RFC 5891 for domains).
 *
 * Parsed once, at the border; past this door nobody asks again whether it is valid. Comments, display names, address
 * literals, domains without a dot and every control character are refused: they are how addresses are confused.
 */
class EmailAddress
{
public:
    /** The only way in. Blanks around the text are forgiven; everything else must be an address. */
    static Result<EmailAddress> parse(QStringView text);

    /** As people read it: local part as written, domain in lower case and Unicode NFC. */
    QString text() const;
    QString localPart() const { return m_localPart; }
    /** Lower case, Unicode. */
    QString domain() const { return m_domain; }
    /** Lower case, A-labels (punycode): the domain as it travels in SMTP. */
    QString wireDomain() const { return m_wireDomain; }
    /** What goes between `<` and `>` of MAIL and RCPT: UTF-8 only when the local part is not ASCII. */
    QByteArray wire() const;
    /** Comparison key of specification §5.5: NFC, domain as A-label, everything in lower case; dots and +tags kept. */
    QString key() const;
    /** The local part is not ASCII: the server must offer SMTPUTF8 (RFC 6531). */
    bool needsSmtpUtf8() const;

    bool operator==(const EmailAddress &other) const { return key() == other.key(); }

private:
    /** The same answer for the most usual addresses, sooner; nothing for all others. */
    static std::optional<EmailAddress> parsePlain(QStringView text);

    EmailAddress(QString localPart, QString domain, QString wireDomain)
        : m_localPart(std::move(localPart))
        , m_domain(std::move(domain))
        , m_wireDomain(std::move(wireDomain))
    {
    }

    QString m_localPart;
    QString m_domain;
    QString m_wireDomain;
};
