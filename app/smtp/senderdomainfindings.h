#pragma once

#include "smtp/senderdomain.h"

/** One line of the verdict on a sender's domain, in the language of the person. */
struct DomainFinding
{
    enum class Topic { Mail, Spf, Dkim, Dmarc };

    Topic topic = Topic::Spf;
    SenderDomainReport::Verdict verdict = SenderDomainReport::Verdict::Unknown;
    QString text;                     ///< what was found, in a sentence
    QString remedy;                   ///< what to do; empty: nothing
    std::optional<TxtRecord> publish; ///< the exact record that remedies it

    bool operator==(const DomainFinding &) const = default;
};

/** Mail hosts, SPF, each key, DMARC, in this order. Nothing for a domain that was never checked. */
QList<DomainFinding> findingsOf(const SenderDomain &domain);

/** The SPF record to publish so that the server of the account may send; made from the records there are. */
TxtRecord remedySpf(const SenderDomainReport &report);

/** `SPF`, `DKIM`, … */
QString nameOf(DomainFinding::Topic topic);
