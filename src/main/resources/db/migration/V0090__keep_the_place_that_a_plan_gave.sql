-- The place that a round's plan gave a pair for its first meeting: two pairs of one evening are not both sent to the nearest room.
-- NULL when they do not meet in person, no place was free, or nobody planned one. No foreign key: a place may be given up meanwhile.
ALTER TABLE proposals ADD COLUMN venue_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE pairs ADD COLUMN venue_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
