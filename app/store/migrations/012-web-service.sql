-- The web service (specification §17.2): who may call it, what was called, what was answered.

CREATE TABLE service_key (
    id INTEGER PRIMARY KEY,               -- a revoked key stays: its number never comes back
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    secret_hash BLOB NOT NULL,            -- SHA-256 of the secret, which is 256 random bits
    rights TEXT NOT NULL,                 -- names of operations, separated by commas
    addresses TEXT NOT NULL DEFAULT '',   -- ranges calls may come from; empty: anywhere
    active INTEGER NOT NULL DEFAULT 1,
    expires_at INTEGER,
    created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX service_key_name ON service_key (project_id, folded) WHERE active = 1;

CREATE TABLE service_call (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    at INTEGER NOT NULL,
    key_id INTEGER,
    key_name TEXT NOT NULL,
    operation TEXT NOT NULL,
    records INTEGER NOT NULL,
    result TEXT NOT NULL,
    address TEXT NOT NULL
);
CREATE INDEX service_call_at ON service_call (at);

-- The same request asked again gets the same answer and has no second effect.
CREATE TABLE service_answer (
    key_id INTEGER NOT NULL REFERENCES service_key(id),
    request_id TEXT NOT NULL,
    fingerprint BLOB NOT NULL,            -- of what was asked: another request may not take the same id
    answer TEXT NOT NULL,                 -- JSON
    at INTEGER NOT NULL,
    PRIMARY KEY (key_id, request_id)
) WITHOUT ROWID;
CREATE INDEX service_answer_at ON service_answer (at);

-- A value another program said to be empty, which is not the same as saying nothing.
CREATE TABLE known_empty (
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES field(id) ON DELETE CASCADE,
    PRIMARY KEY (contact_id, field_id)
) WITHOUT ROWID;
