-- The last rehearsal of each sending: what was seen, and of which content and recipients (approval shows it).

CREATE TABLE rehearsal (
    sending_id INTEGER PRIMARY KEY REFERENCES sending(id) ON DELETE CASCADE,
    rehearsed_at INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    recipients_hash TEXT NOT NULL,
    messages INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    missed INTEGER NOT NULL           -- would not leave before the deadline
);
