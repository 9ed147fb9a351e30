#pragma once

#include <QHash>
#include <QList>
#include <QString>

/** How the numbers of a workbook are shown: which of them are dates, and which keep their leading zeros. */
class WorkbookNumbers
{
public:
    void setCountsFrom1904(bool from1904) { m_from1904 = from1904; }
    /** A format of the workbook's own: `yyyy\-mm\-dd`. */
    void addFormat(int id, const QString &code) { m_formats.insert(id, code); }
    /** The next cell style has this format. */
    void addStyle(int formatId) { m_styles.append(kindOf(formatId)); }

    /** The text of a number in a cell of this style: a date YYYY-MM-DD, with its time when it has one. */
    QString text(const QString &number, int style) const;

private:
    struct Kind
    {
        bool isDate = false;
        int digits = 0; ///< `00000`: so many, with zeros in front
    };
    Kind kindOf(int formatId) const;

    QHash<int, QString> m_formats;
    QList<Kind> m_styles;
    bool m_from1904 = false;
};
