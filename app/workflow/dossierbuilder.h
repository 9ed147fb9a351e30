#pragma once

#include "workflow/approvesending.h"

/** Gathers what a person must see before she approves (specification §9.2). Reads only. */
class DossierBuilder
{
public:
    explicit DossierBuilder(Database &database)
        : m_database(database)
    {
    }

    Result<ApprovalDossier> build(SendingId id) const;

private:
    Database &m_database;
};
