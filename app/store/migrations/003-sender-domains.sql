-- The domains messages come from: their keys (never the private half), and what the last check of the DNS said.

CREATE TABLE sender_domain (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    domain TEXT NOT NULL,             -- lower case, A-labels
    signing TEXT NOT NULL DEFAULT 'auto', -- auto: once a key is seen published; on; off
    checked_at INTEGER,
    report TEXT,                      -- JSON of SenderDomainReport
    UNIQUE (project_id, domain)
);

CREATE TABLE dkim_key (
    id INTEGER PRIMARY KEY,
    domain_id INTEGER NOT NULL REFERENCES sender_domain(id) ON DELETE CASCADE,
    selector TEXT NOT NULL,
    type TEXT NOT NULL,               -- rsa, ed25519
    bits INTEGER NOT NULL,
    public_key BLOB NOT NULL,         -- the value of p=
    created_at INTEGER NOT NULL,
    record TEXT NOT NULL DEFAULT 'UNKNOWN', -- what the last check that got an answer saw
    UNIQUE (domain_id, selector)
);
