-- run_id changes with every start of the round, so that a run that was given up can neither report nor store.
CREATE TABLE rounds (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name           VARCHAR(120) NOT NULL,
    status         VARCHAR(20)  NOT NULL,
    seed           BIGINT       NOT NULL,
    start_date     DATE         NOT NULL,
    run_id         CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    stage          VARCHAR(30)  NOT NULL,
    percent        INT          NOT NULL,
    pairs_so_far   INT          NOT NULL,
    rules          MEDIUMTEXT   NOT NULL,
    rules_sha256   CHAR(64)     NOT NULL,
    input_sha256   CHAR(64)     NOT NULL,
    summary        TEXT,
    failure        CHAR(8)      CHARACTER SET ascii COLLATE ascii_bin,
    failure_detail VARCHAR(1000) NOT NULL,
    created_by     CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    started_at     DATETIME(6),
    finished_at    DATETIME(6),
    published_at   DATETIME(6),
    version        BIGINT       NOT NULL,
    KEY rounds_association (association_id, created_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- reasons, weak_points and alternatives are JSON: keys and arguments, put into words when shown.
CREATE TABLE proposals (
    id              CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id  CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id       CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id       CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    score           INT          NOT NULL,
    distance_metres INT          NOT NULL,
    way             VARCHAR(12)  NOT NULL,
    slot            VARCHAR(14),
    points          TEXT         NOT NULL,
    reasons         TEXT         NOT NULL,
    weak_points     TEXT         NOT NULL,
    alternatives    TEXT         NOT NULL,
    decision        VARCHAR(12)  NOT NULL,
    decision_reason VARCHAR(500) NOT NULL,
    decided_by      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    decided_at      DATETIME(6),
    published_at    DATETIME(6),
    version         BIGINT       NOT NULL,
    UNIQUE KEY proposals_pair (association_id, round_id, mentee_id, mentor_id),
    KEY proposals_round (association_id, round_id, decision),
    KEY proposals_mentee (association_id, mentee_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE left_outs (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round_id       CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    why            TEXT NOT NULL,
    funnel         TEXT NOT NULL,
    advice         TEXT,
    UNIQUE KEY left_outs_mentee (association_id, round_id, mentee_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
