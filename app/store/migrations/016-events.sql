-- Opens and clicks (specification §2, §12.3). An event of somebody who is not followed by name has no recipient, and its
-- link nothing behind the question mark: it counts, and nobody can tell whose it is.

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project(id),
    sending_id INTEGER NOT NULL REFERENCES sending(id) ON DELETE CASCADE,
    recipient_id INTEGER REFERENCES recipient(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,               -- OPEN, CLICK
    at INTEGER NOT NULL,
    author TEXT NOT NULL,             -- HUMAN, MACHINE, UNKNOWN
    link TEXT NOT NULL DEFAULT '',    -- of a click
    evidence TEXT NOT NULL DEFAULT '' -- the program that fetched it, in its own words
);

CREATE UNIQUE INDEX event_of_recipient ON event (recipient_id, kind, at, link) WHERE recipient_id IS NOT NULL;
CREATE INDEX event_nameless ON event (sending_id, kind, at, link) WHERE recipient_id IS NULL;
CREATE INDEX event_figures ON event (sending_id, author, kind, recipient_id);
