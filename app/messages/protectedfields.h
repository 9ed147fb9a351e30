#pragma once

#include <QString>
#include <QStringList>

/**
 * An HTML text whose merge tags are hidden from the HTML parser, which would move them (a condition around the rows of
 * a table) or break them (a fallback in quotes inside an attribute). In the text they become comments, in tags a mark.
 */
class ProtectedFields
{
public:
    explicit ProtectedFields(const QString &html);

    const QString &html() const { return m_html; }
    /** The text with its merge tags back. */
    QString restored(const QString &text) const;

    static bool isMark(const QString &comment);
    /** How much of the text remains when marks of conditions at its end are left out: they show nothing themselves. */
    static qsizetype visibleSize(const QString &text);

private:
    QString m_html;
    QStringList m_tags;
};
