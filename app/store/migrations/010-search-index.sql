-- The index behind the search field: the three-character pieces of contact.search (store/searchindex.h). It is filled
-- after imports, not by them: until then the contacts above indexed_to are looked through one by one.

CREATE VIRTUAL TABLE contact_piece USING fts5(search, content='', columnsize=0, detail=none,
    tokenize='trigram case_sensitive 1');

CREATE TABLE search_index (
    project_id INTEGER PRIMARY KEY REFERENCES project(id),
    indexed_to INTEGER NOT NULL DEFAULT 0, -- contacts up to this number are in contact_piece
    erased INTEGER NOT NULL DEFAULT 0      -- 1: pieces of an erased person are still to be overwritten
);

-- Changed or gone since they were indexed, with the text contact_piece knows.
CREATE TABLE search_outdated (
    contact_id INTEGER PRIMARY KEY,
    indexed TEXT NOT NULL
);

CREATE TRIGGER contact_search_changed AFTER UPDATE OF search ON contact
    WHEN old.search <> new.search AND old.id <= (SELECT indexed_to FROM search_index)
BEGIN
    INSERT OR IGNORE INTO search_outdated (contact_id, indexed) VALUES (old.id, old.search);
END;

CREATE TRIGGER contact_search_gone AFTER DELETE ON contact
    WHEN old.id <= (SELECT indexed_to FROM search_index)
BEGIN
    INSERT OR IGNORE INTO search_outdated (contact_id, indexed) VALUES (old.id, old.search);
END;

-- Who was merged into whom, for what the ledger still says of the number that is gone: both had received the sending.
CREATE TABLE merged_contact (
    gone_id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    merged_at INTEGER NOT NULL
);
CREATE INDEX merged_contact_contact ON merged_contact (contact_id);
