-- Whom to reach in the family's stead is sealed in the care file with the rest. Letters, links and notices need an id to name that
-- person by; it stays the same when the person changes, and says nothing.
ALTER TABLE care_files
    ADD COLUMN contact_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD UNIQUE KEY care_files_contact (contact_id);
