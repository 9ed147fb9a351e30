-- The last import, with what it takes to undo it (specification §16): nothing for the contacts it created, which are a
-- range of ids, the values before for those it changed. The next import begins a new journal.

CREATE TABLE last_import (
    project_id INTEGER PRIMARY KEY REFERENCES project(id),
    file TEXT NOT NULL,
    who TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    changed_columns TEXT NOT NULL,    -- JSON list: the order of the values in import_change
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    deactivated INTEGER NOT NULL,
    first_contact INTEGER NOT NULL,   -- those created; none when first is larger than last
    last_contact INTEGER NOT NULL,
    first_consent INTEGER NOT NULL,   -- rows of consent_record
    last_consent INTEGER NOT NULL,
    group_id INTEGER,
    group_is_new INTEGER NOT NULL DEFAULT 0,
    undone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE import_change (
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
    before BLOB NOT NULL
);

CREATE TABLE import_deactivated (
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
    modified_at INTEGER NOT NULL      -- before
);

CREATE TABLE import_trouble (
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
    errors INTEGER NOT NULL,
    first_error_at INTEGER,
    last_error_at INTEGER,
    cause TEXT NOT NULL,
    detail TEXT NOT NULL,
    quarantined_at INTEGER
);

-- Who was there before and joined the group of the import.
CREATE TABLE import_member (
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE
);

CREATE TABLE import_kill (
    entry TEXT PRIMARY KEY
) WITHOUT ROWID;

-- Which column went where, for lists with the same columns.
CREATE TABLE import_mapping (
    project_id INTEGER NOT NULL REFERENCES project(id),
    header TEXT NOT NULL,             -- JSON list of the folded names, in alphabetical order
    mapping TEXT NOT NULL,            -- JSON: column → word of its target
    PRIMARY KEY (project_id, header)
) WITHOUT ROWID;
