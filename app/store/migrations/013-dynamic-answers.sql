-- The audience index keeps who is in a dynamic group, too (kind 3: number the group, content the answer with the
-- question it answers, store/audienceindex.h). Any change of a contact, a member or the kill file may change any
-- answer: the first one deletes them all, and the next finds nothing to delete.

DROP TRIGGER audience_contact_came;
CREATE TRIGGER audience_contact_came BEFORE INSERT ON contact
    WHEN EXISTS (SELECT 1 FROM contact WHERE id BETWEEN new.id AND (new.id | 65535))
BEGIN
    DELETE FROM audience_index WHERE kind = 0 AND number IN (0, 1, 2, 3) AND chunk = new.id >> 16;
    DELETE FROM audience_index WHERE kind = 3;
END;

CREATE TRIGGER answers_contact_changed AFTER UPDATE ON contact
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 3)
BEGIN
    DELETE FROM audience_index WHERE kind = 3;
END;

CREATE TRIGGER answers_contact_gone AFTER DELETE ON contact
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 3)
BEGIN
    DELETE FROM audience_index WHERE kind = 3;
END;

CREATE TRIGGER answers_member_joined AFTER INSERT ON group_member
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 3)
BEGIN
    DELETE FROM audience_index WHERE kind = 3;
END;

CREATE TRIGGER answers_member_left AFTER DELETE ON group_member
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 3)
BEGIN
    DELETE FROM audience_index WHERE kind = 3;
END;

CREATE TRIGGER answers_member_changed AFTER UPDATE ON group_member
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 3)
BEGIN
    DELETE FROM audience_index WHERE kind = 3;
END;

CREATE TRIGGER answers_kill_added AFTER INSERT ON kill_file
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 3)
BEGIN
    DELETE FROM audience_index WHERE kind = 3;
END;

CREATE TRIGGER answers_kill_removed AFTER DELETE ON kill_file
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 3)
BEGIN
    DELETE FROM audience_index WHERE kind = 3;
END;

CREATE TRIGGER answers_kill_changed AFTER UPDATE ON kill_file
    WHEN EXISTS (SELECT 1 FROM audience_index WHERE kind = 3)
BEGIN
    DELETE FROM audience_index WHERE kind = 3;
END;
