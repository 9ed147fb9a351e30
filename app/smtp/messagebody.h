#pragma once

#include <QByteArray>

#include <optional>

/**
 * A message as it may follow DATA (RFC 5321 §4.5.2): every CR, LF or CRLF becomes one CRLF, a dot at the start of a
 * line is doubled, and the final dot line ends it. Nothing in the message can end it earlier or start a command
 * (smuggling). `room`: memory that may be written into.
 */
QByteArray asDataBlock(const QByteArray &message, QByteArray room = {});

/** The same message as the last chunk of BDAT (RFC 3030), command and octets: normalised, no dot doubled. */
QByteArray asLastChunk(const QByteArray &message);

/** Octets of the longest line, its CRLF and a doubled dot apart, when it is longer than that: more than 998 may not
 * leave (RFC 5322 §2.1.1). */
std::optional<qsizetype> lineLongerThan(qsizetype limit, const QByteArray &dataBlock);
constexpr qsizetype longestLineAllowed = 998;

/** The length of the final `.CRLF`: a message of which these bytes never left was certainly not accepted. */
constexpr qsizetype finalDotSize = 3;

/** Any octet above 127: the server must offer 8BITMIME. */
bool hasEightBitOctets(const QByteArray &message);
