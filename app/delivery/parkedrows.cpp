#include "delivery/parkedrows.h"

void ParkedRows::park(const QString &domain, Waiting row)
{
    m_rows[domain].emplace(row.number, std::move(row.row));
    ++m_size;
}

std::vector<ParkedRows::Waiting> ParkedRows::take(const QString &domain, size_t atMost)
{
    std::vector<Waiting> taken;
    const auto found = m_rows.find(domain);
    if (found == m_rows.end())
        return taken;
    while (!found->empty() && taken.size() < atMost) {
        auto first = found->extract(found->begin());
        taken.push_back({first.key(), std::move(first.mapped())});
    }
    m_size -= qsizetype(taken.size());
    if (found->empty())
        m_rows.erase(found);
    return taken;
}

void ParkedRows::clear()
{
    m_rows.clear();
    m_size = 0;
}
