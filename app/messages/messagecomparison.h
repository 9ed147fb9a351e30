#pragma once

#include "messages/textdifference.h"

#include <QByteArray>

/** Two messages beside each other, as a person compares them: what she reads first, then the technical fields. */
struct ComparedPart
{
    enum class Kind { Field, Text, Html, Technical };

    Kind kind = Kind::Field;
    QString name; ///< the field's, as usually written; empty for texts
    TextDifference difference;

    bool differs() const { return !difference.isEmpty(); }
    bool operator==(const ComparedPart &) const = default;
};

/** Fields in the order of the left message, then those only the right one has; then the text and the HTML. */
QList<ComparedPart> comparisonOf(const QByteArray &left, const QByteArray &right);
/** `List-Unsubscribe`, `Message-ID`. */
QString usualFieldName(const QString &lowerCase);
