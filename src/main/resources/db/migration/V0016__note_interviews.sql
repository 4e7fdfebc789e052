-- That a member of the team has met a mentor before any pair; the last one counts.
CREATE TABLE interviews (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_on        DATE NOT NULL,
    held_by        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY interviews_mentor (association_id, mentor_id, held_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
