#include "store/audienceindex.h"

#include "store/audiencebuild.h"
#include "store/contactstanding.h"

using namespace Qt::StringLiterals;

namespace {

bool isSide(const AudiencePart &part)
{
    return part.kind == AudiencePart::Kind::Contacts;
}

} // namespace

AudienceIndex::AudienceIndex(QSqlDatabase &db)
    : m_db(db)
    , m_select(db, u"SELECT content FROM audience_index WHERE kind = ? AND number = ? AND chunk = ?"_s)
    , m_highest(db, u"SELECT max(id) FROM contact WHERE id BETWEEN ? AND ?"_s)
{
}

Result<int> AudienceIndex::chunks()
{
    Statement row(m_db, u"SELECT max(id) FROM contact"_s);
    if (const Result<void> done = row.run(); !done)
        return failureOf(done);
    return row.next() && !row.isNull(0) ? int(row.number(0) / ContactBits::size) + 1 : 0;
}

Result<std::optional<QByteArray>> AudienceIndex::stored(const AudiencePart &part, int chunk)
{
    if (const Result<void> done = m_select.bind(int(part.kind)).bind(part.number).bind(chunk).run(); !done)
        return failureOf(done);
    return m_select.next() ? std::optional(m_select.value(0).toByteArray()) : std::optional<QByteArray>();
}

/** Nobody came to this chunk since its sides were built; who changed or went took them along. */
Result<bool> AudienceIndex::sidesAreCurrent(int chunk)
{
    if (m_checkedChunk == chunk)
        return m_checkedIsCurrent;
    const auto standing = stored(AudiencePart::of(AudiencePart::Side::Standing), chunk);
    if (!standing)
        return failureOf(standing);
    if (const auto done = m_highest.bind(firstId(chunk)).bind(firstId(chunk + 1) - 1).run(); !done)
        return failureOf(done);
    const qint64 highest = m_highest.next() && !m_highest.isNull(0) ? m_highest.number(0) : -1;
    m_checkedChunk = chunk;
    m_checkedIsCurrent = *standing && ContactStanding::highestIn(**standing) == highest;
    return m_checkedIsCurrent;
}

Result<std::optional<QByteArray>> AudienceIndex::kept(const AudiencePart &part, int chunk)
{
    if (isSide(part)) {
        const Result<bool> current = sidesAreCurrent(chunk);
        if (!current)
            return failureOf(current);
        if (!*current)
            return std::optional<QByteArray>();
    }
    return stored(part, chunk);
}

Result<bool> AudienceIndex::holds(const AudiencePart &part, int chunk)
{
    const auto content = kept(part, chunk);
    return content ? Result<bool>(content->has_value()) : failureOf(content);
}

Result<QByteArray> AudienceIndex::part(const AudiencePart &part, int chunk)
{
    if (isSide(part) && m_builtChunk == chunk)
        return m_built[size_t(part.number)];
    const auto content = kept(part, chunk);
    if (!content)
        return failureOf(content);
    return *content ? Result<QByteArray>(**content) : build(part, chunk);
}

Result<QByteArray> AudienceIndex::build(const AudiencePart &part, int chunk)
{
    switch (part.kind) {
    case AudiencePart::Kind::Group:
        return AudienceBuild::members(m_db, firstId(chunk), GroupId{part.number});
    case AudiencePart::Kind::Consent:
        return AudienceBuild::consent(m_db, firstId(chunk), ConsentId{part.number});
    case AudiencePart::Kind::Contacts:
        break;
    }
    Result<std::array<QByteArray, 4>> built = AudienceBuild::contacts(m_db, firstId(chunk));
    if (!built)
        return failureOf(built);
    m_built = std::move(*built);
    m_builtChunk = chunk;
    return m_built[size_t(part.number)];
}

Result<void> AudienceIndex::keep(const QList<AudiencePart> &parts, int chunk)
{
    for (const AudiencePart &part : parts) {
        const Result<bool> there = holds(part, chunk);
        if (!there)
            return failureOf(there);
        if (*there)
            continue;
        const Result<QByteArray> content = this->part(part, chunk);
        if (!content)
            return failureOf(content);
        if (!isSide(part)) {
            if (const Result<void> done = insert(part, chunk, *content); !done)
                return done;
            continue;
        }
        for (size_t side = 0; side < m_built.size(); ++side)
            if (const auto done = insert({part.kind, qint64(side)}, chunk, m_built[side]); !done)
                return done;
    }
    return {};
}

Result<void> AudienceIndex::insert(const AudiencePart &part, int chunk, const QByteArray &content)
{
    Statement row(m_db, u"INSERT INTO audience_index (kind, number, chunk, content) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT DO UPDATE SET content = excluded.content"_s);
    return row.bind(int(part.kind)).bind(part.number).bind(chunk).bind(content).run();
}
