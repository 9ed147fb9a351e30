#pragma once

#include "contacts/contactfield.h"
#include "contacts/importsource.h"

#include <QMap>

/** What becomes of one column of a file. */
struct ColumnTarget
{
    enum class Kind {
        Skip,
        Field,    ///< an existing field
        NewField, ///< a text field to be created, named like the column
        Status,   ///< says who left
        Tracking, ///< says who may be followed (TrackingColumns)
        TrackingDate
    };

    Kind kind = Kind::Skip;
    QString field;
    StatusRule rule = StatusRule::Word; ///< of Status

    bool isField() const { return kind == Kind::Field || kind == Kind::NewField; }
    /** As mappings write it: the field, nothing to skip the column, `:status`, `:left-if-yes`, `:left-if-no`,
     * `:tracking` or `:tracking-date`. */
    QString word() const;

    bool operator==(const ColumnTarget &) const = default;
};

/** Which column of a file goes to which field (specification §16). */
struct ImportPlan
{
    QStringList header; ///< names of the columns; invented when the file has none
    QList<ColumnTarget> targets;
    ImportSource source; ///< the program the list comes from, and who is in the file

    /** The column that fills this field, or -1. */
    int columnFor(const QString &field) const;
    /** The name of the column that does something else; empty: none does. */
    QString columnThatIs(ColumnTarget::Kind kind) const;
    QStringList newFields() const;
    bool operator==(const ImportPlan &) const = default;
};

/**
 * The plan a header suggests: fields by name, usual names of the e-mail, language and time-zone columns, what is known
 * of the program it comes from, everything else a new text field. `chosen` (column → word of a target) has the last
 * word.
 */
Result<ImportPlan> planImport(const QStringList &header, const ContactFields &fields, const ImportSource &source,
                              const QMap<QString, QString> &chosen);

/**
 * Refuses a plan without a column of the key, without e-mail column when it `creates` contacts, or with two columns for
 * one field or for the consent to tracking.
 */
Result<void> checkPlan(const ImportPlan &plan, const QStringList &keyFields, bool creates = true);

/** The tag of a language as lists write it: `FR`, `fr_CA`, `français`, `English`; empty when it is none. */
QString languageTagFrom(const QString &text);
