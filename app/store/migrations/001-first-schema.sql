-- The first schema: one project per file, every table that names a thing carries its project (specification §2).
-- Instants are milliseconds since 1970 UTC; booleans are 0/1; states and reasons are the words of the specification.

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    languages TEXT NOT NULL,          -- JSON list of tags; the first is the default language
    time_zone TEXT NOT NULL,          -- IANA id
    key_fields TEXT NOT NULL,         -- JSON list of field names: the unique key
    machine TEXT NOT NULL,            -- the machine that may launch planned sendings (§6.4)
    created_at INTEGER NOT NULL
);

CREATE TABLE setting (
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (project_id, name)
) WITHOUT ROWID;

CREATE TABLE field (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    type TEXT NOT NULL,
    UNIQUE (project_id, folded)
);

-- Besides these columns a contact has one column f<id> per row of field, added and dropped with the field.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    key TEXT NOT NULL,                -- comparison form of the unique key
    address TEXT NOT NULL DEFAULT '', -- as people read it; kept when invalid, to be corrected
    address_key TEXT,                 -- comparison form (§5.5); null when there is no valid address
    language TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL DEFAULT '',  -- every value folded (case, accents), for the search field
    active INTEGER NOT NULL DEFAULT 1,
    quarantined INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX contact_key ON contact (project_id, key);
CREATE INDEX contact_address ON contact (address_key);

CREATE TABLE kill_file (
    project_id INTEGER NOT NULL REFERENCES project(id),
    entry TEXT NOT NULL,              -- comparison form of an address, or @domain
    reason TEXT NOT NULL DEFAULT '',
    added_at INTEGER NOT NULL,
    PRIMARY KEY (project_id, entry)
) WITHOUT ROWID;

CREATE TABLE contact_group (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    criteria TEXT,                    -- null: a static group
    is_test INTEGER NOT NULL DEFAULT 0,
    is_seed INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    UNIQUE (project_id, folded)
);

CREATE TABLE group_member (
    group_id INTEGER NOT NULL REFERENCES contact_group(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    PRIMARY KEY (group_id, contact_id)
) WITHOUT ROWID;
CREATE INDEX group_member_contact ON group_member (contact_id);

CREATE TABLE sender (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    reply_to TEXT NOT NULL DEFAULT ''
);

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    tls TEXT NOT NULL,
    user TEXT NOT NULL DEFAULT '',
    auth TEXT NOT NULL,
    certificate TEXT NOT NULL DEFAULT '', -- SHA-256 of the one certificate accepted, when pinned
    connections INTEGER NOT NULL,
    per_hour INTEGER,
    messages_per_connection INTEGER NOT NULL DEFAULT 0,
    UNIQUE (project_id, name)
);

CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    sender_name TEXT NOT NULL DEFAULT '',
    sender_address TEXT NOT NULL DEFAULT '',
    reply_to TEXT NOT NULL DEFAULT '',
    tested_hash TEXT NOT NULL DEFAULT '', -- empty once the content changes
    removed INTEGER NOT NULL DEFAULT 0,   -- emptied, kept for the name in the history of its sendings
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
);

CREATE TABLE message_version (
    message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    preheader TEXT NOT NULL DEFAULT '',
    html TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (message_id, language)
) WITHOUT ROWID;

CREATE TABLE attachment (
    message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (message_id, position)
);

CREATE TABLE sending (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    message_id INTEGER NOT NULL REFERENCES message(id),
    account_id INTEGER REFERENCES account(id),
    state TEXT NOT NULL,
    options TEXT NOT NULL,            -- JSON of SendingOptions
    resend_of INTEGER REFERENCES sending(id),
    launch_at INTEGER,                -- resolved from wall time and zone; null: on approval
    deadline_at INTEGER,
    snapshot TEXT,                    -- JSON of Snapshot, from Prepare on
    content_hash TEXT NOT NULL DEFAULT '',
    recipients_hash TEXT NOT NULL DEFAULT '',
    prepared_by TEXT NOT NULL DEFAULT '',
    prepared_at INTEGER,
    approved_by TEXT NOT NULL DEFAULT '',
    approved_at INTEGER,
    started_at INTEGER,
    ended_at INTEGER,
    state_reason TEXT NOT NULL DEFAULT '', -- why rejected, cancelled or paused, in words
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
);
CREATE INDEX sending_state ON sending (project_id, state);

CREATE TABLE sending_group (
    sending_id INTEGER NOT NULL REFERENCES sending(id) ON DELETE CASCADE,
    role TEXT NOT NULL,               -- to, except, seed
    group_id INTEGER NOT NULL REFERENCES contact_group(id),
    PRIMARY KEY (sending_id, role, group_id)
) WITHOUT ROWID;
CREATE INDEX sending_group_group ON sending_group (group_id);

-- Who moved a sending from which state to which, and why (§9.1).
CREATE TABLE sending_history (
    id INTEGER PRIMARY KEY,
    sending_id INTEGER NOT NULL REFERENCES sending(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
);

-- The ledger: one row per message to one contact (§11.1). The state of each row is the only truth.
CREATE TABLE recipient (
    id INTEGER PRIMARY KEY,
    sending_id INTEGER NOT NULL REFERENCES sending(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL,      -- no reference: erasing a contact keeps the figures
    address TEXT NOT NULL,            -- the address at Prepare
    language TEXT NOT NULL,           -- the version she gets
    seed INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',  -- of SKIPPED, PRODUCTION_ERROR
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL DEFAULT 0,
    handed_at INTEGER,                -- when its body last left for the server
    ended_at INTEGER,
    reply_code INTEGER,
    reply_status TEXT NOT NULL DEFAULT '', -- enhanced status code (RFC 3463)
    reply_text TEXT NOT NULL DEFAULT '',
    UNIQUE (sending_id, contact_id)
);
CREATE INDEX recipient_due ON recipient (sending_id, due_at, id) WHERE state IN ('PENDING', 'DEFERRED');
CREATE INDEX recipient_contact ON recipient (contact_id);
CREATE INDEX recipient_handed ON recipient (handed_at) WHERE handed_at IS NOT NULL;

-- Counters of the ledger, kept in the transaction that moves the rows.
CREATE TABLE sending_count (
    sending_id INTEGER NOT NULL REFERENCES sending(id) ON DELETE CASCADE,
    seed INTEGER NOT NULL,
    state TEXT NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (sending_id, seed, state)
) WITHOUT ROWID;

-- Who was targeted and does not receive, with the one reason (§3.3).
CREATE TABLE exclusion (
    sending_id INTEGER NOT NULL REFERENCES sending(id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    through_contact_id INTEGER,       -- DUPLICATE_ADDRESS: who receives at that address
    PRIMARY KEY (sending_id, contact_id)
) WITHOUT ROWID;

-- One engine at a time delivers a project (architecture §5).
CREATE TABLE delivery_lease (
    project_id INTEGER PRIMARY KEY REFERENCES project(id),
    host TEXT NOT NULL,
    process INTEGER NOT NULL,
    program TEXT NOT NULL,
    heartbeat_at INTEGER NOT NULL
);
