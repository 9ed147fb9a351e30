#pragma once

#include <QList>
#include <QString>

/** Where two texts differ, word by word: each text as runs that are in both or only in one. */
struct TextDifference
{
    struct Run
    {
        QString text;
        bool differs = false;
        bool operator==(const Run &) const = default;
    };

    QList<Run> left;
    QList<Run> right;

    bool isEmpty() const;
    bool operator==(const TextDifference &) const = default;
};

/** The fewest words that have to change (Myers, “An O(ND) Difference Algorithm”, 1986); texts that have hardly anything
 * in common are not searched to the end. */
TextDifference differenceOf(const QString &left, const QString &right);
