#pragma once

#include "store/database.h"

/** A new project on disk: `project init`, and the first start of the window. */
class CreateProject
{
public:
    explicit CreateProject(const Clock &clock)
        : m_clock(clock)
    {
    }

    /** What the first start proposes: French and English, the key is the address, the time zone of this computer. */
    static Project suggestion();
    /** Whole or not at all; never overwrites. Names come back in their one spelling (`FR-ca` → `fr-CA`). */
    Result<std::unique_ptr<Database>> run(const QString &path, const Project &project) const;

private:
    const Clock &m_clock;
};
