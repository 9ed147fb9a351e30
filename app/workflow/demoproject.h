#pragma once

#include "store/database.h"

/**
 * The demonstration: a small town with its citizens, groups and messages, sendings already delivered into the built-in
 * mail server, one to approve, one planned and one in progress. Everything is made through the same orders a person
 * gives.
 */
class DemoProject
{
public:
    explicit DemoProject(const Clock &clock)
        : m_clock(clock)
    {
    }

    /** Creates the project file; refuses to overwrite. Takes a few seconds: it really imports, approves and delivers.
     */
    Result<void> create(const QString &path);

    /** The name of the account whose server is the built-in one. */
    static QString accountName();
    /** Points that account at a built-in server that listens now. */
    static Result<void> deliverTo(Database &database, quint16 port);

private:
    const Clock &m_clock;
};
