-- A file of people on its way in: MAPPING (what do its columns mean), CHECKED (a preview stands), RUNNING, DONE.
-- meanings is one column name per column of the file, between bars; the file and the rows go once they are in, or after some days.
CREATE TABLE imports (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(10)  NOT NULL,
    status         VARCHAR(10)  NOT NULL,
    file_name      VARCHAR(200) NOT NULL,
    meanings       TEXT         NOT NULL,
    rows_read      INT          NOT NULL,
    rows_bad       INT          NOT NULL,
    rows_to_do     INT          NOT NULL,
    added          INT          NOT NULL,
    merged         INT          NOT NULL,
    skipped        INT          NOT NULL,
    consents_seen  BOOLEAN      NOT NULL,
    checks_seen    BOOLEAN      NOT NULL,
    send_links     BOOLEAN      NOT NULL,
    created_by     CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    finished_at    DATETIME(6),
    KEY imports_association (association_id, created_at),
    KEY imports_created (status, created_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE import_files (
    import_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content        MEDIUMBLOB NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A usable row as it waits: decision ADD, MERGE or SKIP; likeness SAME, FAMILY or TWICE where it resembles somebody. cells is JSON.
CREATE TABLE import_rows (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    line           INT          NOT NULL,
    name           VARCHAR(170) NOT NULL,
    decision       VARCHAR(8)   NOT NULL,
    likeness       VARCHAR(8),
    like_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    like_name      VARCHAR(170),
    cells          MEDIUMTEXT   NOT NULL,
    KEY import_rows_line (association_id, import_id, line)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE import_faults (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    line           INT          NOT NULL,
    field          VARCHAR(120) NOT NULL,
    cell           VARCHAR(100) NOT NULL,
    fault          VARCHAR(20)  NOT NULL,
    details        VARCHAR(200) NOT NULL,
    row_kept       BOOLEAN      NOT NULL,
    KEY import_faults_line (association_id, import_id, line)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a header meant the last time.
CREATE TABLE import_headers (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(10)  NOT NULL,
    header         VARCHAR(120) NOT NULL,
    meaning        VARCHAR(40)  NOT NULL,
    UNIQUE KEY import_headers_once (association_id, kind, header)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
