#pragma once

#include "store/recordmerge.h"
#include "workflow/servicerequest.h"

/**
 * "Merge contacts", the order of another program (specification §17.2): each record creates or changes one contact and
 * has an answer of its own, in the order given; what is wrong with one does not touch the others. The rules are those
 * of the import: nobody is reactivated, the kill file is left alone, a corrected address leaves its quarantine. All of
 * a call becomes durable together with its answer: the same request again changes nothing and is answered the same.
 */
class MergeContacts
{
public:
    explicit MergeContacts(Database &database)
        : m_database(database)
    {
    }

    Result<RecordAnswers> run(const ServiceRequest &request, const MergeOptions &options);

private:
    Result<RecordAnswers> merge(QSqlDatabase &db, const ServiceRequest &request, const MergeOptions &options);

    Database &m_database;
};
