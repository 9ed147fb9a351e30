#pragma once

#include "base/id.h"
#include "store/database.h"

/** The part of the demonstration town that keeps consents: types of communication, and who agreed to what. */
class DemoConsents
{
public:
    explicit DemoConsents(Database &database)
        : m_database(database)
    {
    }

    /** After the contacts were imported. */
    Result<void> add();
    /** The type of the town's notices: administrative, sent to everybody. */
    static QString noticeType();

private:
    Result<void> addTypes(ConsentId newsletter, ConsentId activities);
    Result<void> addAnswers(ConsentId newsletter, ConsentId activities);

    Database &m_database;
};
