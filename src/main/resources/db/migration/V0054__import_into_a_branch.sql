-- The branch of the member who brought the file; its people belong there. NULL for the whole association.
ALTER TABLE imports ADD COLUMN branch_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin;
