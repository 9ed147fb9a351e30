#pragma once

#include "sendings/planner.h"
#include "store/database.h"

/** The plan of a draft or prepared sending (`sendings forecast`, the chart of the form). */
class ForecastSending
{
public:
    explicit ForecastSending(Database &database)
        : m_database(database)
    {
    }

    /** For a draft `messages` comes from the last count. */
    Result<Forecast> run(const Sending &sending, qint64 messages, qint64 seeds = 0) const;

private:
    /** Optimized: how many become due in each hour of the window. */
    Result<QList<qint64>> hoursOf(const Sending &sending, const PlanInput &input, int windowHours) const;

    Database &m_database;
};
