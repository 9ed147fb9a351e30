#pragma once

#include "base/result.h"
#include "groups/criteriacatalogue.h"
#include "groups/criterion.h"

#include <QJsonObject>

/** Reads one criterion of the JSON form (`groups/criteriajson.h`), against what exists in the project. */
class CriterionParser
{
public:
    explicit CriterionParser(const CriteriaCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    Result<Criterion> parse(const QJsonObject &json) const;

private:
    Result<void> readSubject(const QJsonObject &json, Criterion &criterion) const;
    Result<void> readOperator(const QJsonObject &json, Criterion &criterion) const;
    Result<void> readValues(const QJsonObject &json, Criterion &criterion) const;
    Result<void> readDays(const QJsonObject &json, Criterion &criterion) const;

    const CriteriaCatalogue &m_catalogue;
};

/** The criterion with its values in their stored form, or why they do not suit it. */
Result<Criterion> checkedCriterion(const Criterion &criterion);
