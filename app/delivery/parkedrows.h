#pragma once

#include "delivery/deliveryledger.h"

#include <map>

/** Rows of a sending whose recipient domain may not receive now, in the order they came (specification §11.4). */
class ParkedRows
{
public:
    struct Waiting
    {
        quint64 number = 0; ///< in the order of the ledger
        DueRow row;
    };

    void park(const QString &domain, Waiting row);
    /** The next rows of a domain that may receive again; at most `atMost`. */
    std::vector<Waiting> take(const QString &domain, size_t atMost);
    QStringList domains() const { return m_rows.keys(); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    void clear();

private:
    QHash<QString, std::map<quint64, DueRow>> m_rows;
    qsizetype m_size = 0;
};
