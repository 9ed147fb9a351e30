#pragma once

#include <QIODevice>
#include <QStringList>

/**
 * Writes RFC 4180 as spreadsheets open it: UTF-8 with BOM, the separator the person's language expects (`;` where the
 * comma is the decimal sign), and cells that would be taken for formulas (`= + - @`, tab, return) made harmless with an
 * apostrophe.
 */
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device);

    void writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
    QChar m_separator;
};

/** `=1+1` → `'=1+1`. */
QString withoutFormula(const QString &cell);
