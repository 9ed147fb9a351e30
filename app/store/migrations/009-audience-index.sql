-- The audience index: what Calculate asks of the contacts, as sets of 65 536 contacts (store/audienceindex.h). A row
-- that is there is true. Whatever changes what it says deletes it, whoever writes: the triggers below. What is missing is
-- made again by the next count.

CREATE TABLE audience_index (
    kind INTEGER NOT NULL,            -- 0 the contacts themselves, 1 members of a group, 2 a consent
    number INTEGER NOT NULL,          -- which side of the contacts, which group, which consent
    chunk INTEGER NOT NULL,           -- contact id >> 16
    content BLOB NOT NULL,
    PRIMARY KEY (kind, number, chunk)
) WITHOUT ROWID;

-- A new contact has the highest number, which the first row of her chunk knows: nothing is deleted for her. Only who
-- comes with a number of her own, below another of her chunk or in somebody’s place, would go unnoticed. (Before: where
-- SQLite itself gives the number there is none yet, and the search ends at once.)
CREATE TRIGGER audience_contact_came BEFORE INSERT ON contact
    WHEN EXISTS (SELECT 1 FROM contact WHERE id BETWEEN new.id AND (new.id | 65535))
BEGIN
    DELETE FROM audience_index WHERE kind = 0 AND number IN (0, 1, 2, 3) AND chunk = new.id >> 16;
END;

CREATE TRIGGER audience_contact_changed
    AFTER UPDATE OF id, address, address_key, language, active, quarantined, address_erased ON contact
    WHEN old.id <> new.id OR old.address <> new.address OR old.address_key IS NOT new.address_key
        OR old.language <> new.language OR old.active <> new.active OR old.quarantined <> new.quarantined
        OR old.address_erased <> new.address_erased
BEGIN
    DELETE FROM audience_index WHERE kind = 0 AND number IN (0, 1, 2, 3) AND chunk IN (old.id >> 16, new.id >> 16);
END;

CREATE TRIGGER audience_contact_gone AFTER DELETE ON contact
BEGIN
    DELETE FROM audience_index WHERE kind = 0 AND number IN (0, 1, 2, 3) AND chunk = old.id >> 16;
END;

CREATE TRIGGER audience_member_joined AFTER INSERT ON group_member
BEGIN
    DELETE FROM audience_index WHERE kind = 1 AND number = new.group_id AND chunk = new.contact_id >> 16;
END;

CREATE TRIGGER audience_member_left AFTER DELETE ON group_member
BEGIN
    DELETE FROM audience_index WHERE kind = 1 AND number = old.group_id AND chunk = old.contact_id >> 16;
END;

CREATE TRIGGER audience_member_changed AFTER UPDATE ON group_member
BEGIN
    DELETE FROM audience_index WHERE kind = 1 AND number IN (old.group_id, new.group_id)
        AND chunk IN (old.contact_id >> 16, new.contact_id >> 16);
END;

CREATE TRIGGER audience_group_gone AFTER DELETE ON contact_group
BEGIN
    DELETE FROM audience_index WHERE kind = 1 AND number = old.id;
END;

CREATE TRIGGER audience_consent_added AFTER INSERT ON consent_state
BEGIN
    DELETE FROM audience_index WHERE kind = 2 AND number = new.consent_id AND chunk = new.contact_id >> 16;
END;

CREATE TRIGGER audience_consent_changed AFTER UPDATE ON consent_state
    WHEN old.valid_until <> new.valid_until OR old.consent_id <> new.consent_id OR old.contact_id <> new.contact_id
BEGIN
    DELETE FROM audience_index WHERE kind = 2 AND number IN (old.consent_id, new.consent_id)
        AND chunk IN (old.contact_id >> 16, new.contact_id >> 16);
END;

CREATE TRIGGER audience_consent_gone AFTER DELETE ON consent_state
BEGIN
    DELETE FROM audience_index WHERE kind = 2 AND number = old.consent_id AND chunk = old.contact_id >> 16;
END;

CREATE TRIGGER audience_consent_removed AFTER DELETE ON consent
BEGIN
    DELETE FROM audience_index WHERE kind = 2 AND number = old.id;
END;

-- Whole domains (@…) are looked at when it is counted. While nothing is indexed nothing is searched: an import fills the
-- kill file while the index of addresses is set aside.
CREATE TRIGGER audience_kill_added AFTER INSERT ON kill_file
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 0 AND number = 0)
BEGIN
    DELETE FROM audience_index WHERE kind = 0 AND number = 0
        AND chunk IN (SELECT id >> 16 FROM contact WHERE address_key = new.entry);
END;

CREATE TRIGGER audience_kill_removed AFTER DELETE ON kill_file
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 0 AND number = 0)
BEGIN
    DELETE FROM audience_index WHERE kind = 0 AND number = 0
        AND chunk IN (SELECT id >> 16 FROM contact WHERE address_key = old.entry);
END;

CREATE TRIGGER audience_kill_changed AFTER UPDATE OF entry ON kill_file
BEGIN
    DELETE FROM audience_index WHERE kind = 0 AND number = 0
        AND chunk IN (SELECT id >> 16 FROM contact WHERE address_key IN (old.entry, new.entry));
END;
