-- held_from: where a held pair goes back to. guardian_until: how long the guardians of a minor of 15 or more may object before the
-- young person is asked; NULL with a MENTOR_ACCEPTED pair nobody is asked in means that a guardian has yet to be told by phone.
ALTER TABLE pairs
    ADD COLUMN held_from VARCHAR(20),
    ADD COLUMN paused_until DATE,
    ADD COLUMN guardian_until DATETIME(6);

-- Which guardian was told of which mentor, and what the guardian said: NO_OBJECTION, OBJECTS, or nothing.
CREATE TABLE guardian_notices (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    guardian_id    CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    name           VARCHAR(160) NOT NULL,
    channel        VARCHAR(10)  NOT NULL,
    told_at        DATETIME(6),
    told_by        VARCHAR(30)  NOT NULL,
    answer         VARCHAR(20),
    answered_at    DATETIME(6),
    KEY guardian_notices_pair (association_id, pair_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
