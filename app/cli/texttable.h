#pragma once

#include <QList>
#include <QStringList>

/** Rows and columns for people in a terminal: columns as wide as their content, numbers at the right. */
class TextTable
{
public:
    explicit TextTable(const QStringList &headers)
        : m_headers(headers)
    {
    }

    void add(const QStringList &row) { m_rows.append(row); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString text() const;

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
};
