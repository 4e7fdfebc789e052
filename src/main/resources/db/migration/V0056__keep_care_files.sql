-- What the team notes of a young person in child protection, sealed with a key that is not in the database. Nothing else of it
-- leaves this table but the mentor's check that is asked for, and whether something is still missing.
CREATE TABLE care_files (
    mentee_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed         TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at     DATETIME(6)  NOT NULL,
    KEY care_files_association (association_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
