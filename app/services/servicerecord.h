#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

/** One value of a record of the web service. The fields of a project are its own: the contract knows only names. */
struct NamedValue
{
    QString name; ///< with its prefix: `f_prenom`, `key_f_email`, `optin_Infolettre`
    QString value;
    bool isNull = false; ///< there is no value, which is not the same as an empty one

    bool operator==(const NamedValue &) const = default;
};
using ServiceRecord = QList<NamedValue>;

/** What became of one record (specification §17.2). */
enum class RecordStatus { Created, Updated, Unchanged, Skipped, Error, Deactivated, Erased };

/** `Created`, `Updated`, …: the words of the contract. */
QString wordFor(RecordStatus status);
RecordStatus recordStatusFrom(const QString &word);

struct RecordAnswer
{
    RecordStatus status = RecordStatus::Error;
    ContactId contact; ///< invalid when there is none
    QString field;     ///< the one that is wrong, as it was named
    QString message;   ///< why, for a person; several sentences may follow each other

    bool operator==(const RecordAnswer &) const = default;
};
using RecordAnswers = QList<RecordAnswer>; ///< in the order of the records
