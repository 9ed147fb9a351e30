-- More limits of the account (§11.4); empty: none.
ALTER TABLE account ADD COLUMN per_second INTEGER;
ALTER TABLE account ADD COLUMN per_minute INTEGER;
ALTER TABLE account ADD COLUMN per_day INTEGER;
ALTER TABLE account ADD COLUMN domain_connections INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN domain_per_hour INTEGER NOT NULL DEFAULT 0;

-- What a server asked of an account, or that it does not answer, until it accepts again (§11.3).
CREATE TABLE delivery_block (
    account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
    domain TEXT NOT NULL,             -- of the recipients; empty: the whole account
    level INTEGER NOT NULL,           -- how many times the breaker opened; 0: only slowed down
    until INTEGER NOT NULL,
    reason TEXT NOT NULL,
    throttle_per_hour REAL NOT NULL,  -- the speed at the first request to slow down
    throttle_share REAL NOT NULL,     -- of it, at throttle_changed
    throttle_changed INTEGER NOT NULL,
    PRIMARY KEY (account_id, domain)
) WITHOUT ROWID;

-- Hand-offs of rows that were handed over again later: they still count in the pace. recipient.handed_at is the last.
CREATE TABLE earlier_hand_off (
    recipient_id INTEGER NOT NULL REFERENCES recipient(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (recipient_id, at)
) WITHOUT ROWID;
CREATE INDEX earlier_hand_off_at ON earlier_hand_off (at);

-- The file this project is, on the computer that may launch its sendings: a copy of the file is another one (§6.4).
ALTER TABLE project ADD COLUMN file_identity TEXT NOT NULL DEFAULT '';
ALTER TABLE project DROP COLUMN machine; -- its name is part of the identity
