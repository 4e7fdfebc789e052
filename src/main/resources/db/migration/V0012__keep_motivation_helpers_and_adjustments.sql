-- Why somebody wants to be a mentor, in their own words.
ALTER TABLE mentors ADD COLUMN motivation VARCHAR(600) NOT NULL DEFAULT '';

-- Who filled in the form with a young person, and through whom the person may be reached.
CREATE TABLE helpers (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name           VARCHAR(160) NOT NULL,
    relation       VARCHAR(60)  NOT NULL,
    email          VARCHAR(254),
    phone          VARCHAR(30),
    created_at     DATETIME(6)  NOT NULL,
    KEY helpers_mentee (association_id, mentee_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What somebody needs so that meeting works: told with a consent of its own, sealed with a key that is not in the database.
CREATE TABLE adjustments (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed         TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (association_id, mentee_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
