#include "store/textcondition.h"

#include "base/folding.h"
#include "groups/textcomparison.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;

namespace {

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/** Printable ASCII without doubled blanks: what lower() folds as we do. */
QString isPlain(const QString &column)
{
    return u"(%1 NOT GLOB '*[^ -~]*' AND %1 NOT GLOB '*  *')"_s.arg(column);
}

QStringList foldedValues(const Criterion &criterion)
{
    QStringList values;
    for (const QString &value : criterion.values)
        values.append(criterion.ignoreAccents ? folded(value) : caseFolded(value));
    return values;
}

/** Of a plain value. */
SqlText plainComparison(const QString &column, const Criterion &criterion)
{
    const QStringList wanted = foldedValues(criterion);
    SqlText sql;
    switch (criterion.op) {
    case Operator::Contains:
        return sql.add(u"instr(lower(%1), "_s.arg(column)).addValue(wanted.first()).add(u") > 0"_s);
    case Operator::Starts:
        return sql.add(u"substr(lower(%1), 1, "_s.arg(column))
            .addValue(wanted.first().size())
            .add(u") = "_s)
            .addValue(wanted.first());
    case Operator::Ends:
        return sql.add(u"substr(lower(%1), "_s.arg(column))
            .addValue(-wanted.first().size())
            .add(u") = "_s)
            .addValue(wanted.first());
    default:
        return sql.add(u"lower(%1) IN (SELECT value FROM json_each("_s.arg(column))
            .addValue(jsonList(wanted))
            .add(u"))"_s);
    }
}

/** The values SQL cannot judge, and match: each asked once. */
Result<QStringList> otherMatches(QSqlDatabase &db, const QString &column, const Criterion &criterion,
                                 const SqlText &scope)
{
    SqlText question;
    question.add(u"SELECT DISTINCT %1 FROM contact c WHERE NOT %2 AND "_s.arg(column, isPlain(column))).add(scope);
    Statement rows(db, question.sql);
    question.bindTo(rows);
    if (const Result<void> done = rows.run(); !done)
        return failureOf(done);
    const TextComparison comparison(criterion);
    QStringList matches;
    while (rows.next())
        if (const QString value = rows.text(0); comparison.matches(value))
            matches.append(value);
    return matches;
}

} // namespace

Result<SqlText> textCondition(QSqlDatabase &db, const QString &column, const Criterion &criterion, const SqlText &scope)
{
    if (criterion.op == Operator::Empty || criterion.op == Operator::NotEmpty)
        return SqlText{u"%1 %2 ''"_s.arg(column, criterion.op == Operator::Empty ? u"="_s : u"<>"_s), {}};
    Criterion positive = criterion;
    if (criterion.op == Operator::Different)
        positive.op = Operator::Equal;
    const Result<QStringList> others = otherMatches(db, column, positive, scope);
    if (!others)
        return failureOf(others);
    SqlText sql;
    if (criterion.op == Operator::Different)
        sql.add(u"NOT "_s);
    sql.add(u"(CASE WHEN %1 THEN "_s.arg(isPlain(column))).add(plainComparison(column, positive));
    if (others->isEmpty())
        return sql.add(u" ELSE 0 END)"_s);
    return sql.add(u" ELSE %1 IN (SELECT value FROM json_each("_s.arg(column))
        .addValue(jsonList(*others))
        .add(u")) END)"_s);
}
