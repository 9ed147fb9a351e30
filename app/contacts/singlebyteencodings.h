#pragma once

#include <QByteArray>
#include <QChar>

/** The character of an octet in Windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
QChar fromWindows1252(unsigned char byte);
/** The character of an octet in Mac Roman, as old spreadsheets on a Mac write CSV (Unicode's APPLE/ROMAN.TXT). */
QChar fromMacRoman(unsigned char byte);

/**
 * Both give some character for every octet; which one was meant shows in the words: inside them stand letters. In Mac
 * Roman the accented letters are where Windows-1252 has signs, and the other way round.
 */
bool looksLikeMacRoman(const QByteArray &text);
