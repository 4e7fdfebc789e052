-- open_mentee holds the mentee's id while the pair lives and NULL once it has ended: at most one living pair a mentee.
CREATE TABLE pairs (
    id               CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id   CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposal_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round_id         CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    open_mentee      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    coordinator_id   CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status           VARCHAR(20) NOT NULL,
    score            INT         NOT NULL,
    distance_metres  INT         NOT NULL,
    way              VARCHAR(12) NOT NULL,
    slot             VARCHAR(14),
    reasons          TEXT        NOT NULL,
    decline_reason   VARCHAR(30),
    mentor_answer_by DATETIME(6) NOT NULL,
    mentee_answer_by DATETIME(6),
    reminded_at      DATETIME(6),
    introduced_on    DATE,
    created_at       DATETIME(6) NOT NULL,
    status_since     DATETIME(6) NOT NULL,
    version          BIGINT      NOT NULL,
    UNIQUE KEY pairs_open_mentee (association_id, open_mentee),
    UNIQUE KEY pairs_proposal (association_id, proposal_id),
    KEY pairs_status (association_id, status, status_since),
    KEY pairs_mentor (association_id, mentor_id, status)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE pair_events (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at             DATETIME(6)  NOT NULL,
    actor          VARCHAR(30)  NOT NULL,
    event          VARCHAR(40)  NOT NULL,
    from_status    VARCHAR(20),
    to_status      VARCHAR(20)  NOT NULL,
    note           VARCHAR(500) NOT NULL,
    KEY pair_events_pair (association_id, pair_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE meetings (
    id               CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id   CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id          CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_on          DATE        NOT NULL,
    mode             VARCHAR(12),
    duration_minutes INT,
    recorded_by      VARCHAR(30) NOT NULL,
    recorded_at      DATETIME(6) NOT NULL,
    KEY meetings_pair (association_id, pair_id, held_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
