-- Somebody asked to join a team by a mailed link; the row becomes a member when the link is accepted.
CREATE TABLE invitations (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    branch_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    role           VARCHAR(20)  NOT NULL,
    first_name     VARCHAR(80)  NOT NULL,
    last_name      VARCHAR(80)  NOT NULL,
    email          VARCHAR(254) NOT NULL,
    phone          VARCHAR(30)  NOT NULL,
    invited_by     CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sent_at        DATETIME(6)  NOT NULL,
    expires_at     DATETIME(6)  NOT NULL,
    accepted_at    DATETIME(6),
    revoked_at     DATETIME(6),
    KEY invitations_association (association_id, accepted_at, revoked_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- When a member is away, both days included; the deputy stands with the member.
CREATE TABLE absences (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_day       DATE NOT NULL,
    until_day      DATE NOT NULL,
    PRIMARY KEY (association_id, member_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE sessions ADD COLUMN device VARCHAR(80) NOT NULL DEFAULT '';
