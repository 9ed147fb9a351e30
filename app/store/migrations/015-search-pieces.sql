-- What is indexed ends with two blanks from here on, so that a piece begins at every character of a text: a word of one
-- or two characters is found at the beginning of pieces (store/searchpieces.h). All contacts are indexed again, behind
-- what a person does; until then they are looked through. Nothing of an erased person may stay in what becomes free.

PRAGMA secure_delete = ON;
INSERT INTO contact_piece (contact_piece) VALUES ('delete-all');
PRAGMA secure_delete = OFF;
DELETE FROM search_outdated;
UPDATE search_index SET indexed_to = 0, erased = 0;

CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(contact_piece, instance);
