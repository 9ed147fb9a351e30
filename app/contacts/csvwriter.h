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
    enum class Formulas { MadeHarmless, Kept };
    explicit CsvWriter(QIODevice &device, Formulas formulas = Formulas::MadeHarmless);

    void writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
    QChar m_separator;
    Formulas m_formulas;
};

/** `=1+1` → `'=1+1`, and `'=1+1` → `''=1+1`, so that taking one apostrophe away gives back what was. */
QString withoutFormula(const QString &cell);
