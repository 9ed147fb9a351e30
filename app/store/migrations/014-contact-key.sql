-- The key first: an import sorts a million of them, and telling them apart by their first column is quicker.
DROP INDEX contact_key;
CREATE UNIQUE INDEX contact_key ON contact (key, project_id);
