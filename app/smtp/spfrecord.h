#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <tl/expected.hpp>

/** One mechanism of an SPF record: `-ip4:192.0.2.0/24`. */
struct SpfTerm
{
    char qualifier = '+';
    QByteArray name;  ///< lower case: `include`, `a`, `ip4`, …
    QByteArray value; ///< after the colon; may hold macros; empty: none
    int prefix4 = 32;
    int prefix6 = 128;
};

/** An SPF record, RFC 7208 §4.6 and §12. Look-ups are SpfCheck's. */
struct SpfRecord
{
    QList<SpfTerm> terms;
    QByteArray redirect; ///< empty: none

    /** It claims to be an SPF record: `v=spf1`, alone or before a blank (§4.5). */
    static bool isOne(QByteArrayView text);
    /** Else the term that is wrong. */
    static tl::expected<SpfRecord, QByteArray> parse(QByteArrayView text);
};

/** Whether every `%` begins a macro of RFC 7208 §7.1. */
bool hasValidSpfMacros(QByteArrayView text);

/** What the macros of a domain-spec stand for. */
struct SpfMacroValues
{
    QByteArray sender; ///< the envelope sender
    QByteArray domain; ///< whose record is being read
    QByteArray ip;     ///< as text; empty: not known
};
QByteArray expandSpfMacros(QByteArrayView text, const SpfMacroValues &values);
