#pragma once

#include "workflow/importrequest.h"

/** One line of a list, ready to be written; or why it cannot be. */
struct MadeLine
{
    qint64 line = 0;
    QString address; ///< as the line has it, for the report
    Result<ImportRow> row;
    QList<ConsentRecord> consents;
};

/** Makes rows of the records of a list, by its plan. It touches no database. */
class LineMaker
{
public:
    LineMaker(const ImportPreview &how, const ContactFields &own, DateOrder dates, const ImportConsents &consents,
              ImportRowMaker rows);

    /** Makes all of `line` anew, in the memory it has. */
    void make(const TableRecord &record, MadeLine &line);

    /** Per value of a row: the list has a column for it. */
    static QList<bool> given(const ImportPlan &plan, const ContactFields &own);

private:
    Result<void> makeRow(const TableRecord &record, Suppression suppression, ImportRow &row);
    Result<Suppression> suppressionOf(const TableRecord &record) const;
    Result<void> checkWidth(const TableRecord &record) const;
    QString zoneOf(const QString &text);

    const ImportPlan &m_plan;
    const Suppression m_everybody;
    const ContactFields m_own;
    const DateOrder m_dates;
    const ImportConsents &m_consents;
    ImportRowMaker m_rows;
    QList<int> m_columns; ///< per value of a row, the column of the list, or -1
    QList<std::pair<int, StatusRule>> m_statuses;
    int m_addressColumn = -1;
    ImportValues m_values;           ///< of the line at hand
    QHash<QString, QString> m_zones; ///< those met so far
};
