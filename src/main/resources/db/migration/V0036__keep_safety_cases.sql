-- While a row without lifted_at stands, the mentor is proposed to nobody.
CREATE TABLE mentor_holds (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_at        DATETIME(6) NOT NULL,
    lifted_at      DATETIME(6),
    lifted_by      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    KEY mentor_holds_mentor (association_id, mentor_id, lifted_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was done about "I do not feel safe", step by step; rows are only added. Read by the owner, the deputy and safeguarding.
CREATE TABLE case_steps (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signal_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(12)   NOT NULL,
    note           VARCHAR(1000) NOT NULL,
    at             DATETIME(6)   NOT NULL,
    KEY case_steps_signal (association_id, signal_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whom to tell in a département: the CRIP (information préoccupante) and the parquet.
CREATE TABLE protection_contacts (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    departement    VARCHAR(3)   NOT NULL,
    crip           VARCHAR(300) NOT NULL,
    parquet        VARCHAR(300) NOT NULL,
    PRIMARY KEY (association_id, departement)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
