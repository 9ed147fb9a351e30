#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/** Undoes what other mail programs did to texts, leniently: what is broken is taken as it stands. */
QByteArray fromQuotedPrintable(const QByteArray &encoded);

/** `charset` as letters name it, empty: not said. UTF-8 that is none is taken as Windows-1252. Nothing for an unknown
 * one. */
std::optional<QString> decodedText(const QByteArray &bytes, const QString &charset);

/** A header field's value with its encoded words (RFC 2047) decoded, control characters blanked. */
QString decodedWords(const QString &value);
