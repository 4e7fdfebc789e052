-- What the team notes about a pair outside of signals: calls and notes.
CREATE TABLE pair_notes (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    side           VARCHAR(10),
    outcome        VARCHAR(20),
    note           VARCHAR(500) NOT NULL,
    member_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at             DATETIME(6)  NOT NULL,
    KEY pair_notes_pair (association_id, pair_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How a pair ends; each side's reason stands by itself.
CREATE TABLE closures (
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_reason  VARCHAR(30)  NOT NULL,
    mentor_reason  VARCHAR(30)  NOT NULL,
    note           VARCHAR(500) NOT NULL,
    started_by     CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_at     DATETIME(6)  NOT NULL,
    ended_how      VARCHAR(20),
    waits_again    BOOLEAN      NOT NULL,
    closed_by      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    closed_at      DATETIME(6),
    KEY closures_closed (closed_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
