-- Ids are 20 random base-32 characters. Times are UTC. association_id is the tenant and the shard key.
CREATE TABLE associations (
    id         CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    slug       VARCHAR(60)  NOT NULL,
    name       VARCHAR(120) NOT NULL,
    email      VARCHAR(254) NOT NULL,
    phone      VARCHAR(30)  NOT NULL,
    language   VARCHAR(2)   NOT NULL,
    time_zone  VARCHAR(40)  NOT NULL,
    demo       BOOLEAN      NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    UNIQUE KEY associations_slug (slug)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE branches (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name           VARCHAR(120) NOT NULL,
    commune        VARCHAR(5)   NOT NULL,
    KEY branches_association (association_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE team_members (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    branch_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    role           VARCHAR(20)  NOT NULL,
    first_name     VARCHAR(80)  NOT NULL,
    last_name      VARCHAR(80)  NOT NULL,
    email          VARCHAR(254) NOT NULL,
    phone          VARCHAR(30)  NOT NULL,
    deputy_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    active         BOOLEAN      NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    UNIQUE KEY team_members_email (association_id, email),
    KEY team_members_by_email (email)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE tokens (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose        VARCHAR(30) NOT NULL,
    subject_id     CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at     DATETIME(6) NOT NULL,
    expires_at     DATETIME(6) NOT NULL,
    used_at        DATETIME(6),
    KEY tokens_subject (association_id, subject_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sign_ins (
    token_id     CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    browser_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts     INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sessions (
    id_hash        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at     DATETIME(6) NOT NULL,
    expires_at     DATETIME(6) NOT NULL,
    KEY sessions_member (association_id, member_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE audit_entries (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at             DATETIME(6) NOT NULL,
    actor          VARCHAR(30) NOT NULL,
    action         VARCHAR(60) NOT NULL,
    subject_kind   VARCHAR(30) NOT NULL,
    subject_id     CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail         VARCHAR(1000) NOT NULL,
    KEY audit_entries_subject (association_id, subject_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE demo_clock (
    id            TINYINT NOT NULL PRIMARY KEY,
    shift_seconds BIGINT  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
