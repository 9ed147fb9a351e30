-- What a consent authorises (specification §15.2): '' messages of the types that require it; 'TRACKING' linking opens
-- and clicks to the person by name. The latter is made, under the reserved number -1, when somebody first answers.

ALTER TABLE consent ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX consent_for_tracking ON consent (project_id) WHERE purpose = 'TRACKING';

-- Whoever is not followed any more leaves her events without her name, for good, whoever writes that she is not.

CREATE TRIGGER tracking_refused AFTER INSERT ON consent_state
    WHEN new.consent_id = -1 AND new.valid_until = 0
BEGIN
    UPDATE event SET recipient_id = NULL, evidence = '', link = substr(link, 1, instr(link || '?', '?') - 1)
        WHERE recipient_id IN (SELECT id FROM recipient WHERE contact_id = new.contact_id
            OR contact_id IN (SELECT gone_id FROM merged_contact WHERE contact_id = new.contact_id));
END;

CREATE TRIGGER tracking_withdrawn AFTER UPDATE ON consent_state
    WHEN new.consent_id = -1 AND new.valid_until = 0
BEGIN
    UPDATE event SET recipient_id = NULL, evidence = '', link = substr(link, 1, instr(link || '?', '?') - 1)
        WHERE recipient_id IN (SELECT id FROM recipient WHERE contact_id = new.contact_id
            OR contact_id IN (SELECT gone_id FROM merged_contact WHERE contact_id = new.contact_id));
END;

CREATE TRIGGER tracking_undone AFTER DELETE ON consent_state
    WHEN old.consent_id = -1
BEGIN
    UPDATE event SET recipient_id = NULL, evidence = '', link = substr(link, 1, instr(link || '?', '?') - 1)
        WHERE recipient_id IN (SELECT id FROM recipient WHERE contact_id = old.contact_id
            OR contact_id IN (SELECT gone_id FROM merged_contact WHERE contact_id = old.contact_id));
END;

-- From opt-out to opt-in: those who never agreed.
CREATE TRIGGER tracking_by_agreement AFTER UPDATE ON setting
    WHEN new.name = 'tracking-consent' AND new.value = 'opt-in'
BEGIN
    UPDATE event SET recipient_id = NULL, evidence = '', link = substr(link, 1, instr(link || '?', '?') - 1)
        WHERE recipient_id IS NOT NULL AND recipient_id NOT IN (SELECT r.id FROM recipient r
            JOIN consent_state k ON k.contact_id = r.contact_id AND k.consent_id = -1 AND k.valid_until > 0);
END;
