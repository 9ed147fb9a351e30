#pragma once

#include "base/failure.h"

#include <tl/expected.hpp>

/** A value, or the reason why there is none. */
template <class T>
using Result = tl::expected<T, Failure>;

/** `return refused("past-date", tr("That date is past."), tr("Choose a later one."));` */
inline tl::unexpected<Failure> refused(const QString &code, const QString &message, const QString &remedy)
{
    return tl::unexpected(Failure{Failure::Kind::Refused, code, message, remedy});
}

inline tl::unexpected<Failure> notFound(const QString &message, const QString &remedy)
{
    return tl::unexpected(Failure{Failure::Kind::NotFound, QStringLiteral("not-found"), message, remedy});
}

inline tl::unexpected<Failure> broken(const QString &code, const QString &message, const QString &remedy)
{
    return tl::unexpected(Failure{Failure::Kind::Broken, code, message, remedy});
}

/** Hands the failure of one result on as the failure of another. */
template <class T>
tl::unexpected<Failure> failureOf(const Result<T> &result)
{
    return tl::unexpected(result.error());
}
