#pragma once

#include "contacts/contactfield.h"
#include "store/importmappings.h"
#include "workflow/importrequest.h"

/** The open file and what its first lines say, for the import and for the one who looks before importing. */
struct ImportLook
{
    std::unique_ptr<TableFile> file;
    ImportPreview preview;
};

/** Opens the file of a request; refused when it is no list, or is the project `database` itself. */
Result<ImportLook> lookAt(const ImportRequest &request, Database &database);
