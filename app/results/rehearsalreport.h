#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "results/sendingfigures.h"
#include "sendings/planner.h"

/** What a rehearsal saw, beside what was foreseen. */
struct RehearsalReport
{
    struct Share
    {
        QString name; ///< language tag or domain
        qint64 messages = 0;
        qint64 bytes = 0;
        qint64 errors = 0;
        bool operator==(const Share &) const = default;
    };
    /** Messages handed over in one hour of the simulated course, seeds left out. */
    struct Hour
    {
        Instant from{};
        qint64 planned = 0;
        qint64 actual = 0;
        bool operator==(const Hour &) const = default;
    };

    Instant rehearsedAt{}; ///< real time
    QString sendingName;
    QString contentHash; ///< of the snapshot that was rehearsed
    QString recipientsHash;
    QString subjectPrefix;
    QString specificVersion; ///< language forced for everyone; empty: each her own
    bool onePerAddress = true;

    SendingFigures figures; ///< of the copy's ledger, at the end
    qint64 messages = 0;    ///< made and received, seeds too
    qint64 repeated = 0;    ///< recipients with more than one message: always 0, or the engine is wrong
    qint64 bytes = 0;
    qint64 biggestBytes = 0;
    QString biggestAddress;
    QList<Share> byLanguage; ///< largest first
    QList<Share> byDomain;   ///< the ten largest

    Forecast forecast;
    Instant start{}; ///< launch, on the simulated clock
    std::optional<Instant> deadline;
    std::optional<Instant> first;      ///< first message handed over
    std::optional<Instant> end;        ///< last answer of the server
    QList<Forecast::Point> curve;      ///< what happened, like forecast.curve
    QList<Hour> hours;                 ///< as many hours as either lasted, at most a week
    std::chrono::milliseconds took{0}; ///< real time

    qint64 errors() const { return figures.errors(); }
    qint64 seeds() const;
    qint64 skipped() const { return figures.count(RecipientState::Skipped); }
    qint64 missed() const { return figures.count(RecipientState::Expired); } ///< the deadline came first
    /** Real messages a second. */
    double perSecond() const;
    bool operator==(const RehearsalReport &) const = default;
};

/** The hours of both courses side by side. */
QList<RehearsalReport::Hour> hoursOf(const RehearsalReport &report, const QList<qint64> &actualByHour);
