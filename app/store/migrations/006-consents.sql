-- Communication types and consents (specification §15.1, §15.2), why an address rests (§11.5), hashed suppressions (§3.4).

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (project_id, folded)
);

CREATE TABLE communication_type (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    labels TEXT NOT NULL DEFAULT '{}', -- JSON: what recipients read, by language
    administrative INTEGER NOT NULL DEFAULT 0,
    to_kill_file INTEGER NOT NULL DEFAULT 0,
    from_profile INTEGER NOT NULL DEFAULT 0,
    is_default INTEGER NOT NULL DEFAULT 0,
    UNIQUE (project_id, folded)
);

CREATE TABLE type_consent (
    type_id INTEGER NOT NULL REFERENCES communication_type(id) ON DELETE CASCADE,
    consent_id INTEGER NOT NULL REFERENCES consent(id),
    PRIMARY KEY (type_id, consent_id)
) WITHOUT ROWID;

-- The proof: lines are added, never changed; they go only with the person.
CREATE TABLE consent_record (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    consent_id INTEGER NOT NULL REFERENCES consent(id),
    given INTEGER NOT NULL,
    basis TEXT NOT NULL,
    effective_at INTEGER NOT NULL,
    expires_at INTEGER,
    source TEXT NOT NULL DEFAULT '',
    proof TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL
);
CREATE INDEX consent_record_contact ON consent_record (contact_id, consent_id);

-- What the history amounts to, one line per person and consent, in the order contacts are read: eligibility asks only
-- whether valid_until is later than now. Withdrawn: 0; without end: the largest integer.
CREATE TABLE consent_state (
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    consent_id INTEGER NOT NULL REFERENCES consent(id),
    valid_until INTEGER NOT NULL,
    basis TEXT NOT NULL,
    effective_at INTEGER NOT NULL,
    PRIMARY KEY (contact_id, consent_id)
) WITHOUT ROWID;
CREATE INDEX consent_state_expiring ON consent_state (valid_until)
    WHERE valid_until > 0 AND valid_until < 9223372036854775807;

ALTER TABLE message ADD COLUMN type_id INTEGER REFERENCES communication_type(id); -- null: the default type
ALTER TABLE sending ADD COLUMN type_id INTEGER REFERENCES communication_type(id); -- frozen at Prepare
ALTER TABLE contact ADD COLUMN address_erased INTEGER NOT NULL DEFAULT 0; -- the kill file holds the hash of its address

CREATE TABLE address_trouble (
    contact_id INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
    errors INTEGER NOT NULL DEFAULT 0,  -- without a success between them
    first_error_at INTEGER,
    last_error_at INTEGER,
    cause TEXT NOT NULL DEFAULT '',     -- why it is in quarantine
    detail TEXT NOT NULL DEFAULT '',    -- the answer of the server
    quarantined_at INTEGER
);

INSERT INTO address_trouble (contact_id, cause, quarantined_at)
    SELECT id, 'BY_HAND', modified_at FROM contact WHERE quarantined = 1;

INSERT INTO communication_type (project_id, name, folded, labels, from_profile, is_default)
    SELECT id, 'Infolettre / Newsletter', 'infolettre / newsletter', '{"en":"Newsletter","fr":"Infolettre"}', 1, 1
    FROM project;
