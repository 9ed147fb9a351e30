-- Names and searches do not tell œ from oe, æ from ae and ø from o any more. What a name would take from another keeps
-- its old form.

UPDATE contact SET search = replace(replace(replace(search, 'œ', 'oe'), 'æ', 'ae'), 'ø', 'o')
    WHERE search GLOB '*[œæø]*';
UPDATE OR IGNORE contact_group SET folded = replace(replace(replace(folded, 'œ', 'oe'), 'æ', 'ae'), 'ø', 'o');
UPDATE OR IGNORE field SET folded = replace(replace(replace(folded, 'œ', 'oe'), 'æ', 'ae'), 'ø', 'o');
UPDATE OR IGNORE consent SET folded = replace(replace(replace(folded, 'œ', 'oe'), 'æ', 'ae'), 'ø', 'o');
UPDATE OR IGNORE communication_type SET folded = replace(replace(replace(folded, 'œ', 'oe'), 'æ', 'ae'), 'ø', 'o');
