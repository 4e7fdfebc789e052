-- Two questions to one side of a pair on one occasion: OPEN, ANSWERED, SILENT (asked twice, no answer) or STOPPED.
CREATE TABLE check_ins (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    side           VARCHAR(10) NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    ordinal        INT         NOT NULL,
    channel        VARCHAR(10) NOT NULL,
    status         VARCHAR(12) NOT NULL,
    due_on         DATE        NOT NULL,
    sent_at        DATETIME(6) NOT NULL,
    reminded_at    DATETIME(6),
    answered_at    DATETIME(6),
    expires_at     DATETIME(6) NOT NULL,
    UNIQUE KEY check_ins_once (association_id, pair_id, side, kind, ordinal),
    KEY check_ins_status (status, sent_at),
    KEY check_ins_sent (association_id, sent_at),
    KEY check_ins_recent (sent_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE answers (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    check_in_id    CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question       VARCHAR(30) NOT NULL,
    answer         VARCHAR(30) NOT NULL,
    channel        VARCHAR(10) NOT NULL,
    within_minute  BOOLEAN     NOT NULL,
    at             DATETIME(6) NOT NULL,
    UNIQUE KEY answers_once (association_id, check_in_id, question)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- fact names what the signal is about, so that the same fact never raises it twice.
CREATE TABLE signals (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code           VARCHAR(4)   NOT NULL,
    level          VARCHAR(10)  NOT NULL,
    fact           VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    about          VARCHAR(10)  NOT NULL,
    reason         VARCHAR(20)  NOT NULL,
    owner_id       CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deputy_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    status         VARCHAR(12)  NOT NULL,
    raised_at      DATETIME(6)  NOT NULL,
    due_at         DATETIME(6)  NOT NULL,
    call_again_at  DATETIME(6),
    closed_at      DATETIME(6),
    closed_by      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    outcome        VARCHAR(500) NOT NULL,
    UNIQUE KEY signals_fact (association_id, code, fact),
    KEY signals_owner (association_id, status, owner_id, due_at),
    KEY signals_pair (association_id, pair_id, code, status),
    KEY signals_open (status, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE calls (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signal_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome        VARCHAR(20)  NOT NULL,
    note           VARCHAR(500) NOT NULL,
    call_again_at  DATETIME(6),
    called_by      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    called_at      DATETIME(6)  NOT NULL,
    KEY calls_signal (association_id, signal_id, called_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What somebody who does not feel safe has told us; read by the owner, the deputy and the safeguarding lead only.
CREATE TABLE safety_reports (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signal_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    check_in_id    CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place          VARCHAR(20)  NOT NULL,
    may_call       BOOLEAN      NOT NULL,
    call_when      VARCHAR(200) NOT NULL,
    phone          VARCHAR(30)  NOT NULL,
    at             DATETIME(6)  NOT NULL,
    KEY safety_reports_signal (association_id, signal_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
