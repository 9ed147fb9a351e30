-- Opens and clicks (specification §2, §12.3). An event of somebody who does not agree to be followed by name has no
-- recipient: it counts, and nobody can tell whose it is.

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    sending_id INTEGER NOT NULL REFERENCES sending(id) ON DELETE CASCADE,
    recipient_id INTEGER REFERENCES recipient(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                -- OPEN, CLICK
    at INTEGER NOT NULL,
    author TEXT NOT NULL,              -- HUMAN, MACHINE, UNKNOWN
    link TEXT NOT NULL DEFAULT '',     -- of a click
    evidence TEXT NOT NULL DEFAULT '', -- the program that fetched it, in its own words
    ordinal INTEGER NOT NULL DEFAULT 0 -- of events without recipient: the how-manieth of its kind, instant and link
);

-- Whoever tells an event twice tells it once.
CREATE UNIQUE INDEX event_once ON event (sending_id, kind, at, link, COALESCE(recipient_id, 0), ordinal);
CREATE INDEX event_recipient ON event (recipient_id, kind) WHERE recipient_id IS NOT NULL;
