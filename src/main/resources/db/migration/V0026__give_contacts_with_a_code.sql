-- How a programme introduces people: TOGETHER or BY_CONTACT. An association without a row does the former for minors, the latter for adults.
CREATE TABLE introduction_rules (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    minors         VARCHAR(20) NOT NULL,
    adults         VARCHAR(20) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What somebody allows to be given to the other side of a pair; no row means nothing. giver: MENTOR, MENTEE or GUARDIAN.
CREATE TABLE contact_permissions (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    giver          VARCHAR(10) NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    given_at       DATETIME(6) NOT NULL,
    given_by       VARCHAR(30) NOT NULL,
    UNIQUE KEY contact_permissions_once (association_id, pair_id, giver, kind)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The six digits without which a contact page shows nothing: mailed to the known address or read out by staff.
CREATE TABLE contact_codes (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    side           VARCHAR(10) NOT NULL,
    code_hash      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts       INT         NOT NULL,
    created_at     DATETIME(6) NOT NULL,
    expires_at     DATETIME(6) NOT NULL,
    KEY contact_codes_pair (association_id, pair_id, side, expires_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
