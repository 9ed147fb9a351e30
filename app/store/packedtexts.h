#pragma once

#include <QByteArray>
#include <QStringEncoder>
#include <QVarLengthArray>

/** Several texts in one block of UTF-8, the form in which SQLite takes and gives them. */
class PackedTexts
{
public:
    /** Empty again; the memory stays. */
    void clear();
    void append(QStringView text);
    void append(QByteArrayView utf8);
    QByteArrayView at(qsizetype i) const;
    qsizetype size() const { return m_ends.size(); }

    /** As one value of a database, and back. */
    QByteArray blob() const;
    static PackedTexts fromBlob(const QByteArray &blob);

private:
    qsizetype used() const { return m_ends.isEmpty() ? 0 : m_ends.last(); }
    /** Room for so many bytes more. */
    char *room(qsizetype bytes);

    QByteArray m_text; ///< larger than what is used
    QVarLengthArray<qint32, 16> m_ends;
};
